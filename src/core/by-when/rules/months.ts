import { numberDoubt, plainDoubt } from '../doubt';
import { addMonths, daysInMonth } from '../../calendar/day';
import { type Item, is } from '../items';
import { isPlausibleYear, yearIn, yearPair } from '../years';
import { dayMoment, dayOr, monthMoment } from './day-moments';
import { anyYear, areTight, dayNumber, isSlash, isWord, longYear, moment, within, wordlike } from './matchers';
import { type Rule, a, either, maybe, rule } from './rule';

/** Months with their years, and months alone. */
export const MONTHS: readonly Rule[] = [
  rule({
    name: 'month of a financial year',
    examples: [['March 2011/12', '2012-03-31'], ['Sept 11/12', '2011-09-30']],
    of: [a('month'), maybe(within), a('number'), either('join', 'range'), a('number')],
    make: ([{ month }, , first, mark, second], { after }) => {
      if ((is(mark, 'join') && mark.mark !== '/') || (is(mark, 'range') && !areTight(first, mark, second))) return undefined;
      if (isSlash(after) || isSlash(mark) && !areTight(first, mark, second) || is(after, 'month')) return undefined;
      const years = yearPair(first, second);
      if (!years || years.endYear - years.startYear !== 1) return undefined;
      return monthMoment(month, month >= 4 ? years.startYear : years.endYear);
    },
  }),
  rule({
    name: 'month and year',
    examples: [['Aug 11', '2011-08-31'], ['September 2011', '2011-09-30'], ["Mar '12", '2012-03-31'], ['Oct-2011', '2011-10-31'], ['June of 2012', '2012-06-30'], ['by May 30', '2011-05-30']],
    of: [a('month'), maybe(within), maybe(a('range')), anyYear],
    make: ([{ month }, between, other, number], around) => {
      const { after, before, span, period } = around;
      const year = yearIn(number);
      if (year === undefined || other !== undefined) return undefined;
      // 'Oct, 12 Nov', 'June - 15 July': the number is the next one's day.
      if (is(after, 'month') && is(between, 'join')) return undefined;
      if (is(after, 'month') && is(between, 'range') && !areTight(between, number)) return undefined;
      if (is(between, 'range') && is(after, 'range') && areTight(number, after) && number.digits.length === 2) return undefined;
      if (is(after, 'dot') || is(after, 'percent') || (is(after, 'colon') && number.digits.length === 2 && areTight(number, after))) return undefined;
      if (isSlash(between) && !areTight(between, number)) return undefined;
      if (number.digits.length === 4) return isPlausibleYear(year, period) || year > 1900 && year < 2200 ? monthMoment(month, year) : undefined;
      const isDay = number.value >= 1 && number.value <= daysInMonth(2000, month) && !number.isYear;
      const comesBack = (is(after, 'each') || (is(after, 'step') && after.step.count % 12 === 0)) && (year < period.first.year || year > period.last.year);
      // 'Sept 30' in a plan of 2025/26, and 'Apr 14': no year of the plan or near it.
      const isFar = year > period.last.year + 2 || (year < period.first.year - 4 && !number.digits.startsWith('0'));
      if (isDay && (comesBack || isFar || !isPlausibleYear(year, period))) {
        around.doubt(numberDoubt('day may be a year', span, around, number.value));
        return dayMoment(number.value, month, undefined);
      }
      if (!isDay && !number.isYear && !isPlausibleYear(year, period)) return undefined;
      // '5 June 11' was a day with its year before this rule was asked.
      if (isDay && !between && !is(before, 'number')) around.doubt(numberDoubt('year may be a day', span, around, number.value));
      return monthMoment(month, year);
    },
  }),
  rule({
    name: 'month and a day of one figure',
    examples: [['Aug 5', '2011-08-05']],
    of: [a('month'), a('number', ({ digits, value, isOrdinal }) => digits.length === 1 && value > 0 && !isOrdinal)],
    make: ([{ month }, { value }], around) => {
      const { after, span } = around;
      if (isWord(after) || is(after, 'unit') || is(after, 'dot') || is(after, 'percent') || is(after, 'step') || isSlash(after)) return undefined;
      around.doubt(numberDoubt('day behind month', span, around, value));
      return dayMoment(value, month, undefined);
    },
  }),
  rule({
    name: 'year before a month',
    examples: [['2011 August', '2011-08-31'], ['2011/Aug', '2011-08-31']],
    of: [longYear, maybe(within), a('month')],
    make: ([year, between, { month }], { before, period }) => {
      const isClose = between === undefined || areTight(year, between);
      return isClose && !is(before, 'month') && !is(before, 'range') && !isSlash(before) && !is(between, 'of') && isPlausibleYear(year.value, period)
        ? monthMoment(month, year.value)
        : undefined;
    },
  }),
]; // prettier-ignore

