import type { Day } from './day';
import { fromDayNumber, toDayNumber } from './day-number';

/**
 * Which day a workbook counts as its first: '1900' (Windows, nearly all) or '1904' (old Macs).
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export type DateSystem = '1900' | '1904';

const EPOCH: Record<DateSystem, number> = {
  '1900': toDayNumber({ year: 1899, month: 12, day: 30 }),
  '1904': toDayNumber({ year: 1904, month: 1, day: 1 }),
};

/**
 * The day that Excel shows for a serial number; the time of the day is dropped.
 * Excel believes in 29 February 1900, so serials below 61 of the 1900 system are a day later than they seem.
 */
export function dayFromSerial(serial: number, system: DateSystem = '1900'): Day {
  const whole = Math.floor(serial);
  return fromDayNumber(EPOCH[system] + (system === '1900' && whole < 60 ? whole + 1 : whole));
}

/** The serial number under which Excel stores a day (days from 1 March 1900 on). */
export function serialFromDay(day: Day, system: DateSystem = '1900'): number {
  return toDayNumber(day) - EPOCH[system];
}
