import type { MovedFrom } from '../../core/workbook/abilities';

/** Where rows of sheets came or went, as far as Excel tells, and after which reading of the workbook. */
export class MovedRows {
  readonly #bySheet = new Map<string, readonly MovedFrom[]>();
  #readings = 0;

  /** The workbook is about to be read. @returns the reading's number: what is told from now on may not be in it. */
  reading(): number {
    return ++this.#readings;
  }

  /** Rows from this one on stand elsewhere now. */
  note(sheetId: string, row: number): void {
    const after = this.#readings;
    const known = this.of(sheetId);
    const same = known.find((one) => one.after === after);
    const now = { after, row: Math.min(row, same?.row ?? row) };
    this.#bySheet.set(sheetId, [...known.filter((one) => one !== same), now]);
  }

  of(sheetId: string): readonly MovedFrom[] {
    return this.#bySheet.get(sheetId) ?? [];
  }
}
