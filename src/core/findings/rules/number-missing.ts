import { actionsByObjective } from '../actions';
import type { Action } from '../../plan/types';
import { numberParts } from '../numbers';
import { showCells } from '../places';
import { quoted } from '../words';
import type { Rule } from '../types';

/** So many numbered actions show that an objective numbers its actions. */
const ENOUGH_NUMBERED = 3;

export const numberMissing: Rule = {
  id: 'number-missing',
  title: 'Number missing',
  fires:
    'Fires once for each grid with actions that have no number where at least three actions of its objective have one, and at least twice as many have one as have none.',
  why: 'At the meeting actions are called by their numbers; one without cannot be called.',
  about: 'actions',
  scope: 'grid',
  severity: 'info',
  check: ({ plan }) =>
    plan.grids.flatMap((grid) => {
      const bare = [...actionsByObjective(grid).values()].flatMap(bareIn);
      const [first] = bare;
      if (!first) return [];
      const message =
        bare.length === 1
          ? `${quoted(first.action)} has no number, while the other actions of its objective have one. Number it.`
          : `${bare.length} actions of this grid have no number, while the others of their objectives have one: ${showCells(bare.map(({ place }) => place))}. Number them.`;
      const words = bare.map(({ action }) => action).join('\n');
      return { place: first.place, places: bare.map(({ place }) => place), words, message };
    }),
};

/** The actions of an objective that stand out for having no number. */
function bareIn(actions: readonly Action[]): readonly Action[] {
  const bare = actions.filter((action) => action.action !== '' && !isNumbered(action));
  const numbered = actions.length - bare.length;
  return numbered < ENOUGH_NUMBERED || numbered < 2 * bare.length ? [] : bare;
}

const isNumbered = (action: Action): boolean => action.number !== undefined || numberParts(action).length > 0;
