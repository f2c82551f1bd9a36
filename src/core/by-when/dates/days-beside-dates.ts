import { type Day, addDays } from '../../calendar/day';
import { onOrAfter, onOrBefore } from '../../calendar/weekday';
import { addWorkingDays } from '../../calendar/working-days';
import { plainDoubt } from '../doubt';
import { type ItemOf, is } from '../items';
import { wordlike } from '../rules/matchers';
import { type Rule, a, either, maybe, rule } from '../rules/rule';
import { type Stretch, oneDay } from '../stretches';
import type { Length } from '../types';
import { again } from './again';
import { shifted } from './shifted';
import { isYearOrPlan } from './years';

const date = a('date');

/** Days that are counted from a date beside them. */
export const DAYS_BESIDE_DATES: readonly Rule[] = [
  rule({
    name: 'so long before or after something whose date stands in brackets',
    examples: [['1 month before contract end (31 March 2012)', '2012-02-29'], ['2 weeks after launch (1 June 2011)', '2011-06-15'], ['two years from contract start (Oct 2011)', '2013-10-31'], ['6 months after launch in Oct 2011', '2012-04-30'], ['Within one month of report (due Sept 2011)', '2011-10-31'], ['Within 3 months of appointment (expected Sept 2011)', '2011-12-31'], ['6 months after contract award (award exp. Aug 2011)', '2012-02-29'], ['Within 1 year of adoption (adopted June 2011)', '2012-06-30']],
    of: [a('relative'), maybe(a('position')), wordlike, maybe(either('position', 'bound')), maybe(a('open')), maybe(either('bound', 'word')), maybe(a('stop', ({ mark }) => mark === '.')), date],
    // Perhaps it stands there already so much earlier or later.
    make: ([relative, , what, mark, open, due, stop, item], around) => {
      const { text } = around;
      const isIn = is(mark, 'bound') && mark.bound === 'by';
      // 'Within 4 weeks of approval (by 30 May)': that is when it is due itself.
      if ((due && !(open && (EXPECTED.test(text.slice(due.start, due.end)) || isOfIt(text.slice(due.start, due.end), text.slice(what.start, what.end))))) || (stop && !due)) return undefined;
      if (open ? isIn : !isIn || isYearOrPlan(item.unit)) return undefined;
      // 'After launch on 1 June', 'of adoption (adopted June)': when that is.
      if (open && !(due && isOfIt(text.slice(due.start, due.end), text.slice(what.start, what.end)))) around.doubt(plainDoubt('two readings', around.span, around));
      return [relative, item];
    },
  }),
  rule({
    name: 'how long a date was put off, and from when',
    examples: [['Sept 2011 (slippage of 3 months from June)', '2011-09-30'], ['Sept 2011 – delayed 3 months from June', '2011-09-30']],
    of: [date, either('open', 'range', 'join'), a('instead'), maybe(a('bound')), maybe(a('of')), a('relative'), date],
    make: ([item, mark, { start }, , , , { end }]) => [item, ...(is(mark, 'open') ? [mark] : []), { kind: 'word', hasDigits: false, start, end }],
  }),
  rule({
    name: 'how long it was put off, and until when',
    examples: [['Delayed 2 months – Aug 2011', '2011-08-31']],
    of: [a('instead'), maybe(a('bound')), a('duration'), either('range', 'join', 'colon', 'open'), date],
    make: ([instead, , , mark, item]) => [instead, ...(is(mark, 'open') ? [mark] : []), item],
  }),
  rule({
    name: 'so long before or after a date',
    examples: [['6 weeks after Easter 2011', '2011-06-05'], ['3 months before year end', '2011-12-31'], ['10 working days after 1 June 2011', '2011-06-15']],
    of: [a('relative'), maybe(a('position')), date],
    make: ([{ length, direction, start }, , item]) => {
      const stretch = countedFrom(item.stretch, length, direction);
      return again(item, { stretch, unit: 'day', isYearless: item.isYearless, position: undefined }, start, item.end);
    },
  }),
  rule({
    name: 'date and what is added to it',
    examples: [['Oct 11 + 3 months', '2012-01-31'], ['1 June 2011 plus 6 weeks', '2011-07-13'], ['June 11 (+ 3 months)', '2011-06-30 2011-09-30']],
    of: [date, a('offset', ({ isAdded }) => isAdded === true)],
    make: ([item, { length, end }]) => again(item, { stretch: countedFrom(item.stretch, length, 'after'), unit: 'day', position: undefined }, item.start, end),
  }),
  rule({
    name: 'how long after, and when that is',
    examples: [['Live July 11 (review after 12 months – July 12)', '2011-07-31 2012-07-31R']],
    of: [a('offset', ({ isAdded }) => !isAdded), either('range', 'open', 'colon'), date],
    make: ([, mark, item]) => (is(mark, 'open') ? [mark, item] : [item]),
  }),
  rule({
    name: 'how many times, and when',
    examples: [['Twice (Sept 11 and Feb 12)', '2011-09-30 2012-02-29'], ['Twice – by Sept 11 and Feb 12', '2011-09-30 2012-02-29']],
    of: [a('times', ({ count }) => count === 2), maybe(either('open', 'range', 'colon', 'join')), maybe(a('bound')), date, a('join'), maybe(a('bound')), date],
    make: ([, mark, by, one, join, by2, other], { after }) =>
      is(after, 'join') ? undefined : [...(is(mark, 'open') ? [mark] : []), ...(by ? [by] : []), one, join, ...(by2 ? [by2] : []), other],
  }),
  rule({
    name: 'weekday before or after a date',
    examples: [['last Friday before Christmas', '2011-12-23'], ['first Monday after Easter 2012', '2012-04-09'], ['the Friday before 14 May 2012', '2012-05-11'], ['last working day before Christmas 2011', '2011-12-23']],
    of: [either('day of', 'weekday'), a('bound', ({ bound }) => bound === 'before' || bound === 'after'), date],
    make: ([day, { bound }, item]) => {
      const due = is(day, 'weekday') || day.nths.length === 1 ? dayBeside(day, bound === 'before', item.stretch) : undefined;
      return due && again(item, { stretch: { ...oneDay(due), inferred: item.stretch.inferred }, unit: 'day', position: undefined }, day.start, item.end);
    },
  }),
]; // prettier-ignore

