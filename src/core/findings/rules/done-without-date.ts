import type { Settled } from '../../plan/beside/settled';
import type { PlanGrid } from '../../plan/types';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many finished actions of a grid bear the day on which they were finished where it is meant to be given. */
const ENOUGH = 2;
/** And so many for each that bears none. */
const FOR_EACH = 2;

export const doneWithoutDate = rule({
  id: 'done-without-date',
  title: 'Done without a date',
  fires:
    "Fires on an action that the plan's status shows as complete while its column for the day ('Date completed', 'Date implemented') is empty, where at least two other finished actions of the grid have theirs, and twice as many as have none.",
  why: 'Whoever checks what was done asks when.',
  about: 'dates',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => plan.grids.flatMap(undatedIn),
});

function undatedIn({ actions }: PlanGrid): Remark[] {
  const done = actions.filter(({ settled }) => settled?.as === 'Complete');
  const dated = done.filter(({ settled }) => settled?.on).length;
  const undated = done.flatMap(({ settled, place }) => (settled && isUndated(settled) ? [{ settled, place }] : []));
  if (dated < ENOUGH || dated < FOR_EACH * undated.length) return [];
  return undated.map(({ settled: { words, place }, place: action }) => ({
    place,
    action,
    words,
    message: `${quoted(words)}, but without the date. ${dated} other finished actions have theirs. Enter the date, or correct the status.`,
  }));
}

/** 'Completed June 2026' says when by itself. */
const isUndated = ({ on, words }: Settled): boolean => on === undefined && !/\d/.test(words);
