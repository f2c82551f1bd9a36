import { type Day, compareDays, showDay } from '../calendar/day';
import type { CellNews, Change, ChangeKind } from '../changes/record';
import { groupBy } from '../lists/group-by';
import type { CellPlace } from '../workbook/place';
import type { Outcome } from './outcomes';
import type { TrackerRow } from './record';
import { actionRef, gridRef } from './ref-parts';

/** A row that came, went or came back. */
interface RowEvent {
  readonly kind: Extract<ChangeKind, 'Added' | 'Gone from the plan' | 'Back in the plan'>;
  readonly ref: string;
  readonly action: string;
  readonly due: Day | undefined;
  readonly place: CellPlace | undefined;
}

/** A row in whose cells something changed. */
interface RowNews {
  readonly ref: string;
  readonly action: string;
  readonly place: CellPlace;
  readonly news: readonly CellNews[];
}

/** More dates than these are told by their number, the first and the last. */
const MOST_DATES = 4;

/**
 * The lines for the list of changes. What happened to several rows of one action alike is one line for the action:
 * twelve dates that came, or a word that was changed in the plan's one cell.
 */
export function changesOf(outcomes: readonly Outcome[], added: readonly TrackerRow[], on: Day): Change[] {
  const news = outcomes.flatMap((outcome): RowNews[] =>
    outcome.kind === 'current' && outcome.comparison.news.length > 0
      ? [
          {
            ref: outcome.row.ref,
            action: outcome.row.about.action,
            place: outcome.row.about.place,
            news: outcome.comparison.news,
          },
        ]
      : [],
  );
  const events = [...outcomes.flatMap(eventsOf), ...added.map((row) => eventOf('Added', row))];
  return [...cellLines(news, on), ...rowLines(events, on)];
}

function eventsOf(outcome: Outcome): RowEvent[] {
  if (outcome.kind === 'user-owned') return [];
  // What was kept of hardly any row has to be looked at again.
  if (outcome.kind === 'current' && outcome.comparison.isAsBuilt) return [];
  const { existing } = outcome;
  if (outcome.kind === 'current') return existing.wasInPlan ? [] : [eventOf('Back in the plan', outcome.row)];
  const { builtRef: ref, action, due } = existing;
  return existing.wasInPlan ? [{ kind: 'Gone from the plan', ref, action, due, place: undefined }] : [];
}

const eventOf = (kind: RowEvent['kind'], { ref, about, due }: TrackerRow): RowEvent => ({
  kind,
  ref,
  action: about.action,
  due,
  place: about.place,
});

function cellLines(news: readonly RowNews[], on: Day): Change[] {
  const lines = new Map<string, Change>();
  for (const { ref, action, place, news: all } of news)
    for (const one of all) {
      const whole = wholeOf(one, ref);
      const key = [whole, one.kind, one.column, one.before, one.after].join('\n');
      const isAlone = !lines.has(key);
      lines.set(key, {
        on,
        ref: isAlone ? ref : whole,
        action: isAlone || whole === actionRef(ref) ? action : '',
        place,
        ...one,
      });
    }
  return [...lines.values()];
}

/** What a change of a row is a change of: the title of its grid or objective, the action, or the row itself. */
function wholeOf({ kind, column }: CellNews, ref: string): string {
  if (kind !== 'Reworded' && kind !== 'Re-assigned') return ref;
  return column === 'Grid' || column === 'Objective' ? gridRef(ref) : actionRef(ref);
}

function rowLines(events: readonly RowEvent[], on: Day): Change[] {
  return [...groupBy(events, ({ kind, ref }) => `${kind}\n${actionRef(ref)}`).values()].flatMap((group): Change[] => {
    const [first] = group;
    if (!first) return [];
    const { kind, action, place } = first;
    const dates = showDates(group.flatMap(({ due }) => due ?? []));
    const isGone = kind === 'Gone from the plan';
    const ref = group.length > 1 ? actionRef(first.ref) : first.ref;
    return [{ on, ref, action, kind, column: '', before: isGone ? dates : '', after: isGone ? '' : dates, place }];
  });
}

function showDates(days: readonly Day[]): string {
  const [first, ...rest] = [...days].sort(compareDays);
  if (!first) return '';
  const last = rest.at(-1);
  if (!last || days.length <= MOST_DATES) return [first, ...rest].map(showDay).join(', ');
  return `${days.length} dates, ${showDay(first)} to ${showDay(last)}`;
}
