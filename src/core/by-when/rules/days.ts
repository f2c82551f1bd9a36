import { numberDoubt } from '../doubt';
import { dayOf } from '../../calendar/day';
import { MONTH_WORD } from '../../calendar/months';
import { type Item, is } from '../items';
import { NUMBERS } from '../shapes';
import { isPlausibleYear, yearIn, yearPair } from '../years';
import { dayMoment, dayOr } from './day-moments';
import {
  areTight,
  dayNumber,
  figures,
  isSlash,
  isWord,
  isWordBefore,
  longYear,
  moment,
  of,
  sameKind,
  slash,
  within,
} from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

/** 'Sep-25 / Mar-26': a number behind a dash is no day of the month behind the slash. */
const isTightDash = (before: Item | undefined, item: Item): boolean => is(before, 'range') && areTight(before, item);

/** More than the longest word before a dash. */
const NEAR = 40;

const MONTH_AND_DASH = new RegExp(String.raw`(?:^|[^\p{L}\d])${MONTH_WORD}\.?-$`, 'iu');

/** 'Dec-26 Mar-27': a number behind a month and a dash is its year. */
const isYearOfMonth = (item: Item, { before, text }: Around): boolean =>
  isTightDash(before, item) && MONTH_AND_DASH.test(text.slice(Math.max(0, item.start - NEAR), item.start));

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
    name: 'two days with a slash between',
    examples: [['20/21 October 2011', '2011-10-21']],
    of: [dayNumber, slash, dayNumber, a('month'), maybe(longYear)],
    make: ([first, mark, last, { month }, year], { before, span }) =>
      areTight(first, mark, last) && last.value === first.value + 1 && !is(before, 'month') && !isSlash(before)
        ? [
            { ...dayMoment(first.value, month, year?.value), start: first.start, end: first.end },
            { kind: 'range', isDash: true, start: mark.start, end: mark.end },
            { ...dayMoment(last.value, month, year?.value), start: last.start, end: span.end },
          ]
        : undefined,
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
    name: 'day and month of a financial year',
    examples: [['30 Sept 2011/12', '2011-09-30'], ['31 March 2011/12', '2012-03-31']],
    of: [dayNumber, maybe(of), a('month'), longYear, slash, figures(2, 2)],
    make: ([day, , { month }, first, mark, second], around) => {
      const years = areTight(first, mark, second) && !isSlash(around.after) && !is(around.after, 'month') ? yearPair(first, second) : undefined;
      if (!years || years.endYear - years.startYear !== 1) return undefined;
      return dayOr(day.value, month, month >= 4 ? years.startYear : years.endYear, around);
    },
  }),
  rule({
    name: 'day, month and year',
    examples: [['1st April 2011', '2011-04-01'], ['31-Mar-12', '2012-03-31'], ['30th of September 2011', '2011-09-30'], ['7th-11th September 2011', '2011-09-11'], ['29 Feb 2011', '2011-02-28']],
    of: [a('number', ({ digits, value, isOrdinal, isYear }) => !isYear && digits.length <= 2 && value >= 0 && (digits !== '' || isOrdinal)), maybe(within), a('month'), maybe(within), a('number')],
    make: ([day, between, { month }, second, number], around) => {
      const { before, after, period } = around;
      const year = yearIn(number);
      if (year === undefined || is(before, 'month') || isSlash(before) && areTight(before, day)) return undefined;
      if (is(between, 'range') && !areTight(day, between)) return undefined;
      if ((isSlash(between) && isTightDash(before, day)) || isYearOfMonth(day, around)) return undefined;
      if ((is(between, 'join') && between.mark === ',') || (is(between, 'of') && !day.isOrdinal)) return undefined;
      // '12 May, 14 July', '3 May 12 of 20': the number is the next one's.
      if (is(after, 'month') || is(after, 'of') || is(after, 'unit') || (isSlash(after) && areTight(number, after) && number.digits.length === 2) || is(after, 'colon') && areTight(number, after)) return undefined;
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
      if ((isSlash(between) && isTightDash(before, day)) || isYearOfMonth(day, around)) return undefined;
      return dayOr(day.value, month, undefined, around);
    },
  }),
  rule({
    name: 'days behind a month, and the year',
    examples: [['August 10 - 22, 2011', '2011-08-22'], ['Sept 21st-25th', '2011-09-25']],
    of: [a('month'), dayNumber, a('range'), dayNumber, maybe(within), maybe(longYear)],
    make: ([{ month, start }, from, range, to, mark, year], { after, span }) => {
      if (!year && (mark || !from.isOrdinal || !to.isOrdinal || is(after, 'month') || isWord(after) || is(after, 'of') || is(after, 'unit'))) return undefined;
      if (from.value >= to.value || !dayOf(year?.value ?? 2000, month, from.value) || !dayOf(year?.value ?? 2000, month, to.value)) return undefined;
      return [
        { ...dayMoment(from.value, month, year?.value), start, end: from.end },
        range,
        { ...dayMoment(to.value, month, year?.value), start: to.start, end: span.end },
      ];
    },
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
    of: [a('month'), a('number', (number) => number.isOrdinal && number.value >= 1, [NUMBERS.ordinal])],
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
    name: 'weekday behind its day',
    examples: [['2011-06-14 (Tuesday)', '2011-06-14'], ['14/06/2011, Tues', '2011-06-14']],
    of: [moment('day'), maybe(either('open', 'join')), a('weekday', ({ isPlural }) => !isPlural), maybe(a('close'))],
    make: ([day, mark, , close], { after }) =>
      is(after, 'number') || is(after, 'moment') || is(after, 'month') || (close !== undefined) !== is(mark, 'open') || (is(mark, 'join') && mark.mark !== ',')
        ? undefined
        : { kind: 'moment', moment: day.moment },
  }),
  rule({
    name: 'days before the last one, which has the month',
    examples: [['7 & 14 October', '2011-10-07 2011-10-14'], ['12-16 March 2012', '2012-03-16'], ['1st, 8th and 15th May', '2011-05-01 2011-05-08 2011-05-15']],
    of: [dayNumber, either('join', 'range'), moment('day')],
    fromEnd: true,
    make: ([day, between, last], { before }) =>
      is(before, 'month') || isWordBefore(before, day) || (isSlash(before) && areTight(before, day)) || !dayOf(2000, last.moment.month, day.value) || (is(between, 'range') && day.value > last.moment.day)
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
