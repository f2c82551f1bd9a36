import { plainDoubt } from '../doubt';
import { is } from '../items';
import type { Season, Span, Term } from '../types';
import { isPlausibleYear, yearIn, yearPair } from '../years';
import { monthMoment } from './day-moments';
import { areTight, isSlash, isWord, longYear, moment, numberFrom, wordlike } from './matchers';
import { OTHER_DATE } from './other-date';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

const halfTerm = a('unit', ({ unit }) => unit === 'half-term');
const term = a('unit', ({ unit }) => unit === 'term');
/** The first half of each term ends with a holiday, the second with the term. */
const HALVES: Record<Term, readonly [number, number]> = { autumn: [10, 12], spring: [2, 3], summer: [5, 7] };
const toTerm = (season: Season): Term | undefined => (season === 'winter' ? undefined : season);

/** Terms, half-terms and seasons. Those of autumn are in the first year of a pair ('2011/12'). */
export const SCHOOL: readonly Rule[] = [
  rule({
    name: 'before a half-term holiday begins',
    examples: [['Before summer half term', '2011-05-31'], ['before Oct half term 2011', '2011-10-31']],
    of: [a('bound', ({ bound }) => bound === 'before'), either('season', 'month'), maybe(term), halfTerm],
    make: ([bound, name, , { end }]) => {
      const season = is(name, 'season') ? toTerm(name.season) : undefined;
      const month = is(name, 'month') ? name.month : season && HALVES[season][0];
      return month === undefined ? undefined : [{ ...bound, bound: 'by' }, { ...monthMoment(month, undefined), start: name.start, end }];
    },
  }),
  rule({
    name: 'half-term holiday',
    examples: [['October half term 2011', '2011-10-31'], ['Spring half-term 2012', '2012-02-29'], ['Feb half term', '2012-02-29']],
    of: [either('season', 'month'), maybe(term), maybe(a('number', ({ digits }) => digits.length === 4)), halfTerm],
    make: ([name, , year]) => {
      const season = is(name, 'season') ? toTerm(name.season) : undefined;
      const month = is(name, 'month') ? name.month : season && HALVES[season][0];
      return month === undefined ? undefined : monthMoment(month, year?.value);
    },
  }),
  rule({
    name: 'half of a term',
    examples: [['Autumn 1', '2011-10-31'], ['Spring term 2 2012', '2012-03-31'], ['Aut2/Spr1 2012', '2011-12-31 2012-02-29']],
    of: [a('season'), maybe(term), numberFrom(1, 2)],
    make: ([{ season }, , { value, digits, isOrdinal }], { after, text }) => {
      const name = toTerm(season);
      if (!name || digits === '' || isOrdinal || is(after, 'month') || is(after, 'dot') || is(after, 'join') && after.mark === '/' && /\d/.test(text.charAt(after.end))) return undefined;
      const month = HALVES[name][value - 1];
      return month === undefined ? undefined : monthMoment(month, undefined);
    },
  }),
  rule({
    name: 'half-term by its number',
    examples: [['Half term 2 2011', '2011-12-31'], ['HT4 2012', '2012-03-31'], ['End of first half term', '2011-10-31']],
    of: [either('number', 'unit'), either('unit', 'number')],
    make: ([one, other], { after }) => {
      const [number, unit] = is(one, 'number') ? [one, other] : [other, one];
      if (!is(number, 'number') || !is(unit, 'unit') || unit.unit !== 'half-term' || number.value < 1 || number.value > 6) return undefined;
      const isNamed = is(one, 'number') ? number.isOrdinal : number.digits.length === 1 && !is(after, 'dot');
      return isNamed ? { kind: 'moment', moment: { unit: 'numbered term', number: number.value, isOfSix: true, year: undefined } } : undefined;
    },
  }),
  rule({
    name: 'term of a season',
    examples: [['Summer term 2011', '2011-07-31'], ['autumn term', '2011-12-31']],
    of: [a('season'), term],
    make: ([{ season }]) => {
      const name = toTerm(season);
      return name && { kind: 'moment', moment: { unit: 'term', term: name, year: undefined } };
    },
  }),
  rule({
    name: 'half of a named term',
    examples: [['First half of autumn term 2011', '2011-10-31'], ['Autumn term (1st half) 2011', '2011-10-31']],
    of: [moment('half', 'term'), maybe(either('of', 'open', 'range', 'join')), moment('half', 'term'), maybe(a('close'))],
    make: ([one, mark, other, close]) => {
      const [half, name] = one.moment.unit === 'half' ? [one.moment, other.moment] : [other.moment, one.moment];
      if (half.unit !== 'half' || name.unit !== 'term' || (close !== undefined) !== is(mark, 'open') || is(mark, 'join') && mark.mark !== ',') return undefined;
      const month = HALVES[name.term][half.number - 1];
      return month === undefined || half.year !== undefined ? undefined : monthMoment(month, name.year);
    },
  }),
  rule({
    name: 'seasons before their term',
    examples: [['Autumn and Spring terms', '2011-12-31 2012-03-31']],
    of: [a('season'), either('join', 'range'), moment('term')],
    fromEnd: true,
    make: ([{ season, start, end }, join, last]) => {
      const name = toTerm(season);
      return name && [{ kind: 'moment', moment: { unit: 'term', term: name, year: last.moment.year }, start, end }, join, last];
    },
  }),
  rule({
    name: 'term by its number',
    examples: [['Term 2', '2012-03-31'], ['Term 6', '2011-07-31']],
    of: [term, numberFrom(1, 6)],
    make: ([, { value, digits }], around) => {
      const { after, span } = around;
      if (digits === '' || is(after, 'dot')) return undefined;
      if (value <= 3) around.doubt(plainDoubt('two readings', span, around));
      return { kind: 'moment', moment: { unit: 'numbered term', number: value, isOfSix: value > 3, year: undefined } };
    },
  }),
  rule({
    name: 'terms by their numbers',
    examples: [['Terms 4, 5 and 6', '2011-05-31 2011-07-31 2012-03-31']],
    of: [moment('numbered term'), a('join'), numberFrom(1, 6)],
    make: ([first, join, { value, digits, start, end }], { after }) =>
      digits === '' || isWord(after)
        ? undefined
        : [first, join, { kind: 'moment', moment: { ...first.moment, number: value, isOfSix: first.moment.isOfSix || value > 3 }, start, end }],
  }),
  rule({
    name: 'term that ends with a holiday',
    examples: [['Easter term 2012', '2012-03-31']],
    of: [a('feast', ({ feast }) => /^easter/.test(feast.names)), term],
    make: (_, around) => {
      // At some universities it is the summer term.
      around.doubt(plainDoubt('two readings', around.span, around));
      return { kind: 'moment', moment: { unit: 'term', term: 'spring', year: undefined } };
    },
  }),
  rule({
    name: 'before a holiday begins',
    examples: [['By summer recess 2012', '2012-07-31'], ['before the Christmas break', '2011-12-24'], ['By Christmas holidays 2012', '2012-12-24'], ["ahead of Parliament's summer recess", '2011-07-31'], ['During the summer holidays', '2011-08-31']],
    of: [a('bound', ({ bound }) => bound === 'by' || bound === 'before' || bound === 'until'), maybe(wordlike), a('holiday'), maybe(longYear)],
    make: ([bound, word, { eve, start, end }, year], { text }) =>
      /^(?:in|on|at|during|sometime)\b/i.test(text.slice(bound.start, bound.end))
        ? undefined
        : [bound.bound === 'before' ? { ...bound, bound: 'by' } : bound, ...(word ? [word] : []), { kind: 'moment', moment: year && 'year' in eve && (eve.unit === 'day' || eve.unit === 'month') ? { ...eve, year: year.value } : eve, start, end: year?.end ?? end }],
  }),
  rule({
    name: 'holiday, in its month',
    examples: [['Summer holidays 2012', '2012-08-31'], ['Summer holiday programme agreed by June 2011', '2011-06-30']],
    of: [a('holiday')],
    make: ([{ month }], { after }) => (isWord(after) ? { kind: 'word', hasDigits: false } : monthMoment(month, undefined)),
  }),
]; // prettier-ignore

