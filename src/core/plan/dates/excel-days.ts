import type { FigureOrder, Moment } from '../../by-when/types';
import { type Day, dayOf, lastOfMonth, showDay, showMonth } from '../../calendar/day';
import { MONTH_WORD } from '../../calendar/months';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';
import type { DateShape } from '../../cells/date-format';
import type { Piece } from '../../grids/table/types';
import { joined } from '../../lists/joined';
import { once } from '../../lists/once';
import { memoize } from '../../text/memo';
import { isNearPeriod } from '../years/period-of-dates';

/**
 * A day that Excel stored where somebody wrote a by-when, and how it is read.
 * In an English (UK) Excel 'Aug 11' becomes 11 August of the year in which it was typed, shown as '11-Aug';
 * 'April 2010' becomes 1 April 2010, shown as 'Apr-10'.
 */
export interface ExcelDay {
  readonly shown: string;
  readonly stored: Day;
  readonly readAs: 'day' | 'month';
  /** The same, as the by-when takes it. */
  readonly moment: Moment;
  /** The words that say the same: 'Aug 2011', '11 Aug 2026'. */
  readonly words: string;
  /** Whether the reading differs from what the cell stores, or could have been another. */
  readonly isDoubtful: boolean;
  /** Another reading that the shown date allows: '2009/10' is shown as 'Oct-09'. */
  readonly mayBe?: string;
}

/** A stored day in the by-when column of a grid. */
export interface StoredDay {
  readonly text: string;
  readonly day: Day;
  readonly shape: DateShape;
}

/** How a grid writes its dates, as far as one can tell: 'Aug 11' for a month, or '11 Aug' for a day. */
export interface DateHabit {
  readonly months: number;
  readonly days: number;
  /** True where the stored days lie all over the month, as years never do: then they are the days that they show. */
  readonly areWholeDays?: boolean;
  /** The order of dates in figures; left out where no date tells. */
  readonly figures?: FigureOrder;
}

export interface WrittenDates {
  readonly texts: readonly string[];
  readonly stored: readonly StoredDay[];
}

/** What the by-when columns of grids hold. */
export function writtenDates(grids: readonly DatedGrid[]): WrittenDates {
  const all = grids.map(writtenIn);
  const [only] = all;
  if (only && all.length === 1) return only;
  return { texts: joined(all.map(({ texts }) => texts)), stored: joined(all.map(({ stored }) => stored)) };
}

interface DatedGrid {
  readonly rows: readonly { readonly byWhen: readonly Piece[] }[];
}

const writtenIn = once(({ rows }: DatedGrid): WrittenDates => {
  const texts: string[] = [];
  const stored: StoredDay[] = [];
  for (const { byWhen } of rows)
    for (const { cell } of byWhen)
      if (cell.kind === 'day') stored.push(cell);
      else if (cell.kind === 'words' || YEAR.test(cell.text)) texts.push(cell.text);
  return { texts, stored };
});

/** A year in a cell of its own is a number. */
const YEAR = /^20\d\d$/;

/** The longest plan, in years: months with a year of two digits lie that close together. */
const LONGEST_PLAN = 6;

/**
 * True where days that are shown without their year are days and no months: three at least, all over the month, and no
 * text that writes months with years of two digits.
 */
export function areWholeDays({ texts, stored }: WrittenDates): boolean {
  const days = stored.flatMap(({ day, shape }) => (shape === 'day and month' ? [day.day] : []));
  return areAllOverTheMonth(days) && !texts.some((text) => writtenHabit(text) === 'month');
}

/** True of three numbers at least that lie too far apart to be the years of a plan, but for a fifth of them. */
export function areAllOverTheMonth(numbers: readonly number[]): boolean {
  const within = (from: number): number => numbers.filter((one) => one >= from && one < from + LONGEST_PLAN).length;
  return numbers.length >= 3 && Math.max(...[...new Set(numbers)].map(within)) * 5 < numbers.length * 4;
}

