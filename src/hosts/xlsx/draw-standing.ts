import { type CellDrawing, type SheetDrawing, formulaIn } from '../../core/workbook/drawing';
import type { CellContents } from '../../core/workbook/contents';
import { type DateSystem, serialFromDay } from '../../core/calendar/serial';
import { type CellRange, cellName, columnLetters, within } from '../../core/workbook/place';
import { fitForCell } from './cell-text';
import { cellXml, styleFor, textCell } from './cell-xml';
import { cellsOf, checkSize, openStyles } from './draw-common';
import { editionOf, relationshipPrefix, withPrefix } from './edition';
import type { Package } from './package';
import { removePart } from './package-lists';
import { cannotWrite, damaged, sheetNotFound, sheetProtected } from './problems';
import { readSheetPart, type SheetPart } from './read-sheet';
import { readContext, readWorkbookPart, sameName, type SheetEntry, type WorkbookPart } from './read-workbook';
import { overlap, parseRange } from './references';
import { insertInOrder } from './sheet-order';
import {
  columnCells,
  extendColours,
  extendValidations,
  type LinkedCell,
  replaceLinks,
  setWidths,
  type SheetText,
  widenDimension,
} from './standing-lists';
import { StandingRows } from './standing-rows';
import { extendTable, type StandingTable, standingTablesOf } from './standing-table';
import type { StyleBook } from './styles-write';
import { addTable } from './table-part';
import { markSheet } from './workbook-lists';
import { childOf, escapeText, outlineXml, TextEdits } from './xml';

/**
 * Draws into a sheet that people may have worked on for months: only cells that aren't 'kept' are written, and those
 * only where they would hold something else than they do.
 * @returns the sheet's name.
 * @throws HostProblem 'not found', 'protected', 'cannot write'
 */
export function drawStanding(pkg: Package, drawing: SheetDrawing): string {
  const workbook = readWorkbookPart(pkg);
  const entry = workbook.sheets.find(({ name, isWorksheet }) => isWorksheet && sameName(name, drawing.target.name));
  if (!entry) throw sheetNotFound(drawing.target.name);
  const contents = readSheetPart(pkg.bytes(entry.part), entry.part, readContext(pkg, workbook));
  if (contents.isProtected) throw sheetProtected(entry.name);
  checkSize(drawing);
  new StandingDrawing(pkg, workbook, entry, contents, drawing).draw();
  return entry.name;
}

/** What a cell is to hold, so that it can be compared with what it holds. */
function valueOf(cell: CellDrawing, row: number, system: DateSystem): Pick<CellContents, 'value' | 'formula'> {
  switch (cell.kind) {
    case 'kept':
    case 'empty':
      return { value: '' };
    case 'text':
    case 'link':
      return { value: fitForCell(cell.text) };
    case 'day':
      return { value: serialFromDay(cell.day, system) };
    case 'formula':
      return { value: fitForCell(cell.shows), formula: formulaIn(cell.formula, row) };
    case 'copied':
      return cell.contents;
  }
}

class StandingDrawing {
  readonly #pkg: Package;
  readonly #workbook: WorkbookPart;
  readonly #entry: SheetEntry;
  readonly #contents: SheetPart;
  readonly #drawing: SheetDrawing;
  readonly #sheet: SheetText;
  readonly #rows: StandingRows;
  readonly #styles: { readonly part: string; readonly book: StyleBook };
  readonly #cells = new Map<string, CellContents>();
  readonly #tables: readonly StandingTable[];
  readonly #table: StandingTable | undefined;
  /** The last row that held data before; rows below it are new. */
  readonly #oldBottom: number;
  /** Of the rows with data from now on. Rows below it that are kept whole are notes under the table, not part of it. */
  readonly #bottom: number;
  readonly #right: number;

