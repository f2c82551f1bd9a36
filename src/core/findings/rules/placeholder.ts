import type { ByWhom } from '../../by-whom/read-by-whom';
import type { PlanGrid } from '../../plan/types';
import { furnitureKey } from '../../reading';
import { memoize } from '../../text/memo';
import type { CellPlace } from '../../workbook/place';
import { saysDraft } from '../furniture';
import { otherPlaceholders } from '../other-columns';
import { cellsOf } from '../places';
import { placeholderIn, placeholderInActions } from '../placeholders';
import { quoted } from '../words';
import type { Remark, Severity } from '../types';
import { rule } from '../rule';

export const placeholder = rule({
  id: 'placeholder',
  title: 'Placeholder',
  fires:
    "Fires on a title, an action, an objective, a priority or an outcome that says 'to be added', 'tbc', '???', 'XX%' or the like, on a by-whom that says so beside a name ('EPM / TBC'), on a column of partners, and on 'DRAFT' lines in grids, once for those alike. A warning tells of one in a further column ('xx%' for a target, 'TBC' for a committee, and what a template says of progress), a note of one among costs and funds. 'To be agreed' may be the action itself, so it doesn't count; by-whens, and by-whoms that name nobody, have rules of their own. The fix empties a 'DRAFT' line; what is to be added nobody but its author knows.",
  why: 'A plan that is submitted with words still to come is sent back.',
  about: 'actions',
  scope: 'cell',
  severity: 'error',
  fixes: 'chosen',
  check: ({ plan }) => {
    // Few owners and sources of funds are named again and again.
    const inOften = memoize((text) => placeholderIn(text) ?? (NAMELESS.test(text) ? text.trim() : undefined));
    const inAction = placeholderInActions(plan);
    return [
      ...plan.grids.flatMap((grid) => placeholdersIn(grid, inAction, inOften)),
      ...otherPlaceholders(plan).map(({ place, action, text, found }) => remark(text, place, action, found, 'warning')),
      ...drafts(plan.grids),
    ];
  },
});

/** What a template says where a name belongs. */
const NAMELESS = /^\s*(?:(?:lead|officer|owner)(?:['’]s)? )?(?:name|job title|post title)\s*$/i;

function placeholdersIn(
  grid: PlanGrid,
  inAction: ReturnType<typeof placeholderInActions>,
  inOften: typeof placeholderIn,
): Remark[] {
  const remarks: Remark[] = [];
  const look = (
    text: string,
    place: CellPlace,
    action: CellPlace | undefined,
    found: string | undefined,
    severity?: Severity,
  ): void => {
    if (found === undefined) return;
    remarks.push(remark(text, place, action, found, severity));
  };
  if (grid.hasTitle) look(grid.title, grid.place, undefined, placeholderIn(grid.title));
  for (const { text, place } of [...grid.objectives, ...grid.priorities, ...grid.outcomes])
    look(text, place, undefined, placeholderIn(text));
  for (const action of grid.actions) {
    look(action.action, action.place, action.place, inAction(action));
    if (action.outcome)
      look(action.outcome.text, action.outcome.place, action.place, placeholderIn(action.outcome.text));
    if (action.resources)
      look(action.resources.text, action.resources.place, action.place, inOften(action.resources.text), 'info');
    // Where nobody is named, for the action or for a part of it, that is told as no owner.
    if (action.byWhomPlace && namesSomebody(action.byWhom))
      look(action.byWhom.text, action.byWhomPlace, action.place, inOften(action.byWhom.text));
    for (const { byWhom, place } of namesSomebody(action.byWhom) ? action.partners : [])
      look(byWhom.text, place, action.place, inOften(byWhom.text));
  }
  return remarks;
}

function remark(
  text: string,
  place: CellPlace,
  action: CellPlace | undefined,
  found: string,
  severity?: Severity,
): Remark {
  return {
    place,
    ...(action && { action }),
    ...(severity && { severity }),
    words: text,
    message: `Still to be completed: ${quoted(text.trim() === found ? text : found)}. Enter the text, or delete it before you submit.`,
    together: {
      key: `still ${severity ?? ''} ${found.toLowerCase()}`,
      message: (rows: readonly Remark[]) =>
        `Still to be completed: ${quoted(found)} in ${cellsOf(rows)}. Enter the text, or delete it before you submit.`,
    },
  };
}

const namesSomebody = ({ parts }: ByWhom): boolean => parts.every(({ owners }) => owners.length > 0);

/** A page header that was copied along is one decision, wherever it is. */
const drafts = (grids: readonly PlanGrid[]): Remark[] =>
  grids
    .flatMap(({ furniture }) => furniture.filter(({ text }) => saysDraft(text)))
    .map(({ text, place }) => ({
      place,
      words: text,
      message: `${quoted(text)} is still in the grid. Delete it before you submit.`,
      fix: [{ place, after: '' }],
      together: {
        key: furnitureKey(text),
        message: (rows) => `${quoted(text)} is still in the grids: ${cellsOf(rows)}. Delete it before you submit.`,
      },
    }));
