import { showIsoDay } from '../calendar/day';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import { dateShape } from '../cells/date-format';
import { tidy } from '../text/tidy';
import type { CellContents } from '../workbook/contents';
import type { WordsDrawing } from './record';

/**
 * What a cell says, for comparing it with what was written: a day as 'YYYY-MM-DD', a text tidied, '' where it is empty.
 * @param isDay where the column holds days, so that a number in it is one whatever its format.
 */
export function wordsOfCell(contents: CellContents | undefined, dateSystem: DateSystem, isDay: boolean): string {
  if (!contents) return '';
  const { value, text, format } = contents;
  if (typeof value === 'number' && (isDay || dateShape(format))) return showIsoDay(dayFromSerial(value, dateSystem));
  return typeof value === 'string' ? tidy(value) : tidy(text);
}

/** The same of a cell with words that is to be drawn. */
export const wordsOfDrawing = (cell: WordsDrawing): string => (cell.kind === 'empty' ? '' : tidy(cell.text));
