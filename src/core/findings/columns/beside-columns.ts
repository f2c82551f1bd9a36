import { once } from '../../lists/once';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { type SheetContents, rowAt } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';

/** What one action has in a column; '' where the cell is empty. */
export interface ColumnCell {
  readonly action: Action;
  readonly place: CellPlace;
  readonly text: string;
}

/** A column beside those of actions, dates and owners: all cells below headers of one wording, on whichever sheets. */
export interface BesideColumn {
  /** As its first header writes it, on one line. */
  readonly header: string;
  /** One for each row that is an action, in the plan's order. */
  readonly cells: readonly ColumnCell[];
  /** Those of them that hold something. */
  readonly filled: readonly ColumnCell[];
}

/** The columns that a plan's grids have beside those of actions, dates, leads and numbers, in their order. */
export const besideColumns = once(({ grids, sheets }: Plan): readonly BesideColumn[] => {
  const found = new Map<string, { header: string; cells: ColumnCell[]; filled: ColumnCell[] }>();
  for (const grid of grids) {
    const sheet = sheets.find(({ name }) => name === grid.place.sheet);
    if (sheet && !sharesHeader(grid, grids)) gather(grid, sheet, found);
  }
  return [...found.values()];
});

/** Of tables side by side a row has cells of another one. */
const sharesHeader = (grid: PlanGrid, grids: readonly PlanGrid[]): boolean =>
  grids.some((other) => other !== grid && other.place.sheet === grid.place.sheet && other.headers[0]?.row === grid.headers[0]?.row); // prettier-ignore

function gather(
  { actions, headers }: PlanGrid,
  { name: sheet, rows }: SheetContents,
  found: Map<string, { header: string; cells: ColumnCell[]; filled: ColumnCell[] }>,
): void {
  const header = headers.at(-1);
  const heads = header && rowAt(rows, header.row)?.cells;
  if (!heads) return;
  const [first] = actions;
  const own = new Set<number | undefined>([first?.place.column, first?.byWhenPlace.column, first?.byWhomPlace?.column]);
  // Most plans have no other columns.
  if (heads.every(({ column }) => own.has(column))) return;
  for (const { place, byWhenPlace, byWhomPlace, numberCell } of actions)
    for (const one of [place, byWhenPlace, byWhomPlace, numberCell?.place]) own.add(one?.column);
  const columns = new Map<number, { header: string; cells: ColumnCell[]; filled: ColumnCell[] }>();
  for (const { column, text } of heads) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words === '' || own.has(column)) continue;
    const key = words.toLowerCase();
    const known = found.get(key) ?? { header: words, cells: [], filled: [] };
    found.set(key, known);
    columns.set(column, known);
  }
  if (columns.size === 0) return;
  let above = 0;
  for (const action of actions) {
    const { row } = action.place;
    if (row === above) continue;
    above = row;
    const texts = new Map(rowAt(rows, row)?.cells.map(({ column, text }) => [column, text]));
    for (const [column, { cells, filled }] of columns) {
      const cell = { action, place: { sheet, row, column }, text: texts.get(column)?.trim() ?? '' };
      cells.push(cell);
      if (cell.text !== '') filled.push(cell);
    }
  }
}