/** Years behind them. */
export const YEARS_BEHIND_SEASONS: readonly Rule[] = [
  rule({
    name: 'year behind a season, a term or a holiday',
    examples: [['Spring 2012', '2012-05-31'], ['Easter 2012', '2012-04-08'], ["Autumn '12", '2012-11-30']],
    of: [moment('season', 'term', 'feast', 'month', 'nth day', 'numbered term'), maybe(either('join', 'of', 'range')), a('number')],
    make: ([found, between, number], { after, period, text }) => {
      const year = yearIn(number);
      const { moment: name } = found;
      if (year === undefined || lacksNoYear(name) || !isPlausibleYear(year, period)) return undefined;
      if ((is(between, 'join') && between.mark !== ',') || (is(between, 'range') && !areTight(found, between, number))) return undefined;
      if (number.digits.length === 2 && (is(after, 'month') || isWord(after) || is(after, 'dot') || is(after, 'percent'))) return undefined;
      if (is(after, 'join') && after.mark === '/' && areTight(number, after) && /^\d/.test(text.slice(after.end))) return undefined;
      return { ...found, moment: withYearOf(name, year) };
    },
  }),
  rule({
    name: 'years of several seasons, terms or holidays',
    examples: [['Summer term 2011 and 2012', '2011-07-31 2012-07-31'], ['Easter 2012, 2013', '2012-04-08 2013-03-31']],
    of: [moment('season', 'term', 'feast', 'numbered term'), a('join'), longYear],
    make: ([found, join, { value, start, end }], { after }) => {
      const { moment: name } = found;
      if (name.year === undefined || value <= name.year || value > name.year + 12 || isWord(after) || is(after, 'month') || is(after, 'unit')) return undefined;
      if (isSlash(after) && areTight(found, join, after)) return undefined;
      return [found, join, { ...found, moment: withYearOf(name, value), start, end }];
    },
  }),
  rule({
    name: 'half behind the term and year that it is of',
    examples: [['Autumn term 2011, 1st half', '2011-10-31'], ['Spring term 2011/12 (first half)', '2012-02-29'], ['Summer term 2012 – 2nd half', '2012-07-31']],
    of: [moment('term'), maybe(either('open', 'range', 'join')), moment('half'), maybe(a('close'))],
    make: ([{ moment: { term: name, year } }, mark, { moment: half }, close], { after }) =>
      year === undefined || half.year || (close !== undefined) !== is(mark, 'open') || is(after, 'of') ? undefined : monthMoment(HALVES[name][half.number === 1 ? 0 : 1], year),
  }),
]; // prettier-ignore

