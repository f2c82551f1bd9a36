import { showPlace } from '../../core/workbook/place';
import { cannotSort } from '../../core/workbook/sorting';
import type { CellFormula, SheetRows } from './draw/rows';
import { shiftFormula } from './references';
import type { TextEdits } from './text-edits';
import { childrenOf, escapeText, type XmlElement } from './xml';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet whose rows are sorted. Cells that share a formula get their own, because they part. */
export class MovedFormulas {
  readonly #masters = new Map<string, Master>();

  constructor(
    private readonly rows: SheetRows,
    data: XmlElement,
    private readonly sheet: string,
  ) {
    let row = 0;
    for (const element of childrenOf(data, 'row')) {
      row = element.attributes['r'] === undefined ? row + 1 : Number(element.attributes['r']);
      for (const [column, cell] of rows.cellsOf(row)) {
        const formula = rows.formulaOf(cell);
        if (formula?.shared !== undefined && formula.formula !== '')
          this.#masters.set(formula.shared, { row, column, formula: formula.formula });
      }
    }
  }

  /** A cell's element in another row, its place aside. @throws HostProblem where its formula can't go along. */
  moved(cell: XmlElement, row: number, column: number, to: number): string {
    const text = this.rows.textOfCell(cell);
    const existing = this.rows.formulaOf(cell);
    if (!existing) return text;
    const { element } = existing;
    const kind = element.attributes['t'];
    if (kind === 'array' || kind === 'dataTable') 
      throw cannotSort(
        `The formula of ${showPlace({ sheet: this.sheet, row, column })} is an array formula, which belongs to its place.`,
        'Put a plain formula there',
      );
    const own = shiftFormula(this.ownFormula(existing, row, column), to - row, 0);
    const tag = existing.shared === undefined ? text.slice(element.start, element.contentStart) : `<${element.prefix}f>`;
    return `${text.slice(0, element.start)}${tag}${escapeText(own)}</${element.prefix}f>${text.slice(element.end)}`;
  } // prettier-ignore

  /** In a row that stays, cells that share a formula get their own. */
  free(place: number, edits: TextEdits): void {
    for (const [column, cell] of this.rows.cellsOf(place)) {
      const existing = this.rows.formulaOf(cell);
      if (existing?.shared === undefined) continue;
      const { prefix, start, end } = existing.element;
      const own = escapeText(this.ownFormula(existing, place, column));
      edits.replace(cell.start + start, cell.start + end, `<${prefix}f>${own}</${prefix}f>`);
    }
  }

  private ownFormula({ formula, shared }: CellFormula, row: number, column: number): string {
    const master = shared === undefined || formula !== '' ? undefined : this.#masters.get(shared);
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : formula;
  }
}
