import { once } from '../../lists/once';
import type { PlacedText } from '../../grids/table/types';
import type { Action, Plan } from '../../plan/types';
import { type StatusKey, statusKeyIn } from '../../reading';
import { besideColumns } from './beside-columns';

/** What the first column that is headed so tells of each action's progress: 'Progress, September', 'Position at June'. */
export const toldBeside = once((plan: Plan): ReadonlyMap<Action, PlacedText> => {
  const column = besideColumns(plan).find(({ header }) => PROGRESS.test(header));
  return new Map(column?.filled.map(({ action, text, place }) => [action, { text, place }]));
});
const PROGRESS =
  /^(?:latest |current )?(?:progress|position|updates?|comments?|where we are)\b(?!.*\b(?:rag|rating|status)\b)/i;

/** What the plan's lines beside its actions say of letters and colours. */
export const keyOf = once(({ grids, sheets }: Plan): StatusKey => {
  const ofActions = new Set(grids.flatMap(({ actions }) => actions.map(({ place: { sheet, row } }) => `${sheet}!${row}`)));
  return statusKeyIn(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => (ofActions.has(`${name}!${row}`) ? [] : [cells.map(({ text }) => text)])),
    ),
  );
}); // prettier-ignore