/** 'Adoption (adopted …)', 'contract award (award exp …)': the same thing again. */
const isOfIt = (said: string, what: string): boolean => {
  const stem = /^\p{L}{4}/u.exec(said)?.[0].toLowerCase();
  return stem !== undefined && what.toLowerCase().includes(stem);
};

/** When something is that a length is counted from. */
const EXPECTED =
  /^(?:exp|est|due|due (?:by|in|on)|in|on|expected|anticipated|planned|scheduled|estimated|forecast|target)$/i;

function countedFrom(from: Stretch, length: Length, direction: 'before' | 'after'): Stretch {
  const due = shifted(from, length, direction);
  return { first: due, last: due, due, precision: 'day', inferred: ['so long after the date before it'] };
}

/** The nth such weekday or working day before a stretch begins, or after it ends. */
function dayBeside(day: ItemOf<'day of'> | ItemOf<'weekday'>, isBefore: boolean, { first, last }: Stretch): Day | undefined {
  const [weekday, nth] = is(day, 'weekday') ? [day.weekday, 1] : [day.of, day.nths[0]];
  if (weekday === 'working day' && nth === 'last' && isBefore) return addWorkingDays(first, -1);
  if (weekday === 'working day' && nth === 1 && !isBefore) return addWorkingDays(last, 1);
  if (typeof weekday !== 'number' || nth === undefined || (nth === 'last' && !isBefore)) return undefined;
  const weeks = nth === 'last' ? 0 : nth - 1;
  return isBefore ? addDays(onOrBefore(addDays(first, -1), weekday), -7 * weeks) : addDays(onOrAfter(addDays(last, 1), weekday), 7 * weeks);
} // prettier-ignore
