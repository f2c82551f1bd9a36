import { actionIn, glossaryPair } from './row-shape';
import type { GridColumns } from './grid-columns';
import type { SheetRow } from './rows';
import { looksDated } from './dated-words';

/** So many rows at least are a list. */
const FEWEST = 2;
/** A code of a list without a heading: one short word, capitals for the most part. */
const isCode = (text: string): boolean => /^[\p{L}\d&/.-]{2,8}$/u.test(text) && text.replace(/[^\p{Lu}]/gu, '').length * 2 >= text.length; // prettier-ignore

/**
 * The rows of lists of codes below tables that no heading announces: 'JS | Jo Simmonds, Partnership Manager', one below
 * another, to the end of the table; apart from its rows where they are in the action's column.
 */
export function codeLists(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const listed = new Set<SheetRow>();
  let columns: GridColumns | undefined;
  let run: SheetRow[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) for (const row of run) listed.add(row);
    run = [];
  };
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (row.header) {
      columns = row.header;
      close();
    } else if (columns && isEntry(row) && (run.length > 0 || actionIn(row, columns) === '' || row.row > (before?.row ?? 0) + 1))
      run.push(row);
    // What goes on below a list is a table again.
    else run = [];
  });
  close();
  return listed;
} // prettier-ignore

function isEntry(row: SheetRow): boolean {
  const pair = glossaryPair(row);
  return pair !== undefined && isCode(pair.code) && !looksDated(pair.code) && !looksDated(pair.meaning);
}