/** 'Autumn, Spring, Summer 2011/12': of a school's year. */
const BEHIND_AUTUMN = /\baut(?:umn)?\b[^.;\n]{0,20}$/i;
/** Pairs of years behind them. */
export const YEAR_PAIRS_BEHIND_SEASONS: readonly Rule[] = [
  rule({
    name: 'years behind a season, a term or a holiday',
    examples: [['Winter 2011/12', '2012-02-29'], ['Winter 2011-12', '2012-02-29'], ['Autumn term 2011/12', '2011-12-31'], ['Spring term 2011/12', '2012-03-31'], ['Autumn, Spring, Summer 2011/12', '2011-11-30 2012-05-31 2012-08-31']],
    of: [moment('season', 'term', 'feast', 'month', 'numbered term'), maybe(either('join', 'of')), a('number'), either('join', 'range'), a('number')],
    make: ([found, between, first, mark, second], { before, after, text }) => {
      const years = yearPair(first, second);
      const { moment: name } = found;
      if (!(isSlash(mark) || (is(mark, 'range') && mark.isDash && first.digits.length === 4 && years?.endYear === (years?.startYear ?? 0) + 1))) return undefined;
      if (!years || name.year !== undefined || !areTight(first, mark, second) || (is(after, 'join') && after.mark === '/') || is(between, 'join') && between.mark !== ',') return undefined;
      const isFirst = name.unit === 'month' ? name.month > 8 : (name.unit === 'season' && !((name.season === 'spring' || name.season === 'summer') && (is(before, 'join') || is(before, 'range')) && BEHIND_AUTUMN.test(text.slice(0, found.start)))) || (name.unit === 'term' && name.term === 'autumn') || (name.unit === 'numbered term' && name.number <= (name.isOfSix ? 2 : 1));
      return { ...found, moment: { ...name, year: isFirst ? years.startYear : years.endYear } };
    },
  }),
]; // prettier-ignore

/** Seasons and holidays. */
export const SEASONS: readonly Rule[] = [
  rule({
    name: 'seasons before what is named after them',
    examples: [['Spring/summer planting: order by end of Feb 2012', '2012-02-29']],
    of: [a('season'), a('join'), a('season'), wordlike],
    make: ([one, , other, word], around) => [nameOf({ start: one.start, end: other.end }, around), word],
  }),
  rule({
    name: 'season',
    examples: [['Autumn 2011', '2011-11-30'], ['by spring', '2011-05-31'], ['Spring House', '']],
    of: [a('season')],
    make: ([{ season }], around) => {
      const { after, span, isOfSchool } = around;
      if (isWord(after)) return nameOf(span, around);
      const name = isOfSchool ? toTerm(season) : undefined;
      if (name) return { kind: 'moment', moment: { unit: 'term', term: name, year: undefined } };
      return { kind: 'moment', moment: { unit: 'season', season, year: undefined } };
    },
  }),
  rule({
    name: 'holiday of the year',
    examples: [['Good Friday 2012', '2012-04-06'], ['Easter Monday', '2011-04-25'], ['by Christmas', '2011-12-25']],
    of: [a('feast')],
    make: ([{ feast }], around) => {
      const { after, span, isOfSchool } = around;
      if (isWord(after)) return nameOf(span, around);
      if (isOfSchool && feast.term) return { kind: 'moment', moment: { unit: 'term', term: feast.term, year: undefined } };
      return { kind: 'moment', moment: { unit: 'feast', feast, year: undefined } };
    },
  }),
]; // prettier-ignore

/** 'Autumn campaign'. 'Autumn launch; March 12 review': before a date of something else it may be a time. */
function nameOf(span: Span, around: Around) {
  const { before, text } = around;
  const opens = before === undefined || is(before, 'stop');
  const [said, ...others] = opens ? text.slice(span.end).split(/[,;\n]/) : [];
  const isAlone = said !== undefined && !OTHER_DATE.test(said) && !/\d/.test(said);
  if (isAlone && OTHER_DATE.test(others.join(' '))) around.doubt(plainDoubt('not read', span, around));
  return { kind: 'word', hasDigits: false, start: span.start, end: span.end } as const;
} // prettier-ignore

type Dated = Parameters<typeof withYearOf>[0];

function withYearOf<M extends { readonly unit: string }>(name: M, year: number): M {
  return 'within' in name ? name : { ...name, year };
}

const lacksNoYear = (name: Dated): boolean => 'within' in name || ('year' in name && name.year !== undefined);