/** Months that nothing beside them says more of. */
export const LONE_MONTHS: readonly Rule[] = [
  rule({
    name: 'month in brackets before its year',
    examples: [['Black History Month (Oct) 2011', '2011-10-31'], ['Launch (Sept) 2012', '2012-09-30']],
    of: [a('open'), a('month'), a('close'), longYear],
    make: ([open, { month, start }, close, year]) => [open, { ...monthMoment(month, year.value), start, end: year.end }, { ...close, start: year.end, end: year.end }],
  }),
  rule({
    name: 'month alone',
    examples: [['by end of Dec', '2011-12-31'], ['Staff may need it', ''], ['Sept launch; March evaluation', '2011-09-30 2012-03-31'], ['Sept 11 – may slip', '2011-09-30'], ['May of each year', '2011-05-31 2012-05-31 2013-05-31']],
    of: [a('month')],
    make: ([{ month }], around) => {
      const { before, after, text, span } = around;
      const name = text.slice(span.start, span.end);
      if (!MAY_BE_VERBS.includes(month) || !isVerb(name, before, after, text)) return monthMoment(month, undefined);
      if (after && MAY_MOVE.test(text.slice(after.start, after.start + 12))) around.doubt(plainDoubt('not read', { start: span.start, end: after.end }, around));
      return { kind: 'word', hasDigits: false };
    },
  }),
  rule({
    name: 'month, and by which day of it',
    examples: [['Every March, by the 15th', '2012-03-15 2013-03-15 2014-03-15'], ['Sept each year (by the 30th)', '2011-09-30 2012-09-30 2013-09-30'], ['March 2012, by 20th', '2012-03-20']],
    of: [moment('month'), maybe(a('each')), maybe(a('unit', ({ unit }) => unit === 'year')), either('join', 'open'), a('bound', ({ bound }) => bound === 'by'), dayNumber, maybe(a('close'))],
    make: ([item, each, unit, mark, , { value, isOrdinal }, close], { before, after }) => {
      const isDay = isOrdinal && (close !== undefined) === is(mark, 'open') && (each === undefined) === (unit === undefined) && !(is(mark, 'join') && mark.mark !== ',');
      const isOther = is(before, 'join') || isWord(after) || is(after, 'of') || is(after, 'month') || is(after, 'unit') || is(after, 'number');
      if (!isDay || isOther || item.position || value > daysInMonth(2000, item.moment.month)) return undefined;
      return [{ ...dayMoment(value, item.moment.month, item.moment.year), start: item.start, end: item.end }, ...(each ? [each] : []), ...(unit ? [unit] : [])];
    },
  }),
]; // prettier-ignore

/** March and May: verbs as well. */
const MAY_BE_VERBS: readonly number[] = [3, 5];
const LEADS = [
  'bound',
  'position',
  'of',
  'range',
  'each',
  'lasting',
  'except',
  'formerly',
  'instead',
  'earliest',
  'latest',
  'next',
  'between',
  'not',
  'step',
];

