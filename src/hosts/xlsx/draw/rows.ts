import { cellName } from '../../../core/workbook/place';
import { shiftFormula } from '../references';
import { rowCells } from '../row-cells';
import type { TextEdits } from '../text-edits';
import { childrenOf, escapeText, outlineXml, textOf, type XmlElement } from '../xml';

/** In points. Source: Excel specifications and limits. */
const TALLEST_ROW = 409;

interface ExistingRow {
  readonly row: number;
  readonly element: XmlElement;
}

const NO_CELLS: ReadonlyMap<number, XmlElement> = new Map();

/** A formula as a cell holds it. */
export interface CellFormula {
  readonly element: XmlElement;
  readonly formula: string;
  /** The number under which several cells share a formula. */
  readonly shared: string | undefined;
}

/** The rows of a worksheet's part, and the cells that are to be written into them. */
export class SheetRows {
  readonly #text: string;
  readonly #data: XmlElement;
  readonly #rows = new Map<number, ExistingRow>();
  readonly #written = new Map<number, Map<number, string>>();
  readonly #added = new Map<number, string>();
  readonly #heights = new Map<number, string>();
  /** The cells of the row that was asked for last. */
  #last: { readonly row: number; readonly cells: ReadonlyMap<number, XmlElement> } = { row: 0, cells: NO_CELLS };

  /** @param data the sheet's `sheetData`, its rows as leaves. */
  constructor(text: string, data: XmlElement) {
    this.#text = text;
    this.#data = data;
    let row = 0;
    for (const element of childrenOf(data, 'row')) {
      row = element.attributes['r'] === undefined ? row + 1 : Number(element.attributes['r']);
      this.#rows.set(row, { row, element });
    }
  }

