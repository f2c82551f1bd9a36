import { plainDoubt } from '../doubt';
import { showStep } from '../show-step';
import { isAcademic, yearMonth } from '../../calendar/plan-period';
import { type ItemOf, type YearKind, is } from '../items';
import { isOfTerms } from '../recurrences';
import type { Length, Step } from '../types';
import { stepOf } from '../units';
import { isWord, numberFrom, of, wordlike } from './matchers';
import { type Around, type Rule, a, either, maybe, rule } from './rule';

/** So many times in each step; whole months where they divide it. */
function timesIn(count: number, step: Step): Step {
  if (count === 1 || step.unit === 'week') return step;
  if (step.unit === 'term' && count === 2) return { unit: 'half-term', count: 1 };
  if (step.unit === 'month' && step.count % count === 0) return { unit: 'month', count: step.count / count };
  return { ...step, times: count };
}

/** Nobody can tell on which dates 'five times a year' falls. */
const isUneven = ({ unit, count, times }: Step): boolean =>
  times !== undefined && !(unit === 'month' && (count * 2) % times === 0);

const isUnit = a('unit');

/** The month in which a year begins that the words name. */
const BEGINS: Readonly<Partial<Record<YearKind, number>>> = { financial: 4, school: 9, calendar: 1, municipal: 5 };

/** 'Each academic year' in a plan of financial years ends at a time of its own. */
const isOtherYear = ({ year = 'plan' }: ItemOf<'unit'>, { period }: Around): boolean => {
  const month = BEGINS[year];
  return month !== undefined && month !== yearMonth(period) && !(year === 'school' && isAcademic(period));
};

