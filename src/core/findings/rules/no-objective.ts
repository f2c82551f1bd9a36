import type { PlanGrid } from '../../plan/types';
import { quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const noObjective = rule({
  id: 'no-objective',
  title: 'Grid without an objective or priority',
  fires:
    'Fires on a grid with actions but no objective, no priority and no heading above its rows; once for the plan, as a note, where none of its grids has any (logs and lists are made without them), and as a note on a small table beside the others. Themes and workstreams that say in their titles what they are for need no more.',
  why: 'Without an objective nobody can say what the actions are for, or when they have been enough.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan: { grids } }) => {
    const full = grids.filter(({ actions }) => actions.length > 0);
    const bare = full.filter(isBare);
    const [first] = bare;
    // Where themes are what is to be achieved, and no grid has more, their titles say it.
    if (bare.length === full.length && bare.every(({ title }) => THEME.test(title))) return [];
    if (first && bare.length === full.length && bare.length > 1)
      return [
        {
          place: first.place,
          places: bare.map(({ place }) => place),
          words: bare.map(({ title }) => title).join('\n'),
          message: `None of the ${bare.length} grids has an objective or a priority. Add one above each table.`,
          severity: 'info',
        },
      ];
    const all = full.reduce((sum, { actions }) => sum + actions.length, 0);
    return bare.map(({ title, place, actions }): Remark => ({
      place,
      words: title,
      // A small table beside the plan's own has its title.
      ...((bare.length === full.length || actions.length * SMALL <= all) && { severity: 'info' }),
      message: `${quoted(title)} has no objective or priority. Add one above the table.`,
    }));
  },
});

/** For one action of a small table the plan has so many. */
const SMALL = 4;

/** 'Theme 3: Fewer people sleep rough', not 'Theme 3'. */
const THEME = /^(?:theme|work\s?stream|strand|domain|pillar|ambition)\b.*\p{L}{3,}.*\s\p{L}{3,}/iu;

const isBare = ({ objectives, priorities, actions }: PlanGrid): boolean =>
  objectives.length + priorities.length === 0 && !actions.some(({ objective }) => objective);
