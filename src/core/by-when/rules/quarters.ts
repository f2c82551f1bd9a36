import { plainDoubt } from '../doubt';
import { isAcademic, nthYear, yearMonth } from '../../calendar/plan-period';
import { type Item, type ItemOf, is } from '../items';
import { LAST } from '../lexicon/numbers';
import type { Moment, YearOfPart } from '../types';
import { yearStartsOf } from '../year-starts';
import { isPlausibleYear, yearIn } from '../years';
import { areTight, isSlash, isWord, longYear, moment, ordinal, thin } from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

const upTo = (most: number) =>
  a(
    'number',
    ({ value, digits, isOrdinal, isYear }) =>
      value >= 1 && value <= most && digits.length <= 1 && !isOrdinal && !isYear,
  );
const yearly = moment('years', 'financial year', 'year', 'plan year');

type Part = Extract<Moment, { unit: 'quarter' | 'half' }>;
const part = (unit: Part['unit'], number: number, inWords: boolean, year?: YearOfPart) =>
  ({ kind: 'moment', moment: { unit, number, year, inWords } }) as const;

/** The same; a doubt in a plan of academic years, where it may be of the financial year. */
function partOfYear(unit: Part['unit'], number: number, inWords: boolean, around: Around) {
  if (isAcademic(around.period)) around.doubt(plainDoubt('two readings', around.span, around));
  return part(unit, number, inWords);
}

/** Quarters and halves of a year. */
export const QUARTERS: readonly Rule[] = [
  rule({
    name: 'quarter',
    examples: [['Q2', '2011-09-30'], ['Quarter 3', '2011-12-31'], ['Qtr. 4', '2012-03-31']],
    of: [a('unit', ({ unit }) => unit === 'quarter'), upTo(4)],
    make: ([, { value }], around) => (is(around.after, 'percent') || is(around.before, 'a') ? undefined : partOfYear('quarter', value, false, around)),
  }),
  rule({
    name: 'nth quarter',
    examples: [['2nd quarter', '2011-09-30'], ['second quarter of 2011/12', '2011-09-30'], ['last quarter', '2012-03-31']],
    of: [ordinal, a('unit', ({ unit }) => unit === 'quarter')],
    make: ([{ value }], around) =>
      value > 4 || is(around.before, 'each') || is(around.before, 'range') ? undefined : partOfYear('quarter', value === LAST ? 4 : value, true, around),
  }),
  rule({
    name: 'quarter of a calendar year',
    examples: [['Q2 2011 (calendar year)', '2011-06-30'], ['Q4 2011 (calendar)', '2011-12-31'], ['Quarter 2 of the calendar year 2011', '2011-06-30']],
    of: [moment('quarter', 'half'), maybe(either('of', 'join')), maybe(longYear), maybe(either('open', 'join', 'range')), either('unit', 'word'), maybe(either('close', 'number'))],
    make: ([{ moment: found }, , year, open, kind, end], { text }) => {
      const isCalendar = is(kind, 'unit') ? kind.year === 'calendar' : is(open, 'open') && /^calendar$/i.test(text.slice(kind.start, kind.end));
      const number = year && !is(end, 'number') ? year : !year && is(end, 'number') && longYear.passes(end) ? end : undefined;
      if (!isCalendar || !number || is(end, 'close') !== is(open, 'open')) return undefined;
      return part(found.unit, found.number, found.inWords, { kind: 'calendar', year: number.value });
    },
  }),
  rule({
    name: 'half-year',
    examples: [['H1 2011/12', '2011-09-30']],
    of: [a('unit', ({ unit, isShort }) => unit === 'half' && isShort === true), upTo(2)],
    make: ([unit, number], around) => (areTight(unit, number) ? partOfYear('half', number.value, false, around) : undefined),
  }),
  rule({
    name: 'quarter or half-year behind its number',
    examples: [['1H 2011/12', '2011-09-30'], ['3Q 2011/12', '2011-12-31']],
    of: [upTo(4), a('unit', ({ unit, isShort }) => (unit === 'half' || unit === 'quarter') && isShort === true)],
    make: ([number, { unit, start, end }], around) =>
      end === start + 1 && number.end === start && (unit === 'half' ? number.value < 3 : unit === 'quarter')
        ? partOfYear(unit === 'half' ? 'half' : 'quarter', number.value, false, around)
        : undefined,
  }),
  rule({
    name: 'nth half',
    examples: [['first half of 2011/12', '2011-09-30'], ['second half of the year', '2012-03-31']],
    of: [ordinal, a('unit', ({ unit, isShort }) => unit === 'half' && !isShort)],
    make: ([{ value }]) => (value > 2 ? undefined : part('half', value === LAST ? 2 : value, true)),
  }),
  rule({
    name: 'by half-year',
    examples: [['by half year', '2011-09-30']],
    of: [a('bound', ({ bound }) => bound === 'by'), a('step')],
    make: ([by, { start, end }], { text }) =>
      /^half.year$/i.test(text.slice(start, end)) ? [by, { ...part('half', 1, true), start, end }] : undefined,
  }),
  rule({
    name: 'quarters in a list',
    examples: [['Q1, 2 & 3', '2011-06-30 2011-09-30 2011-12-31'], ['Q1-3', '2011-12-31'], ['Q3/4', '2012-03-31']],
    of: [moment('quarter'), either('join', 'range'), upTo(4)],
    make: ([first, mark, number], { after }) => {
      const isTight = is(mark, 'range') && areTight(mark, number);
      if ((isWord(after) && !isTight) || is(after, 'unit') || is(after, 'step') || is(after, 'month') || is(after, 'colon') || number.digits === '') return undefined;
      if (first.moment.year !== undefined || number.value <= first.moment.number) return undefined;
      return [first, mark, { ...part('quarter', number.value, false), start: number.start, end: number.end }];
    },
  }),
  rule({
    name: 'months of a quarter in brackets',
    examples: [['Q1 (Apr-Jun) 2011', '2011-06-30'], ['Q1 (Jan-Mar) 2012', '2012-03-31']],
    of: [moment('quarter'), a('open'), a('month'), a('range'), a('month'), a('close')],
    // The months say which quarter it is, of whatever year.
    make: ([{ start }, , first, range, last], { span }) => [{ ...first, start }, range, { ...last, end: span.end }],
  }),
]; // prettier-ignore

