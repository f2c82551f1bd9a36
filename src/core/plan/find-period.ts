import { readByWhen } from '../by-when/read-by-when';
import type { FigureOrder } from '../by-when/types';
import { type Day, dayOf, isBefore, sameDay } from '../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears } from '../calendar/plan-period';
import type { Grid, PlacedText, SheetReading } from '../grids/table/types';
import { areWholeDays, writtenDates } from './dates/excel-days';
import { calendarYearIn, calendarYearsOf } from './years/calendar-years';
import { figureOrder } from './dates/figure-order';
import { firstDate } from './dates/first-date';
import type { OwnYears } from './years/own-years';
import { heldByDates, withItsDates } from './years/period-with-dates';
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
  const own = all.length > 1 ? heldByDates(all, ofGrid, (grid) => yearsWrittenIn([grid])) : all;
  const lines = { ...said, about, covers, outcomes: grids.flatMap(({ outcomes }) => outcomes) };
  const dates = (): Day[] => yearsWritten(sheets);
  const named = withItsDates(writtenPeriods(lines), dates);
  const isEarlier = named && said.years === 'academic' && beginBefore(named.period, dates());
  const written = isEarlier ? withItsDates(writtenPeriods({ ...lines, years: 'financial' }), dates) : named;
  if (written) {
    const isOwn = own.some(
      ({ first, last }) => sameDay(first, written.period.first) && sameDay(last, written.period.last),
    );
    const period = isOwn
      ? fromFirstToLast(written.period, own)
      : (calendarYearsOf(written, () => yearsWritten(sheets)) ?? asYearsRun(written.period, [...covers, ...about]));
    return { period, periodFrom: { kind: 'line', line: written.line } };
  }
  const dated = yearsWritten(sheets);
  const ofCalendar = calendarYearIn([...covers, ...about], dated, today);
  if (ofCalendar) return { period: ofCalendar.period, periodFrom: { kind: 'line', line: ofCalendar.line } };
  const [year1, ...years] = own;
  if (year1 && years.length > 0) return { period: fromFirstToLast(year1, own), periodFrom: { kind: 'dates' } };
  const days = [...dated, ...more];
  const ofDates = periodOfDates(days);
  const begins = ofDates && firstDate(days, ofDates);
  if (ofDates) return { period: ofDates, periodFrom: { kind: 'dates' }, ...(begins && { begins }) };
  const year = financialYearOf(today);
  return { period: financialYears(year, year + 1), periodFrom: { kind: 'today' } };
}

/** True where a plan's dates begin well before the school years that are guessed, and end before they do: it goes by financial years. */
function beginBefore({ first, last }: PlanPeriod, days: readonly Day[]): boolean {
  if (first.month !== SEPTEMBER || days.length === 0) return false;
  const before = days.filter((day) => isBefore(day, first) && !isBefore(day, { year: first.year, month: APRIL, day: 1 }));
  return before.length >= 2 && before.length * 4 >= days.length && days.every((day) => isBefore(day, { year: last.year, month: APRIL, day: 1 }));
} // prettier-ignore
const [APRIL, SEPTEMBER] = [4, 9];

/** The dates in by-whens that bear their own year: texts with a month and a year, and days that Excel stored. */
const yearsWritten = (sheets: readonly SheetReading[]): Day[] => yearsWrittenIn(sheets.flatMap(({ grids }) => grids));

function yearsWrittenIn(grids: readonly Grid[]): Day[] {
  const written = writtenDates(grids);
  const withoutYear = areWholeDays(written);
  const figures = figureOrder(grids) ?? 'day first';
  const stored = written.stored.filter(
    ({ shape }) => shape === 'whole day' || shape === 'month and year' || (shape === 'day and month' && withoutYear),
  );
  return [...stored.map(({ day }) => day), ...written.texts.flatMap((text) => yearsIn(text, figures))].filter(
    (day) => dayOf(day.year, day.month, day.day) !== undefined,
  );
}

const QUARTER_OF_YEAR =
  /\b(?<before>20\d\d),? ?q[1-4]\b|\b(?:q[1-4]|(?:quarter|qtr) ?[1-4]|[1-4](?:st|nd|rd|th) quarter)\b,? ?(?:of )?(?<behind>20\d\d)\b(?!\s?[/–-]\s?\d)/gi;

/** Where the year of a by-when may stand, the surest first: '2026', '15/03/26', 'Mar 26'. */
const YEAR_FORMS = [/\b20(?<year>\d\d)\b/, /\b\d{1,2}([./-])\d{1,2}\1(?<year>\d\d)\b/, /\b(?<year>\d\d)\b/];

function yearsIn(text: string, figures: FigureOrder): Day[] {
  // Of a quarter nobody knows yet whether the calendar's is meant.
  const ofQuarters = [...text.matchAll(QUARTER_OF_YEAR)];
  if (ofQuarters.length > 0)
    return ofQuarters.map(({ groups }): Day => ({ year: Number(groups?.['before'] ?? groups?.['behind']), month: 12, day: 31 }));
  // Any period will do: only dates that say their own year are used.
  const form = YEAR_FORMS.find((one) => one.test(text));
  const year = form?.exec(text)?.groups?.['year'];
  if (year === undefined) return [];
  const start = 2000 + Number(year);
  const around = financialYears(start - 1, start + 1);
  return readByWhen(text, { period: around, figures }).parts.flatMap(({ deadlines }) =>
    deadlines.flatMap((deadline) =>
      deadline.kind === 'date' && !deadline.inferred.some((inference) => /^(?:year from|so long)/.test(inference)) ? [deadline.due] : [],
    ),
  );
} // prettier-ignore
