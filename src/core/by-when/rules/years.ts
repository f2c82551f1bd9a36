import { plainDoubt } from '../doubt';
import { isAcademic, yearCount, yearMonth } from '../../calendar/plan-period';
import { type ItemOf, is } from '../items';
import { isPlausibleYear } from '../years';
import { LAST } from '../lexicon/numbers';
import { monthMoment } from './day-moments';
import { OTHER_DATE } from './other-date';
import type { Moment } from '../types';
import { areTight, isSlash, isWord, longYear, moment, numberFrom, ordinal } from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

const year = a(
  'unit',
  ({ unit, year: kind }) => unit === 'year' && kind !== 'school' && kind !== 'calendar' && kind !== 'municipal',
);

const planYear = (number: number) => ({ kind: 'moment', moment: { unit: 'plan year', number } }) as const;

export const financialYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'financial');

const APRIL = 4;

/**
 * The first year's end. In a plan of academic years the financial year has its own: March for a school of a council,
 * August for an academy, July for a university.
 */
function thisYear({ year: kind }: ItemOf<'unit'>, around: Around): Moment {
  if (kind === 'financial' && yearMonth(around.period) !== APRIL)
    around.doubt(plainDoubt('two readings', around.span, around));
  if (kind !== 'financial' || !isAcademic(around.period)) return { unit: 'plan year', number: 1 };
  return { unit: 'financial year', startYear: undefined, endYear: undefined };
}

const yearEnding = (year: number, isFinancial: boolean): Moment =>
  isFinancial ? { unit: 'financial year', startYear: year - 1, endYear: year } : { unit: 'year', year };

const namedYear = moment('years', 'financial year', 'year');

/** Of a financial year. */
const ENDING = /^(?:fye|eofy)$/i;

