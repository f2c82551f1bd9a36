import { plainDoubt } from '../doubt';
import { type Item, type ItemOf, is } from '../items';
import { LAST } from '../lexicon/numbers';
import type { DayKind, Moment, Nth, Position } from '../types';
import { areTight, moment, numberFrom, ordinal } from './matchers';
import { type Rule, a, either, maybe, oneOf, rule } from './rule';

const toNth = (value: number): Nth => (value === LAST ? 'last' : value);

function dayKind(item: ItemOf<'weekday'> | ItemOf<'unit'>): DayKind | undefined {
  if (is(item, 'weekday')) return item.weekday;
  return item.unit === 'day' || item.unit === 'working day' || item.unit === 'week' ? item.unit : undefined;
}

const periods = moment(
  'month',
  'quarter',
  'half',
  'financial year',
  'years',
  'year',
  'season',
  'term',
  'plan year',
  'school year',
);

const YEARS: readonly Moment['unit'][] = ['year', 'financial year', 'years', 'plan year'];

/** Before the day with which a week begins. */
const WEEK_OF = /\b(?:w[/. ]?[cb]|(?:week|wk)\.? (?:com|beg)\w*|week of)\b/i;

/** Places in a stretch of time: 'mid June', 'first Tuesday of Oct 11'. */
export const POSITIONS: readonly Rule[] = [
  rule({
    name: 'end of a week, by its first day',
    examples: [
      ['end of week commencing 10 Oct 2011', '2011-10-16'],
      ['by the end of w/c 10/10/11', '2011-10-16'],
    ],
    of: [a('position', ({ position }) => position === 'end'), moment('day')],
    make: ([end, day], { text }) =>
      WEEK_OF.test(text.slice(end.end, day.start))
        ? [
            {
              kind: 'relative',
              length: { unit: 'day', count: 6 },
              direction: 'after',
              start: end.start,
              end: day.start,
            },
            day,
          ]
        : undefined,
  }),
  rule({
    name: 'places one in another',
    examples: [
      ['by the end of early June 11', '2011-06-10'],
      ['Mid to late October 2011', '2011-10-31'],
    ],
    of: [a('position'), maybe(a('range')), a('position')],
    make: ([, , { position }]) => ({ kind: 'position', position }),
  }),
  rule({
    name: 'start of a term or school year, in its month',
    examples: [
      ['Ready for start of term Sept 2011', '2011-09-01'],
      ['Start of the academic year (Sept 2012)', '2012-09-01'],
    ],
    of: [
      a('position', ({ position }) => position === 'start'),
      oneOf(
        a('unit', ({ unit, year }) => unit === 'term' || year === 'school'),
        moment('school year'),
      ),
      maybe(either('open', 'join', 'range')),
      moment('month'),
      maybe(a('close')),
    ],
    make: ([{ position, start }, , mark, month, close], { before }) =>
      (close !== undefined) === is(mark, 'open') &&
      !month.position &&
      !(is(before, 'bound') && before.bound === 'before')
        ? { ...month, position, start, end: close?.end ?? month.end }
        : undefined,
  }),
  rule({
    name: 'place in a stretch of time',
    examples: [
      ['mid June 11', '2011-06-15'],
      ['early June 2011', '2011-06-10'],
      ['End of 2011/12', '2012-03-31'],
      ['End: March 12', '2012-03-31'],
      ['Mid-point Oct 2011', '2011-10-31'],
    ],
    of: [a('position'), maybe(either('range', 'of', 'colon', 'bound')), a('moment')],
    make: ([{ position, start, end }, mark, item], { text }) => {
      // 'Baseline Apr 11, mid-point Oct 11'
      if (!mark && item.moment.unit === 'month' && /point$/i.test(text.slice(start, end)))
        return [{ kind: 'word', hasDigits: false, start, end }, item];
      if (is(mark, 'range') && (!mark.isDash || (!areTight(mark, item) && position !== 'end'))) return undefined;
      if (is(mark, 'bound') && mark.bound !== 'by') return undefined;
      const { moment: at } = item;
      if (at.unit === 'day' || at.unit === 'nth day') return { kind: 'moment', moment: at };
      return {
        kind: 'moment',
        moment: at,
        position: item.position && item.position !== 'end' && !isEndOfYear(position, item) ? item.position : position,
      };
    },
  }),
];

/** 'End of the new academic year', which is its start only where nothing else is said. */
const isEndOfYear = (position: Position, { moment: { unit }, position: own }: ItemOf<'moment'>): boolean =>
  position === 'end' && own === 'start' && unit === 'school year';

