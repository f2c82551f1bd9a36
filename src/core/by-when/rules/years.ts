import { plainDoubt } from '../doubt';
import { MONTH_WORD } from '../../calendar/months';
import { inPeriod, startYears } from '../../calendar/plan-period';
import { is } from '../items';
import { isPlausibleYear, yearIn } from '../years';
import { LAST } from '../lexicon/numbers';
import { monthMoment } from './day-moments';
import type { Moment } from '../types';
import { isSlash, isWord, longYear, moment, numberFrom, ordinal } from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

const year = a('unit', ({ unit, year: kind }) => unit === 'year' && kind !== 'school' && kind !== 'calendar');
const schoolYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'school');

const planYear = (number: number) => ({ kind: 'moment', moment: { unit: 'plan year', number } }) as const;

/** 'Y6 by July 2012' */
const OTHER_DATE = new RegExp(`\\b${MONTH_WORD}|\\b20\\d\\d\\b`, 'i');

const financialYear = a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'financial');

/** By one of its two years: the one in which it starts; where only the other lies in the plan, that in which it ends. */
function financialYearOf(said: number | undefined, around: Around): { kind: 'moment'; moment: Moment } | undefined {
  if (said === undefined) return undefined;
  const isIn = (startYear: number): boolean => inPeriod(around.period, { year: startYear + 1, month: 3, day: 31 });
  const startYear = !isIn(said) && isIn(said - 1) ? said - 1 : said;
  around.doubt(plainDoubt('two readings', around.span, around));
  return { kind: 'moment', moment: { unit: 'financial year', startYear, endYear: startYear + 1 } };
}

const yearEnding = (year: number, isFinancial: boolean): Moment =>
  isFinancial ? { unit: 'financial year', startYear: year - 1, endYear: year } : { unit: 'year', year };