  constructor(pkg: Package, workbook: WorkbookPart, entry: SheetEntry, contents: SheetPart, drawing: SheetDrawing) {
    this.#pkg = pkg;
    this.#workbook = workbook;
    this.#entry = entry;
    this.#contents = contents;
    this.#drawing = drawing;
    const text = pkg.text(entry.part);
    const root = outlineXml(text, entry.part, (local) => local === 'c');
    this.#sheet = { text, root, edits: new TextEdits(text) };
    const data = childOf(root, 'sheetData');
    if (!data) throw damaged(`Its part ${entry.part} has no cells.`);
    this.#rows = new StandingRows(text, data);
    this.#styles = openStyles(pkg, workbook, editionOf(root), drawing.theme);
    for (const { row, cells } of contents.rows) {
      for (const cell of cells) this.#cells.set(cellName({ row, column: cell.column }), cell);
    }
    const { origin, rows, columns, table } = drawing;
    this.#tables = standingTablesOf(pkg, entry.part, contents.tableIds);
    this.#table =
      this.#tables.find(({ name }) => table && sameName(name, table.name)) ??
      this.#tables.find(({ range }) => within(range, origin));
    const drawnRows = rows.findLastIndex((row) => row.cells.some(({ kind }) => kind !== 'kept')) + 1;
    const lastRow = origin.row + Math.max(drawnRows, 1);
    const lastColumn = origin.column + columns.length - 1;
    this.#oldBottom = this.#table?.dataBottom ?? Math.max(origin.row, contents.rows.at(-1)?.row ?? 0);
    this.#bottom = Math.max(this.#table?.dataBottom ?? 0, lastRow);
    this.#right = Math.max(this.#table?.range.right ?? 0, lastColumn);
  }

