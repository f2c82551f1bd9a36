import type {
  CellContents,
  SheetContents,
  SheetMark,
  TableContents,
  WorkbookContents,
} from '../../src/core/workbook/contents';
import type { CellRange } from '../../src/core/workbook/place';

/** A cell for a test: a text, a number with its format and what it shows, or nothing. */
export type CellInput = string | number | undefined | { value: number; format: string; text: string };

interface SheetOptions {
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetContents['visibility'];
  readonly mark?: SheetMark;
  readonly tables?: readonly TableContents[];
  /** The row and the column of the first cell. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** A sheet from its rows. */
export function sheet(
  name: string,
  rows: readonly (readonly CellInput[])[],
  options: SheetOptions = {},
): SheetContents {
  const { row: top, column: left } = options.at ?? { row: 1, column: 1 };
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    ...(options.mark && { mark: options.mark }),
    merges: options.merges ?? [],
    tables: options.tables ?? [],
    rows: rows.flatMap((cells, index) => {
      const contents = cells.flatMap((cell, column) => cellContents(cell, left + column));
      const row = top + index;
      return contents.length === 0
        ? []
        : [{ row, isHidden: options.hiddenRows?.includes(row) === true, cells: contents }];
    }),
  };
}

function cellContents(input: CellInput, column: number): CellContents[] {
  if (input === undefined || input === '') return [];
  if (typeof input === 'string') return [{ column, value: input, text: input, format: 'General' }];
  if (typeof input === 'number') return [{ column, value: input, text: String(input), format: 'General' }];
  return [{ column, ...input }];
}

export const workbook = (...sheets: readonly SheetContents[]): WorkbookContents => ({ dateSystem: '1900', sheets });

/** A plan of one grid for a period: its title and header, then these rows. */
export function oneGrid(
  rows: readonly (readonly CellInput[])[],
  options: SheetOptions & { title?: string } = {},
): WorkbookContents {
  const head: readonly (readonly CellInput[])[] = [
    [options.title ?? 'Action plan 2011-14'],
    ['Planning grid 1: Getting things done'],
    ['Actions and milestones', 'By when', 'By whom'],
  ];
  return workbook(sheet('Grid 1', [...head, ...rows], options));
}

/** Merges of one row across columns 1 to 3. */
export const across = (row: number): CellRange => ({ top: row, bottom: row, left: 1, right: 3 });
