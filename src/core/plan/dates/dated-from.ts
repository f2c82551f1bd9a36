import { readByWhen } from '../../by-when/read-by-when';
import type { ByWhen, Deadline } from '../../by-when/types';
import { type Day, addDays, addMonths, firstOfMonth } from '../../calendar/day';
import { MONTH_WORD } from '../../calendar/months';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';
import type { BesideCell, Grid, GridRow, SheetReading } from '../../grids/table/types';
import { memoize } from '../../text/memo';
import type { ByWhenReader } from './by-when-reader';

/** A by-when without a year that was read as the first such date from a day on. */
export interface DatedFrom {
  readonly from: Day;
  readonly byWhen: ByWhen;
}

const FULL_DATE = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_WORD}\.?,? (?:20)\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b`,
  'i',
);
/** Beside its date such a line says when its actions were agreed. */
const OF_MEETING = /\b(?:meetings?|minutes|notes|held|agreed|raised|action log)\b|^date(?: of (?:the )?meeting)?\s*:/i;

/**
 * By-whens without a year whose actions were raised on a day that is known: by a column of their own, by the heading or
 * the title that names a meeting. '26 March' in the notes of 12 March 2026 is 26 March 2026, whatever year is planned.
 */
export function datedFrom(
  sheets: readonly SheetReading[],
  readerOf: (year: PlanPeriod) => ByWhenReader,
): ReadonlyMap<GridRow, DatedFrom> {
  const found = new Map<GridRow, DatedFrom>();
  const years = new Map<number, PlanPeriod>();
  /** The year from a month on: one for each month, so that its reader is made once. */
  const yearFrom = (day: Day): PlanPeriod => {
    const month = day.year * 12 + day.month;
    const first = firstOfMonth(day);
    const year = years.get(month) ?? { first, last: addDays(addMonths(first, 12), -1) };
    years.set(month, year);
    return year;
  };
  for (const { grids, lines } of sheets)
    for (const [index, grid] of grids.entries()) {
      const above = index === 0 ? lines.filter(({ place }) => place.row < (grid.headers[0] ?? grid.place).row) : [];
      const ofTitle = [grid.title, ...above.map(({ text }) => text)].flatMap((text) => meetingDay(text) ?? [])[0];
      for (const row of grid.rows) {
        // Few plans name such a day.
        const from = raisedOn(row.beside) ?? headedBy(row) ?? ofTitle;
        const byWhen = from && isYearless(row) ? readFrom(row, grid, readerOf(yearFrom(from))) : undefined;
        if (from && byWhen) found.set(row, { from, byWhen });
      }
    }
  return found;
}

/** What such a by-when is in a plan for these years; none where it was raised before a plan that says its years. */
export const heldIn = ({ from, byWhen }: DatedFrom, period: PlanPeriod, isStated: boolean): ByWhen | undefined =>
  isStated && !inPeriod(period, from) ? undefined : byWhen;

/** The days on which such by-whens fall due. */
export const daysOf = (found: ReadonlyMap<GridRow, DatedFrom>): readonly Day[] =>
  [...found.values()].flatMap(({ byWhen }) => datesIn(byWhen).flatMap((one) => (one.kind === 'date' ? one.due : [])));

const MONTH = new RegExp(String.raw`\b${MONTH_WORD}`, 'i');

/** A by-when that names a month, and no year in four figures. */
function isYearless({ byWhen }: GridRow): boolean {
  const [piece, ...others] = byWhen;
  if (!piece || others.length > 0 || piece.cell.kind !== 'words' || piece.cell.means !== undefined) return false;
  const { text } = piece.cell;
  return MONTH.test(text) && !/\b20\d\d\b/.test(text);
}

const datesIn = ({ parts }: ByWhen): readonly Deadline[] => parts.flatMap(({ deadlines }) => deadlines);
function readFrom({ byWhen: pieces }: GridRow, grid: Grid, reader: ByWhenReader): ByWhen | undefined {
  const byWhen = reader.read(reader.said(pieces, reader.habitOf(grid)));
  const dates = datesIn(byWhen);
  const isYearless = dates.some((date) => date.kind === 'date' && date.inferred.includes('year from the plan'));
  return isYearless && dates.every(({ kind }) => kind === 'date') ? byWhen : undefined;
}

/** The day in the column that says when an action was raised, where it is written whole. */
function raisedOn(beside: readonly BesideCell[]): Day | undefined {
  const cell = beside.find(({ says }) => says === 'raised')?.cell;
  if (cell?.kind === 'day') return cell.shape === 'whole day' ? cell.day : undefined;
  return cell && dayIn(cell.text);
}

function headedBy({ objective, section }: GridRow): Day | undefined {
  for (const text of [objective?.text, section]) {
    const day = text === undefined ? undefined : meetingDay(text);
    if (day) return day;
  }
  return undefined;
}

const meetingDay = memoize((text): Day | undefined => {
  const isDate = text.replace(FULL_DATE, '').trim() === '';
  return isDate || OF_MEETING.test(text) ? dayIn(text) : undefined;
});

/** The first whole date in a text; its year is its own, whatever period it is read in. */
const dayIn = memoize((text): Day | undefined => {
  const written = FULL_DATE.exec(text)?.[0];
  if (written === undefined) return undefined;
  const [date] = datesIn(readByWhen(written, { period: ANY }));
  return date?.kind === 'date' ? date.due : undefined;
});
const ANY: PlanPeriod = { first: { year: 2020, month: 4, day: 1 }, last: { year: 2021, month: 3, day: 31 } };
