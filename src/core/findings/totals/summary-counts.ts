import type { Action, Plan } from '../../plan/types';
import type { CellContents, SheetContents } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';
import { actionsOf } from '../actions';

/** A number in a table that counts the plan's actions, and what it should be. */
export interface WrongCount {
  readonly place: CellPlace;
  /** What it counts: the first cell of its row, and the header of its column. */
  readonly label: string;
  readonly header: string;
  readonly said: number;
  readonly counted: number;
  /** True of how many have a status rather than of all. */
  readonly isOfStatus: boolean;
}

const ACTIONS =
  /^(?:(?:no\.?|number|total(?: number)?) of )?(?:actions|milestones|tasks|projects|schemes|activities|commitments)$/i;
const ALL = /^(?:all|total|overall|totals|all (?:themes|priorities|aims|standards|sections|sheets|actions)|(?:the )?whole plan|plan total)$/i; // prettier-ignore
const LONGEST_HEADER = 24;
const NAMES = 2;
const MOST_ROWS = 100;
/** So many right figures of a column show what it counts; of so many one may be wrong. */
const FEWEST_RIGHT = 2;
const FEWEST_PARTS = 4;

/** The figures of tables such as 'Theme | Actions | Complete | On track' that are not the plan's. */
export function wrongCounts(plan: Plan): readonly WrongCount[] {
  const withGrids = new Set(plan.grids.map(({ place }) => place.sheet));
  return plan.sheets.flatMap((sheet) => (withGrids.has(sheet.name) ? [] : wrongOn(sheet, plan)));
}

function wrongOn({ name: sheet, rows }: SheetContents, plan: Plan): WrongCount[] {
  const head = rows
    .slice(0, MOST_ROWS)
    .findIndex(({ cells }) => cells.length > 1 && cells.some(({ text }) => isHeader(text) && ACTIONS.test(text)));
  const header = rows[head];
  const first = header?.cells[0];
  if (!header || !first) return [];
  const groups = groupsOf(plan);
  const counted = rows.slice(head + 1).flatMap(({ row, cells }, at) => {
    if (row !== header.row + at + 1) return [];
    // 'Theme | Title | Actions': either may be what the plan calls it.
    for (const { text } of cells.slice(0, NAMES)) {
      const [label, actions] = [text.trim(), groups(text.trim())];
      if (actions) return [{ row, cells, label, actions }];
    }
    return [];
  });
  return header.cells.flatMap(({ column, text }) => {
    const count = isHeader(text) && column !== first.column ? counterOf(text.trim(), plan) : undefined;
    if (!count) return [];
    const figures = counted.flatMap(({ row, cells, label, actions }): WrongCount[] => {
      const said = figureIn(cells, column);
      return said === undefined ? [] : [{ place: { sheet, row, column }, label, header: text.trim(), said, counted: actions.filter(count.counts).length, isOfStatus: count.isOfStatus }];
    });
    const wrong = figures.filter((one) => one.said !== one.counted);
    const right = figures.length - wrong.length;
    // What doesn't add up is told as that.
    const isToldAsSum = ({ label, counted: all }: WrongCount): boolean =>
      ALL.test(label) && right >= FEWEST_PARTS && figures.reduce((sum, one) => sum + (ALL.test(one.label) ? 0 : one.said), 0) === all;
    return right >= FEWEST_RIGHT && wrong.length * 2 <= right ? wrong.filter((one) => !isToldAsSum(one)) : [];
  });
} // prettier-ignore

const isHeader = (text: string): boolean => text.length <= LONGEST_HEADER;

function figureIn(cells: readonly CellContents[], column: number): number | undefined {
  const text = cells.find((cell) => cell.column === column)?.text.trim() ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** Which actions a column counts, by its header: all, or those of a status. */
function counterOf(header: string, plan: Plan): { counts: (action: Action) => boolean; isOfStatus: boolean } | undefined {
  if (ACTIONS.test(header)) return { counts: () => true, isOfStatus: false };
  const status = header.toLowerCase();
  const counts = ({ standing }: Action): boolean => standing?.status.text.trim().toLowerCase() === status;
  return actionsOf(plan).some(counts) ? { counts, isOfStatus: true } : undefined;
} // prettier-ignore

/** The actions that a label names: those of a sheet, of a grid or of a theme, or all. */
function groupsOf(plan: Plan): (label: string) => readonly Action[] | undefined {
  const groups = new Map<string, Action[]>();
  for (const { place, title, actions } of plan.grids)
    for (const action of actions)
      for (const name of new Set([place.sheet, title, action.section, action.objective?.text].map(nameIn))) {
        if (name === '') continue;
        const known = groups.get(name);
        if (known) known.push(action);
        else groups.set(name, [action]);
      }
  return (label) => (ALL.test(label) ? actionsOf(plan) : groups.get(nameIn(label)));
}

const nameIn = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/^(?:theme|priority|aim|objective|section|standard|part|strand|outcome)?\s*[\da-z]{0,2}\s*[:.–—-]+\s*/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