  draw(): void {
    this.#moveTotals();
    this.#drawAbove();
    const headers = this.#drawHeaders();
    const links = this.#drawRows();
    const { origin, columns } = this.#drawing;
    const cells = columnCells(columns, origin.column, origin.row + 1, this.#bottom);

    if (this.#rows.losesFormula) this.#dropCalculationChain();
    this.#rows.apply(this.#sheet.edits);
    widenDimension(this.#sheet, this.#rows.writtenCells);
    setWidths(this.#sheet, this.#newWidths(headers));
    extendColours(this.#sheet, cells, this.#styles.book);
    extendValidations(this.#sheet, cells);
    replaceLinks(this.#sheet, links);
    this.#drawTable(headers);
    this.#save();
  }

  #save(): void {
    if (!this.#sheet.edits.isEmpty) this.#pkg.write(this.#entry.part, this.#sheet.edits.apply());
    const { part, book } = this.#styles;
    const text = book.toText();
    if (text !== this.#pkg.text(part)) this.#pkg.write(part, text);
    const { mark, origin } = this.#drawing;
    const firstCell = `$${columnLetters(origin.column)}$${origin.row}`;
    markSheet(this.#pkg, this.#workbook, mark, this.#entry.name, firstCell);
  }

  #contentsAt(row: number, column: number): CellContents | undefined {
    return this.#cells.get(cellName({ row, column }));
  }

  /** @param xml without prefixes. */
  #write(row: number, column: number, xml: string): void {
    this.#rows.write(row, column, withPrefix(xml, this.#sheet.root.prefix));
  }

  /** Moves the totals row of the table down by the rows that are added. @throws HostProblem 'cannot write' */
  #moveTotals(): void {
    const table = this.#table;
    const added = this.#bottom - this.#oldBottom;
    if (!table || table.totals === 0 || added <= 0) return;
    for (let row = table.range.bottom + 1; row <= table.range.bottom + added; row++) {
      for (let column = table.range.left; column <= this.#right; column++) {
        if (!this.#contentsAt(row, column)) continue;
        throw cannotWrite(
          `The table on the sheet ‘${this.#entry.name}’ cannot grow.`,
          `Its totals row would be written over row ${row}, which holds something. Nothing has been written.`,
          'Move what stands below the table further down, or turn the totals row off, and try again.',
        );
      }
    }
    for (let row = table.range.bottom; row > table.dataBottom; row--) {
      for (let column = table.range.left; column <= table.range.right; column++)
        this.#moveCell(row, column, row + added);
    }
  }

  #moveCell(row: number, column: number, to: number): void {
    const cell = this.#rows.cell(row, column);
    if (!cell) return;
    const text = this.#rows.textOfCell(cell);
    const edits = new TextEdits(text);
    const [element, formula] = [outlineXml(text, this.#entry.part), this.#rows.formulaOf(cell)];
    edits.setAttribute(element, 'r', cellName({ row: to, column }));
    if (formula?.shared !== undefined) {
      // A shared formula counts from its place; by itself it says the same anywhere.
      const own = this.#contentsAt(row, column)?.formula ?? formula.formula;
      const { prefix, start, end } = formula.element;
      edits.replace(start, end, `<${prefix}f>${escapeText(own)}</${prefix}f>`);
    }
    this.#rows.write(to, column, edits.apply());
    // Another cell is drawn here, or the user's column goes on as it looks in the row above.
    const style = this.#rows.styleOf(this.#oldBottom, column);
    this.#rows.write(
      row,
      column,
      style === undefined ? '' : withPrefix(this.#blank(row, column, style), this.#sheet.root.prefix),
    );
  }

  #blank(row: number, column: number, style: number): string {
    return `<c r="${cellName({ row, column })}" s="${style}"/>`;
  }

  #isNewColumn(column: number): boolean {
    return this.#table !== undefined && column > this.#table.range.right;
  }

  /** Writes the texts above the table; their cells keep the looks that they have. */
  #drawAbove(): void {
    for (const { row, column, text } of this.#drawing.above ?? []) {
      const cell: CellDrawing = { kind: 'text', text };
      const standing = this.#rows.cell(row, column);
      if (this.#holds(row, column, cell) || (!standing && text === '')) continue;
      const style = Number(standing?.attributes['s'] ?? 0);
      this.#write(row, column, cellXml(row, column, style, cell, this.#workbook.dateSystem));
    }
  }

  /** Writes the headers that are missing. @returns those that were written, by column. */
  #drawHeaders(): Map<number, string> {
    const { origin, columns } = this.#drawing;
    const written = new Map<number, string>();
    columns.forEach(({ header }, i) => {
      const column = origin.column + i;
      const standing = this.#contentsAt(origin.row, column);
      // A table wants plain text for its headers, so a number in a column that it takes in becomes text.
      const isText = typeof standing?.value === 'string' && standing.formula === undefined;
      if (isText || (standing && !this.#isNewColumn(column))) return;
      const style =
        this.#rows.styleOf(origin.row, column) ?? this.#styles.book.cellStyle({ format: 'header', wraps: true });
      const text = standing?.text ?? header;
      this.#write(origin.row, column, textCell(cellName({ row: origin.row, column }), style, text));
      written.set(column, fitForCell(text));
    });
    return written;
  }

  #newWidths(headers: ReadonlyMap<number, string>): Map<number, number> {
    const { origin, columns } = this.#drawing;
    return new Map([...headers.keys()].map((column) => [column, columns[column - origin.column]?.width ?? 10]));
  }

  #drawRows(): LinkedCell[] {
    const links: LinkedCell[] = [];
    this.#drawing.rows.forEach((rowDrawing, i) => {
      const row = this.#drawing.origin.row + 1 + i;
      if (row > this.#bottom) return;
      const isNew = row > this.#oldBottom || !this.#rows.has(row);
      if (isNew && rowDrawing.height !== undefined) this.#rows.setHeight(row, rowDrawing.height);
      for (const { column, drawing, cell } of cellsOf(this.#drawing, rowDrawing)) {
        if (cell.kind === 'kept') {
          if (isNew) this.#continueLook(row, column);
          continue;
        }
        this.#drawCell(row, column, cell, styleFor(cell, drawing.look), isNew);
        const place = cell.kind === 'link' ? cell.place : undefined;
        links.push({ row, column, text: cell.kind === 'link' ? cell.text : '', place });
      }
    });
    return links;
  }

  /** A user's cell in a new row looks like the one above it. */
  #continueLook(row: number, column: number): void {
    const style = this.#rows.styleOf(this.#oldBottom, column);
    if (style === undefined || this.#oldBottom <= this.#drawing.origin.row) return;
    if (!this.#rows.cell(row, column)) this.#write(row, column, this.#blank(row, column, style));
  }

  #drawCell(
    row: number,
    column: number,
    cell: CellDrawing,
    look: Parameters<StyleBook['cellStyle']>[0],
    isNew: boolean,
  ): void {
    const standing = this.#rows.cell(row, column);
    const isTotals = this.#table !== undefined && row > this.#table.dataBottom && row <= this.#table.range.bottom;
    const system = this.#workbook.dateSystem;
    if (!standing || (isNew && isTotals)) {
      if (cell.kind === 'empty' && !isNew) return;
      this.#write(row, column, cellXml(row, column, this.#styles.book.cellStyle(look), cell, system));
      return;
    }
    const old = Number(standing.attributes['s'] ?? 0);
    const style = this.#styleFor(old, cell, look);
    if (style === old && this.#holds(row, column, cell)) return;
    this.#write(row, column, cellXml(row, column, style, cell, system));
  }

  /** The style that a standing cell has, unless it is none, or the look of another kind of cell. */
  #styleFor(old: number, cell: CellDrawing, look: Parameters<StyleBook['cellStyle']>[0]): number {
    const { book } = this.#styles;
    const isWrong =
      old === 0 ||
      (cell.kind === 'day' && !book.showsDates(old)) ||
      (cell.kind === 'copied' && book.formatOf(old) !== cell.contents.format) ||
      (cell.kind === 'link' ? book.isPlain(old) : book.looksLikeLink(old));
    return isWrong ? book.cellStyle(look) : old;
  }

  /** True where a standing cell holds already what is to be drawn. */
  #holds(row: number, column: number, cell: CellDrawing): boolean {
    const wanted = valueOf(cell, row, this.#workbook.dateSystem);
    const standing = this.#contentsAt(row, column);
    if (standing) return standing.value === wanted.value && standing.formula === wanted.formula;
    const element = this.#rows.cell(row, column);
    return wanted.value === '' && wanted.formula === undefined && element?.contentStart === element?.end;
  }

  /** Excel makes the chain anew; one that names a cell without a formula makes it offer a repair. */
  #dropCalculationChain(): void {
    const { part } = this.#workbook;
    const chain = this.#pkg.relationships(part).find(({ type }) => type === 'calcChain')?.part;
    if (chain !== undefined && this.#pkg.has(chain)) removePart(this.#pkg, part, chain);
  }

  #drawTable(headers: ReadonlyMap<number, string>): void {
    const table = this.#table;
    if (!table) {
      this.#makeTable(headers);
      return;
    }
    const range = { ...table.range, bottom: this.#bottom + table.totals, right: this.#right };
    if (this.#tables.some((other) => other !== table && overlap(other.range, range))) {
      throw cannotWrite(
        `The table on the sheet ‘${this.#entry.name}’ cannot grow.`,
        'Another table stands in its way. Nothing has been written.',
        'Move the other table to another place, and try again.',
      );
    }
    extendTable(this.#pkg, table, range, this.#headersOf(range, headers), headers);
  }

  /** The headers of a range as they will be: written just now, or there before. */
  #headersOf({ top, left, right }: CellRange, written: ReadonlyMap<number, string>): Map<number, string> {
    const headers = new Map<number, string>();
    for (let column = left; column <= right; column++) {
      const standing = this.#contentsAt(top, column);
      const header =
        written.get(column) ?? (typeof standing?.value === 'string' && !standing.formula ? standing.value : undefined);
      if (header !== undefined) headers.set(column, header);
    }
    return headers;
  }

  /** Makes the table anew where somebody turned it into plain cells, unless Excel would refuse it. */
  #makeTable(written: ReadonlyMap<number, string>): void {
    const { origin, table } = this.#drawing;
    if (!table) return;
    const range = { top: origin.row, left: origin.column, bottom: this.#bottom, right: this.#right };
    const headers = [...this.#headersOf(range, written).values()];
    const unique = new Set(headers.map((header) => header.toLowerCase()));
    const filter = parseRange(childOf(this.#sheet.root, 'autoFilter')?.attributes['ref'] ?? '');
    const inTheWay = [
      ...this.#tables.map((other) => other.range),
      ...this.#contents.merges,
      ...(filter ? [filter] : []),
    ];
    if (unique.size !== range.right - range.left + 1 || inTheWay.some((other) => overlap(other, range))) return;

    const { root, edits } = this.#sheet;
    const edition = editionOf(root);
    const id = addTable(this.#pkg, this.#workbook, this.#entry.part, edition, { ...table, range, headers });
    const prefix = relationshipPrefix(root);
    const declaration = prefix === undefined ? ` xmlns:r="${edition.relationships}"` : '';
    const element = withPrefix(`<tablePart${declaration} ${prefix ?? 'r:'}id="${id}"/>`, root.prefix);
    const list = childOf(root, 'tableParts');
    if (list) {
      edits.setAttribute(list, 'count', String(list.children.length + 1));
      edits.append(list, element);
    } else {
      const tag = `${root.prefix}tableParts`;
      insertInOrder(edits, root, 'tableParts', `<${tag} count="1">${element}</${tag}>`);
    }
  }
}
