import type { ColumnDrawing, SheetDrawing } from '../workbook/drawing';
import type { ExistingTable } from './existing-table';

/** The columns that Plan Grid itself hides. */
export interface HiddenColumns {
  /** Those of ours that are hidden while no row has a word in them. */
  readonly whileEmpty: ReadonlySet<string>;
  /** Those of them that the last build left hidden. */
  readonly before: ReadonlySet<string>;
  /** Those of them in which some row has a word now. */
  readonly filled: ReadonlySet<string>;
}

/**
 * Hides the new columns of a drawing that hold no word, and shows those that an earlier build hid and that hold one now.
 * What a person hid or showed stays so, in a sheet that is carried over from another workbook too.
 * @returns the drawing, and the columns of ours that are hidden now because Plan Grid hid them.
 */
export function withHiddenColumns(
  drawing: SheetDrawing,
  existing: { readonly table: ExistingTable; readonly isElsewhere: boolean } | undefined,
  known: readonly (string | undefined)[],
  { whileEmpty, before, filled }: HiddenColumns,
): { readonly drawing: SheetDrawing; readonly hidden: ReadonlySet<string> } {
  const table = existing?.table;
  const isOurs = (header: string | undefined): header is string => header !== undefined && whileEmpty.has(header);
  const isFolded = drawing.columns.every(
    ({ outline }, at) => outline !== true || table === undefined || table.hidden.has(at),
  );
  const hidden = new Set<string>();
  const columns = drawing.columns.map((column, at): ColumnDrawing => {
    const header = known[at];
    const isThere = table !== undefined && at < table.headers.length;
    const wasHidden = isThere && table.hidden.has(at);
    const hides = isOurs(header) && !filled.has(header) && (isThere ? wasHidden && before.has(header) : true);
    if (hides && isOurs(header)) hidden.add(header);
    const shows = isOurs(header) && wasHidden && !hides && before.has(header) && !isFolded;
    if (isThere && !existing?.isElsewhere) return shows ? { ...column, isShown: true } : column;
    return hides || (wasHidden && !shows) ? { ...column, isHidden: true } : column;
  });
  return { drawing: { ...drawing, columns }, hidden };
}
