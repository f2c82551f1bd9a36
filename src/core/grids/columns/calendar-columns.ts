import { MONTH_WORD } from '../../calendar/months';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning } from '../headers/header-words';

const CALENDAR = new RegExp(
  String.raw`^(?:(?:w ?/ ?c |week(?: commencing)? ?|wk ?|w|q|quarter |m|month |year |yr |day |phase |stage |sprint )?(?:\d{1,4}|one|two|three|four|five|i{1,3}|iv)|${MONTH_WORD}(?: \d{2,4})?|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|[mtwrfsjand]|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/-]\d{2,4}|\d{1,2}-[a-z]{3}(?:-\d{2,4})?)$`,
  'i',
);

/** 'Timescale' or 'PHASE ONE' merged over columns of weeks heads no dates: bars and crosses are below it. */
export function headsCalendar({ text, span = 1 }: HeaderCell): boolean {
  if (span < 4) return false;
  const kind = headerMeaning(text)?.says.kind;
  return kind === undefined || kind === 'by-when' || kind === 'objective';
}

/** The last header that belongs to the table and not to a calendar beside it. */
export function lastColumn(cells: readonly HeaderCell[]): number {
  const own = cells.filter(
    (cell) => !headsCalendar(cell) && (headerMeaning(cell.text) !== undefined || !CALENDAR.test(cell.text.trim())),
  );
  return Math.max(...own.map(({ column, span = 1 }) => column + span - 1));
}
