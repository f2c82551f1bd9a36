import { type Cell, readCell } from '../../cells/cell';
import type { DateSystem } from '../../calendar/serial';
import type { CellContents, SheetContents } from '../../workbook/contents';
import type { CellRange } from '../../workbook/ranges';
import { withHeaders } from './header-rows';
import type { NamedColumns } from '../columns/named-columns';
import { RowCells } from '../table/row-cells';
import type { RowedSheet, SheetRow } from '../table/rows';

const NO_RANGES: readonly CellRange[] = [];
const NO_COLUMNS: ReadonlySet<number> = new Set();

/**
 * The rows of a sheet that hold something. A value merged over several rows is given to each of them; a row that
 * holds nothing but such values is left out.
 */
export function rowsOf(sheet: SheetContents, dateSystem: DateSystem, named: readonly NamedColumns[] = []): RowedSheet {
  const downward = new Map<number, CellRange[]>();
  const across = new Map<number, CellRange[]>();
  const starting = new Map<number, CellRange[]>();
  for (const range of sheet.merges) {
    add(starting, range.top, range);
    if (range.right > range.left) add(across, range.top, range);
    // Merges are capped: a column merged to the sheet's end must not cost a million rows.
    for (let row = range.top + 1; row <= Math.min(range.bottom, range.top + 500); row++) add(downward, row, range);
  }
  const merged = new Map<CellRange, Cell>();
  const rows: SheetRow[] = [];
  for (const { row, isHidden, cells: contents } of sheet.rows) {
    const own = ownCells(contents, dateSystem, rows.at(-1)?.cells);
    if (own.size === 0) continue;
    for (const range of starting.get(row) ?? NO_RANGES) {
      const cell = own.get(range.left);
      if (cell) merged.set(range, cell);
    }
    const { cells, mergedFromAbove } = withMerged(own, downward.get(row) ?? NO_RANGES, merged);
    rows.push({ row, isHidden, cells, mergedFromAbove, spans: across.get(row) ?? NO_RANGES, header: undefined });
  }
  const own = named.filter((one) => one.sheet.toLowerCase() === sheet.name.toLowerCase());
  return { name: sheet.name, rows: withHeaders(rows, own) };
}

function add(lists: Map<number, CellRange[]>, row: number, range: CellRange): void {
  const list = lists.get(row);
  if (list) list.push(range);
  else lists.set(row, [range]);
}

/** The cells of a row that show something, in the columns of the row above where they are the same. */
function ownCells(contents: readonly CellContents[], dateSystem: DateSystem, above: RowCells | undefined): RowCells {
  const cells = new Array<Cell>(contents.length);
  const columnsAbove = above?.keys();
  let isAsAbove = columnsAbove?.length === contents.length;
  for (let at = 0; at < contents.length; at++) {
    const content = contents[at];
    if (!content) continue;
    const cell = readCell(content, dateSystem);
    if (cell.text === '' || columnsAbove?.[at] !== content.column) isAsAbove = false;
    cells[at] = cell;
  }
  if (columnsAbove && isAsAbove) return new RowCells(columnsAbove, cells);
  const columns = contents.filter((_, at) => cells[at]?.text !== '').map(({ column }) => column);
  return new RowCells(
    columns,
    cells.filter(({ text }) => text !== ''),
  );
}

/** A row's cells with those that go on from the row above. */
function withMerged(
  own: RowCells,
  ranges: readonly CellRange[],
  merged: ReadonlyMap<CellRange, Cell>,
): Pick<SheetRow, 'cells' | 'mergedFromAbove'> {
  if (ranges.length === 0) return { cells: own, mergedFromAbove: NO_COLUMNS };
  const fromAbove = new Map<number, Cell>();
  for (const range of ranges) {
    const cell = merged.get(range);
    if (cell && !own.has(range.left) && !fromAbove.has(range.left)) fromAbove.set(range.left, cell);
  }
  if (fromAbove.size === 0) return { cells: own, mergedFromAbove: NO_COLUMNS };
  return { cells: RowCells.of([...own.entries(), ...fromAbove]), mergedFromAbove: new Set(fromAbove.keys()) };
}