/** What may be, and what no meeting or report is called. */
const BEHIND_MAY =
  /^\s+(?:not|be|need|needs|require|have|has|change|slip|move|extend|vary|depend|take|include|continue|differ|go|run|follow|result|lead|come|fall|affect|impact|delay|also|still|only\s+\p{L}|well|want|wish)\b/iu;

/** 'Sept 11 (may move to Oct)' */
const MAY_MOVE = /^(?:move|slip|extend|change|be (?:moved|extended|changed))/i;

/** Small letters before words; with a capital it is a month by itself, and before what is done in it ('March evaluation'). */
function isVerb(name: string, before: Item | undefined, after: Item | undefined, text: string): boolean {
  if (!/^(?:may|march|mar)$/i.test(name)) return false;
  if (after && /^may$/i.test(name) && BEHIND_MAY.test(text.slice(after.start - 1, after.start + 12))) return true;
  if (before !== undefined && LEADS.includes(before.kind)) return false;
  if (is(before, 'join') && /^M/.test(name)) return false;
  if (isWord(before) && (is(after, 'month') || is(after, 'moment'))) return true;
  const isSmall = /^m/.test(name);
  const goesOn = (isWord(after) && !(is(after, 'word') && after.hasDigits)) || is(after, 'not') || is(after, 'condition') || (isSmall && is(after, 'of'));
  return goesOn && (isSmall || isWord(before));
} // prettier-ignore

/** 'Sept (years 1 and 3)': a month of some years of the plan. */
export const MONTHS_OF_PLAN_YEARS: readonly Rule[] = [
  rule({
    name: 'month of years of the plan',
    examples: [['Sept (years 1 and 3)', '2011-09-30 2013-09-30'], ['Sept (year 2)', '2012-09-30'], ['Sept (years 1-3)', '2011-09-30 2012-09-30 2013-09-30']],
    of: [moment('month'), a('open'), moment('plan year'), maybe(either('join', 'range')), maybe(moment('plan year')), maybe(a('join')), maybe(moment('plan year')), a('close')],
    make: ([{ moment: { month, year }, start, end, position }, , ...rest], { period }) => {
      if (year !== undefined) return undefined;
      const inYear = (number: number | 'last', from: number, to: number): Item => {
        const first = addMonths(period.first, typeof number === 'number' ? 12 * (number - 1) : 0);
        const found = monthMoment(month, month >= first.month ? first.year : first.year + 1);
        return { ...found, ...(position && { position }), start: from, end: Math.max(to, end) };
      };
      let previous: number | 'last' | undefined;
      return rest.flatMap((item): Item[] => {
        if (is(item, 'join')) return [item];
        if (is(item, 'range')) return yearsBetween(previous, rest[2]?.moment.number).map((number) => inYear(number, item.start, item.end));
        if (!is(item, 'moment')) return [];
        const { number } = item.moment;
        previous = number;
        return [inYear(number, item === rest[0] ? start : item.start, item.end)];
      });
    },
  }),
]; // prettier-ignore

/** 'Years 2 and 3 (Sept)': the same, said the other way round. */
export const MONTHS_BEHIND_PLAN_YEARS: readonly Rule[] = [
  rule({
    name: 'years of the plan, and their month',
    examples: [['Years 2 & 3 (Sept)', '2012-09-30 2013-09-30']],
    of: [moment('plan year'), a('join', ({ mark }) => mark === '&'), moment('plan year'), a('open'), moment('month'), a('close')],
    make: ([one, join, other, open, month, close]) =>
      month.moment.year === undefined ? [{ ...month, start: one.start, end: one.end }, { ...open, start: one.end, end: one.end }, one, { ...close, start: one.end, end: one.end }, join, { ...month, start: other.start, end: other.end }, open, other, close] : undefined,
  }),
]; // prettier-ignore

/** The years of the plan after one and before another. */
function yearsBetween(first: number | 'last' | undefined, last: number | 'last' | undefined): readonly number[] {
  if (typeof first !== 'number' || typeof last !== 'number') return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, at) => first + 1 + at);
}