/** How often. */
export const STEPS: readonly Rule[] = [
  rule({
    name: 'end of each',
    examples: [['End of every quarter in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31'], ['15th of each month until June 11', '2011-04-15 2011-05-15 2011-06-15'], ['mid-month each month until June 11', '2011-04-15 2011-05-15 2011-06-15']],
    of: [either('position', 'number'), maybe(a('range')), maybe(isUnit), maybe(either('of', 'range')), either('step', 'unit')],
    make: ([place, dash, unit, between, each], around) => {
      const { before } = around;
      if (dash && !unit) return undefined;
      const step = is(each, 'step') ? each.step : is(between, 'of') && each.unit === 'month' && is(place, 'number') ? stepOf('month', 1) : undefined;
      if (!step || step.unit === 'week' || step.on || is(before, 'month')) return undefined;
      if (is(place, 'number')) {
        const isDay = place.isOrdinal && place.digits !== '' && is(between, 'of') && (unit === undefined || unit.unit === 'day') && place.value <= 31;
        return isDay ? { kind: 'step', step: { ...step, on: { nths: [place.value], of: 'day' } } } : undefined;
      }
      if (unit && unit.unit !== 'month') return undefined;
      // No month of a term is its middle.
      if (isOfTerms(step) && place.position === 'mid') around.doubt(plainDoubt('not read', place, around));
      return { kind: 'step', step: placed(step, place.position) };
    },
  }),
  rule({
    name: 'another day in each',
    examples: [['1st and 15th of each month until May 11', '2011-04-01 2011-04-15 2011-05-01 2011-05-15']],
    of: [a('number', ({ isOrdinal, digits, value }) => isOrdinal && digits !== '' && value >= 1 && value <= 31), a('join'), a('step', ({ step }) => step.on?.of === 'day')],
    fromEnd: true,
    make: ([{ value }, , { step }]) => (step.on ? { kind: 'step', step: { ...step, on: { of: step.on.of, nths: [value, ...step.on.nths] } } } : undefined),
  }),
  rule({
    name: 'each one’s end',
    examples: [['every quarter end in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31']],
    of: [a('step', ({ step }) => step.unit !== 'week'), maybe(a('range')), a('position', ({ position }) => position === 'end')],
    make: ([{ step, start, end }, , place], { after, text }) =>
      is(after, 'of') || is(after, 'moment') || !/(?:month|quarter|year|term)s?$/i.test(text.slice(start, end)) ? undefined : { kind: 'step', step, end: place.end },
  }),
  rule({
    name: 'step and the end of what it is of',
    examples: [['Termly, at the end of term, in 2011', '2011-07-31 2011-12-31']],
    of: [a('step', ({ step }) => isOfTerms(step)), maybe(either('join', 'open')), maybe(a('bound', ({ bound }) => bound === 'by')), a('position', ({ position }) => position === 'end'), a('unit')],
    make: ([{ step }, , , , { unit }]) => (unit === step.unit ? { kind: 'step', step } : undefined),
  }),
  rule({
    name: 'days in each step',
    examples: [['First Tuesday of each month in 2011', '2011-04-05 2011-05-03 2011-06-07 2011-07-05 2011-08-02 2011-09-06 2011-10-04 2011-11-01 2011-12-06'], ['First working day of each quarter in 2011/12', '2011-04-01 2011-07-01 2011-10-03 2012-01-03'], ['last Friday of the month until May 11', '2011-04-29 2011-05-27']],
    of: [a('day of'), maybe(either('of', 'bound', 'per')), maybe(a('a')), either('step', 'unit')],
    make: ([on, between, , each]) => {
      if (is(between, 'bound') && between.bound !== 'by') return undefined;
      const step = is(each, 'step') ? each.step : between ? stepOf(each.unit, 1) : undefined;
      // 'last week of term' may be of one term.
      if (!step || step.unit === 'week' || step.on || (is(each, 'unit') && isOfTerms(step))) return undefined;
      return { kind: 'step', step: { ...step, on: { nths: on.nths, of: on.of } } };
    },
  }),
  rule({
    name: 'step and its days',
    examples: [['Monthly – first Tuesday until June 11', '2011-04-05 2011-05-03 2011-06-07']],
    of: [a('step', ({ step }) => step.unit !== 'week' && !step.on), maybe(either('range', 'join', 'bound', 'open', 'colon')), a('day of')],
    make: ([{ step }, between, { nths, of: kind }], { after }) =>
      (is(between, 'bound') && between.bound !== 'by') || is(after, 'of') || is(after, 'moment') ? undefined : { kind: 'step', step: { ...step, on: { nths, of: kind } } },
  }),
  rule({
    name: 'step and its day of the month',
    examples: [['Monthly, by the 20th, until June 11', '2011-04-20 2011-05-20 2011-06-20'], ['Monthly (15th) until June 11', '2011-04-15 2011-05-15 2011-06-15']],
    of: [a('step', ({ step }) => step.unit === 'month' && step.count === 1 && !step.on), maybe(either('range', 'join', 'open', 'colon')), maybe(a('bound', ({ bound }) => bound === 'by')), a('number', ({ isOrdinal, digits, value }) => isOrdinal && digits !== '' && value >= 1 && value <= 31)],
    make: ([{ step }, , , { value }], { after }) =>
      isWord(after) || is(after, 'unit') || is(after, 'of') || is(after, 'weekday') ? undefined : { kind: 'step', step: { ...step, on: { nths: [value], of: 'day' } } },
  }),
  rule({
    name: 'so many -ly',
    examples: [['6 monthly', '2011-09-30 2012-03-31 2012-09-30 2013-03-31 2013-09-30 2014-03-31'], ['two-yearly', '2013-03-31'], ['2 annually in 2011/12', '2011-09-30 2012-03-31']],
    of: [a('number', ({ value, isOrdinal, digits }) => value > 0 && value < 61 && !isOrdinal && digits.length <= 2), maybe(a('range')), a('step')],
    make: ([{ value, digits }, dash, { step, start, end }], { before, text }) => {
      if (isPerYear(text, start)) return undefined;
      // '4 annually' says how many, '4-yearly' how far apart.
      if (!dash && /^annually$/i.test(text.slice(start, end))) return { kind: 'step', step: timesIn(value, step) };
      const isPlain = step.times === undefined && !step.on && (step.count === 1 || step.count === 12);
      if (!isPlain || step.unit === 'term' || step.unit === 'half-term' || (dash && !dash.isDash)) return undefined;
      if (is(before, 'month') || (is(before, 'moment') && digits.length === 2 && value > 12)) return undefined;
      return { kind: 'step', step: { unit: step.unit, count: step.count * value } };
    },
  }),
  rule({
    name: 'once or twice in each',
    examples: [['twice a year', '2011-09-30 2012-03-31 2012-09-30 2013-03-31 2013-09-30 2014-03-31'], ['once per quarter in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31']],
    of: [a('times'), maybe(either('per', 'a', 'each')), either('unit', 'step')],
    make: ([{ count }, , each], around) => {
      const step = is(each, 'step') ? each.step : stepOf(each.unit, 1);
      if (!step || step.on || step.times) return undefined;
      const made = timesIn(count, step);
      if (isUneven(made)) around.doubt(plainDoubt('two readings', around.span, around));
      return { kind: 'step', step: made };
    },
  }),
  rule({
    name: 'so many times in each',
    examples: [['3 times a year in 2011/12', '2011-07-31 2011-11-30 2012-03-31'], ['4 x per year in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31'], ['four courses a year in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31'], ['2 per annum in 2011/12', '2011-09-30 2012-03-31']],
    of: [numberFrom(1, 99), maybe(either('times word', 'word', 'label', 'watch')), maybe(either('range', 'word')), maybe(wordlike), maybe(either('per', 'a', 'each', 'join')), either('unit', 'step')],
    make: ([{ value, isOrdinal }, what, , , said, each], around) => {
      const { span, before, text } = around;
      const per = said ?? (isPerYear(text, each.start) ? each : undefined);
      if (isOrdinal || (is(per, 'join') && per.mark !== '/') || is(before, 'each')) return undefined;
      if (!per && !is(what, 'times word') && !is(each, 'step')) return undefined;
      if (!per && !is(what, 'times word') || is(each, 'unit') && each.isPlural) return undefined;
      const step = is(each, 'step') ? each.step : stepOf(each.unit, 1);
      if (!step || step.on || step.times || (is(each, 'step') && step.count !== 12 && !what)) return undefined;
      const made = timesIn(value, step);
      // '12 x weekly' is how many there are.
      if (step.unit === 'week' && value > 7) around.doubt(plainDoubt('two readings', span, around, showStep(step)));
      // '7 a year', '20 per annum': of what, and when in the year, nobody can tell.
      if (isUneven(made) && !is(what, 'times word') && (!what || value > 12)) {
        // '4 a month' says how many, '7 a year' perhaps when.
        if (step.unit !== 'week' && step.count >= 12) around.doubt(plainDoubt('two readings', span, around, showStep(step)));
        return { kind: 'step', step };
      }
      // '2 sessions per quarter' says how many, '2 times per quarter' when.
      if (made.times !== undefined && !is(what, 'times word') && step.count < 12) return { kind: 'step', step };
      if (isUneven(made)) around.doubt(plainDoubt('two readings', span, around));
      return { kind: 'step', step: made };
    },
  }),
  rule({
    name: 'so many times',
    examples: [['x2 (May & Nov 2011)', '2011-05-31 2011-11-30']],
    of: [a('times word'), numberFrom(1, 12)],
    make: ([, { value, isOrdinal }], { before, after }) =>
      isOrdinal || is(before, 'step') || is(before, 'number') || is(after, 'unit') || is(after, 'step') || is(after, 'per') || is(after, 'a') ? undefined : { kind: 'times', count: value },
  }),
  rule({
    name: 'so many times, one step apart',
    examples: [['Monthly x 3 from June 11', '2011-06-30 2011-07-31 2011-08-31']],
    of: [a('step'), a('times word'), numberFrom(1, 60)],
    make: ([step, , { value, end }]) => {
      const { unit, count } = step.step;
      const length: Length | undefined = unit === 'week' || unit === 'month' ? { unit, count: count * value } : undefined;
      return length && [step, { kind: 'duration', length, isFor: true, start: step.end, end }];
    },
  }),
  rule({
    name: 'up to so many times in each',
    examples: [['Up to 4 times a year in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31']],
    of: [a('bound', ({ bound }) => bound === 'until'), a('step')],
    make: ([upTo, step], { text }) => (/^up to\b/i.test(text.slice(upTo.start, upTo.end)) && /^\d|^(?:two|three|four|five|six|ten)\b/i.test(text.slice(step.start, step.end)) ? [step] : undefined),
  }),
  rule({
    name: 'of each',
    examples: [['March of each year', '2012-03-31 2013-03-31 2014-03-31']],
    of: [of, a('step')],
    make: ([, { step }]) => ({ kind: 'step', step }),
  }),
  rule({
    name: 'each step for one',
    examples: [['a year', '']],
    of: [a('per'), isUnit],
    make: ([, { unit }], { before }) => {
      const step = isWord(before) || before === undefined ? stepOf(unit, 1) : undefined;
      return step && { kind: 'step', step };
    },
  }),
]; // prettier-ignore

