import { showPlace } from '../../core/workbook/place';
import { cannotSort } from '../../core/workbook/sorting';
import { shiftFormula } from './references';
import { type CellFormula, type CellText, formulaOf, readRowElement } from './row-cells';
import type { RowText } from './sheet-text';
import { TextEdits } from './text-edits';
import { escapeText } from './xml';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet whose rows are sorted. Cells that share a formula get their own, because they part. */
export class MovedFormulas {
  readonly #masters = new Map<string, Master>();

  constructor(
    rows: Iterable<RowText>,
    private readonly sheet: string,
  ) {
    for (const { row, xml } of rows) {
      if (!xml.includes('shared')) continue;
      for (const [column, cell] of readRowElement(xml).cells) {
        const formula = formulaOf(cell);
        if (formula?.shared !== undefined && formula.formula !== '')
          this.#masters.set(formula.shared, { row, column, formula: formula.formula });
      }
    }
  }

  /** A cell's element in another row, its place aside. @throws HostProblem where its formula can't go along. */
  moved(cell: CellText, row: number, column: number, to: number): string {
    const text = cell.xml;
    const existing = formulaOf(cell);
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

  /** A row that stays: cells that share a formula get their own. */
  freed({ row, xml }: RowText): string {
    if (!xml.includes('shared')) return xml;
    const edits = new TextEdits(xml);
    for (const [column, cell] of readRowElement(xml).cells) {
      const existing = formulaOf(cell);
      if (existing?.shared === undefined) continue;
      const { prefix, start, end } = existing.element;
      const own = escapeText(this.ownFormula(existing, row, column));
      edits.replace(cell.start + start, cell.start + end, `<${prefix}f>${own}</${prefix}f>`);
    }
    return edits.apply();
  }

  private ownFormula({ formula, shared }: CellFormula, row: number, column: number): string {
    const master = shared === undefined || formula !== '' ? undefined : this.#masters.get(shared);
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : formula;
  }
}
