import { doubtsOf } from '../core/by-when/doubts-of';
import type { ByWhen, Inference } from '../core/by-when/types';
import { type Day, compareDays } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import type { Action } from '../core/plan/types';
import { expand } from '../core/reading';
import type { ReadRow } from '../core/tracker/tracker-rows';
import { onDemand } from '../core/workbook/on-demand';
import { type CellPlace, showPlace } from '../core/workbook/place';
import { actionAt } from './action-at';
import { holdsTracker } from './holds-tracker';
import type { Reading } from './session';

/** What a cell of a plan means: plain data. */
export type Explanation = AnyExplanation &
  (
    | { readonly kind: 'by-when'; readonly reading: ByWhenExplained }
    | { readonly kind: 'by-whom'; readonly owners: readonly OwnerExplained[] }
    | { readonly kind: 'action'; readonly reading: ByWhenExplained; readonly objective: string | undefined }
  );

interface AnyExplanation {
  readonly place: CellPlace;
  /** As the plan has them. */
  readonly words: string;
  /** The rows of the action in the tracker; none where there is no tracker, or it wasn't built since. */
  readonly rows: readonly { readonly ref: string; readonly state: string; readonly place: CellPlace }[];
}

export interface ByWhenExplained {
  /** Earliest first, each once. */
  readonly dates: readonly Day[];
  readonly period: PlanPeriod;
  readonly today: Day;
  /** What was not written but concluded. */
  readonly inferred: readonly Inference[];
  /** What it says besides dates: 'until it is complete', 'ongoing'. */
  readonly besides: readonly string[];
  readonly unread: readonly string[];
}

export interface OwnerExplained {
  readonly name: string;
  /** What the plan's glossary says of it. */
  readonly meaning: string | undefined;
  /** How many actions name it first. */
  readonly leads: number;
}

/** What a cell of a plan that was read means; undefined for a cell that is no part of a row's action, by-when or by-whom. @throws HostProblem 'not loaded' */
export async function explainCell(reading: Reading, place: CellPlace): Promise<Explanation | undefined> {
  const { plan } = reading.analysis;
  const actions = plan.grids.flatMap((grid) => grid.actions);
  const action = actionAt(plan, place);
  if (!action) return undefined;
  const rows = await trackerRowsOf(reading, action);
  const byWhen = (): ByWhenExplained => explained(action.byWhen, plan.period, reading.today);
  switch (place.column) {
    case action.byWhenPlace.column:
      return { kind: 'by-when', place, words: action.byWhen.text, rows, reading: byWhen() };
    case action.byWhomPlace?.column: {
      const names = [...new Set(action.byWhom.parts.flatMap((part) => part.owners))];
      const owners = names.map((name) => ({
        name,
        meaning: plan.glossary.find(({ code }) => code === name)?.meaning,
        leads: actions.filter((one) => one.byWhom.parts.some(({ owners: [lead] }) => lead === name)).length,
      }));
      return { kind: 'by-whom', place, words: action.byWhom.text, rows, owners };
    }
    case action.place.column:
      return {
        kind: 'action',
        place,
        words: action.action,
        rows,
        reading: byWhen(),
        objective: action.objective?.text,
      };
    default:
      return undefined;
  }
}

function explained(byWhen: ByWhen, period: PlanPeriod, today: Day): ByWhenExplained {
  const deadlines = byWhen.parts.flatMap((part) => part.deadlines);
  const dates = deadlines.flatMap((deadline) =>
    deadline.kind === 'date' ? [deadline.due] : deadline.kind === 'recurrence' ? expand(deadline.recurrence) : [],
  );
  const sorted = dates.toSorted(compareDays);
  return {
    dates: sorted.filter((day, index) => index === 0 || compareDays(day, sorted[index - 1] ?? day) !== 0),
    period,
    today,
    inferred: [...new Set(deadlines.flatMap((deadline) => ('inferred' in deadline ? deadline.inferred : [])))],
    besides: deadlines.flatMap((deadline) =>
      deadline.kind === 'condition' || deadline.kind === 'ongoing' || deadline.kind === 'reference'
        ? [deadline.words]
        : [],
    ),
    unread: doubtsOf(byWhen, 'not read').map(({ words }) => words),
  };
}

/** By what the tracker says of where its rows come from. */
async function trackerRowsOf({ workbook, today }: Reading, { place }: Action): Promise<Explanation['rows']> {
  if (!holdsTracker(workbook)) return [];
  const { readTracker } = await onDemand(
    () => import(/* webpackChunkName: "tracker-overview" */ '../core/tracker/tracker-rows'),
  );
  const tracker = readTracker(workbook, today, 28);
  if (!tracker) return [];
  const source = showPlace(place);
  const isIts = (row: ReadRow): boolean => row.source === source;
  return tracker.rows
    .filter(isIts)
    .map(({ ref, state, at }) => ({ ref, state, place: { sheet: tracker.table.sheet, row: at.row, column: 1 } }));
}
