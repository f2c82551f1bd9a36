import { quoted } from '../words';
import { rule } from '../rule';

export const noActions = rule({
  id: 'no-actions',
  title: 'Grid without actions',
  fires: 'Fires on a grid that has its header row and no row under it.',
  why: 'A theme without an action is a promise that nobody keeps.',
  about: 'grids',
  scope: 'grid',
  severity: 'error',
  check: ({ plan }) =>
    plan.grids
      .filter(({ actions }) => actions.length === 0)
      .map(({ title, headers, place }) => ({
        place: headers[0] ?? place,
        words: title,
        message: `${quoted(title)} has no actions. Add them, or delete the grid.`,
      })),
});
