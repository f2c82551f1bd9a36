import type { Rule } from '../types';

export const noObjective: Rule = {
  id: 'no-objective',
  title: 'Grid without an objective or priority',
  fires: 'Fires on a grid with actions but no objective, no priority and no heading above its rows.',
  why: 'Without an objective nobody can say what the actions are for, or when they have been enough.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan }) =>
    plan.grids
      .filter(
        ({ objectives, priorities, actions }) =>
          actions.length > 0 &&
          objectives.length + priorities.length === 0 &&
          !actions.some(({ objective }) => objective),
      )
      .map(({ title, place }) => ({
        place,
        words: title,
        message: `'${title}' names no objective and no priority. Write above the table what its actions are to achieve.`,
      })),
};
