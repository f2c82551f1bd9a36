import { type Country } from '../calendar/countries';
import { type Day, parseIsoDay } from '../calendar/day';
import { workingDayOnOrBefore } from '../calendar/working-days';
import { EMPTY, textCell } from '../sheets/record';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { CellDrawing } from '../workbook/drawing';
import { filledIn } from './handouts';
import type { MeetingRow } from './record';

/** A row as it is handed out, with what the tracker says now, and all words of its action. */
export function handedRow(
  row: ReadRow,
  tracker: ReadTracker,
  country: Country | undefined,
): Omit<MeetingRow, 'group' | 'notes'> {
  const said = filledIn(row, tracker);
  return {
    row,
    said,
    words: row.action,
    due: row.due && shownDay(row.due, country),
    agreed: dayOrWords(said.agreed),
  };
}

/**
 * A date as people are to see it: the last working day on or before it.
 * @param country whose bank holidays count; undefined where dates are to stay as they are.
 */
export const shownDay = (day: Day, country: Country | undefined): Day =>
  country === undefined ? day : workingDayOnOrBefore(day, country);

export function dayOrWords(words: string): CellDrawing {
  const day = parseIsoDay(words);
  return day ? { kind: 'day', day } : words === '' ? EMPTY : textCell(words);
}
