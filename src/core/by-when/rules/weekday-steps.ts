import { type Item, type ItemOf, is } from '../items';
import type { Step } from '../types';
import { isOfTerms } from '../recurrences';
import { stepOf, timesAYear } from '../units';
import { type Rule, a, either, maybe, rule } from './rule';

const weekdayStep = (weekday: ItemOf<'weekday'>['weekday'], count: number): Step => ({
  unit: 'week', count, on: { nths: [1], of: weekday },
}); // prettier-ignore

/** How often, by its weekday. */
export const WEEKDAY_STEPS: readonly Rule[] = [
  rule({
    name: 'alternate months or weeks',
    examples: [['Alternate months from June 11 to Oct 11', '2011-06-30 2011-08-31 2011-10-31']],
    of: [a('alternate'), either('unit', 'weekday')],
    make: ([, item]) => {
      if (is(item, 'weekday')) return { kind: 'step', step: weekdayStep(item.weekday, 2) };
      const step = stepOf(item.unit, 2);
      return step && { kind: 'step', step };
    },
  }),
  rule({
    name: 'every weekday',
    examples: [['Every Friday in May 11', '2011-05-06 2011-05-13 2011-05-20 2011-05-27'], ['every other Tuesday in May 11', '2011-05-03 2011-05-17 2011-05-31']],
    of: [a('each'), maybe(either('alternate', 'number')), either('weekday', 'step')],
    make: ([, often, day], { after }) => {
      // 'Every 2nd Monday of the month'
      if (is(often, 'number') && is(after, 'of')) return undefined;
      const isOther = is(often, 'alternate') || (is(often, 'number') && often.value === 2);
      if (often && !isOther) return undefined;
      if (is(day, 'weekday')) return { kind: 'step', step: weekdayStep(day.weekday, isOther ? 2 : 1) };
      const isWeekday = day.step.on !== undefined && day.step.unit === 'week' && !often;
      return isWeekday ? { kind: 'step', step: day.step } : undefined;
    },
  }),
  rule({
    name: 'weekdays',
    examples: [['Fridays in May 11', '2011-05-06 2011-05-13 2011-05-20 2011-05-27']],
    of: [a('weekday', ({ isPlural }) => isPlural)],
    make: ([{ weekday }]) => ({ kind: 'step', step: weekdayStep(weekday, 1) }),
  }),
  rule({
    name: 'weekly step and its weekday',
    examples: [['Weekly (Tuesdays) from 17 May 11 to 31 May 11', '2011-05-17 2011-05-24 2011-05-31'], ['Fortnightly on Thursdays in May 11', '2011-05-05 2011-05-19']],
    of: [a('step', ({ step }) => step.unit === 'week' && !step.on), maybe(either('open', 'join', 'range', 'bound', 'colon')), either('step', 'weekday'), maybe(a('close'))],
    make: ([{ step, start, end }, mark, day, close]) => {
      if (is(mark, 'bound') && mark.bound !== 'by') return undefined;
      const weekday = is(day, 'weekday') ? day.weekday : day.step.unit === 'week' && day.step.count === 1 ? day.step.on?.of : undefined;
      if (typeof weekday !== 'number') return undefined;
      const made: Item = { kind: 'step', step: weekdayStep(weekday, step.count), start, end };
      return close && !is(mark, 'open') ? [made, close] : [made];
    },
  }),
  rule({
    name: 'weekday and its weekly step',
    examples: [['Tuesday weekly in May 11', '2011-05-03 2011-05-10 2011-05-17 2011-05-24 2011-05-31'], ['Mondays, fortnightly, from 16 May 11 to June 11', '2011-05-16 2011-05-30 2011-06-13 2011-06-27']],
    of: [either('weekday', 'step'), maybe(either('join', 'range', 'open')), a('step', ({ step }) => step.unit === 'week' && !step.on), maybe(a('close'))],
    make: ([day, mark, { step }, close]) => {
      if ((close !== undefined) !== is(mark, 'open') || (is(mark, 'join') && mark.mark === '&')) return undefined;
      const weekday = is(day, 'weekday') ? day.weekday : day.step.unit === 'week' ? day.step.on?.of : undefined;
      return typeof weekday === 'number' ? { kind: 'step', step: weekdayStep(weekday, step.count) } : undefined;
    },
  }),
  rule({
    name: 'weekdays by their places in each month',
    examples: [['2nd and 4th Tuesdays until May 11', '2011-04-12 2011-04-26 2011-05-10 2011-05-24'], ['First Tuesday of Oct 11', '2011-10-04']],
    of: [a('day of')],
    make: ([{ nths, of: kind }], { after, text, span }) => {
      const isOfAny = typeof kind === 'number' && /days$/i.test(text.slice(span.start, span.end));
      const isOfOne = is(after, 'of') || is(after, 'moment') || is(after, 'step') || is(after, 'unit') || (is(after, 'bound') && after.bound === 'by');
      return isOfAny && !isOfOne ? { kind: 'step', step: { unit: 'month', count: 1, on: { nths, of: kind } } } : undefined;
    },
  }),
]; // prettier-ignore

/** Steps of which one says the other again. */
export const STEPS_TWICE: readonly Rule[] = [
  rule({
    name: 'step said twice',
    examples: [['Quarterly (every 3 months) to Sept 11', '2011-06-30 2011-09-30'], ['Three times a year – termly in 2011/12', '2011-07-31 2011-12-31 2012-03-31'], ['Each half term (6 times a year) in 2011/12', '2011-05-31 2011-07-31 2011-10-31 2011-12-31 2012-02-29 2012-03-31'], ['Chwarterol / Quarterly in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31'], ['Quarterly, by the end of each quarter, in 2011/12', '2011-06-30 2011-09-30 2011-12-31 2012-03-31']],
    of: [a('step'), maybe(either('range', 'open', 'join', 'colon')), maybe(a('bound', ({ bound }) => bound === 'by')), a('step'), maybe(a('close'))],
    make: ([one, mark, , other, close]) => {
      const isSame = timesAYear(one.step) === timesAYear(other.step) && !(is(mark, 'join') && mark.mark === '&');
      if (!isSame || (close !== undefined) !== is(mark, 'open') || (one.step.on && other.step.on)) return undefined;
      return { kind: 'step', step: other.step.on || (isOfTerms(other.step) && !one.step.on) ? other.step : one.step };
    },
  }),
]; // prettier-ignore