/** Years of all kinds. */
export const YEARS: readonly Rule[] = [
  rule({
    name: 'school year',
    examples: [['academic year 2011/12', '2012-07-31'], ['2011/12 academic year', '2012-07-31'], ['Academic years 2011-13', '2013-07-31']],
    of: [schoolYear, maybe(either('of', 'join')), moment('financial year')],
    make: ([, , { moment: years }]) => ({ kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear } }),
  }),
  rule({
    name: 'years before their school year',
    examples: [['2011/12 academic year', '2012-07-31']],
    of: [moment('financial year'), schoolYear],
    make: ([{ moment: years }]) => ({ kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear } }),
  }),
  rule({
    name: 'end of a school year',
    examples: [['End of school year 2012', '2012-07-31']],
    of: [maybe(a('position')), schoolYear, longYear],
    make: ([position, , { value }]) => {
      const startYear = position?.position === 'end' ? value - 1 : value;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(position && { position: position.position }) };
    },
  }),
  rule({
    name: 'year before its school year',
    examples: [['start of the 2012 academic year', '2012-09-30'], ['end of the 2012 school year', '2012-07-31']],
    of: [maybe(a('position')), longYear, schoolYear],
    make: ([position, { value }]) => {
      const startYear = position?.position === 'end' ? value - 1 : value;
      return { kind: 'moment', moment: { unit: 'school year', startYear, endYear: undefined }, ...(position && { position: position.position }) };
    },
  }),
  rule({
    name: 'school year alone',
    examples: [['by end of the academic year', '2011-07-31'], ['new academic year (Sept 11)', '2011-09-30']],
    of: [schoolYear],
    make: (_, { before, text, span }) => {
      if (is(before, 'each') || is(before, 'per') || is(before, 'a') || is(before, 'times') || is(before, 'number')) return undefined;
      const isNew = /^new/i.test(text.slice(span.start, span.end));
      return { kind: 'moment', moment: { unit: 'school year', startYear: undefined, endYear: undefined }, ...(isNew && { position: 'start' }) };
    },
  }),
  rule({
    name: 'school years in a list',
    examples: [['School years 2011/12 and 2012/13', '2012-07-31 2013-07-31']],
    of: [moment('school year'), a('join'), moment('financial year')],
    make: ([first, join, { moment: years, start, end }]) => [
      first, join, { kind: 'moment', moment: { unit: 'school year', startYear: years.startYear, endYear: years.endYear }, start, end },
    ],
  }),
  rule({
    name: 'financial year with its name',
    examples: [['FY 12/13', '2013-03-31'], ['financial year 2012/13', '2013-03-31']],
    of: [year, moment('financial year')],
    make: ([, { moment: years }]) => ({ kind: 'moment', moment: years }),
  }),
  rule({
    name: 'years before their financial year',
    examples: [['2012/13 financial year', '2013-03-31'], ['2012/13 year end', '2013-03-31'], ['end of 2011/12 financial year', '2012-03-31']],
    of: [moment('financial year'), a('unit', ({ unit, year: kind }) => unit === 'year' && (kind === 'financial' || kind === undefined)), maybe(a('position', ({ position }) => position === 'end'))],
    make: ([{ moment: years }, unit, end]) => (unit.year || end ? { kind: 'moment', moment: years } : undefined),
  }),
  rule({
    name: 'financial year by one year',
    examples: [['FY 2012', '2013-03-31'], ["FY'12", '2013-03-31'], ['FY14', '2014-03-31'], ['FY2011', '2012-03-31']],
    of: [financialYear, a('number')],
    make: ([, number], around) => financialYearOf(yearIn(number), around),
  }),
  rule({
    name: 'one year before its financial year',
    examples: [['2012 financial year', '2013-03-31']],
    of: [longYear, financialYear],
    make: ([{ value }], around) => financialYearOf(value, around),
  }),
  rule({
    name: 'end of a calendar year',
    examples: [['by end of calendar year 2011', '2011-12-31'], ['end of calendar year', '2011-12-31']],
    of: [maybe(a('position')), a('unit', ({ unit, year: kind }) => unit === 'year' && kind === 'calendar'), maybe(a('position')), maybe(longYear)],
    make: ([, , , number]) => ({ kind: 'moment', moment: { unit: 'month', month: 12, year: number?.value }, position: 'end' }),
  }),
  rule({
    name: 'end of the year',
    examples: [['by end of financial year', '2012-03-31'], ['end of year', '2012-03-31']],
    of: [a('position'), year],
    make: ([{ position }], { before, after }) =>
      is(before, 'each') || is(before, 'range') || is(before, 'position') && before.position === 'mid' || is(after, 'number') || is(after, 'moment')
        ? undefined
        : { kind: 'moment', moment: { unit: 'plan year', number: 1 }, position },
  }),
  rule({
    name: 'within the year',
    examples: [['within the financial year', '2012-03-31']],
    of: [either('lasting', 'bound'), a('unit', ({ unit, year: kind, isShort }) => unit === 'year' && kind === 'financial' && !isShort)],
    make: ([lead, unit], { after }) =>
      is(after, 'number') || is(after, 'moment') || is(after, 'position')
        ? undefined
        : [lead, { kind: 'moment', moment: { unit: 'plan year', number: 1 }, position: 'end', start: unit.start, end: unit.end }],
  }),
  rule({
    name: 'year end',
    examples: [['year end', '2012-03-31'], ['financial year-end', '2012-03-31'], ['By year end 2012', '2012-12-31'], ['Financial year end 2012', '2012-03-31']],
    of: [year, maybe(a('range')), a('position', ({ position }) => position === 'end'), maybe(longYear)],
    make: ([unit, dash, , number], { before }) => {
      if (is(before, 'each') || is(before, 'number') || (dash && !dash.isDash)) return undefined;
      return { kind: 'moment', moment: number ? yearEnding(number.value, unit.year === 'financial') : { unit: 'plan year', number: 1 }, position: 'end' };
    },
  }),
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
    make: ([, { digits, isOrdinal }], { after }) => (digits === '' || isOrdinal || isSlash(after) || is(after, 'month') ? undefined : { kind: 'word', hasDigits: false }),
  }),
  rule({
    name: 'year of the plan',
    examples: [['year 2', '2013-03-31'], ['Yr 1', '2012-03-31'], ['Y3', '2014-03-31'], ['years 1-3', '2014-03-31'], ['Annual, years 2-3', '2013-03-31 2014-03-31']],
    of: [year, maybe(numberFrom(1, 9)), maybe(a('range')), a('number', ({ value, digits, isOrdinal }) => value >= 1 && value <= 9 && digits.length < 2 && !isOrdinal)],
    make: ([{ year: kind, start }, first, range, number], { after, period, text, span }) => {
      if (kind === 'financial' && is(after, 'month')) return undefined;
      if ((first === undefined) !== (range === undefined)) return undefined;
      if (is(after, 'people') || is(after, 'dot')) return undefined;
      // 'Year 6 SATs': of pupils.
      const isBeyond = !first && number.value > startYears(period).length;
      if (isBeyond && ((isWord(after) && !is(after, 'paper')) || OTHER_DATE.test(text.slice(span.end)))) return { kind: 'word', hasDigits: false };
      const last = planYear(number.value);
      return first && range ? [{ ...planYear(first.value), start, end: first.end }, range, { ...last, start: number.start, end: number.end }] : last;
    },
  }),
  rule({
    name: 'middle of a year that is named',
    examples: [['Mid-year 2011/12', '2011-09-30']],
    of: [a('moment', ({ moment: { unit }, position }) => unit === 'plan year' && position === 'mid'), maybe(a('of')), moment('financial year', 'year')],
    make: ([{ position }, , item]) => ({ kind: 'moment', moment: item.moment, ...(position && { position }) }),
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
    examples: [['Years 1, 2 and 3', '2012-03-31 2013-03-31 2014-03-31']],
    of: [moment('plan year'), a('join'), a('number', ({ value, digits, isOrdinal }) => value >= 1 && value <= 9 && digits.length === 1 && !isOrdinal)],
    make: ([first, join, number], { after }) =>
      isWord(after) || is(after, 'unit') || is(after, 'step') || typeof first.moment.number !== 'number'
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
    of: [either('moment', 'word'), maybe(either('join', 'of', 'open', 'range')), moment('financial year'), maybe(a('close'))],
    make: ([named, between, { moment: years }, close], { text }) => {
      const number = is(named, 'word') ? Number(/\b[mp](\d\d?)$/i.exec(text.slice(named.start, named.end))?.[1]) : named.moment.unit === 'plan month' ? named.moment.number : 0;
      if (!(number >= 1 && number <= 12) || years.endYear - years.startYear !== 1 || (close !== undefined) !== is(between, 'open')) return undefined;
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
