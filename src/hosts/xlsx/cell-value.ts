import { withPlainBreaks } from '../../core/workbook/cell-text';
import { dayOf } from '../../core/calendar/day';
import { type DateSystem, serialFromDay } from '../../core/calendar/serial';
import type { CellContents } from '../../core/workbook/contents';
import { unescapeXstring } from './cell-text';
import type { SharedString } from './shared-strings';
import { showNumber } from './show';
import { isTrue } from './xml';

type Value = CellContents['value'];

/**
 * What a cell holds; undefined where it is empty.
 * @param type of the cell, as its element says it. @param raw its value as it is written.
 */
export function valueOf(
  type: string,
  raw: string | undefined,
  strings: readonly SharedString[],
  system: DateSystem,
): Value | undefined {
  if (raw === undefined) return undefined;
  switch (type) {
    case 's':
      return strings[Number(raw)]?.text;
    case 'inlineStr':
      return raw;
    case 'str':
    case 'e':
      return withPlainBreaks(unescapeXstring(raw));
    case 'b':
      return isTrue(raw.trim());
    case 'd':
      return serialFromIso(raw, system) ?? raw;
    default:
      return raw.trim() === '' ? undefined : Number.isNaN(Number(raw)) ? raw : Number(raw);
  }
}

/** What a cell shows. @param format its number format's code. */
export function shownAs(value: Value, format: string, system: DateSystem): string {
  if (typeof value === 'number') return showNumber(value, format, system);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}

/** An ISO 8601 date, time or both as a serial number; strict workbooks may store dates so. */
function serialFromIso(text: string, system: DateSystem): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, date, hours, minutes, seconds] = match;
  const day = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date));
  if (!day && hours === undefined) return undefined;
  const time = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (day ? serialFromDay(day, system) : 0) + time / 86_400;
}
