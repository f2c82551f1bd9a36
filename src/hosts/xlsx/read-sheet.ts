import type { CellContents, RowContents } from '../../core/workbook/contents';
import { withoutRow } from '../../core/workbook/formula';
import { cellName } from '../../core/workbook/place';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../core/workbook/ranges';
import { LONGEST_TEXT } from '../../core/workbook/cell-text';
import { shownAs, valueOf } from './cell-value';
import type { Package } from './package';
import { damaged } from './problems';
import { parseCell, parseRange } from './references';
import { type CellAsWritten, SharedCells } from './shared-cells';
import { SharedFormulas } from './shared-formulas';
import { StringItem, onItsOwn } from './shared-strings';
import { knownPart, rememberPart, type SheetContext, type SheetPart } from './sheet-part';
import { isTrue, prefixedAttribute, scanXml, type XmlAttributes } from './xml';

/** A worksheet by its name and its part. */
interface NamedPart {
  readonly name: string;
  readonly part: string;
}

/** A worksheet's part in words that a person can do something with. */
const partOfSheet = ({ name, part }: NamedPart): string => `${part} (the sheet ‘${name}’)`;

/**
 * Reads a worksheet's part as a stream: its cost is that of the cells that hold something, however many formatted
 * empty ones there are. Source: ECMA-376 part 1, 18.3.1.
 * @throws HostProblem 'damaged', 'too large'
 */
export function readSheetPart(pkg: Package, sheet: NamedPart, context: SheetContext): SheetPart {
  const part = partOfSheet(sheet);
  const before = knownPart(pkg.identityOf(sheet.part, part), context);
  if (before) return before;
  const reader = new SheetScan(context, sheet.name);
  scanXml(pkg.pieces(sheet.part, part), part, reader);
  const read = reader.result();
  rememberPart(pkg.identityOf(sheet.part), context, read);
  return read;
}

