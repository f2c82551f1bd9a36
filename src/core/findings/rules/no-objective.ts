import type { PlanGrid } from '../../plan/types';
import { quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const noObjective = rule({
  id: 'no-objective',
  title: 'Grid without an objective or priority',
  fires:
    'Fires on a grid with actions but no objective, no priority and no heading above its rows, in a plan of which another grid has one (logs and lists are made without any); as a note on a small table beside the others.',
  why: 'Without an objective nobody can say what the actions are for, or when they have been enough.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan: { grids } }) => {
    const full = grids.filter(({ actions }) => actions.length > 0);
    const bare = full.filter(isBare);
    // Logs and lists are made without any.
    if (bare.length === full.length) return [];
    const all = full.reduce((sum, { actions }) => sum + actions.length, 0);
    return bare.map(({ title, place, actions }): Remark => ({
      place,
      words: title,
      // A small table beside the plan's own has its title.
      ...(actions.length * SMALL <= all && { severity: 'info' }),
      message: `${quoted(title)} has no objective or priority. Add one above the table.`,
    }));
  },
});

/** For one action of a small table the plan has so many. */
const SMALL = 4;

const isBare = ({ objectives, priorities, actions }: PlanGrid): boolean =>
  objectives.length + priorities.length === 0 && !actions.some(({ objective }) => objective);