/** So many units apart. */
export const EVERY_SO_MANY: readonly Rule[] = [
  rule({
    name: 'every so many',
    examples: [['Each fortnightly meeting from 1 May 11 to 31 May 11', '2011-05-01 2011-05-15 2011-05-29'], ['every two months from June 11 to Oct 11', '2011-06-30 2011-08-31 2011-10-31'], ['each year', '2012-03-31 2013-03-31 2014-03-31'], ['Each of the three years', '2012-03-31 2013-03-31 2014-03-31']],
    of: [a('each'), maybe(of), maybe(either('number', 'alternate')), maybe(a('range')), maybe(a('number')), isUnit],
    make: ([, ofAll, first, range, second, each], around) => {
      const { span, after } = around;
      const { unit, isShort } = each;
      if ((range === undefined) !== (second === undefined) && !(range?.isDash && first)) return undefined;
      const count = ofAll ? 1 : second ? second.value : is(first, 'alternate') ? 2 : is(first, 'number') ? first.value : 1;
      const step = count > 0 && count < 100 ? stepOf(unit, count) : undefined;
      if (!step || (isShort && is(after, 'number'))) return undefined;
      if (isOtherYear(each, around)) around.doubt(plainDoubt('two readings', span, around, showStep(step)));
      if (second) around.doubt(plainDoubt('two readings', span, around, showStep(step)));
      return { kind: 'step', step };
    },
  }),
]; // prettier-ignore

/** How often, with two readings. */
export const UNSURE_STEPS: readonly Rule[] = [
  rule({
    name: 'every two weeks or twice a week',
    examples: [['Bi-weekly in June 11', '2011-06-14 2011-06-28']],
    of: [a('unsure step')],
    make: ([{ step }], around) => {
      const { text, span } = around;
      if (!/\b(?:fortnight|(?:two|2) weeks|twice)/i.test(text)) around.doubt(plainDoubt('two readings', span, around, showStep(step)));
      return { kind: 'step', step };
    },
  }),
]; // prettier-ignore

/** '4 per annum', '6 p.a.': how often rather than how many years apart. */
const isPerYear = (text: string, at: number): boolean => /^p/i.test(text.slice(at, at + 1));

/** 'end of each month' is when it ends; 'start of each term' its first day, 'mid' the fifteenth. */
function placed(step: Step, position: ItemOf<'position'>['position']): Step {
  if (position === 'end' || position === 'late') return step;
  return { ...step, on: { nths: [position === 'mid' ? 15 : position === 'early' ? 10 : 1], of: 'day' } };
}
