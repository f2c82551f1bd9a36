import type { DateSystem } from '../calendar/serial';
import type { CellContents } from '../workbook/contents';
import { wordsOfCell } from './cell-words';
import type { KnownColumns } from './existing-table';
import type { AnySheetRecord } from './record';

type Cells = ReadonlyMap<number, CellContents>;

/** So much of what was written under a header must still be under another for it to be the same column. */
const ENOUGH_WORDS = 0.6;

/**
 * Which header of ours each column is. A column that a person renamed is known by its place and, where it was moved as
 * well, by what is written in it.
 */
export function headersKnown(
  headers: readonly string[],
  rows: readonly Cells[],
  { columns, rowKeys }: AnySheetRecord,
  dateSystem: DateSystem,
  before: KnownColumns | undefined,
): readonly (string | undefined)[] {
  const ours = new Set(columns.map(({ header }) => header));
  const taken = new Set<string>();
  const known = headers.map((header) => {
    if (!ours.has(header) || taken.has(header)) return undefined;
    taken.add(header);
    return header;
  });
  if (!before) return known;
  const missing = columns.filter(({ header }) => !taken.has(header) && before.headers.includes(header));
  const isFree = (at: number): boolean =>
    at >= 0 && at < headers.length && known[at] === undefined && !before.headers.includes(headers[at] ?? '');
  for (const { header } of missing) {
    const at = before.headers.indexOf(header);
    if (isFree(at)) known[at] = header;
  }
  const keyAt = known.findIndex((name) => name === rowKeys[0]);
  for (const { header } of missing) {
    if (known.includes(header) || keyAt < 0) continue;
    const written = before.wordsUnder(header);
    const at = headers.findIndex((_, index) => isFree(index) && holdsWords(rows, index, keyAt, written, dateSystem));
    if (at >= 0) known[at] = header;
  }
  return known;
}

function holdsWords(
  rows: readonly Cells[],
  at: number,
  keyAt: number,
  written: ReadonlyMap<string, string>,
  dateSystem: DateSystem,
): boolean {
  let compared = 0;
  let equal = 0;
  for (const cells of rows) {
    const words = written.get(wordsOfCell(cells.get(keyAt), dateSystem, false));
    if (words === undefined || words === '') continue;
    compared++;
    const contents = cells.get(at);
    if (wordsOfCell(contents, dateSystem, false) === words || wordsOfCell(contents, dateSystem, true) === words)
      equal++;
  }
  return compared > 0 && equal >= ENOUGH_WORDS * compared;
}
