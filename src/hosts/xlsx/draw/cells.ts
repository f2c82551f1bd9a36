import type { CellDrawing } from '../../../core/workbook/drawing';
import { cellName } from '../../../core/workbook/place';
import type { RowUpdate } from '../../../core/workbook/update/types';
import { withPrefix } from '../edition';
import { cellXml, styleFor, textCell } from './cell-xml';
import type { RowWrites } from './rows';
import type { DrawnInto } from './sheet';

const KEPT: CellDrawing = { kind: 'kept' };

/** Writes the cells outside the table; in a sheet that exists they keep the looks that they have. */
export function writePlaced({ rows, styles, workbook, update, sheet }: DrawnInto): void {
  for (const { row, column, cell, look } of update.cells) {
    const style = update.isNew ? styles.placedStyle(look) : Number(rows.cell(row, column)?.attributes['s'] ?? 0);
    if (!isBare(cell, style))
      rows.write(row, column, withPrefix(cellXml(row, column, style, cell, workbook.dateSystem), sheet.root.prefix));
    else if (rows.cell(row, column)) rows.write(row, column, '');
  }
}

const isBare = (cell: CellDrawing, style: number): boolean =>
  style === 0 && (cell.kind === 'empty' || (cell.kind === 'text' && cell.text === ''));

/** Room for the button of the filter, in characters, and the height of a line, in points. */
const BUTTON = 3;
const LINE = 15;

export function writeHeaders({ rows, styles, update, drawing, sheet }: DrawnInto): void {
  const { origin, columns } = drawing;
  if (columns.length === 0) return;
  for (const { column, text } of update.headers) {
    const style = rows.styleOf(origin.row, column) ?? styles.cellStyle({ format: 'header', wraps: true });
    const xml = textCell(cellName({ row: origin.row, column }), style, text);
    rows.write(origin.row, column, withPrefix(xml, sheet.root.prefix));
  }
  if (!update.isNew) return;
  const lines = columns.map(({ header, width }) => Math.ceil((header.length + BUTTON) / Math.max(width, 1)));
  rows.setHeight(origin.row, Math.max(1, ...lines) * LINE);
}

/** On a new sheet the looks of cells come before those of headers in the book of styles. */
export function prepareLooks({ update, drawing, styles }: DrawnInto): void {
  const first = update.isNew ? update.rows.at(0) : undefined;
  for (const [index, { look }] of first ? drawing.columns.entries() : [])
    styles.cellStyle(styleFor(first?.cells[index] ?? KEPT, look));
}

/** What the drawing's rows write, from top to bottom: made as they are come to. */
export function* drawnRows(into: DrawnInto): Generator<RowWrites> {
  let above = 0;
  let lastNew = 0;
  for (const update of into.update.rows) {
    if (!update.isNew) yield inExistingRow(into, update);
    else {
      if (update.row !== lastNew + 1) above = update.row - 1;
      yield inNewRow(into, update, above);
      lastNew = update.row;
    }
  }
}

/** @param above the last row that isn't new, whose looks a user's columns go on with. */
function inNewRow({ rows, styles, workbook, drawing, sheet }: DrawnInto, update: RowUpdate, above: number): RowWrites {
  const { origin, columns } = drawing;
  const { row, height } = update;
  const written = new Map<number, string>();
  for (const [index, { look, kind }] of columns.entries()) {
    const column = origin.column + index;
    const cell = update.cells[index] ?? KEPT;
    const own = kind === 'user-owned' && cell.kind === 'kept' && above > origin.row;
    const style = own ? rows.styleOf(above, column) : styles.cellStyle(styleFor(cell, look));
    if (style === undefined || (own && rows.cell(row, column))) continue;
    if (!drawing.theme && cell.kind === 'empty') continue;
    written.set(column, withPrefix(cellXml(row, column, style, cell, workbook.dateSystem), sheet.root.prefix));
  }
  return { row, height, cells: written };
}

function inExistingRow({ rows, styles, workbook, drawing, sheet }: DrawnInto, update: RowUpdate): RowWrites {
  const { row, cells, looks } = update;
  const written = new Map<number, string>();
  drawing.columns.forEach(({ look }, index) => {
    const cell = cells[index] ?? KEPT;
    const isLooked = looks.includes(index);
    if (cell.kind === 'kept' && !isLooked) return;
    const column = drawing.origin.column + index;
    const before = rows.cell(row, column);
    const isOurs = isLooked || before === undefined;
    const style = isOurs ? styles.cellStyle(styleFor(cell, look)) : Number(before.attributes['s'] ?? 0);
    written.set(column, withPrefix(cellXml(row, column, style, cell, workbook.dateSystem), sheet.root.prefix));
  });
  return { row, cells: written };
}
