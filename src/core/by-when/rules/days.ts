import { numberDoubt, plainDoubt } from '../doubt';
import { dayOf, daysInMonth } from '../../calendar/day';
import { type Item, type ItemOf, is } from '../items';
import { isNear, isPlausibleYear, yearIn, yearOf } from '../years';
import { areTight, dash, dayNumber, figures, isWord, longYear, moment, sameKind, slash, within } from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

const mark = either('range', 'join', 'dot');

export const dayMoment = (day: number, month: number, year: number | undefined) =>
  ({ kind: 'moment', moment: { unit: 'day', day, month, year } }) as const;
export const monthMoment = (month: number, year: number | undefined) =>
  ({ kind: 'moment', moment: { unit: 'month', month, year } }) as const;

/** A day of the calendar; where its month has no such day, that is a doubt and the month is read; otherwise nothing. */
function dayOr(day: number, month: number, year: number | undefined, around: Around) {
  const exists = year === undefined ? month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month) : dayOf(year, month, day) !== undefined;
  if (exists) return dayMoment(day, month, year);
  const isMonth = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  around.doubt(plainDoubt('no such day', around.span, around));
  return isMonth ? monthMoment(month, year) : ({ kind: 'no such day' } as const);
} // prettier-ignore

/** In a plan that can't mean the year, '5/6/44' and '1.10.30' are no dates. */
const isYearOfPlan = (item: ItemOf<'number'>, { period }: Around): boolean =>
  item.digits.length === 4 || isPlausibleYear(yearOf(item.value, 2), period);

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
    examples: [['31/08/2011', '2011-08-31'], ['31.8.11', '2011-08-31'], ['14 / 05 / 12', '2012-05-14'], ['9/25/2011', '2011-09-25'], ['31/06/2011', '2011-06-30']],
    of: [figures(1, 2), mark, figures(1, 2), mark, a('number')],
    make: ([day, first, month, second, year], around) => {
      if (!sameKind(first, second) || yearIn(year) === undefined || !isYearOfPlan(year, around)) return undefined;
      if (is(first, 'range') && !areTight(day, first, month, second, year)) return undefined;
      if (is(first, 'join') && first.mark !== '/') return undefined;
      if (isTightMark(around.after, year.end) || isTightMark(around.before, undefined, day.start) || is(around.before, 'month')) return undefined;
      const [d, m] = month.value > 12 && day.value <= 12 ? [month.value, day.value] : [day.value, month.value];
      return dayOr(d, m, yearIn(year), around);
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
    examples: [['2011-08', '2011-08-31']],
    of: [longYear, dash, figures(2, 2)],
    make: ([year, between, month], { period, after }) => {
      const isYears = month.value === (year.value + 1) % 100 || (month.value > year.value % 100 && month.value - (year.value % 100) <= 10);
      const isMonth = month.value >= 1 && month.value <= 12 && !isYears && isPlausibleYear(year.value, period);
      return isMonth && areTight(year, between, month) && !isTightMark(after, month.end) ? monthMoment(month.value, year.value) : undefined;
    },
  }),
  rule({
    name: 'two figures',
    examples: [['30/9', '2011-09-30'], ['9/12', '2012-09-30'], ['14/10-19/10', '2011-10-19'], ['24/7', '']],
    of: [figures(1, 2), slash, figures(1, 2)],
    make: ([first, between, second], around) => {
      const { before, after, period } = around;
      if (!areTight(first, between, second) || isWord(after) && areTight(second, after)) return undefined;
      if (isSlash(after) || isSlash(before) || is(after, 'percent') || is(before, 'currency') || isWordBefore(before, first)) return undefined;
      const [a1, b] = [first.value, second.value];
      if (first.digits === '24' && second.digits === '7') return { kind: 'word', hasDigits: true };
      if (second.value === (first.value + 1) % 100 && first.digits.length === 2 && second.digits.length === 2) return undefined;
      const isYear = second.digits.length === 2 && isNear(yearOf(b, 2), period);
      if (a1 >= 1 && a1 <= 12 && isYear) return monthMoment(a1, yearOf(b, 2));
      const isDay = b >= 1 && b <= 12 && a1 >= 1 && a1 <= daysInMonth(2000, b);
      // '6/7' and '2/3' name classes and tiers.
      return isDay && (a1 > 12 || first.digits.length + second.digits.length > 2) ? dayMoment(a1, b, undefined) : undefined;
    },
  }),
]; // prettier-ignore

