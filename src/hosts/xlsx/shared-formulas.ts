import type { Budget } from './limits';
import { shiftFormula } from './references';
import type { XmlAttributes } from './xml';

/** The formula that several cells share, with the cell that holds it. */
interface SharedFormula {
  readonly formula: string;
  /** True where it says the same in every cell, as one that names a table's columns does. */
  readonly isSame: boolean;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet's cells, those that several share written out for each of them. */
export class SharedFormulas {
  readonly #masters = new Map<string, SharedFormula>();

  constructor(private readonly budget: Budget) {}

  /** A cell's own formula; undefined where it has none. @param formula what its element holds. */
  formulaOf(
    formula: string,
    { t, si }: XmlAttributes,
    { row, column }: { readonly row: number; readonly column: number },
  ): string | undefined {
    if (t !== 'shared' || si === undefined) return formula === '' ? undefined : formula;
    if (formula !== '') {
      const isSame = shiftFormula(formula, 1, 1) === formula;
      this.#masters.set(si, { formula, isSame, row, column });
      return formula;
    }
    const master = this.#masters.get(si);
    if (!master || master.isSame) return master?.formula;
    this.budget.spend('formulas', master.formula.length);
    return shiftFormula(master.formula, row - master.row, column - master.column);
  }
}
