import type { CellContents } from '../../core/workbook/contents';
import { LAST_ROW } from '../../core/workbook/ranges';

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

/** What a cell's element says. */
export interface CellAsWritten {
  /** What tells how its value is read. */
  readonly kind: string;
  readonly raw: string;
  /** Without the number of its row. */
  readonly formula: string | undefined;
}

/**
 * Cells with the same text in the same column of several sheets, once: what was built is kept under the references of the
 * tracker's rows, of which there may be half a million.
 */
export class AlikeTexts {
  readonly #columns = new Map<string, Map<string, CellContents>>();

  once(cell: CellContents): CellContents {
    const { column, value, format, unstruck, formula } = cell;
    if (typeof value !== 'string' || unstruck !== undefined || formula !== undefined) return cell;
    const key = `${column} ${format}`;
    const known = this.#columns.get(key) ?? new Map<string, CellContents>();
    if (known.size === 0) this.#columns.set(key, known);
    const before = known.get(value);
    if (before) return before;
    if (known.size < LAST_ROW) known.set(value, cell);
    return cell;
  }
}

/** Cells of a column that are read in one way, as far as they are known. */
interface KnownCells {
  /** By their values as written. */
  readonly cells: Map<string, CellContents>;
  /** How many were met again. */
  again: number;
  /** True of a column such as that of references, of which each row has its own: they would be kept in vain. */
  isVaried: boolean;
}

interface KnownFormula {
  readonly formula: string;
  readonly number: number;
}

/**
 * The cells of a sheet, those that are alike only once: a tracker says the words of an action in each of its rows, and
 * half a million rows have the same few hundred dates, owners and states.
 */
export class SharedCells {
  readonly #columns = new Map<number, Map<string, KnownCells>>();
  readonly #formulas = new Map<string, KnownFormula>();

  /** @param raw may be a part of a larger text. @param make makes a cell that isn't known yet. */
  once(
    column: number,
    { kind, raw, formula }: CellAsWritten,
    make: (cell: CellAsWritten) => CellContents,
  ): CellContents {
    const its = formula === undefined ? undefined : this.#formula(formula);
    const known = this.#known(column, its ? `${kind}=${its.number}` : kind);
    const before = known.isVaried ? undefined : known.cells.get(raw);
    if (before) {
      known.again++;
      return before;
    }
    const own = byItself(raw);
    const cell = make({ kind, raw: own, formula: its?.formula });
    if (known.isVaried) return cell;
    if (known.cells.size >= MOST_KEPT) {
      known.isVaried = known.again < MOST_KEPT / 10;
      known.cells.clear();
    }
    known.cells.set(own, cell);
    return cell;
  }

  #known(column: number, kind: string): KnownCells {
    const kinds = this.#columns.get(column) ?? new Map<string, KnownCells>();
    if (kinds.size === 0) this.#columns.set(column, kinds);
    const known = kinds.get(kind) ?? { cells: new Map<string, CellContents>(), again: 0, isVaried: false };
    if (known.again + known.cells.size === 0) kinds.set(byItself(kind), known);
    return known;
  }

  #formula(formula: string): KnownFormula {
    const before = this.#formulas.get(formula);
    if (before) return before;
    const its = { formula: byItself(formula), number: this.#formulas.size };
    if (this.#formulas.size < MOST_KEPT) this.#formulas.set(its.formula, its);
    return its;
  }
}