  /** The row's cells by their columns. */
  cellsOf(row: number): ReadonlyMap<number, XmlElement> {
    if (this.#last.row === row) return this.#last.cells;
    const element = this.#rows.get(row)?.element;
    const cells = element ? rowCells(this.#text, element) : NO_CELLS;
    this.#last = { row, cells };
    return cells;
  }

  /** True where a row's element stands, be it empty. */
  has(row: number): boolean {
    return this.#rows.has(row);
  }

  /** A cell's element, be it empty. */
  cell(row: number, column: number): XmlElement | undefined {
    return this.cellsOf(row).get(column);
  }

  /** A cell's style, where it has one of its own. */
  styleOf(row: number, column: number): number | undefined {
    const style = Number(this.cell(row, column)?.attributes['s'] ?? 0);
    return style === 0 ? undefined : style;
  }

  textOfCell({ start, end }: XmlElement): string {
    return this.#text.slice(start, end);
  }

  formulaOf(cell: XmlElement): CellFormula | undefined {
    const text = this.textOfCell(cell);
    if (!/<(?:[\w.-]+:)?f[\s/>]/.test(text)) return undefined;
    const element = outlineXml(text, 'a cell').children.find(({ local }) => local === 'f');
    if (!element) return undefined;
    const shared = element.attributes['t'] === 'shared' ? element.attributes['si'] : undefined;
    return { element, formula: textOf(text, element), shared };
  }

  /** @param xml an element without a prefix, or with that of the sheet's; empty where the cell is to go. */
  write(row: number, column: number, xml: string): void {
    const cells = this.#written.get(row) ?? new Map<number, string>();
    this.#written.set(row, cells.set(column, xml));
  }

  /**
   * A row that has no element yet.
   * @param cells the elements of all that it will hold, from left to right.
   */
  addRow(row: number, cells: string): void {
    this.#added.set(row, cells);
  }

  /**
   * Gives a row a height in points where it has none; it isn't marked as the user's own, so that Excel may fit it again.
   */
  setHeight(row: number, points: number): void {
    this.#heights.set(row, String(Math.min(points, TALLEST_ROW)));
  }

  /** True where a cell that held a formula is to hold none. */
  get losesFormula(): boolean {
    if (this.#rows.size === 0) return false;
    for (const [row, column, xml] of this.#writes()) {
      const cell = this.cell(row, column);
      if (cell && this.formulaOf(cell) && !/<(?:[\w.-]+:)?f>/.test(xml)) return true;
    }
    return false;
  }

  *#writes(): Iterable<readonly [row: number, column: number, xml: string]> {
    for (const [row, cells] of this.#written) for (const [column, xml] of cells) yield [row, column, xml];
  }

  /** Writes everything into the sheet's text. */
  apply(edits: TextEdits): void {
    if (this.#written.size + this.#added.size + this.#heights.size === 0) return;
    this.#freeSharedFormulas(edits);
    const rows = [...this.#rows.values()].toSorted((a, b) => a.row - b.row);
    // Places that are only counted would count on from the cells and rows that are put before them.
    for (const { row, element } of rows) {
      if (element.attributes['r'] === undefined) edits.setAttribute(element, 'r', String(row));
    }
    const atEnd: string[] = [];
    let next = 0;
    const changed = new Set([...this.#written.keys(), ...this.#added.keys(), ...this.#heights.keys()]);
    for (const row of [...changed].toSorted((a, b) => a - b)) {
      const written = [...(this.#written.get(row) ?? [])].toSorted(([a], [b]) => a - b);
      const existing = this.#rows.get(row);
      if (existing) {
        this.#applyToRow(edits, existing, written);
        continue;
      }
      const inner = this.#added.get(row) ?? written.map(([, xml]) => xml).join('');
      const height = this.#heights.get(row);
      const attributes = `r="${row}"${height === undefined ? '' : ` ht="${height}"`}`;
      const xml = `<${this.#data.prefix}row ${attributes}>${inner}</${this.#data.prefix}row>`;
      while ((rows[next]?.row ?? Infinity) < row) next++;
      const later = rows[next];
      if (later) edits.insert(later.element.start, xml);
      else atEnd.push(xml);
    }
    if (atEnd.length > 0) edits.append(this.#data, atEnd.join(''));
  }

  #applyToRow(edits: TextEdits, { row, element }: ExistingRow, written: readonly [number, string][]): void {
    const cells = this.cellsOf(row);
    const height = this.#heights.get(row);
    if (height !== undefined && element.attributes['ht'] === undefined) edits.setAttribute(element, 'ht', height);
    for (const [column, cell] of cells) {
      const stays = !written.some(([other]) => other === column);
      if (stays && cell.attributes['r'] === undefined) edits.setAttribute(cell, 'r', cellName({ row, column }));
    }
    const inOrder = [...cells].toSorted(([a], [b]) => a - b);
    const atEnd: string[] = [];
    for (const [column, xml] of written) {
      const existing = cells.get(column);
      const later = inOrder.find(([other]) => other > column)?.[1];
      if (existing) edits.replace(existing.start, existing.end, xml);
      else if (later) edits.insert(later.start, xml);
      else atEnd.push(xml);
    }
    if (atEnd.length === 0) return;
    // 'spans' is an optional hint that would no longer be true.
    edits.setAttribute(element, 'spans', undefined);
    edits.append(element, atEnd.join(''));
  }

  /** Cells that share the formula of a cell that is written over get their own. */
  #freeSharedFormulas(edits: TextEdits): void {
    if (this.#rows.size === 0) return;
    const masters = new Map<string, { readonly row: number; readonly column: number; readonly formula: string }>();
    for (const [row, column] of this.#writes()) {
      const cell = this.cell(row, column);
      const formula = cell && this.formulaOf(cell);
      if (formula?.shared !== undefined && formula.formula !== '')
        masters.set(formula.shared, { row, column, ...formula });
    }
    if (masters.size === 0) return;
    for (const row of this.#rows.keys()) {
      for (const [column, cell] of this.cellsOf(row)) {
        if (this.#written.get(row)?.has(column)) continue;
        const existing = this.formulaOf(cell);
        const master = existing?.shared === undefined ? undefined : masters.get(existing.shared);
        if (!existing || !master) continue;
        const formula = shiftFormula(master.formula, row - master.row, column - master.column);
        const { prefix, start, end } = existing.element;
        edits.replace(cell.start + start, cell.start + end, `<${prefix}f>${escapeText(formula)}</${prefix}f>`);
      }
    }
  }
}