/** Days by their place in a month, a quarter, a year. */
export const NTH_DAYS: readonly Rule[] = [
  rule({
    name: 'week by its number',
    examples: [['Week 3 of Sept 11', '2011-09-21'], ['Week 3, Sept 11', '2011-09-21']],
    of: [a('unit', ({ unit, isPlural }) => unit === 'week' && !isPlural), numberFrom(1, 5), either('of', 'join'), periods],
    make: ([, { value }, mark, { moment: at }]) => (is(mark, 'join') && (mark.mark !== ',' || at.unit !== 'month') ? undefined : { kind: 'moment', moment: { unit: 'nth day', nth: value, of: 'week', within: at } }),
  }),
  rule({
    name: 'week of a day, or with its number and its day',
    examples: [['week of 14 May 2012', '2012-05-14'], ['Weekend of 4/5 June 2011', '2011-06-05'], ['weekend of 4 June 2011', '2011-06-04'], ['Wk 3 Oct 2011', '2011-10-03'], ['Wk 3 04/06', '2011-06-04']],
    of: [either('unit', 'spell'), maybe(either('of', 'number')), moment('day')],
    make: ([week, between, day], around) => {
      const { before, span, text } = around;
      const isWeek = is(week, 'unit') ? week.unit === 'week' && !week.isPlural : !is(between, 'number') && /^weekend$/i.test(text.slice(week.start, week.end));
      if (!isWeek || (is(week, 'unit') && (is(before, 'number') || is(before, 'each')))) return undefined;
      if (between || is(week, 'spell')) return { ...day, start: week.start };
      // 'Wk 3 Oct 2011': or the third of the month.
      if (day.moment.day > 5) return undefined;
      around.doubt(plainDoubt('two readings', span, around));
      return { ...day, start: week.start };
    },
  }),
  rule({
    name: 'first or last months, weeks or days of a time',
    examples: [['First 6 months of 2011/12', '2011-09-30'], ['First two weeks of Nov 2011', '2011-11-14'], ['last 2 weeks of June 2011', '2011-06-30']],
    of: [ordinal, numberFrom(1, 20), a('unit'), either('of', 'bound'), periods],
    make: ([first, { value }, { unit }, between, { moment: at, position }]) => {
      if (unit !== 'week' && unit !== 'day' && unit !== 'month') return undefined;
      const isPart = unit === 'month' ? YEARS.includes(at.unit) : at.unit === 'month';
      const isIn = !is(between, 'bound') || between.bound === 'by';
      if (!isPart || !isIn || position || (first.value !== 1 && first.value !== LAST)) return undefined;
      return { kind: 'moment', moment: { unit: 'nth day', nth: first.value === 1 ? value : 'last', of: unit, within: at } };
    },
  }),
  rule({
    name: 'nth days, as yet of no month',
    examples: [['First and third Tuesday of Sept 11', '2011-09-06 2011-09-20'], ['Every 2nd Monday of the month to June 11', '2011-04-11 2011-05-09 2011-06-13']],
    of: [ordinal, maybe(a('join')), maybe(ordinal), either('weekday', 'unit')],
    make: ([first, join, second, day], { before, after }) => {
      const kind = dayKind(day);
      if (kind === undefined || (join === undefined) !== (second === undefined) || (is(before, 'each') && !is(after, 'of'))) return undefined;
      if (is(day, 'unit') && is(after, 'bound') && after.bound !== 'by' && !(kind === 'working day' && after.bound !== 'until')) return undefined;
      return { kind: 'day of', nths: [first, ...(second ? [second] : [])].map(({ value }) => toNth(value)), of: kind };
    },
  }),
]; // prettier-ignore

/** Days by their number in a month. */
export const NTH_DAYS_OF_MONTHS: readonly Rule[] = [
  rule({
    name: 'nth day of a month',
    examples: [['First Tuesday of Sept 11', '2011-09-06'], ['last working day of July 2011', '2011-07-29'], ['2nd week of Jan 12', '2012-01-14'], ['Third Monday in October', '2011-10-17']],
    of: [a('day of'), maybe(either('of', 'bound', 'join')), periods],
    make: ([{ nths, of: kind, start }, between, { moment: at, end, position }]) => {
      if ((is(between, 'bound') && between.bound !== 'by') || (is(between, 'join') && between.mark !== ',') || position) return undefined;
      return nths.map((nth, index): Item => ({
        kind: 'moment', moment: { unit: 'nth day', nth, of: kind, within: at }, start: index === 0 ? start : end - 1, end,
      }));
    },
  }),
  rule({
    name: 'nth day of another month',
    examples: [['last working day of April or November 2011', '2011-04-28 2011-11-30']],
    of: [moment('nth day'), a('join'), moment('month')],
    make: ([{ moment: first, start, end }, join, { moment: at, start: from, end: to }]) =>
      first.within.unit === 'month'
        ? [
            { kind: 'moment', moment: first, start, end },
            join,
            { kind: 'moment', moment: { ...first, within: at }, start: from, end: to },
          ]
        : undefined,
  }),
]; // prettier-ignore
