import type { CellContents } from '../../core/workbook/contents';

/** Words in which so many differ are hardly ever said again: they are no longer kept for it. */
const MOST_KEPT = 100_000;

const encoder = new TextEncoder();
// A mark of byte order that a text begins with is one of its characters.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text by itself: one that was cut out of a larger text keeps all of that in memory. */
export function byItself(text: string): string {
  if (text.length < 13) return text;
  const own = decoder.decode(encoder.encode(text));
  // Halves of characters don't survive that.
  return own === text ? own : text;
}

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
