import { looksDated, saysWhen } from './words/dated-words';
import type { GridColumns } from './table/grid-columns';
import { withPeriods } from './columns/period-columns';
import { RowCells } from './table/row-cells';
import { textIn, whenIn, whomIn } from './table/row-shape';
import type { RowedSheet, SheetRow } from './table/rows';

/**
 * The sheets of a workbook, with the table that goes on from one to the next: a sheet without any header whose rows fit
 * the columns of the table with which the sheet before it ends is its next page.
 */
export function withNextPages(sheets: readonly RowedSheet[]): readonly RowedSheet[] {
  let before: { readonly name: string; readonly header: GridColumns } | undefined;
  return sheets.map((sheet): RowedSheet => {
    const own = sheet.rows.findLast(({ header }) => header)?.header;
    const page = !own && before ? nextPage(sheet, before) : undefined;
    if (!page) before = own && { name: sheet.name, header: own };
    return page ?? sheet;
  });
}

function nextPage({ name, rows }: RowedSheet, before: { readonly name: string; readonly header: GridColumns }): RowedSheet | undefined {
  const { header } = before;
  const own = rows.filter((row) => !isColumnNames(row));
  const first = own.findIndex((row) => row.cells.size > 1);
  const body = own.slice(first).filter((row) => row.cells.size > 1);
  const [top] = body;
  if (!top || !goesOn(body, header)) return undefined;
  const head: SheetRow = { ...top, row: Math.max(1, top.row - 1), cells: NO_CELLS, mergedFromAbove: NONE, spans: [], header };
  const below = own.slice(first).map((row): SheetRow => {
    const its = { ...row, cells: row.cells.between(1, header.right) };
    return header.periods ? withPeriods(its, header.periods) : its;
  });
  return { name, rows: [...own.slice(0, first), head, ...below], goesOnFrom: before.name };
} // prettier-ignore

const NO_CELLS = RowCells.of([]);
const NONE: ReadonlySet<number> = new Set();

/** 'Column1 | Column2': what tables from a PDF have above their pages. */
const isColumnNames = ({ cells }: SheetRow): boolean =>
  cells.size > 1 && cells.values().every(({ text }) => /^column ?\d{1,2}$/i.test(text));

/** Of the cells that are filled so many must be what the column holds. */
const MOST = 0.8;

/** True where rows are those of a table: something to do in each, times below each other, and owners that are no times. */
function goesOn(rows: readonly SheetRow[], columns: GridColumns): boolean {
  const { action, byWhen, byWhom, right } = columns;
  if (byWhen === undefined || columns.shared !== undefined) return false;
  const isDated = (row: SheetRow): boolean => row.cells.get(byWhen)?.kind === 'day' || saysWhen(whenIn(row, columns));
  const whens = rows.filter((row) => row.cells.has(byWhen));
  const whoms = rows.filter((row) => whomIn(row, columns) !== '');
  const isAction = (row: SheetRow): boolean => row.cells.get(action)?.kind === 'words' && /\p{L} /u.test(textIn(row, action));
  const isInside = (row: SheetRow): boolean => row.cells.keys().every((column) => column <= right);
  return (
    rows.every(isInside) &&
    rows.filter(isAction).length >= MOST * rows.length &&
    whens.length * 2 >= rows.length &&
    whens[0] !== undefined && isDated(whens[0]) &&
    whens.filter(isDated).length >= MOST * whens.length &&
    (byWhom.length === 0 || whoms.length * 2 >= rows.length) &&
    !whoms.some((row) => looksDated(whomIn(row, columns)) && !isDated(row))
  );
} // prettier-ignore