/** Years of all kinds but a school's. */
export const YEARS: readonly Rule[] = [
  rule({
    name: 'end of a calendar year',
    examples: [['by end of calendar year 2011', '2011-12-31'], ['end of calendar year', '2011-12-31']],
    of: [maybe(a('position')), a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'calendar'), maybe(a('position')), maybe(longYear)],
    make: ([, , , number]) => ({ kind: 'moment', moment: { unit: 'month', month: 12, year: number?.value }, position: 'end' }),
  }),
  rule({
    name: 'end of the year',
    examples: [['by end of financial year', '2012-03-31'], ['end of year', '2012-03-31'], ['By the start of the financial year', '2011-04-01'], ['Before the start of the financial year', '2012-03-31']],
    of: [a('position'), year],
    make: ([{ position }, unit], around) => {
      const { before, after } = around;
      if (is(before, 'each') || (is(before, 'range') && before.end === around.span.start) || is(before, 'position') && before.position === 'mid' || is(after, 'number') || is(after, 'moment')) return undefined;
      const moment = thisYear(unit, around);
      if (position !== 'start' || moment.unit !== 'plan year') return { kind: 'moment', moment, position };
      // The plan begins with its first year; what is done before a year may be done before the next.
      around.doubt(plainDoubt('two readings', around.span, around));
      const isBefore = is(before, 'bound') && before.bound === 'before' && yearCount(around.period) > 1;
      return { kind: 'moment', moment: isBefore ? { unit: 'plan year', number: 2 } : moment, position };
    },
  }),
  rule({
    name: 'within the year',
    examples: [['within the financial year', '2012-03-31'], ['This financial year', '2012-03-31']],
    of: [maybe(either('lasting', 'bound')), a('unit', ({ unit, year: kind, isShort }) => unit === 'year' && kind === 'financial' && !isShort)],
    make: ([lead, unit], around) => {
      const { after, text } = around;
      if (is(after, 'number') || is(after, 'moment') || is(after, 'position') || (!lead && !/^(?:this|current)/i.test(text.slice(unit.start, unit.end)))) return undefined;
      return [...(lead ? [lead] : []), { kind: 'moment', moment: thisYear(unit, around), position: 'end', start: unit.start, end: unit.end }];
    },
  }),
  rule({
    name: 'year end',
    examples: [['year end', '2012-03-31'], ['financial year-end', '2012-03-31'], ['By year end 2012', '2012-12-31'], ['Financial year end 2012', '2012-03-31']],
    of: [year, maybe(a('range')), a('position', ({ position }) => position === 'end'), maybe(longYear)],
    make: ([unit, dash, , number], around) => {
      const { before } = around;
      if (is(before, 'each') || is(before, 'number') || (dash && !dash.isDash)) return undefined;
      return { kind: 'moment', moment: number ? yearEnding(number.value, unit.year === 'financial') : thisYear(unit, around), position: 'end' };
    },
  }),
  rule({
    name: 'place in a year that is named',
    examples: [['Mid-year 2011/12', '2011-09-30'], ['EOFY 12/13', '2013-03-31'], ['FYE 2012', '2012-03-31'], ['FYE 12', '2012-03-31'], ['In-year 2012/13', '2013-03-31']],
    of: [a('moment', ({ moment: { unit }, position }) => unit === 'plan year' && (position === 'mid' || position === 'end')), maybe(either('of', 'open')), either('moment', 'number'), maybe(a('close'))],
    make: ([{ position, start, end }, mark, named, close], { period, text }) => {
      if ((close !== undefined) !== is(mark, 'open') || (is(named, 'number') ? !(longYear.passes(named) || (named.digits.length === 2 && isPlausibleYear(2000 + named.value, period) && ENDING.test(text.slice(start, end)))) : !namedYear.passes(named))) return undefined;
      const at = is(named, 'moment') ? named.moment : yearEnding(named.digits.length === 2 ? 2000 + named.value : named.value, ENDING.test(text.slice(start, end)));
      return { kind: 'moment', moment: at, ...(position && { position }) };
    },
  }),
  rule({
    name: 'in a year of the plan',
    examples: [['in year 2', '2013-03-31']],
    of: [moment('plan year'), numberFrom(1, 9)],
    make: ([, number], { text, span }) =>
      /^in[\s-]year/i.test(text.slice(span.start, span.end)) ? { kind: 'moment', moment: { unit: 'plan year', number: number.value } } : undefined,
  }),
  rule({
    name: 'nth year',
    examples: [['second year', '2013-03-31'], ['in the first year of the strategy', '2012-03-31'], ['final year', '2014-03-31']],
    of: [ordinal, year, maybe(a('of')), maybe(either('word', 'paper', 'label'))],
    make: ([{ value }, unit, of, what], { after, before, text }) => {
      if (is(after, 'people') || (what && !of) || is(before, 'each') || unit.isPlural) return undefined;
      const isPlan = what === undefined || /plan|strategy|programme|contract|project/i.test(text.slice(what.start, what.end));
      return isPlan && (!of || what) ? { kind: 'moment', moment: { unit: 'plan year', number: value === LAST ? 'last' : value } } : undefined;
    },
  }),
  rule({
    name: 'years of the plan in a list',
    examples: [['Years 1, 2 and 3', '2012-03-31 2013-03-31 2014-03-31'], ['Years two and three', '2013-03-31 2014-03-31'], ['Year 1, 6-monthly in year 2', '2012-03-31 2012-09-30 2013-03-31'], ['Year 1 quarterly, years 2 and 3 annually', '2011-06-30 2011-09-30 2011-12-31 2012-03-31 2013-03-31 2014-03-31'], ['Y1: quarterly, Y2 & Y3: annually', '2011-06-30 2011-09-30 2011-12-31 2012-03-31 2013-03-31 2014-03-31']],
    of: [moment('plan year'), a('join'), numberFrom(1, 9)],
    make: ([first, join, number], { after, period }) =>
      number.isOrdinal || isWord(after) || is(after, 'unit') || (is(after, 'step') && !(number.value - 1 === first.moment.number && number.value <= yearCount(period))) || (is(after, 'range') && areTight(number, after)) || typeof first.moment.number !== 'number'
        ? undefined
        : [first, join, { kind: 'moment', moment: { unit: 'plan year', number: number.value }, start: number.start, end: number.end }],
  }),
  rule({
    name: 'month of the plan',
    examples: [['Month 3', '2011-06-30'], ['Months 1-6', '2011-09-30']],
    of: [a('unit', ({ unit }) => unit === 'month'), maybe(numberFrom(1, 99)), maybe(a('range')), numberFrom(1, 60)],
    make: ([, first, range, { value, isOrdinal, digits }], { after, before }) => {
      if ((first === undefined) !== (range === undefined) || isOrdinal || digits === '') return undefined;
      if (is(after, 'of') || is(after, 'bound') || is(before, 'number') || is(before, 'each')) return undefined;
      return { kind: 'moment', moment: { unit: 'plan month', number: value } };
    },
  }),
  rule({
    name: 'month of a financial year by its number',
    examples: [['Month 6 2012/13', '2012-09-30'], ['M6 2012/13', '2012-09-30'], ['Report at M12 2011/12', '2012-03-31']],
    of: [either('moment', 'word'), maybe(either('join', 'of', 'open', 'range')), moment('years', 'financial year'), maybe(a('close'))],
    make: ([named, between, { moment: years }, close], { text }) => {
      const number = is(named, 'word') ? Number(/\b[mp](\d\d?)$/i.exec(text.slice(named.start, named.end))?.[1]) : named.moment.unit === 'plan month' ? named.moment.number : 0;
      if (!(number >= 1 && number <= 12) || years.startYear === undefined || years.endYear !== years.startYear + 1 || (close !== undefined) !== is(between, 'open')) return undefined;
      const month = ((number + 2) % 12) + 1;
      return monthMoment(month, month >= 4 ? years.startYear : years.endYear);
    },
  }),
  rule({
    name: 'calendar year',
    examples: [['2012', '2012-12-31'], ['by 2013', '2013-12-31'], ['3 weeks before the 2012 election', '']],
    of: [longYear],
    make: ([{ value, start }], { before, after, period, text }) =>
      isWord(after) && /\bthe $/i.test(text.slice(0, start)) ? { kind: 'word', hasDigits: false } :
      is(after, 'percent') || is(after, 'people') || is(after, 'dot') || is(before, 'dot') || is(before, 'currency') || !isPlausibleYear(value, period)
        ? undefined
        : { kind: 'moment', moment: { unit: 'year', year: value } },
  }),
]; // prettier-ignore

