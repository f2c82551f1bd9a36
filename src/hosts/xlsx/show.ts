import type { DateSystem } from '../../core/calendar/serial';
import { format, isDateFormat } from 'numfmt';

/** Source: ECMA-376 part 1, 18.8.30 (`numFmt`); 14 and 22 as Excel shows them in the UK. */
const BUILTIN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'dd/mm/yyyy hh:mm', 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

/** The code of a format that workbooks name by its number only. */
export const builtinFormat = (id: number): string => BUILTIN[id] ?? 'General';

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
