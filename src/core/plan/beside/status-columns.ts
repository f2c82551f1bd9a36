import type { SheetRow, RowedSheet } from '../../grids/table/rows';
import type { BesideCell, Grid, GridRow } from '../../grids/table/types';
import { type StatusKey, statusKeyIn } from './status-key';
import { keyIn, tellsStatus } from './status-key-of';
import { saysLate, saysNotStarted } from './status-words';
import { settledBy } from './settled';

/** What a column of status may be called besides 'Status'. */
const HEADER = /rating|status|state|position|stage|traffic light|colour|grade|rag|where/i;
/** In cells of words of status. */
const FEWEST = 6;
const MOST_OTHERS = 0.1;
const UNDER_WAY =
  /^(?:in progress|under ?way|on ?going|on (?:track|target|schedule|course)|started|open|at risk|partly|partially|some (?:delay|progress))\b/i;

/** One column of a grid whose header may be one of status. */
interface Candidate {
  readonly grid: Grid;
  readonly column: number;
  readonly header: string;
}

/**
 * The grids of a plan whose column of status bears a name of its own ('Rating', 'Position') with what it says beside their
 * actions: most of its cells are words of status, or letters that the plan's own key explains. The grids themselves where a
 * column that is known says how actions stand, or none does.
 */
export function withStatusColumns(grids: readonly Grid[], sheets: readonly RowedSheet[]): readonly Grid[] {
  if (grids.some(({ rows }) => rows.some(({ beside }) => beside.some(tellsStatus)))) return grids;
  const candidates = candidatesIn(grids, sheets);
  if (candidates.length === 0) return grids;
  const cells = cellsOf(sheets);
  const textOf = ({ column }: Candidate, row: GridRow): string => cells(row)?.cells.get(column)?.text.trim() ?? '';
  const headers = new Set(candidates.map(({ header }) => header));
  for (const header of headers) {
    const columns = candidates.filter((one) => one.header === header);
    const texts = columns.flatMap((one) => one.grid.rows.map((row) => textOf(one, row))).filter((text) => text !== '');
    if (!areOfStatus(texts, () => keyIn(sheets, grids.flatMap(({ rows }) => rows)))) continue; // prettier-ignore
    return grids.map((grid) => {
      const own = columns.find((one) => one.grid === grid);
      return own ? { ...grid, rows: grid.rows.map((row) => withStatus(row, own, cells(row))) } : grid;
    });
  }
  return grids;
}

function candidatesIn(grids: readonly Grid[], sheets: readonly RowedSheet[]): readonly Candidate[] {
  return grids.flatMap((grid) => {
    const header = grid.headers.at(-1);
    // Of tables side by side a row has cells of another one.
    const isShared = grids.some((other) => other !== grid && other.place.sheet === grid.place.sheet && other.headers.at(-1)?.row === header?.row);
    const head = header && !isShared ? sheets.find(({ name }) => name === header.sheet)?.rows.find(({ row }) => row === header.row) : undefined;
    if (!head) return [];
    const heads = head.cells.entries().filter(([, { text }]) => HEADER.test(text));
    if (heads.length === 0) return [];
    const used = new Set(grid.rows.flatMap((row) => [row.place.column, row.byWhenPlace.column, row.byWhomPlace?.column, row.numberCell?.place.column]));
    return heads.flatMap(([column, { text }]): Candidate[] =>
      used.has(column) ? [] : [{ grid, column, header: text.replace(/\s+/g, ' ').trim().toLowerCase() }],
    );
  });
} // prettier-ignore

/** The row of a sheet in which an action begins. */
function cellsOf(sheets: readonly RowedSheet[]): (row: GridRow) => SheetRow | undefined {
  const rows = new Map(sheets.map((sheet) => [sheet.name, new Map(sheet.rows.map((row) => [row.row, row]))]));
  return ({ place }) => rows.get(place.sheet)?.get(place.row);
}

function areOfStatus(texts: readonly string[], keyOf: () => StatusKey): boolean {
  if (texts.length < FEWEST || new Set(texts).size < 2) return false;
  if (texts.every((text) => NO_KEY.isLetter(text))) {
    const key = keyOf();
    return texts.some((text) => key.isComplete(text));
  }
  const isStatus = (text: string): boolean =>
    saysNotStarted(text) || saysLate(text) || UNDER_WAY.test(text) || settledBy(text) !== undefined;
  return texts.filter((text) => !isStatus(text)).length <= MOST_OTHERS * texts.length;
}
const NO_KEY = statusKeyIn([]);

function withStatus(row: GridRow, { column, header }: Candidate, its: SheetRow | undefined): GridRow {
  const cell = its?.cells.get(column);
  if (!cell) return row;
  const status: BesideCell = { says: 'status', header, place: { ...row.place, column }, cell };
  return { ...row, beside: [...row.beside, status] };
}