/** Years by their number, and classes of schools, which have numbers too. */
export const YEARS_OF_PLANS: readonly Rule[] = [
  rule({
    name: 'classes of a school',
    examples: [['Yr 6/7 transition', '']],
    of: [year, numberFrom(1, 9), a('join', ({ mark }) => mark === '/'), numberFrom(1, 13)],
    make: ([{ year: kind }]) => (kind === undefined ? { kind: 'word', hasDigits: true } : undefined),
  }),
  rule({
    name: 'class of a school',
    examples: [['Yr 11 – June 2012', '2012-06-30']],
    of: [a('unit', ({ unit, year: kind }) => unit === 'year' && kind === undefined), numberFrom(10, 13)],
    make: ([, { value, digits, isOrdinal }], { after, period }) => (digits === '' || isOrdinal || isSlash(after) || is(after, 'month') || value <= yearCount(period) ? undefined : { kind: 'word', hasDigits: false }),
  }),
  rule({
    name: 'year of the plan',
    examples: [['year 2', '2013-03-31'], ['Yr 1', '2012-03-31'], ['Y3', '2014-03-31'], ['years 1-3', '2014-03-31'], ['Annual, years 2-3', '2013-03-31 2014-03-31'], ['Years 4-6 by Easter 2012', '2012-04-08']],
    of: [year, maybe(numberFrom(1, 9)), maybe(a('range')), a('number', ({ value, digits, isOrdinal }) => value >= 1 && digits.length <= 2 && !isOrdinal)],
    make: ([{ year: kind, start }, first, range, number], { after, isOfSchool, period, text, span }) => {
      // 'Years 9-11' of a plan that has so many; 'year 11' may be 2011.
      if (number.digits.length === 2 && number.value > yearCount(period)) return undefined;
      if (kind === 'financial' && is(after, 'month')) return undefined;
      if ((first === undefined) !== (range === undefined)) return undefined;
      if (is(after, 'people') || is(after, 'dot')) return undefined;
      // 'Year 6 SATs': of pupils.
      // In a school's plan of one year they are classes.
      if (isOfSchool && kind === undefined && (yearCount(period) === 1 || number.value > yearCount(period))) return { kind: 'word', hasDigits: false };
      const isBeyond = (first ?? number).value > yearCount(period);
      if (isBeyond && ((isWord(after) && !is(after, 'paper')) || (first && is(after, 'bound')) || OTHER_DATE.test(text.slice(span.end)))) return { kind: 'word', hasDigits: false };
      const last = planYear(number.value);
      return first && range ? [{ ...planYear(first.value), start, end: first.end }, range, { ...last, start: number.start, end: number.end }] : last;
    },
  }),
]; // prettier-ignore