const MONTH_AND_TWO_DIGITS = new RegExp(String.raw`\b${MONTH_WORD}\.?[\s'’-]*\d\d\b(?!\d|st|nd|rd|th)`, 'i');
const DAY_AND_MONTH = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${MONTH_WORD}`, 'i');

/** Counts what speaks for either habit: by-whens that stayed text, and stored days that make sense one way only. */
export function dateHabit(written: WrittenDates, period: PlanPeriod): DateHabit {
  const { texts, stored } = written;
  let [months, days] = [0, 0];
  for (const text of texts) {
    const habit = writtenHabit(text);
    if (habit === 'day') days++;
    if (habit === 'month') months++;
  }
  for (const { day, shape } of stored) {
    if (shape !== 'day and month') continue;
    const [asMonth, asDay] = senses(day, period);
    // Days of a month are seldom years of the plan by chance.
    if (asMonth > asDay || (asMonth === asDay && asMonth === 2)) months++;
    if (asDay > asMonth) days++;
  }
  return areWholeDays(written) ? { months, days, areWholeDays: true } : { months, days };
}

const writtenHabit = memoize((text) =>
  DAY_AND_MONTH.test(text) ? 'day' : MONTH_AND_TWO_DIGITS.test(text) ? 'month' : 'neither',
);

/** How well a day shown without its year fits the plan, read as a month of a year and as a day: 2 in it, 1 near it. */
function senses(day: Day, period: PlanPeriod): readonly [asMonth: number, asDay: number] {
  const sense = (d: Day): number => (inPeriod(period, d) ? 2 : isNearPeriod(period, d, 18) ? 1 : 0);
  return [sense(lastOfMonth(2000 + day.day, day.month)), sense(day)];
}

/**
 * How a stored day is read. Shown as 'Aug-11' it is that month. Shown as '11-Aug' it was 'Aug 11', August 2011, where
 * that makes sense of the plan and the day that is stored doesn't make more; where both do, the grid's habit decides.
 */
export function readExcelDay({ text, day, shape }: StoredDay, period: PlanPeriod, habit: DateHabit): ExcelDay {
  const asDay = {
    shown: text,
    stored: day,
    readAs: 'day',
    moment: { unit: 'day', ...day },
    words: showDay(day),
  } as const;
  const month = (of: { year: number; month: number }, isDoubtful: boolean): ExcelDay => ({
    shown: text,
    stored: day,
    readAs: 'month',
    moment: { unit: 'month', month: of.month, year: of.year },
    words: showMonth(of),
    isDoubtful,
    ...alternative(day, shape, period),
  });
  if (shape === 'month and year') return month(day, alternative(day, shape, period).mayBe !== undefined);
  if (shape !== 'day and month' || habit.areWholeDays === true) return { ...asDay, isDoubtful: false };
  const [sensible, stored] = senses(day, period);
  const isHabit = habit.months + habit.days >= 3;
  const prefersMonth = isHabit ? habit.months >= habit.days : sensible >= stored;
  const isMonth =
    sensible > 0 &&
    (sensible > stored || (sensible === stored && prefersMonth) || (isHabit && habit.months >= 4 * habit.days));
  return isMonth ? month({ year: 2000 + day.day, month: day.month }, true) : { ...asDay, isDoubtful: true };
}

/** 'Oct-09' may have been '2009/10', and '11-Dec' '11/12', where the plan covers that financial year. */
function alternative(day: Day, shape: DateShape, period: PlanPeriod): { mayBe?: string } {
  const start = shape === 'month and year' ? day.year : 2000 + day.day;
  const isPair = (shape === 'day and month' || day.day === 1) && day.month === (start + 1) % 100;
  const end = dayOf(start + 1, 3, 31);
  return isPair && end && inPeriod(period, end)
    ? {
        mayBe: `${shape === 'month and year' ? start : String(day.day).padStart(2, '0')}/${String(day.month).padStart(2, '0')}`,
      }
    : {};
}
