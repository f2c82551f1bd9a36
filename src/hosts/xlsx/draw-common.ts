import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing, SheetTheme } from '../../core/workbook/drawing';
import type { Edition } from './edition';
import { folderOf, type Package } from './package';
import { addPart, addRelationship } from './package-lists';
import { cannotWrite } from './problems';
import type { WorkbookPart } from './read-workbook';
import { LAST_COLUMN, LAST_ROW } from './references';
import { emptyStyles, StyleBook } from './styles-write';

/** In points. Source: Excel specifications and limits. */
const TALLEST_ROW = 409;

/** The styles part of a workbook, made where there is none. */
export function openStyles(
  pkg: Package,
  workbook: WorkbookPart,
  edition: Edition,
  theme: SheetTheme,
): { part: string; book: StyleBook } {
  let part = workbook.stylesPart;
  if (part === undefined) {
    part = `${folderOf(workbook.part)}styles.xml`;
    addPart(pkg, part, 'styles', emptyStyles(edition));
    addRelationship(pkg, workbook.part, 'styles', part, edition);
  }
  return { part, book: new StyleBook(pkg.text(part), part, theme) };
}

/** Refuses a drawing that reaches over the edge of a sheet. @throws HostProblem 'cannot write' */
export function checkSize({ target, origin, rows, columns }: SheetDrawing): void {
  if (origin.row + rows.length <= LAST_ROW && origin.column + columns.length - 1 <= LAST_COLUMN) return;
  throw cannotWrite(
    `‘${target.name}’ does not fit on a sheet.`,
    `An Excel sheet has ${LAST_ROW} rows and ${LAST_COLUMN} columns.`,
    'Split the plan into several workbooks.',
  );
}

/** A row's height as Excel allows it, in points; it isn't marked as the user's own, so that Excel may fit it again. */
export const rowHeight = (points: number): string => String(Math.min(points, TALLEST_ROW));

const KEPT: CellDrawing = { kind: 'kept' };

/** One cell of a drawing with the column it stands in. */
interface PlacedCell {
  readonly column: number;
  readonly drawing: ColumnDrawing;
  readonly cell: CellDrawing;
}

/** The cells of a row, one for each column. */
export const cellsOf = ({ columns, origin }: SheetDrawing, row: RowDrawing): PlacedCell[] =>
  columns.map((drawing, i) => ({ column: origin.column + i, drawing, cell: row.cells[i] ?? KEPT }));
