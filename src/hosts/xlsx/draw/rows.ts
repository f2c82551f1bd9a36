import { cellName } from '../../../core/workbook/place';
import { shiftFormula } from '../references';
import { type CellText, formulaOf, readRowElement, type RowElement } from '../row-cells';
import type { RowText } from '../sheet-text';
import { TextEdits } from '../text-edits';
import { escapeText } from '../xml';

/** In points. Source: Excel specifications and limits. */
const TALLEST_ROW = 409;

/** What is written into a row. */
export interface RowWrites {
  readonly row: number;
  /** Elements by their columns, without a prefix or with that of the sheet's; empty where a cell is to go. */
  readonly cells: ReadonlyMap<number, string>;
  /** In points, for a row that has none; it isn't marked as the user's own, so that Excel may fit it again. */
  readonly height?: number | undefined;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface KnownRow {
  readonly row: number;
  readonly element: RowElement | undefined;
}

const elementOf = (text: RowText | undefined): RowElement | undefined => text && readRowElement(text.xml);

const NO_CELLS: ReadonlyMap<number, CellText> = new Map();
const NO_WRITES: ReadonlyMap<number, string> = new Map();
/** So many of the rows that were looked at last are remembered. */
const REMEMBERED = 8;

/** The rows of a worksheet's part, and what is to be written into them. */
export class SheetRows {
  readonly #written = new Map<number, Map<number, string>>();
  readonly #heights = new Map<number, number>();
  /**
   * The one that was asked for last is the last. No map: V8 links the room of one that grew or shrank to what came in its
   * place, so that whatever is taken out of a map that lives long stays in memory for long.
   */
  readonly #known: KnownRow[] = [];
  #cursor: { readonly rows: Iterator<RowText>; next: RowText | undefined; from: number } | undefined;
  readonly #masters = new Map<string, Master>();
  #losesFormula = false;

  /** @param source its rows as they stand, from top to bottom: asked for again where one further above is wanted. */
  constructor(
    private readonly source: () => Iterable<RowText>,
    private readonly prefix: string,
  ) {}

  /** The row's cells by their columns. */
  cellsOf(row: number): ReadonlyMap<number, CellText> {
    return this.#element(row)?.cells ?? NO_CELLS;
  }

  /** A cell's element, be it empty. */
  cell(row: number, column: number): CellText | undefined {
    return this.cellsOf(row).get(column);
  }

  /** A cell's style, where it has one of its own. */
  styleOf(row: number, column: number): number | undefined {
    const style = Number(this.cell(row, column)?.attributes['s'] ?? 0);
    return style === 0 ? undefined : style;
  }

  #element(row: number): RowElement | undefined {
    const at = this.#known.findLastIndex((one) => one.row === row);
    const known = this.#known[at] ?? { row, element: elementOf(this.#find(row)) };
    if (known === this.#known.at(-1)) return known.element;
    // The one that nobody has asked for the longest goes first.
    if (at >= 0) this.#known.splice(at, 1);
    else if (this.#known.length >= REMEMBERED) this.#known.shift();
    this.#known.push(known);
    return known.element;
  }

  /** Rows are mostly asked for from top to bottom. */
  #find(row: number): RowText | undefined {
    if (!this.#cursor || row < this.#cursor.from) {
      const rows = this.source()[Symbol.iterator]();
      this.#cursor = { rows, next: nextOf(rows), from: 0 };
    }
    const cursor = this.#cursor;
    while (cursor.next && cursor.next.row < row) cursor.next = nextOf(cursor.rows);
    cursor.from = row;
    return cursor.next?.row === row ? cursor.next : undefined;
  }

  /** @param xml an element without a prefix, or with that of the sheet's; empty where the cell is to go. */
  write(row: number, column: number, xml: string): void {
    const cells = this.#written.get(row) ?? new Map<number, string>();
    this.#written.set(row, cells.set(column, xml));
  }

