import { isAfter, isBefore, showDay } from '../calendar/day';
import type { ListedChange } from './plan-changes';
import { groupBy } from '../lists/group-by';
import { closedState } from '../tracker/state';
import { type ReadRow, byWhen } from '../tracker/tracker-rows';
import type { HandedRow } from './handouts';
import { MOST_DAYS, daysSaid } from './days-said';
import { isMovedSince, moveSaid, movedToo, stoppedToo } from './moves';
import type { MeetingSpan } from './request';
import { isRecurring, shortened } from './words';

/** What a meeting talks of, in its order. */
export const MEETING_GROUPS = ['Done', 'Overdue', 'Due', 'Moved or stopped', 'Plan changed'] as const;
export type MeetingGroup = (typeof MEETING_GROUPS)[number];

/** One thing that a meeting talks of. */
export interface MeetingLine {
  readonly group: MeetingGroup;
  /** The row of the tracker that it is about; of a recurrence, the first that is open. */
  readonly row: ReadRow;
  /** What there is to say of it besides: other dates, and what changed in the plan. */
  readonly notes: readonly string[];
  /** How many of its dates were done since the meeting before, in whatever group it is. */
  readonly done: number;
}

/** What was said of a row at the meeting before; undefined where nobody knows. */
export type SaidBefore = (row: ReadRow) => HandedRow | undefined;

/**
 * The rows of a tracker as a meeting goes through them, each once: what was done since the last one, what is overdue,
 * what is due until the next, what was moved or stopped, what else changed in the plan; those of one day as they stand in
 * the tracker. All dates of an action are one line, with the first that is open.
 */
export function meetingLines(
  rows: readonly ReadRow[],
  changes: readonly ListedChange[],
  span: MeetingSpan,
  saidBefore: SaidBefore,
): MeetingLine[] {
  const news = groupBy(
    changes.filter(({ on, kind }) => isAfter(on, span.since) && WORDS[kind] !== undefined),
    ({ ref }) => ref,
  );
  const newsOf = (row: ReadRow): string[] =>
    [...(news.get(row.ref) ?? []), ...(row.actionRef === row.ref ? [] : (news.get(row.actionRef) ?? []))].flatMap(
      (change) => WORDS[change.kind]?.(change) ?? [],
    );
  const things = groupBy(rows, thingOf);
  const lines = [...things.values()].flatMap((thing): MeetingLine[] => {
    const line = lineOf(thing, span, saidBefore);
    const [first] = thing;
    const changed = [...new Set((line ? [line.row] : thing).flatMap(newsOf))];
    if (line) return [{ ...line, notes: [...line.notes, ...changed] }];
    return first && changed.length > 0 ? [{ group: 'Plan changed', row: first, notes: changed, done: 0 }] : [];
  });
  return lines.sort(
    (a, b) =>
      MEETING_GROUPS.indexOf(a.group) - MEETING_GROUPS.indexOf(b.group) ||
      byWhen(a.row, b.row) ||
      a.row.at.row - b.row.at.row,
  );
}

/** How a change of the plan is said; nothing is said of people's own edits. */
const WORDS: Partial<Record<ListedChange['kind'], (change: ListedChange) => string>> = {
  Added: () => 'New in the plan.',
  'Re-dated': ({ before, after }) => `Plan changed: due ${after || 'without a date'}, was ${before || 'without a date'}.`,
  'Re-assigned': ({ column, before, after }) => `Plan changed: ${column} ${after || 'nobody'}, was ${before || 'nobody'}.`,
  Reworded: ({ column, before }) => `Plan changed: ${column} was ‘${shortened(before, 80)}’.`,
  'Gone from the plan': () => 'No longer in the plan.',
  'Back in the plan': () => 'Back in the plan.',
}; // prettier-ignore

/** What rows have in common that are one thing to a meeting: the dates of one action, or of a part with words of its own. */
const thingOf = (row: ReadRow): string =>
  row.ref === '' ? String(row.at.row) : [row.actionRef, row.action].join('\n');

function lineOf(thing: readonly ReadRow[], span: MeetingSpan, saidBefore: SaidBefore): MeetingLine | undefined {
  const rows = [...thing].sort(byWhen);
  const closed = rows.filter(({ status }) => closedState(status) !== undefined);
  const open = rows.filter(({ status, isInPlan }) => closedState(status) === undefined && isInPlan);
  const since = closed.filter((row) => isSince(row, span, saidBefore));
  const done = since.filter(({ status }) => closedState(status) === 'Complete');
  const stopped = since.filter((row) => !done.includes(row));
  const overdue = open.filter(({ when }) => when && isBefore(when, span.date));
  const ahead = open.filter(({ when }) => when && !isBefore(when, span.date));
  const due = ahead.filter(({ when }) => when && !isAfter(when, span.next));
  const moved = open.filter((row) => isMovedSince(row, saidBefore(row)));

  const repeats = rows.length > 1;
  const line = (group: MeetingGroup, rowsOfIt: readonly ReadRow[], notes: readonly string[]): MeetingLine[] => {
    const [row] = rowsOfIt;
    if (!row) return [];
    const others = (some: readonly ReadRow[]): ReadRow[] => some.filter((one) => one !== row);
    const all = [...moveSaid(row), ...notes, ...nextToo(others(following)), ...(group === 'Done' ? [] : doneToo(done)), ...stoppedToo(others(stopped)), ...movedToo(others(moved))];
    return [{ group, row, notes: all, done: done.length }];
  };
  const doneToo = (some: readonly ReadRow[]): string[] => (repeats && some.length > 0 ? [`Done since: ${daysSaid(some)}.`] : []);
  const following = repeats ? ahead.filter(({ when }) => when).slice(0, 1) : [];
  return [
    ...line('Overdue', overdue, alsoOverdue(overdue.slice(1))),
    ...line('Due', due, rows.some(isRecurring) ? recurs(rows) : []),
    ...line('Done', done, done.length > 1 ? [`Done: ${daysSaid(done)}.`] : []),
    ...line('Moved or stopped', [...stopped, ...moved], []),
  ][0];
} // prettier-ignore

/** The dates behind the one in the row's own column: 'Also overdue: 30 Sep and 31 Dec 2026.', '8 more overdue, to 31 Dec 2026.' */
function alsoOverdue(others: readonly ReadRow[]): string[] {
  const last = others.at(-1)?.when;
  if (!last) return [];
  return [
    others.length < MOST_DAYS
      ? `Also overdue: ${daysSaid(others)}.`
      : `${others.length} more overdue, to ${showDay(last)}.`,
  ];
}

/** The first date ahead, of whatever has its line for another one. */
const nextToo = (rows: readonly ReadRow[]): string[] =>
  rows.map((row) => `Next ${daysSaid([row])}${row.type === 'Review' ? ' (review)' : ''}.`);

const recurs = ([first]: readonly ReadRow[]): string[] =>
  first && first.byWhen !== '' ? [`‘${shortened(first.byWhen, 60)}’`] : [];

/** Whether a closed row was closed since the meeting before; where nobody wrote that down, by its date. */
function isSince(row: ReadRow, { since, date, before }: MeetingSpan, saidBefore: SaidBefore): boolean {
  if (before) {
    const said = saidBefore(row);
    return said === undefined || closedState(said.status) !== closedState(row.status);
  }
  return row.when !== undefined && isAfter(row.when, since) && !isAfter(row.when, date);
}
