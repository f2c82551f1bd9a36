import { dayOf, daysInMonth } from '../../calendar/day';
import { plainDoubt } from '../doubt';
import { type ItemOf, is } from '../items';
import { isNear, isPlausibleYear, yearIn, yearOf } from '../years';
import { dayMoment, dayOr, monthMoment } from './day-moments';
import {
  areTight,
  dash,
  figures,
  isSlash,
  isTightMark,
  isWord,
  isWordBefore,
  longYear,
  sameKind,
  slash,
} from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

/** What a day of two pairs of figures may stand beside; '10.30 am' and '£12.10' are none. */
const BESIDE_DAYS: readonly string[] = ['bound', 'join', 'stop', 'range', 'weekday', 'review'];

const mark = either('range', 'join', 'dot');

/** In a plan that can't mean the year, '5/6/44' and '1.10.30' are no dates. */
const isYearOfPlan = (item: ItemOf<'number'>, { period }: Around): boolean =>
  item.digits.length === 4 || isPlausibleYear(yearOf(item.value, 2), period);

/** Two figures as day and month: the other way about where no month has such a number, or where the plan's dates are written so. */
function inOrder(first: number, second: number, around: Around): readonly [day: number, month: number] {
  const isSure = first > 12 || second > 12 || first === second;
  const isMonthFirst = first <= 12 && (second > 12 || around.figures === 'month first');
  // '12/13/2026' where no other date is written so may be a slip.
  const isTurned = first <= 12 && second > 12 && around.figures !== undefined && around.figures !== 'month first';
  if (isTurned || (!isSure && around.figures === 'either'))
    around.doubt(plainDoubt('two readings', around.span, around));
  return isMonthFirst ? [second, first] : [first, second];
}