const isSlash = (item: Item | undefined): boolean => is(item, 'join') && item.mark === '/';
const isWordBefore = (before: Item | undefined, item: Item): boolean => isWord(before) && areTight(before, item);

/** True where another mark clings to a date at its end, or at its start. */
function isTightMark(item: Item | undefined, end: number | undefined, start?: number): boolean {
  if (!item || !(is(item, 'dot') || is(item, 'range') || isSlash(item))) return false;
  // '4/10-9/10' and '1/4/11-31/3/12' are ranges.
  return is(item, 'range') ? false : end !== undefined ? item.start === end : item.end === start;
}

/** Days with the name of their month. */
export const NAMED_DAYS: readonly Rule[] = [
  rule({
    name: 'weekday before a day',
    examples: [['Monday 4 April 2011', '2011-04-04'], ['Fri, April 1st 2011', '2011-04-01']],
    of: [a('weekday', ({ isPlural }) => !isPlural), maybe(either('join', 'stop')), either('number', 'month', 'moment')],
    make: ([weekday, between, day], { before }) => {
      if (is(before, 'each') || is(before, 'alternate') || (is(before, 'number') && before.isOrdinal)) return undefined;
      if (is(between, 'join') && between.mark !== ',') return undefined;
      if (is(between, 'stop') && between.mark !== '.') return undefined;
      if (is(day, 'number') && !dayNumber.passes(day)) return undefined;
      if (is(day, 'moment') && day.moment.unit !== 'day') return undefined;
      if (is(day, 'month') && between === undefined && !is(before, 'bound') && before !== undefined) return undefined;
      return [{ ...day, start: weekday.start }];
    },
  }),
  rule({
    name: 'year, named month and day',
    examples: [['2011/Aug/10', '2011-08-10'], ['2011 March 18', '2011-03-18']],
    of: [longYear, maybe(within), a('month'), maybe(within), dayNumber],
    make: ([year, first, { month, start }, , day], around) =>
      (is(first, 'range') && first.end !== start) || is(around.before, 'month') || is(around.before, 'moment') || is(around.after, 'month') || !isPlausibleYear(year.value, around.period)
        ? undefined
        : dayOr(day.value, month, year.value, around),
  }),
  rule({
    name: 'day, month and year',
    examples: [['1st April 2011', '2011-04-01'], ['31-Mar-12', '2012-03-31'], ['30th of September 2011', '2011-09-30'], ['29 Feb 2011', '2011-02-28']],
    of: [a('number', ({ digits, value, isOrdinal, isYear }) => !isYear && digits.length <= 2 && value >= 0 && (digits !== '' || isOrdinal)), maybe(within), a('month'), maybe(within), a('number')],
    make: ([day, between, { month }, second, number], around) => {
      const { before, after, period } = around;
      const year = yearIn(number);
      if (year === undefined || is(before, 'month') || isSlash(before) && areTight(before, day)) return undefined;
      if (is(between, 'range') && !areTight(day, between)) return undefined;
      if ((is(between, 'join') && between.mark === ',') || (is(between, 'of') && !day.isOrdinal)) return undefined;
      // '12 May, 14 July', '3 May 12 of 20': the number is the next one's.
      if (is(after, 'month') || is(after, 'of') || is(after, 'unit') || (isSlash(after) && areTight(number, after)) || is(after, 'colon') && areTight(number, after)) return undefined;
      if (is(second, 'range') && !areTight(second, number) && number.digits.length === 2) return undefined;
      if (number.digits.length === 2 && !number.isYear && !isPlausibleYear(year, period)) return undefined;
      if (day.value > 31 && number.digits.length !== 4) return undefined;
      return dayOr(day.value, month, year, around);
    },
  }),
  rule({
    name: 'day and month',
    examples: [['30th Sept', '2011-09-30'], ['31 June', '2011-06-30'], ['the eighth of May', '2011-05-08']],
    of: [dayNumber, maybe(within), a('month')],
    make: ([day, between, { month }], around) => {
      const { before } = around;
      if (is(before, 'month') || (is(between, 'join') && between.mark === ',') || (isSlash(before) && areTight(before, day))) return undefined;
      if (is(between, 'range') && !areTight(day, between)) return undefined;
      if (is(between, 'of') && !day.isOrdinal) return undefined;
      return dayOr(day.value, month, undefined, around);
    },
  }),
  rule({
    name: 'days behind a month, and the year',
    examples: [['August 10 - 22, 2011', '2011-08-22']],
    of: [a('month'), dayNumber, a('range'), dayNumber, maybe(within), longYear],
    make: ([{ month, start }, from, range, to, , year], around) =>
      dayOf(year.value, month, from.value) && dayOf(year.value, month, to.value)
        ? [
            { ...dayMoment(from.value, month, year.value), start, end: from.end },
            range,
            { ...dayMoment(to.value, month, year.value), start: to.start, end: around.span.end },
          ]
        : undefined,
  }),
  rule({
    name: 'month, day and year',
    examples: [['April 1, 2011', '2011-04-01'], ['Sept 30th 2012', '2012-09-30'], ['Jul-14-11', '2011-07-14']],
    of: [a('month'), maybe(within), a('number', ({ digits, isOrdinal, isYear }) => !isYear && (digits === '' ? isOrdinal : digits.length <= 2)), maybe(within), a('number')],
    make: ([{ month }, first, day, second, number], around) => {
      const year = yearIn(number);
      if (year === undefined || (number.digits.length === 4 && !longYear.passes(number)) || is(around.after, 'month') || isSlash(around.after) && areTight(number, around.after)) return undefined;
      if (is(first, 'of') || is(second, 'of') || (is(first, 'range') && !areTight(first, day))) return undefined;
      const isMarked = day.isOrdinal || (first !== undefined && second !== undefined && sameKind(first, second) && areTight(first, day, second, number));
      if (number.digits.length === 2 && !(isMarked && !isSlash(second) && isPlausibleYear(year, around.period))) return undefined;
      if (number.digits.length === 4 && (is(second, 'range') && !areTight(second, number))) return undefined;
      if (isSlash(second) && !isMarked) return undefined;
      return dayOr(day.value, month, year, around);
    },
  }),
  rule({
    name: 'month and ordinal',
    examples: [['March 31st', '2012-03-31']],
    of: [a('month'), a('number', (number) => number.isOrdinal && number.value >= 1)],
    make: ([{ month }, day], around) => {
      if (day.digits === '' && isWord(around.after)) return undefined;
      around.doubt(numberDoubt('day behind month', around.span, around, day.value));
      return dayOr(day.value, month, undefined, around);
    },
  }),
]; // prettier-ignore