/** Halves of months, quarters and halves of years. */
export const HALVES: readonly Rule[] = [
  rule({
    name: 'half of a month, a season or a term',
    examples: [['first half of July 2011', '2011-07-15'], ['second half of July 2011', '2011-07-31'], ['second half of autumn 2011', '2011-11-30'], ['First half of summer', '2011-07-31']],
    of: [moment('half'), a('of'), moment('month', 'season', 'term')],
    make: ([{ moment: half }, , { moment: whole }]) =>
      half.inWords && half.year === undefined ? { kind: 'moment', moment: whole, position: half.number === 1 ? 'mid' : 'end' } : undefined,
  }),
  rule({
    name: 'half or quarter of the year',
    examples: [['second half of the financial year', '2012-03-31']],
    of: [moment('quarter', 'half'), maybe(a('of')), a('unit', ({ unit, isPlural }) => unit === 'year' && !isPlural)],
    make: ([{ moment: found, start, end }, of, unit], { after }) =>
      is(after, 'number') || is(after, 'moment') || found.year !== undefined
        ? [{ kind: 'moment', moment: found, start, end }, unit]
        : of || unit.year
          ? { kind: 'moment', moment: found }
          : undefined,
  }),
]; // prettier-ignore

/** The year that stands beside a quarter, a half or a term. */
export const YEARS_OF_PARTS: readonly Rule[] = [
  rule({
    name: 'years in brackets behind their number, before a part of them',
    examples: [['Year 2 (2012/13) Q3', '2012-12-31']],
    of: [moment('plan year'), a('open'), moment('years', 'financial year'), a('close')],
    make: ([{ moment: { number }, start }, , years, { end }], { after, period }) =>
      is(after, 'moment') && typeof number === 'number' && years.moment.startYear === nthYear(period, number).first.year ? { ...years, start, end } : undefined,
  }),
  rule({
    name: 'quarter of each of several years',
    examples: [['Q4 Yrs 1-3', '2012-03-31 2013-03-31 2014-03-31']],
    of: [moment('quarter', 'half'), moment('plan year'), a('range'), moment('plan year')],
    make: ([found, { moment: from, start, end }, { isDash }, { moment: to }], { span }) => {
      const [first, last] = [from.number, to.number];
      if (!isDash || found.moment.year !== undefined || typeof first !== 'number' || typeof last !== 'number' || last <= first) return undefined;
      return Array.from({ length: last - first + 1 }, (_, at): Item => ({
        kind: 'moment', moment: { ...found.moment, year: { kind: 'plan', number: first + at } }, start: at === 0 ? found.start : start, end: at === 0 ? end : span.end,
      }));
    },
  }),
  rule({
    name: 'year behind a quarter or a term',
    examples: [['Q2 2011/12', '2011-09-30'], ['Q2, 2012/13', '2012-09-30'], ['2011/12 Q2 & Q4, 2012/13 Q2 & Q4', '2011-09-30 2012-03-31 2012-09-30 2013-03-31'], ['Q4 year 2', '2013-03-31'], ['Q1 2011', '2011-06-30'], ['Q3 2012', '2012-12-31'], ['second quarter of 2011', '2011-06-30']],
    of: [moment('quarter', 'half', 'term', 'numbered term'), maybe(thin), yearly],
    make: ([found, between, year], around) => {
      const { after, before } = around;
      // 'Year 1 Q2 and Year 2 Q2': a quarter with its year before it.
      if (before && yearly.passes(before) && between) return undefined;
      // '2011/12 Q2 & Q4, 2012/13 Q2': the year is of the quarter behind it.
      if (is(between, 'join') && is(after, 'moment') && after.moment.unit === found.moment.unit) return undefined;
      // 'At half year and year end' are two.
      if (year.position && is(between, 'join') && between.mark === '&') return undefined;
      const dated = inYear(found, year, is(between, 'of') || found.moment.unit === 'half');
      const closes = is(between, 'open') && is(after, 'close');
      return dated && (between === undefined || !is(between, 'range') || !between.isDash || closes || !is(after, 'join')) ? withoutTwoReadings(dated, around) : undefined;
    },
  }),
  rule({
    name: 'year before a quarter or a term',
    examples: [['2011/12 Q2', '2011-09-30'], ['Year 2: Q4', '2013-03-31'], ['Y1 Q2, Y2 Q1', '2011-09-30 2012-06-30']],
    of: [yearly, maybe(thin), moment('quarter', 'half', 'term', 'numbered term')],
    make: ([year, between, found], around) => {
      const dated = is(between, 'of') ? undefined : inYear(found, year, false);
      return dated && withoutTwoReadings(dated, around);
    },
  }),
]; // prettier-ignore

