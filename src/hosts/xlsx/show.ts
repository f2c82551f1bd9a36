import type { DateSystem } from '../../core/calendar/serial';
import { format, getFormatFromId, isDateFormat } from './numfmt';

/** Formats in which Excel's UK edition differs from what numfmt knows of it: days without a leading zero. */
const BUILTIN: Readonly<Record<number, string>> = { 15: 'd-mmm-yy', 16: 'd-mmm' };

/**
 * The code of a format that workbooks name by its number only, as Excel shows it in the UK (14 is 'dd/mm/yyyy').
 * Source: ECMA-376 part 1, 18.8.30 (`numFmt`).
 */
export function builtinFormat(id: number): string {
  const code = BUILTIN[id] ?? getFormatFromId(id, 'en-GB');
  return typeof code === 'string' ? code : 'General';
}

/** True where numbers of this format are shown as dates or times. */
export const isDate = (code: string): boolean => isDateFormat(code);

/** What a cell of this format shows for a number. A code that makes no sense shows the number as it is. */
export function showNumber(value: number, code: string, system: DateSystem): string {
  // numfmt knows the 1900 system only; its days are 1462 further on.
  const serial = system === '1904' && isDate(code) ? value + 1462 : value;
  try {
    return format(code, serial, { locale: 'en-GB' });
  } catch {
    return String(value);
  }
}
