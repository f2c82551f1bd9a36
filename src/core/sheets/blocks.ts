import type { CellsAt } from '../workbook/cells-at';
import type { CellContents, SheetContents } from '../workbook/contents';
import type { CellDrawing, PlacedCell, PlacedLook } from '../workbook/drawing';
import { formulaIn } from '../workbook/formula';

/*
 * A sheet of ours that is a page rather than a table is made of blocks: cells that stand together under a heading. A
 * block is known again by its heading wherever people moved it; one whose heading is gone is left as it is, because
 * somebody took it out or made it their own. A cell in which somebody wrote stays as they wrote it.
 */

export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** A cell of a block, counted from the cell of its heading. */
export interface BlockCell {
  readonly down: number;
  readonly right: number;
  readonly cell: CellDrawing;
  readonly look: PlacedLook;
  /** True for what an earlier build may have written there, where that was something else than what is written now. */
  readonly wasOurs?: (contents: CellContents) => boolean;
}

/** The cell of a heading: the first that says it. */
export function findHeading({ rows }: SheetContents, isHeading: (text: string) => boolean): Corner | undefined {
  for (const { row, cells } of rows)
    for (const { column, text, formula } of cells) if (formula === undefined && isHeading(text)) return { row, column };
  return undefined;
}

/** A block's cells in their places, without those in which somebody wrote. */
export const placeBlock = (cells: readonly BlockCell[], at: Corner, existing: CellsAt | undefined): PlacedCell[] =>
  cells.flatMap((one) => {
    const placed = placeOf(one, at);
    return isOurs(one, placed, existing) ? placed : [];
  });

/**
 * A block whose cells make sense together alone: nothing of it where somebody wrote into it, or pushed a row in between.
 * It stays as right as its formulas are.
 */
export const placeWhole = (cells: readonly BlockCell[], at: Corner, existing: CellsAt | undefined): PlacedCell[] =>
  cells.every((one) => isOurs(one, placeOf(one, at), existing)) ? cells.map((one) => placeOf(one, at)) : [];

const placeOf = ({ down, right, cell, look }: BlockCell, at: Corner): PlacedCell => ({
  row: at.row + down,
  column: at.column + right,
  cell,
  look,
});

function isOurs({ cell, wasOurs }: BlockCell, { row, column }: Corner, existing: CellsAt | undefined): boolean {
  const there = existing?.(row, column);
  if (!there) return true;
  const contents = there.formula === undefined ? there : { ...there, formula: formulaIn(there.formula, row) };
  return says(cell, contents, row) || wasOurs?.(contents) === true;
}

/** True where a cell holds what is to be written there, whatever a formula shows. */
function says(cell: CellDrawing, { value, formula }: CellContents, row: number): boolean {
  if (cell.kind === 'formula') return formula !== undefined && isSameFormula(formula, formulaIn(cell.formula, row));
  return cell.kind === 'text' && formula === undefined && value === cell.text;
}

/** A table's column, cells of another sheet, or what Excel leaves of them where that was deleted. */
const CELLS = String.raw`\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const ELSEWHERE = new RegExp(
  String.raw`${NAME}\[(?:'.|[^\]'])*\]|(?:'(?:[^']|'')+'|${NAME})!${CELLS}|#REF!(?:${CELLS})?`,
  'gu',
);

/** True where two formulas say the same, whatever the table or the sheet that they are about is called by now. */
export const isSameFormula = (a: string, b: string): boolean =>
  a === b || a.replace(ELSEWHERE, '§') === b.replace(ELSEWHERE, '§');
