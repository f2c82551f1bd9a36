import type { PlanPeriod } from '../calendar/plan-period';
import type { Change, ChangeKind } from '../changes/record';
import { type CellPlace, showPlace } from '../workbook/place';
import { asIfBuilt } from './as-if-built';
import { NOTHING_ASKED } from './asks';
import { changesOf } from './changes';
import type { EntrySubject, TrackerEntry } from './entries';
import type { Outcome } from './outcomes';
import { actionRef } from './ref-parts';
import { settle } from './settle';

/** Something that is another way in the later of two versions of a plan. */
export interface PlanChange extends Omit<Change, 'on' | 'ref' | 'place'> {
  /** Where it stands in the earlier plan, and in the later one; undefined where it isn't there. */
  readonly was: CellPlace | undefined;
  readonly is: CellPlace | undefined;
}

export interface PlanComparison {
  /** What came, changed and went, each in the order of the plan. */
  readonly changes: readonly PlanChange[];
  /** How many actions of the later plan are in the earlier one, word for word and date for date. */
  readonly same: number;
}

/** What a plan sets down, and for which years. */
export interface PlanEntries {
  readonly entries: readonly TrackerEntry[];
  readonly period: PlanPeriod;
}

/**
 * What changed from one version of a plan to another. Actions are matched as a tracker's are, by what they are: a row
 * that stands in another place is no change.
 */
export function compareEntries(earlier: PlanEntries, later: PlanEntries): PlanComparison {
  const tracker = asIfBuilt(earlier);
  const today = later.period.first;
  const { outcomes, added } = settle(later, tracker, { today, dueSoonDays: 0, asks: NOTHING_ASKED });
  const lines = changesOf(outcomes, added, today);
  const places = placesIn(earlier.entries);
  const was = new Map(
    tracker.rows.flatMap(({ ref, source }) => [ref, actionRef(ref)].map((key) => [key, places.get(source)] as const)),
  );
  const is = new Map(
    [...outcomes.flatMap(rowOf), ...added].flatMap(({ ref, about }) =>
      [ref, actionRef(ref)].map((key) => [key, about.place] as const),
    ),
  );
  const changed = new Set(lines.map(({ ref }) => actionRef(ref)));
  const there = new Set(outcomes.flatMap(rowOf).map(({ ref }) => actionRef(ref)));
  const changes = lines.map((line) => planChange(line, was.get(line.ref), is.get(line.ref)));
  const order = new Map([...earlier.entries, ...later.entries].map(({ about: { source } }, index) => [source, index]));
  const placeOf = (change: PlanChange): number => {
    const place = change.is ?? change.was;
    return place ? (order.get(showPlace(place)) ?? 0) : 0;
  };
  return {
    changes: changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || placeOf(a) - placeOf(b)),
    same: [...there].filter((ref) => !changed.has(ref)).length,
  };
}

/** In the order in which they are told. */
const KINDS: readonly ChangeKind[] = ['Added', 'Re-dated', 'Re-assigned', 'Reworded', 'Gone from the plan'];

const rowOf = (outcome: Outcome): { readonly ref: string; readonly about: EntrySubject }[] =>
  outcome.kind === 'current' ? [outcome.row] : [];

const placesIn = (entries: readonly TrackerEntry[]): ReadonlyMap<string, CellPlace> =>
  new Map(entries.map(({ about: { source, place } }) => [source, place]));

function planChange(
  { kind, action, column, before, after, isLater }: Change,
  was: CellPlace | undefined,
  is: CellPlace | undefined,
): PlanChange {
  const isGone = kind === 'Gone from the plan';
  return {
    kind,
    column,
    before,
    after,
    ...(isLater !== undefined && { isLater }),
    action,
    was: kind === 'Added' ? undefined : was,
    is: isGone ? undefined : is,
  };
}
