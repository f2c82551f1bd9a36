import { compareDays, lastOfMonth } from '../../calendar/day';
import { type DateItem, is } from '../items';
import { type Rule, a, either, maybe, rule } from '../rules/rule';
import { type Stretch, oneMonth } from '../stretches';
import { again } from './again';

/** The months in which half-term holidays are, and those in which terms end. */
const ENDS = { 'half-term': [2, 5, 10], term: [3, 7, 12] } as const;

/** Half-terms and ends of terms that are the next after a date. */
export const TERMS_TO_COME: readonly Rule[] = [
  rule({
    name: 'up to the half-term or the end of the term that comes next',
    examples: [['Every Monday from 5 Sept 2011 until half term', '2011-09-05 2011-09-12 2011-09-19 2011-09-26 2011-10-03 2011-10-10 2011-10-17 2011-10-24 2011-10-31'], ['Sept 2011 to half term', '2011-10-31'], ['From Jan 2012, monthly, until end of term', '2012-01-31 2012-02-29 2012-03-31']],
    of: [a('date', ({ unit, isRange }) => (unit === 'day' || unit === 'month') && !isRange), maybe(a('join')), maybe(a('step')), maybe(a('join')), either('bound', 'range'), maybe(a('position', ({ position }) => position === 'end')), a('unit', ({ unit, isPlural }) => (unit === 'half-term' || unit === 'term') && !isPlural), maybe(a('position', ({ position }) => position === 'end'))],
    make: ([from, join, step, comma, mark, end, { unit, start, end: last }, ends]) => {
      if ((is(mark, 'bound') && mark.bound !== 'until') || (unit === 'term' && !end && !ends)) return undefined;
      if (unit !== 'half-term' && unit !== 'term') return undefined;
      return [from, ...(join ? [join] : []), ...(step ? [step] : []), ...(comma ? [comma] : []), mark, toCome(from, ENDS[unit], end?.start ?? start, ends?.end ?? last)];
    },
  }),
]; // prettier-ignore

function toCome(from: DateItem, months: readonly number[], start: number, end: number) {
  const { first } = from.stretch;
  const stretch = [first.year, first.year + 1]
    .flatMap((year): Stretch[] => months.map((month) => oneMonth(year, month)))
    .find(({ due }) => compareDays(due, lastOfMonth(first.year, first.month)) >= 0);
  return again(from, { stretch: stretch ?? from.stretch, unit: 'month', bound: undefined, position: undefined }, start, end);
} // prettier-ignore