class SheetScan {
  readonly rows: RowContents[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenColumns: { first: number; last: number }[] = [];
  readonly tableIds: string[] = [];
  readonly uncalculated: { row: number; column: number }[] = [];
  isProtected = false;

  readonly #context: SheetContext;
  readonly #item = new StringItem();
  readonly #cells = new SharedCells();
  readonly #formulas: SharedFormulas;
  #hidesRows = false;
  #inData = false;
  /** Extensions hold elements of the same names that aren't the sheet's own. */
  #extensionDepth = 0;

  #row = 0;
  #rowHidden = false;
  readonly #rowCells: CellContents[] = [];

  #column = 0;
  #cell: XmlAttributes | undefined;
  #value: string | undefined;
  /** What is left of a text in the cell itself, where runs of it are struck through. */
  #unstruck: string | undefined;
  #formula: string | undefined;
  #formulaAttributes: XmlAttributes = {};
  #reading: 'value' | 'formula' | 'string' | undefined;

  constructor(
    context: SheetContext,
    private readonly name: string,
  ) {
    this.#context = context;
    this.#formulas = new SharedFormulas(context.budget);
  }

  /** What was read, without what it took to read it. */
  result(): SheetPart {
    const { rows, merges, hiddenColumns, tableIds, uncalculated, isProtected } = this;
    // A list that grew keeps room for more.
    return { rows: rows.slice(), merges, hiddenColumns, tableIds, uncalculated, isProtected };
  }

  open(local: string, attributes: XmlAttributes): void {
    if (local === 'extLst' || this.#extensionDepth > 0) {
      this.#extensionDepth++;
      return;
    }
    if (this.#inData) this.#openInData(local, attributes);
    else if (local === 'sheetData') this.#inData = true;
    else if (local === 'sheetFormatPr') this.#hidesRows = isTrue(attributes['zeroHeight']);
    else if (local === 'col' && isTrue(attributes['hidden']))
      this.hiddenColumns.push({ first: Number(attributes['min']), last: Number(attributes['max']) });
    else if (local === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
    else if (local === 'mergeCell') this.#addMerge(parseRange(attributes['ref']));
    else if (local === 'tablePart') this.tableIds.push(prefixedAttribute(attributes, 'id') ?? '');
  }

  #addMerge(range: CellRange | undefined): void {
    if (!range) return;
    this.#context.budget.spend('merged', Math.min(range.bottom - range.top + 1, 500));
    this.merges.push(range);
  }

  #openInData(local: string, attributes: XmlAttributes): void {
    if (this.#reading === 'string') this.#item.open(local, attributes);
    else if (local === 'c') this.#openCell(attributes);
    else if (local === 'row') this.#openRow(attributes);
    else if (local === 'v') {
      this.#reading = 'value';
      this.#value = '';
    } else if (local === 'f') {
      this.#reading = 'formula';
      this.#formula = '';
      this.#formulaAttributes = attributes;
    } else if (local === 'is') {
      this.#reading = 'string';
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const { r, hidden, ht } = attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    if (!(this.#row <= LAST_ROW)) throw damaged(`The sheet ‘${this.name}’ has a row beyond the last, ${LAST_ROW}.`);
    this.#column = 0;
    this.#rowHidden =
      isTrue(hidden) ||
      (ht !== undefined && Number(ht) === 0) ||
      (this.#hidesRows && hidden === undefined && ht === undefined);
  }

  #openCell(attributes: XmlAttributes): void {
    const place = attributes['r'] === undefined ? undefined : parseCell(attributes['r']);
    this.#column = place?.column ?? this.#column + 1;
    if (this.#column > LAST_COLUMN) throw damaged(`The sheet ‘${this.name}’ has a cell beyond the last column, XFD.`);
    this.#cell = attributes;
    this.#value = undefined;
    this.#unstruck = undefined;
    this.#formula = undefined;
  }

  text(text: string): void {
    if (this.#reading === 'value') this.#value = this.#value === undefined ? text : this.#value + text;
    else if (this.#reading === 'formula') this.#formula = this.#formula === undefined ? text : this.#formula + text;
    else if (this.#reading === 'string') this.#item.add(text);
  }

  close(local: string): void {
    if (this.#extensionDepth > 0) this.#extensionDepth--;
    else if (!this.#inData) return;
    else if (this.#reading === 'string') this.#closeInString(local);
    else if (local === 'v' || local === 'f') this.#reading = undefined;
    else if (local === 'c') this.#closeCell();
    else if (local === 'row') this.#closeRow();
    else if (local === 'sheetData') this.#inData = false;
  }

  #closeInString(local: string): void {
    this.#item.close(local);
    if (local !== 'is') return;
    const item = this.#item.take();
    // A text without runs is taken over where its cell is made: most are known already.
    const { text, unstruck } = item.unstruck === undefined ? item : onItsOwn(item);
    [this.#value, this.#unstruck] = [text, unstruck];
    this.#reading = undefined;
  }

  #closeRow(): void {
    if (this.#rowCells.length === 0) return;
    // Cells are in order in nearly all files; Excel itself refuses others.
    // The room that is kept for more would be kept by half a million rows.
    this.rows.push({ row: this.#row, isHidden: this.#rowHidden, cells: this.#rowCells.slice() });
    this.#rowCells.length = 0;
  }

  #closeCell(): void {
    const attributes = this.#cell;
    this.#cell = undefined;
    if (!attributes) return;
    const place = { row: this.#row, column: this.#column };
    const formula =
      this.#formula === undefined ? undefined : this.#formulas.formulaOf(this.#formula, this.#formulaAttributes, place);
    const type = attributes['t'] ?? 'n';
    const { strings, dateSystem, texts } = this.#context;
    const value = valueOf(type, this.#value, strings, dateSystem);
    if (value === undefined && formula !== undefined) this.uncalculated.push(place);
    if (value === undefined || value === '') return;
    this.#count(value);
    const style = Number(attributes['s'] ?? 0);
    const make = ({ raw, formula: its }: CellAsWritten): CellContents =>
      texts.once(this.#cellOf(valueOf(type, raw, strings, dateSystem) ?? '', type, style, its));
    const written: CellAsWritten = {
      kind: `${type} ${style}`,
      raw: this.#value ?? '',
      formula: formula === undefined ? undefined : withoutRow(formula, this.#row),
    };
    this.#rowCells.push(this.#unstruck === undefined ? this.#cells.once(this.#column, written, make) : make(written));
  }

  #cellOf(value: string | number | boolean, type: string, style: number, formula: string | undefined): CellContents {
    const format = this.#context.styles.formats[style] ?? 'General';
    const text = shownAs(value, format, this.#context.dateSystem);
    const unstruck = this.#unstruckText(type, style);
    const isStruck = unstruck !== undefined && unstruck !== text;
    const column = this.#column;
    // Of half a million rows those that hold a text alone leave no room for more.
    if (!isStruck && formula === undefined) return { column, value, text, format };
    return { column, value, text, format, ...(isStruck && { unstruck }), ...(formula !== undefined && { formula }) };
  }

  #count(value: string | number | boolean): void {
    const { budget } = this.#context;
    budget.spend('cells');
    const length = typeof value === 'string' ? value.length : 0;
    budget.spend('characters', length);
    if (length <= LONGEST_TEXT) return;
    const cell = cellName({ row: this.#row, column: this.#column });
    throw damaged(`The cell ${cell} of the sheet ‘${this.name}’ holds more than ${LONGEST_TEXT} characters.`);
  }

  /** What is left of the cell's text: runs have fonts of their own, other texts the font of the cell. */
  #unstruckText(type: string, style: number): string | undefined {
    const inRuns = type === 's' ? this.#context.strings[Number(this.#value)]?.unstruck : this.#unstruck;
    return inRuns ?? (this.#context.styles.struck.has(style) ? '' : undefined);
  }
}