/** What a list of days doesn't say again. */
export const DAY_LISTS: readonly Rule[] = [
  rule({
    name: 'days before the last one, which has the month',
    examples: [['7 & 14 October', '2011-10-07 2011-10-14'], ['12-16 March 2012', '2012-03-16'], ['1st, 8th and 15th May', '2011-05-01 2011-05-08 2011-05-15']],
    of: [dayNumber, either('join', 'range'), moment('day')],
    fromEnd: true,
    make: ([day, between, last], { before }) =>
      is(before, 'month') || isWordBefore(before, day) || !dayOf(2000, last.moment.month, day.value) || (is(between, 'range') && day.value > last.moment.day)
        ? undefined
        : [{ ...dayMoment(day.value, last.moment.month, last.moment.year), start: day.start, end: day.end }, between, last],
  }),
  rule({
    name: 'days behind the first one',
    examples: [['May 1st, 8th and 15th', '2011-05-01 2011-05-08 2011-05-15']],
    of: [moment('day'), a('join'), dayNumber],
    make: ([first, join, day], { after }) => {
      const endsThere = after === undefined || is(after, 'join') || is(after, 'stop') || is(after, 'close');
      const { month, year } = first.moment;
      if (!endsThere || (!day.isOrdinal && day.value <= first.moment.day) || !dayOf(2000, month, day.value)) return undefined;
      return [first, join, { ...dayMoment(day.value, month, year), start: day.start, end: day.end }];
    },
  }),
]; // prettier-ignore
