import { besideColumns } from './beside-columns';
import type { GridColumns } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { headerWords } from '../headers/header-words';

/** The columns of a table as a person names them, where its headers are none that are known. */
export interface NamedColumns {
  readonly sheet: string;
  /** The first cell of the header row. Rows and columns count from 1. */
  readonly row: number;
  readonly column: number;
  /** The headers' own words. At least one of by-when and by-whom is there. */
  readonly action: string;
  readonly byWhen: string | undefined;
  readonly byWhom: string | undefined;
}

/** The grid's columns where these cells are the named header; the headers that it doesn't have otherwise. */
export function namedGrid(
  cells: readonly HeaderCell[],
  { column, action, byWhen, byWhom }: NamedColumns,
): GridColumns | { readonly unknown: readonly string[] } {
  const own = cells.filter((cell) => cell.column >= column);
  const find = (header: string | undefined): number | undefined =>
    header === undefined ? undefined : own.find(({ text }) => headerWords(text) === headerWords(header))?.column;
  const unknown = [action, byWhen, byWhom].flatMap((header) =>
    header !== undefined && find(header) === undefined ? header : [],
  );
  const at = find(action);
  if (at === undefined || unknown.length > 0) return { unknown };
  const whom = find(byWhom);
  const when = find(byWhen);
  return {
    action: at,
    byWhen: when,
    byWhom: whom === undefined ? [] : [whom],
    beside: besideColumns(own, [at, when, whom]),
    right: Math.max(...own.map(({ column: last, span = 1 }) => last + span - 1)),
    missing: when === undefined ? ['by-when'] : whom === undefined ? ['by-whom'] : [],
    repeated: [],
  };
}

/** What a header row is known by, so that the same one is known again on the next page. */
export const headerKey = (cells: readonly HeaderCell[]): string =>
  cells.map(({ column, text }) => `${column} ${headerWords(text)}`).join('|');
