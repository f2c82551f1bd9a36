import { serialFromDay } from '../../src/core/calendar/serial';
import { type Day, parseIsoDay, showDay } from '../../src/core/calendar/day';
import type { CellContents, RowContents, SheetContents, WorkbookContents } from '../../src/core/workbook/contents';
import type { CellDrawing, SheetDrawing } from '../../src/core/workbook/drawing';
import { formulaIn, withoutRow } from '../../src/core/workbook/formula';
import { placedCells } from '../../src/core/workbook/update/placed';

/** A workbook into which a sheet was drawn: what a host would read from it afterwards. */
export function drawnInto(workbook: WorkbookContents, drawing: SheetDrawing): WorkbookContents {
  const { target, origin, columns, rows } = drawing;
  const before = target.kind === 'existing' ? workbook.sheets.find(({ name }) => name === target.name) : undefined;
  const cells = new Map<number, Map<number, CellContents>>();
  for (const { row, cells: contents } of before?.rows ?? [])
    cells.set(row, new Map(contents.map((cell) => [cell.column, cell])));
  const put = (row: number, column: number, contents: CellContents | undefined): void => {
    const line = cells.get(row) ?? new Map<number, CellContents>();
    cells.set(row, line);
    if (contents) line.set(column, contents);
    else line.delete(column);
  };
  for (const { row, column, cell } of placedCells(drawing))
    if (cell.kind !== 'kept') put(row, column, contentsOf(cell, column, row));
  columns.forEach(({ header, kind }, index) => {
    if (kind === 'drawn') put(origin.row, origin.column + index, shown(origin.column + index, header));
  });
  Array.from(rows).forEach((row, index) => {
    row.cells.forEach((cell, at) => {
      if (cell.kind !== 'kept')
        put(origin.row + 1 + index, origin.column + at, contentsOf(cell, origin.column + at, origin.row + 1 + index));
    });
  });
  const hidden = columns.flatMap(({ isHidden, isShown }, index) => {
    const column = origin.column + index;
    const held = before?.rows.find(({ row }) => row === origin.row)?.cells.some((cell) => cell.column === column);
    const wasHidden = before?.hiddenColumns?.includes(column) === true;
    return (held === true ? wasHidden && isShown !== true : isHidden === true) ? [column] : [];
  });
  const sheet: SheetContents = {
    name: target.name,
    visibility: before?.visibility ?? drawing.visibility ?? 'visible',
    isProtected: false,
    mark: drawing.mark,
    ...(hidden.length > 0 && { hiddenColumns: hidden }),
    merges: [],
    tables: drawing.table
      ? [
          {
            name: drawing.table.name,
            range: {
              top: origin.row,
              left: origin.column,
              bottom: origin.row + rows.length,
              right: origin.column + columns.length - 1,
            },
          },
        ]
      : [],
    rows: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([row, line]): RowContents => ({
        row,
        isHidden: false,
        cells: [...line.values()].sort((a, b) => a.column - b.column),
      })),
  };
  return { ...workbook, sheets: [...workbook.sheets.filter(({ name }) => name !== target.name), sheet] };
}

const shown = (column: number, text: string): CellContents => ({ column, value: text, text, format: 'General' });

const dayShown = (column: number, day: Day): CellContents => ({
  column,
  value: serialFromDay(day),
  text: showDay(day),
  format: 'dd mmm yyyy',
});

/** What somebody typed: a day where it is one as Excel would take it. */
const typed = (column: number, words: string): CellContents => {
  const day = parseIsoDay(words);
  return day ? dayShown(column, day) : shown(column, words);
};

function contentsOf(cell: CellDrawing, column: number, row: number): CellContents | undefined {
  switch (cell.kind) {
    case 'kept':
    case 'empty':
      return undefined;
    case 'text':
    case 'link':
      return cell.text === '' ? undefined : shown(column, cell.text);
    case 'day':
      return dayShown(column, cell.day);
    case 'formula':
      return {
        ...shown(column, String(cell.shows)),
        value: cell.shows,
        formula: withoutRow(formulaIn(cell.formula, row), row),
      };
    case 'copied':
      return { ...cell.contents, column };
  }
}

/** A workbook into which all sheets of a build were drawn. */
export const allDrawnInto = (workbook: WorkbookContents, drawings: readonly SheetDrawing[]): WorkbookContents =>
  drawings.reduce(drawnInto, workbook);

/** The drawing of one kind of sheet in a build. */
export function drawingOf(mark: string, drawings: readonly SheetDrawing[]): SheetDrawing {
  const drawing = drawings.find((one) => one.mark === mark);
  if (!drawing) throw new Error(`No sheet '${mark}' is drawn.`);
  return drawing;
}

/** The tracker of a workbook, its rows by what stands under each header. */
export function trackerRows(workbook: WorkbookContents): Record<string, string>[] {
  return rowsOf(workbook, 'tracker', 'Ref');
}

/** The rows of a sheet of ours under its header row, which holds this header. */
export function rowsOf(workbook: WorkbookContents, mark: string, known: string): Record<string, string>[] {
  const rows = workbook.sheets.find((sheet) => sheet.mark === mark)?.rows ?? [];
  const header = rows.find(({ cells }) => cells.some(({ text }) => text === known));
  return rows
    .filter(({ row }) => header && row > header.row)
    .map(({ cells }) =>
      Object.fromEntries(
        (header?.cells ?? []).map(({ column, text }) => [
          text,
          cells.find((cell) => cell.column === column)?.text ?? '',
        ]),
      ),
    );
}

/**
 * The workbook after somebody wrote a word or a day ('2011-06-30') into its tracker, or into the last sheet with another
 * mark; a header that isn't there is written too. @param place counts from the header row, which is 1.
 */
export function writtenInto(
  workbook: WorkbookContents,
  place: number,
  header: string,
  words: string,
  mark = 'tracker',
): WorkbookContents {
  const into = workbook.sheets.findLast((sheet) => sheet.mark === mark);
  const put = (cells: readonly CellContents[], contents: CellContents): CellContents[] =>
    [...cells.filter(({ column }) => column !== contents.column), contents].sort((a, b) => a.column - b.column);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet !== into) return sheet;
      const head = sheet.rows.find(({ cells }) => cells.some(({ text }) => text === 'Ref'));
      const row = (head?.row ?? 1) + place - 1;
      const last = Math.max(...(head?.cells ?? []).map(({ column }) => column));
      const column = head?.cells.find(({ text }) => text === header)?.column ?? last + 1;
      const headed = sheet.rows.map((line) =>
        line === head ? { ...line, cells: put(line.cells, shown(column, header)) } : line,
      );
      const isThere = headed.some((line) => line.row === row);
      const lines = isThere ? headed : [...headed, { row, isHidden: false, cells: [] }];
      return {
        ...sheet,
        tables: sheet.tables.map((table) => ({
          ...table,
          range: {
            ...table.range,
            right: Math.max(column, table.range.right),
            bottom: Math.max(row, table.range.bottom),
          },
        })),
        rows: lines.map((line) =>
          line.row === row ? { ...line, cells: put(line.cells, typed(column, words)) } : line,
        ),
      };
    }),
  };
}
