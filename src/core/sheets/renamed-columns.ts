import type { DateSystem } from '../calendar/serial';
import { groupBy } from '../lists/group-by';
import type { BodyRow } from './table-rows';
import { wordsOfCell } from './cell-words';
import type { AnySheetRecord } from './record';

/** A header as it is shown, and the header of ours that it is; undefined for the user's own. */
export interface HeaderPair {
  readonly shown: string;
  readonly ours: string | undefined;
}

/** What is known of a table's columns from the last build: their headers, and what was written under some of them. */
export interface KnownColumns {
  /** As they were, from left to right. */
  readonly headers: readonly HeaderPair[];
  /** The words that were written under a header of ours, by the words in the row's first key column. */
  readonly wordsUnder: (header: string) => ReadonlyMap<string, string>;
}

/** So much of what was written under a header must still be under another for it to be the same column. */
const ENOUGH_WORDS = 0.6;

/**
 * Which header of ours each column is. A column that a person renamed is known by its place and, where it was moved as
 * well, by what is written in it.
 */
export function headersKnown(
  headers: readonly string[],
  rows: () => Iterable<BodyRow>,
  { columns, rowKeys }: AnySheetRecord,
  dateSystem: DateSystem,
  before: KnownColumns | undefined,
): readonly (string | undefined)[] {
  const ours = new Set(columns.map(({ header }) => header));
  const taken = new Set<string>();
  const take = (header: string | undefined): string | undefined => {
    if (header === undefined || !ours.has(header) || taken.has(header)) return undefined;
    taken.add(header);
    return header;
  };
  const known = headers.map(take);
  if (!before) return known;
  const pairs = before.headers;
  for (const [at, header] of headers.entries()) known[at] ??= take(pairs.find(({ shown }) => shown === header)?.ours);
  const missing = pairs.filter(({ ours: header }) => header !== undefined && ours.has(header) && !taken.has(header));
  const isFree = (at: number): boolean => known[at] === undefined && !pairs.some(({ shown }) => shown === headers[at]);
  // Columns that were renamed where they are have the same neighbours as before.
  for (const [span, group] of groupBy(missing, (pair) => spanOf(pair, pairs, headers))) {
    const [from = 0, to = 0] = span.split('-').map(Number);
    const free = headers.flatMap((_, at) => (at >= from && at < to && isFree(at) ? [at] : []));
    if (free.length === group.length) for (const [index, at] of free.entries()) known[at] = take(group[index]?.ours);
  }
  const keyAt = known.findIndex((name) => name === rowKeys[0]);
  for (const { ours: header } of missing) {
    if (header === undefined || taken.has(header) || keyAt < 0) continue;
    const written = before.wordsUnder(header);
    const at = headers.findIndex((_, index) => isFree(index) && holdsWords(rows(), index, keyAt, written, dateSystem));
    if (at >= 0) known[at] = take(header);
  }
  return known;
}

/** From where to where (exclusive) a column would be that kept its neighbours: '3-5'. */
function spanOf(pair: HeaderPair, pairs: readonly HeaderPair[], headers: readonly string[]): string {
  const place = pairs.indexOf(pair);
  const isHere = ({ shown }: HeaderPair): boolean => headers.includes(shown);
  const left = pairs.slice(0, place).findLast(isHere);
  const right = pairs.slice(place + 1).find(isHere);
  return `${left ? headers.indexOf(left.shown) + 1 : 0}-${right ? headers.indexOf(right.shown) : headers.length}`;
}

function holdsWords(
  rows: Iterable<BodyRow>,
  at: number,
  keyAt: number,
  written: ReadonlyMap<string, string>,
  dateSystem: DateSystem,
): boolean {
  let compared = 0;
  let equal = 0;
  for (const { cells } of rows) {
    const words = written.get(wordsOfCell(cells.get(keyAt), dateSystem, false));
    if (words === undefined || words === '') continue;
    compared++;
    const contents = cells.get(at);
    if (wordsOfCell(contents, dateSystem, false) === words || wordsOfCell(contents, dateSystem, true) === words)
      equal++;
  }
  return compared > 0 && equal >= ENOUGH_WORDS * compared;
}
