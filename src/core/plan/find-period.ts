import { type Day, isBefore, sameDay } from '../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears, inPeriod } from '../calendar/plan-period';
import type { Grid, PlacedText, SheetReading } from '../grids/table/types';
import { calendarYearIn, calendarYearsOf } from './years/calendar-years';
import { firstDate } from './dates/first-date';
import { yearsWritten } from './dates/years-written';
import type { OwnYears } from './years/own-years';
import { heldByDates, isDenied, withItsDates } from './years/period-with-dates';
import { periodOfDates } from './years/period-of-dates';
import { type PeriodLines, fromFirstToLast, writtenPeriods } from './years/plan-period';
import type { ReadingSettings } from './settings';
import type { PeriodSource } from './types';
import { asYearsRun } from './years/years-run';

/** Below so many rows a sheet without a grid is no cover. */
const LONGEST_COVER = 20;

/**
 * The years that a plan covers, and how that is known: from the settings; from what the plan says of itself, beside
 * a label, in the lines about its grids, on a cover, in the names of its sheets, in its outcomes by year; from its dates; from today.
 * Where its grids are each for a year of their own, it is all of these.
 * @param more dates whose year something else than their own words tells.
 */
export function findPeriod(
  sheets: readonly SheetReading[],
  said: Pick<PeriodLines, 'labelled' | 'years'>,
  { all, ofGrid }: Pick<OwnYears, 'all' | 'ofGrid'>,
  settings: ReadingSettings,
  today: Day,
  more: readonly Day[] = [],
): { period: PlanPeriod; periodFrom: PeriodSource; begins?: Day } {
  if (settings.period) return { period: settings.period, periodFrom: { kind: 'settings' } };
  const gridSheets = sheets.filter(({ grids }) => grids.length > 0);
  const grids = gridSheets.flatMap((sheet) => sheet.grids);
  const covers = sheets
    .filter((sheet) => sheet.grids.length === 0)
    .flatMap(({ lines }) => lines.filter(({ place }) => place.row <= LONGEST_COVER));
  const about = [
    ...gridSheets.flatMap(({ lines }) => lines),
    ...grids.map(({ title, place }): PlacedText => ({ text: title, place })),
    ...gridSheets.map(({ sheet }): PlacedText => ({ text: sheet, place: { sheet, row: 1, column: 1 } })),
  ];
  const own = all.length > 1 ? heldByDates(all, ofGrid, (grid) => yearsWritten([grid])) : all;
  const lines = { ...said, about, covers, outcomes: grids.flatMap(({ outcomes }) => outcomes) };
  const dates = (): Day[] => yearsWritten(grids);
  const named = withItsDates(writtenPeriods(lines), dates);
  const isEarlier = named && said.years === 'academic' && beginBefore(named.period, dates());
  const written = isEarlier ? withItsDates(writtenPeriods({ ...lines, years: 'financial' }), dates) : named;
  const against =
    written && !said.labelled?.includes(written.line) && deniedIn(written.period, grids) ? written.line : undefined;
  if (written && !against) {
    const isOwn = own.some(
      ({ first, last }) => sameDay(first, written.period.first) && sameDay(last, written.period.last),
    );
    const period = isOwn
      ? fromFirstToLast(written.period, own)
      : (calendarYearsOf(written, () => yearsWritten(grids)) ?? asYearsRun(written.period, [...covers, ...about]));
    return { period, periodFrom: { kind: 'line', line: written.line } };
  }
  const dated = yearsWritten(grids);
  const ofCalendar = calendarYearIn([...covers, ...about], dated, today);
  if (ofCalendar) return { period: ofCalendar.period, periodFrom: { kind: 'line', line: ofCalendar.line } };
  const [year1, ...years] = own;
  if (year1 && years.length > 0) return { period: fromFirstToLast(year1, own), periodFrom: { kind: 'dates', against } };
  const days = [...dated, ...more].filter((day) => !against || !written || !inPeriod(written.period, day));
  const ofDates = periodOfDates(days, said.years === 'academic');
  const begins = ofDates && firstDate(days, ofDates);
  if (ofDates) return { period: ofDates, periodFrom: { kind: 'dates', against }, ...(begins && { begins }) };
  const year = financialYearOf(today);
  return { period: financialYears(year, year + 1), periodFrom: { kind: 'today' } };
}

/** Of so many grids so many rows are looked at before all are: they tell of most plans that their dates don't deny it. */
const [SOME_GRIDS, SOME_ROWS] = [12, 4];

function deniedIn(period: PlanPeriod, grids: readonly Grid[]): boolean {
  const denies = (some: readonly Grid[]): boolean =>
    isDenied(period, yearsWritten(some), some.reduce((sum, { rows }) => sum + rows.length, 0));
  return denies(grids.slice(0, SOME_GRIDS).map((grid) => ({ ...grid, rows: grid.rows.slice(0, SOME_ROWS) }))) && denies(grids);
} // prettier-ignore

/** True where a plan's dates begin well before the school years that are guessed, and end before they do: it goes by financial years. */
function beginBefore({ first, last }: PlanPeriod, days: readonly Day[]): boolean {
  if (first.month !== SEPTEMBER || days.length === 0) return false;
  const before = days.filter((day) => isBefore(day, first) && !isBefore(day, { year: first.year, month: APRIL, day: 1 }));
  return before.length >= 2 && before.length * 4 >= days.length && days.every((day) => isBefore(day, { year: last.year, month: APRIL, day: 1 }));
} // prettier-ignore
const [APRIL, SEPTEMBER] = [4, 9];
