import { once } from '../../lists/once';
import type { Standing } from '../../plan/beside/said-beside';
import type { PlacedText } from '../../grids/table/types';
import type { Action, Plan } from '../../plan/types';
import { type StatusKey, settledBy, statusKeyIn } from '../../reading';
import { saysLate, saysNotStarted } from '../statuses';
import { type BesideColumn, besideColumns } from './beside-columns';

/** How an action stands, and whether nothing is left to do. */
export interface Stands extends Standing {
  readonly isComplete: boolean;
}

/**
 * How actions stand in plans whose column of status bears a name of its own ('Rating', 'Position'): most of its cells
 * are words of status, or letters that the plan's own key explains. Empty where a column that is known says so.
 */
export const standingsIn = once((plan: Plan): ReadonlyMap<Action, Stands> => {
  const found = new Map<Action, Stands>();
  if (plan.grids.some(({ hasStatus }) => hasStatus)) return found;
  const columns = besideColumns(plan);
  const status = columns.find((column) => isOfStatus(column, plan));
  if (!status) return found;
  const key = keyOf(plan);
  const told = toldBeside(plan);
  for (const { action, text, place } of status.filled) {
    const said = told.get(action);
    const progress = said?.place.column === place.column ? undefined : said;
    const isComplete = settledBy(text) === 'Complete' || key.isComplete(text);
    found.set(action, { status: { text, place }, share: undefined, progress, isComplete });
  }
  return found;
});

/** What the first column that is headed so tells of each action's progress: 'Progress, September', 'Position at June'. */
export const toldBeside = once((plan: Plan): ReadonlyMap<Action, PlacedText> => {
  const column = besideColumns(plan).find(({ header }) => PROGRESS.test(header));
  return new Map(column?.filled.map(({ action, text, place }) => [action, { text, place }]));
});
const PROGRESS =
  /^(?:latest |current )?(?:progress|position|updates?|comments?|where we are)\b(?!.*\b(?:rag|rating|status)\b)/i;

const FEWEST = 6;
const MOST_OTHERS = 0.1;
const UNDER_WAY =
  /^(?:in progress|under ?way|on ?going|on (?:track|target|schedule|course)|started|open|at risk|partly|partially|some (?:delay|progress))\b/i;
const HEADER = /rating|status|state|position|stage|traffic light|colour|grade|rag|where/i;

function isOfStatus({ header, filled }: BesideColumn, plan: Plan): boolean {
  if (filled.length < FEWEST || !HEADER.test(header)) return false;
  const texts = filled.map(({ text }) => text);
  if (new Set(texts).size < 2) return false;
  const key = texts.every((text) => NO_KEY.isLetter(text)) ? keyOf(plan) : undefined;
  const isStatus = (text: string): boolean =>
    key ? true : saysNotStarted(text) || saysLate(text) || UNDER_WAY.test(text) || settledBy(text) !== undefined;
  if (key && !texts.some((text) => key.isComplete(text))) return false;
  return texts.filter((text) => !isStatus(text)).length <= MOST_OTHERS * texts.length;
}

const NO_KEY = statusKeyIn([]);

/** What the plan's lines beside its actions say of letters and colours. */
export const keyOf = once(({ grids, sheets }: Plan): StatusKey => {
  const ofActions = new Set(grids.flatMap(({ actions }) => actions.map(({ place: { sheet, row } }) => `${sheet}!${row}`)));
  return statusKeyIn(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => (ofActions.has(`${name}!${row}`) ? [] : [cells.map(({ text }) => text)])),
    ),
  );
}); // prettier-ignore