/** Days in figures. */
export const NUMERIC_DAYS: readonly Rule[] = [
  rule({
    name: 'year, month and day in figures',
    examples: [['2011-08-31', '2011-08-31'], ['2011/08/31', '2011-08-31'], ['2011 08 31', '2011-08-31'], ['2011-14-03', '']],
    of: [longYear, maybe(mark), figures(1, 2), maybe(mark), figures(1, 2)],
    make: ([year, first, month, second, day], around) => {
      if (!sameKind(first, second) || (is(first, 'range') && !areTight(year, first, month, second, day))) return undefined;
      if (is(first, 'join') && first.mark !== '/') return undefined;
      if (!first && (month.digits.length < 2 || day.digits.length < 2)) return undefined;
      if (is(around.before, 'month') || is(around.after, 'month') || (is(first, 'range') && !first.isDash)) return undefined;
      return isPlausibleYear(year.value, around.period) ? dayOr(day.value, month.value, year.value, around) : undefined;
    },
  }),
  rule({
    name: 'day, month and year in figures',
    examples: [['31/08/2011', '2011-08-31'], ['31.8.11', '2011-08-31'], ['14 / 05 / 12', '2012-05-14'], ['9/25/2011', '2011-09-25'], ['11/09/30', '2011-09-30'], ['31/06/2011', '2011-06-30']],
    of: [figures(1, 2), mark, figures(1, 2), mark, a('number')],
    make: ([day, first, month, second, year], around) => {
      if (!sameKind(first, second) || yearIn(year) === undefined) return undefined;
      if (is(first, 'range') && !areTight(day, first, month, second, year)) return undefined;
      if (is(first, 'join') && first.mark !== '/') return undefined;
      if (isTightMark(around.after, year.end) || isTightMark(around.before, undefined, day.start) || is(around.before, 'month')) return undefined;
      // '25/09/30': where only the first can be a year of the plan.
      const isYearFirst = year.digits.length === 2 && !isNear(yearOf(year.value, 2), around.period) && isNear(yearOf(day.value, 2), around.period);
      if (isYearFirst && dayOf(yearOf(day.value, 2), month.value, year.value)) return dayMoment(year.value, month.value, yearOf(day.value, 2));
      if (!isYearOfPlan(year, around)) return undefined;
      const [d, m] = inOrder(day.value, month.value, around);
      return dayOr(d, m, yearIn(year), around);
    },
  }),
  rule({
    name: 'day and month with a full stop between',
    examples: [['30.09', '2011-09-30'], ['by 05.11', '2011-11-05']],
    of: [figures(2, 2), a('dot'), figures(2, 2)],
    make: ([day, , month], { before, after }) => {
      const isAlone = [before, after].every((item) => item === undefined || BESIDE_DAYS.includes(item.kind));
      const isDay = month.value >= 1 && month.value <= 12 && day.value >= 1 && day.value <= daysInMonth(2000, month.value);
      return isAlone && isDay ? dayMoment(day.value, month.value, undefined) : undefined;
    },
  }),
  rule({
    name: 'eight figures',
    examples: [['20110831', '2011-08-31']],
    of: [figures(8, 8)],
    make: ([{ value }], { period }) => {
      const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
      return isPlausibleYear(year, period) && dayOf(year, month, day) ? dayMoment(day, month, year) : undefined;
    },
  }),
  rule({
    name: 'month and year in figures',
    examples: [['08/2011', '2011-08-31'], ['3.2012', '2012-03-31']],
    of: [figures(1, 2), mark, longYear],
    make: ([month, between, year], around) => {
      if (is(around.before, 'range') && areTight(around.before, month)) return undefined;
      if (!areTight(month, between, year) || isTightMark(around.after, year.end) || isTightMark(around.before, undefined, month.start)) return undefined;
      if (is(between, 'join') && between.mark !== '/') return undefined;
      if (is(around.before, 'month') || !isPlausibleYear(year.value, around.period)) return undefined;
      return month.value >= 1 && month.value <= 12 ? monthMoment(month.value, year.value) : undefined;
    },
  }),
  rule({
    name: 'year and month in figures',
    examples: [['2011-08', '2011-08-31'], ['2011/08', '2011-08-31'], ['2011/12', '2012-03-31']],
    of: [longYear, either('range', 'join'), figures(2, 2)],
    make: ([year, between, month], { period, after }) => {
      if (!dash.passes(between) && !isSlash(between)) return undefined;
      const isYears = month.value === (year.value + 1) % 100 || (month.value > year.value % 100 && month.value - (year.value % 100) <= 10);
      const isMonth = month.value >= 1 && month.value <= 12 && !isYears && isPlausibleYear(year.value, period);
      return isMonth && areTight(year, between, month) && !isTightMark(after, month.end) ? monthMoment(month.value, year.value) : undefined;
    },
  }),
  rule({
    name: 'two figures',
    examples: [['30/9', '2011-09-30'], ['9/12', '2012-09-30'], ['14/10-19/10', '2011-10-19'], ['4/28', '2011-04-28'], ['24/7', ''], ['every 6/12 in 2011/12', '2011-09-30 2012-03-31']],
    of: [figures(1, 2), slash, figures(1, 2)],
    make: ([first, between, second], around) => {
      const { before, after, period } = around;
      if (!areTight(first, between, second) || isWord(after) && areTight(second, after)) return undefined;
      if (isSlash(after) || isSlash(before) || is(after, 'percent') || is(before, 'currency') || isWordBefore(before, first)) return undefined;
      const [a1, b] = [first.value, second.value];
      if (first.digits === '24' && second.digits === '7') return { kind: 'word', hasDigits: true };
      if (second.value === (first.value + 1) % 100 && first.digits.length === 2 && second.digits.length === 2) return undefined;
      const isYear = second.digits.length === 2 && isNear(yearOf(b, 2), period);
      if (b === 12 && a1 >= 1 && a1 <= 12 && is(before, 'each')) return { kind: 'step', step: { unit: 'month', count: a1 } };
      if (around.figures === 'month first' && a1 >= 1 && a1 <= 12 && b >= 1 && b <= daysInMonth(2000, a1)) return dayMoment(b, a1, undefined);
      if (a1 >= 1 && a1 <= 12 && isYear) return monthMoment(a1, yearOf(b, 2));
      // No month has such a number: alone in its cell it is a day as Americans write it.
      if (!before && !after && a1 >= 1 && a1 <= 12 && b > 12 && b <= daysInMonth(2000, a1)) return dayMoment(b, a1, undefined);
      // In the NHS '6/12' is six months.
      if (a1 <= 12 && b === 12 && a1 > 0 && !before && (!after || is(after, 'then') || is(after, 'step') || is(after, 'stop') || is(after, 'review'))) around.doubt(plainDoubt('two readings', around.span, around));
      const isDay = b >= 1 && b <= 12 && a1 >= 1 && a1 <= daysInMonth(2000, b);
      // '6/7' and '2/3' name classes and tiers, where no other day beside them is written so.
      return isDay && (a1 > 12 || first.digits.length + second.digits.length > 2 || /\b(?:\d\d\/\d|\d\/\d\d)(?!\d)/.test(around.text)) ? dayMoment(a1, b, undefined) : undefined;
    },
  }),
]; // prettier-ignore