/** What may be a year or a number. */
export const FIGURES_BEHIND_QUARTERS: readonly Rule[] = [
  rule({
    name: 'two figures of a year behind a quarter',
    examples: [['Q2 11', '2011-09-30'], ["Q4 '12", '2013-03-31'], ['Q1 11', '2011-06-30'], ['Q3-11', '2011-12-31']],
    of: [moment('quarter', 'half'), maybe(either('range', 'join')), a('number', ({ digits, isOrdinal }) => digits.length === 2 && !isOrdinal)],
    make: ([part1, mark, number], around) => {
      const { moment: found } = part1;
      if (mark && (!areTight(part1, mark, number) || isSlash(around.after))) return undefined;
      const { after, period } = around;
      const year = yearIn(number);
      if (found.year || year === undefined || !isPlausibleYear(year, period) || is(after, 'percent') || is(after, 'month') || isWord(after)) return undefined;
      return withoutTwoReadings(part(found.unit, found.number, found.inWords, { kind: 'bare', year }), around);
    },
  }),
]; // prettier-ignore

/** The same; a doubt where the plan has the quarter of the financial year and that of the calendar year, or the latter alone. */
function withoutTwoReadings<T extends { readonly moment: Moment }>(dated: T, around: Around): T {
  const { moment: found } = dated;
  if ((found.unit !== 'quarter' && found.unit !== 'half') || found.year?.kind !== 'bare') return dated;
  const starts = yearStartsOf(found.year.year, found.unit === 'half' ? 2 * found.number : found.number, around.period);
  const isSure =
    starts.length < 2 &&
    (!starts[0] || (starts[0].year === found.year.year && starts[0].month === yearMonth(around.period)));
  if (!isSure) around.doubt(plainDoubt('two readings', around.span, around));
  return dated;
}

function inYear({ moment: found, position }: ItemOf<'moment'>, { moment: year }: ItemOf<'moment'>, isOf: boolean) {
  const place = position ? { position } : {};
  if (found.unit === 'term' && found.year === undefined) {
    const known = year.unit === 'year' ? year.year : year.unit === 'years' ? (found.term === 'autumn' ? year.startYear : year.endYear) : undefined;
    return known === undefined ? undefined : ({ kind: 'moment', moment: { ...found, year: known }, ...place } as const);
  }
  if (found.unit === 'numbered term' && found.year === undefined) {
    const isAutumn = found.number <= (found.isOfSix ? 2 : 1);
    const known = year.unit === 'year' ? year.year : year.unit === 'years' ? (isAutumn ? year.startYear : year.endYear) : undefined;
    return known === undefined ? undefined : ({ kind: 'moment', moment: { ...found, year: known }, ...place } as const);
  }
  if ((found.unit !== 'quarter' && found.unit !== 'half') || found.year !== undefined) return undefined;
  const known = yearOfPart(year, found.inWords && isOf);
  return known && ({ kind: 'moment', moment: { ...found, year: known }, ...place } as const);
} // prettier-ignore

function yearOfPart(year: Moment, isCalendar: boolean): YearOfPart | undefined {
  if (year.unit === 'year') return { kind: isCalendar ? 'calendar' : 'bare', year: year.year };
  if (year.unit === 'plan year') return typeof year.number === 'number' ? { kind: 'plan', number: year.number } : undefined;
  if ((year.unit !== 'years' && year.unit !== 'financial year') || year.startYear === undefined) return undefined;
  return (year.endYear ?? year.startYear + 1) - year.startYear === 1 ? { kind: 'financial', startYear: year.startYear } : undefined;
} // prettier-ignore