/** What a list of months doesn't say again. */
export const MONTH_LISTS: readonly Rule[] = [
  rule({
    name: 'years behind a month or a day',
    examples: [['March 2012, 2013 and 2014', '2012-03-31 2013-03-31 2014-03-31'], ['Sept 11, 12 & 13', '2011-09-30 2012-09-30 2013-09-30'], ['March 2011/12/13', '2011-03-31 2012-03-31 2013-03-31'], ['31st March 2012, 2013 and 2014', '2012-03-31 2013-03-31 2014-03-31']],
    of: [moment('month', 'day'), a('join'), a('number')],
    make: ([first, join, number], { after }) => {
      const { moment: at } = first;
      const { year } = at;
      if (year === undefined || number.isOrdinal || isWord(after) || is(after, 'month') || is(after, 'unit') || is(after, 'bound')) return undefined;
      const isNext = number.digits.length === 2 && number.value === (year + 1) % 100;
      const isYear = number.digits.length === 4 && number.value > year && number.value < year + 12;
      if (!isNext && !isYear) return undefined;
      const next = { ...at, year: isYear ? number.value : year + 1 };
      return [first, join, { kind: 'moment', moment: next, start: number.start, end: number.end }];
    },
  }),
  rule({
    name: 'year behind what stands in brackets',
    examples: [['End of May (draft) 2012', '2012-05-31'], ['End June (final) 2012', '2012-06-30']],
    of: [either('month', 'moment'), a('open'), maybe(wordlike), maybe(a('number', ({ digits }) => digits === '')), a('close'), longYear],
    make: ([item, , , , , { value, end }], { period }) => {
      if (!isPlausibleYear(value, period)) return undefined;
      if (is(item, 'month')) return { ...monthMoment(item.month, value), start: item.start, end };
      const { moment: at } = item;
      return at.unit === 'day' && at.year === undefined ? { ...item, moment: { ...at, year: value }, end } : undefined;
    },
  }),
  rule({
    name: 'months of several years',
    examples: [['May and Nov 2011 and 2012', '2011-05-31 2011-11-30 2012-05-31 2012-11-30']],
    of: [a('month'), a('join', ({ mark }) => mark === '&'), moment('month'), a('join', ({ mark }) => mark === '&'), moment('month')],
    make: ([one, join, other, mark, last]) => {
      const [first, next] = [other.moment, last.moment];
      const isProduct = first.year !== undefined && next.year !== undefined && first.month === next.month && one.month < first.month;
      if (!isProduct) return undefined;
      return [{ ...monthMoment(one.month, first.year), start: one.start, end: one.end }, join, other, mark, { ...monthMoment(one.month, next.year), start: last.start, end: last.end }, last];
    },
  }),
]; // prettier-ignore

/** Months whose year stands further on. */
export const YEARS_BEHIND_DEEDS: readonly Rule[] = [
  rule({
    name: 'year behind what is done in a month',
    examples: [['Sept INSET 2011', '2011-09-30'], ['March Board 2012', '2012-03-31'], ['March review 2012', '2012-03-31R'], ['12 October Board 2011', '2011-10-12'], ['by March 2011/12 plan', '2012-03-31']],
    of: [maybe(dayNumber), a('month'), either('word', 'label', 'paper', 'review'), longYear],
    make: ([day, { month, start: from }, what, year], around) => {
      const { after, before, period, text } = around;
      const isOther = isSlash(after) || is(after, 'month') || is(after, 'range') || isWord(after) || is(after, 'unit') || is(before, 'number') || is(before, 'month');
      const start = day?.start ?? from;
      if (isOther || !isPlausibleYear(year.value, period) || text.slice(start, year.start).includes('\n')) return undefined;
      const found = day ? dayOr(day.value, month, year.value, around) : monthMoment(month, year.value);
      return is(what, 'review') ? [{ ...found, start, end: what.start }, { ...what, end: year.end }] : found;
    },
  }),
]; // prettier-ignore
