import type { CellContents } from '../../core/workbook/contents';

/** Words in which so many differ are hardly ever said again: they are no longer kept for it. */
const MOST_KEPT = 100_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text by itself: one that was cut out of a larger text keeps all of that in memory. */
export const byItself = (text: string): string => (text.length < 13 ? text : decoder.decode(encoder.encode(text)));

/**
 * The cells of a sheet, those that are alike only once: a tracker says the words of an action in each of its rows, and
 * half a million rows have the same few hundred dates, owners and states.
 */
export class SharedCells {
  readonly #columns = new Map<number, Map<string, CellContents>>();

  /** @param kind what else of the cell's element says how its value is read. @param raw its value as it is written. */
  once(column: number, kind: string, raw: string, make: (raw: string) => CellContents): CellContents {
    const known = this.#columns.get(column) ?? new Map<string, CellContents>();
    if (known.size === 0) this.#columns.set(column, known);
    const key = `${kind} ${raw}`;
    const before = known.get(key);
    if (before) return before;
    const cell = make(byItself(raw));
    if (known.size >= MOST_KEPT) known.clear();
    known.set(byItself(key), cell);
    return cell;
  }
}