  setHeight(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  /** True where something is to be written. */
  get isChanged(): boolean {
    return this.#written.size + this.#heights.size > 0;
  }

  /** Once they are written: true where a cell that held a formula holds none any more. */
  get losesFormula(): boolean {
    return this.#losesFormula;
  }

  /**
   * All rows as they are to be, from top to bottom.
   * @param drawn what is written into rows besides, from top to bottom: made as they are come to.
   */
  *toXml(drawn: Iterable<RowWrites> = []): Generator<string> {
    const more = drawn[Symbol.iterator]();
    let next = nextOf(more);
    const places = [...new Set([...this.#written.keys(), ...this.#heights.keys()])].sort((a, b) => a - b);
    let at = 0;
    /** What comes before a row, in rows that aren't there yet. */
    const upTo = function* (this: SheetRows, row: number): Generator<string> {
      for (;;) {
        const place = Math.min(places[at] ?? Infinity, next?.row ?? Infinity);
        if (place >= row) return;
        const writes = taken(place);
        yield this.#newRow(place, writes);
      }
    }.bind(this);
    const taken = (row: number): RowWrites => {
      const own = this.#written.get(row);
      const drawing = next?.row === row ? next : undefined;
      const height = drawing?.height ?? this.#heights.get(row);
      if (places[at] === row) at++;
      if (drawing) next = nextOf(more);
      const cells = own && drawing ? new Map([...own, ...drawing.cells]) : (drawing?.cells ?? own ?? NO_WRITES);
      return { row, cells, height };
    };
    for (const row of this.source()) {
      yield* upTo(row.row);
      const place = Math.min(places[at] ?? Infinity, next?.row ?? Infinity);
      yield this.#existingRow(row, place === row.row ? taken(place) : undefined);
    }
    yield* upTo(Infinity);
  }

  #newRow(row: number, { cells, height }: RowWrites): string {
    const attributes = height === undefined ? '' : ` ht="${Math.min(height, TALLEST_ROW)}"`;
    let inner = '';
    for (const column of inOrder(cells.keys())) inner += cells.get(column) ?? '';
    return `<${this.prefix}row r="${row}"${attributes}>${inner}</${this.prefix}row>`;
  }

  #existingRow({ row, xml, isNumbered }: RowText, writes: RowWrites | undefined): string {
    if (!writes && isNumbered && !(this.#masters.size > 0 && xml.includes('shared'))) return xml;
    const { element, cells } = this.#known.find((one) => one.row === row)?.element ?? readRowElement(xml);
    const edits = new TextEdits(xml);
    // Places that are only counted would count on from the cells and rows that are put before them.
    if (!isNumbered) edits.setAttribute(element, 'r', String(row));
    const written = writes?.cells ?? NO_WRITES;
    for (const [column, cell] of cells) {
      const wanted = written.get(column);
      const formula = wanted === undefined && this.#masters.size === 0 ? undefined : formulaOf(cell);
      if (wanted !== undefined) this.#writeOver(row, column, formula, wanted);
      else if (writes && cell.attributes['r'] === undefined) edits.setAttribute(cell, 'r', cellName({ row, column }));
      const master = formula?.shared === undefined || wanted !== undefined ? undefined : this.#masters.get(formula.shared);
      if (!formula || !master) continue;
      // Cells that share the formula of a cell that is written over get their own.
      const own = shiftFormula(master.formula, row - master.row, column - master.column);
      const { prefix, start, end } = formula.element;
      edits.replace(cell.start + start, cell.start + end, `<${prefix}f>${escapeText(own)}</${prefix}f>`);
    }
    if (writes) applyTo(edits, { element, cells }, writes);
    return edits.apply();
  } // prettier-ignore

  #writeOver(row: number, column: number, formula: ReturnType<typeof formulaOf>, wanted: string): void {
    if (!formula) return;
    if (!/<(?:[\w.-]+:)?f>/.test(wanted)) this.#losesFormula = true;
    if (formula.shared !== undefined && formula.formula !== '')
      this.#masters.set(formula.shared, { row, column, formula: formula.formula });
  }
}

/** Writes cells into a row that is there. */
function applyTo(edits: TextEdits, { element, cells }: RowElement, { cells: written, height }: RowWrites): void {
  if (height !== undefined && element.attributes['ht'] === undefined)
    edits.setAttribute(element, 'ht', String(Math.min(height, TALLEST_ROW)));
  const places = [...inOrder(cells.keys())];
  let atEnd = '';
  for (const column of inOrder(written.keys())) {
    const xml = written.get(column) ?? '';
    const existing = cells.get(column);
    const later = cells.get(places.find((other) => other > column) ?? 0);
    if (existing) edits.replace(existing.start, existing.end, xml);
    else if (later) edits.insert(later.start, xml);
    else atEnd += xml;
  }
  if (atEnd === '') return;
  // 'spans' is an optional hint that would no longer be true.
  edits.setAttribute(element, 'spans', undefined);
  edits.append(element, atEnd);
}

/** Mostly they are in order already. */
function inOrder(columns: Iterable<number>): number[] {
  const places = [...columns];
  return places.some((column, at) => column < (places[at - 1] ?? 0)) ? places.sort((a, b) => a - b) : places;
}

function nextOf<T>(iterator: Iterator<T>): T | undefined {
  const result = iterator.next();
  return result.done === true ? undefined : result.value;
}
