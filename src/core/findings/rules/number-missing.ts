import { actionsByObjective } from '../actions';
import type { Action } from '../../plan/types';
import { numberParts } from '../numbering/numbers';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many numbered actions show that an objective numbers its actions. */
const ENOUGH_NUMBERED = 3;

export const numberMissing = rule({
  id: 'number-missing',
  title: 'Number missing',
  fires:
    'Fires once for each grid with actions that have no number where at least three actions of its objective have one, and at least twice as many have one as have none. Where the numbers around an action leave no gap for it (2b, then a row without a number, then 2c), it goes on from the action above, and so may those at the end of an objective of such a plan.',
  why: 'At the meeting actions are called by their numbers; one without cannot be called.',
  about: 'actions',
  scope: 'grid',
  severity: 'info',
  check: ({ plan }) => {
    const byGrid = new Map(
      plan.grids.map((grid) => [grid, [...actionsByObjective(grid).values()].flatMap(bareIn)] as const),
    );
    const hasFollowOns = [...byGrid.values()].some((bare) => bare.some(({ gap }) => gap === 'none'));
    return plan.grids.flatMap((grid) => {
      const { place: gridPlace } = grid;
      return (byGrid.get(grid) ?? [])
        .filter(({ gap }) => gap === 'some' || (gap === 'unknown' && !hasFollowOns))
        .map(({ action: { action, place } }) => ({
          place,
          action: place,
          words: action,
          message: 'This action has no number; the others here have one. Number it.',
          together: {
            key: showPlace(gridPlace),
            message: (rows: readonly Remark[]) =>
              `${rows.length} actions here have no number; the others have one: ${cellsOf(rows)}. Number them.`,
          },
        }));
    });
  },
});

/** An action without a number, and whether the numbers around it leave room for one. */
interface Bare {
  readonly action: Action;
  readonly gap: 'some' | 'none' | 'unknown';
}

/** The actions of an objective that stand out for having no number. */
function bareIn(actions: readonly Action[]): readonly Bare[] {
  const bare = actions.filter((action) => action.action !== '' && !isNumbered(action));
  const numbered = actions.length - bare.length;
  if (numbered < ENOUGH_NUMBERED || numbered < 2 * bare.length) return [];
  return bare.map((action) => ({ action, gap: gapAt(actions, actions.indexOf(action)) }));
}

function gapAt(actions: readonly Action[], at: number): Bare['gap'] {
  const before = lastOf(actions.slice(0, at).findLast(isNumbered));
  const after = lastOf(actions.slice(at + 1).find(isNumbered));
  if (before === undefined || after === undefined) return 'unknown';
  return after === before + 1 ? 'none' : 'some';
}

/** The last part of an action's number, as one counts: 3 of '1.3', 2 of '4b'. */
function lastOf(action: Action | undefined): number | undefined {
  const last = action && numberParts(action).at(-1);
  if (last === undefined) return undefined;
  return /^\d+$/.test(last) ? Number(last) : last.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

const isNumbered = (action: Action): boolean => action.number !== undefined || numberParts(action).length > 0;
