import type { DateSystem } from '../../../src/core/calendar/serial';
import { showNumber } from '../../../src/hosts/xlsx/show';
import type { CellValue } from './cell';

/**
 * Excel names its own formats for short dates the American way whatever the user's language (OfficeDev/office-js #229);
 * what they show is the user's: here that of the UK.
 */
const LOCAL: Readonly<Record<string, string>> = { 'm/d/yyyy': 'dd/mm/yyyy', 'm/d/yyyy h:mm': 'dd/mm/yyyy hh:mm' };

/** What a cell shows. */
export function shownText(value: CellValue, format: string, system: DateSystem): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format === '@' ? String(value) : showNumber(value, LOCAL[format] ?? format, system);
}
