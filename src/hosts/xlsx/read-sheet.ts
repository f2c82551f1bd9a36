import { dayOf } from '../../core/calendar/day';
import { type DateSystem, serialFromDay } from '../../core/calendar/serial';
import type { CellContents, RowContents } from '../../core/workbook/contents';
import { cellName, type CellRange, LAST_COLUMN, LAST_ROW } from '../../core/workbook/place';
import { LONGEST_TEXT, withPlainBreaks } from '../../core/workbook/cell-text';
import { unescapeXstring } from './cell-text';
import type { Budget } from './limits';
import type { Package } from './package';
import { damaged } from './problems';
import { parseCell, parseRange, shiftFormula } from './references';
import { type SharedString, StringItem } from './shared-strings';
import { showNumber } from './show';
import type { CellStyles } from './styles-read';
import { isTrue, prefixedAttribute, scanXml, type XmlAttributes } from './xml';

/** What a worksheet's cells need to be understood. */
export interface SheetContext {
  readonly dateSystem: DateSystem;
  readonly strings: readonly SharedString[];
  readonly styles: CellStyles;
  /** What may still be read of the workbook. */
  readonly budget: Budget;
}

/** What stands in a worksheet's own part. */
export interface SheetPart {
  readonly isProtected: boolean;
  readonly rows: readonly RowContents[];
  readonly merges: readonly CellRange[];
  /** Stretches of hidden columns, both inclusive; they may go far beyond those that hold something. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly uncalculated: readonly { readonly row: number; readonly column: number }[];
  /** Ids of the relationships that lead to its tables. */
  readonly tableIds: readonly string[];
}

/** An ISO 8601 date, time or both as a serial number; strict workbooks may store dates so. */
function serialFromIso(text: string, system: DateSystem): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, date, hours, minutes, seconds] = match;
  const day = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date));
  if (!day && hours === undefined) return undefined;
  const time = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (day ? serialFromDay(day, system) : 0) + time / 86_400;
}

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
  const reader = new SheetScan(context, sheet.name);
  const part = partOfSheet(sheet);
  scanXml(pkg.bytes(sheet.part, part), part, reader);
  return reader;
}

/** The formula that several cells share, with the cell that holds it. */
interface SharedFormula {
  readonly formula: string;
  /** True where it says the same in every cell, as one that names a table's columns does. */
  readonly isSame: boolean;
  readonly row: number;
  readonly column: number;
}

class SheetScan implements SheetPart {
  readonly rows: RowContents[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenColumns: { first: number; last: number }[] = [];
  readonly tableIds: string[] = [];
  readonly uncalculated: { row: number; column: number }[] = [];
  isProtected = false;

  readonly #context: SheetContext;
  readonly #shared = new Map<string, SharedFormula>();
  readonly #item = new StringItem();
  #hidesRows = false;
  #inData = false;
  /** Extensions hold elements of the same names that aren't the sheet's own. */
  #extensionDepth = 0;

  #row = 0;
  #rowHidden = false;
  #rowCells: CellContents[] = [];

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
    const { text, unstruck } = this.#item.take();
    [this.#value, this.#unstruck] = [text, unstruck];
    this.#reading = undefined;
  }

  #closeRow(): void {
    if (this.#rowCells.length === 0) return;
    // Cells are in order in nearly all files; Excel itself refuses others.
    this.rows.push({ row: this.#row, isHidden: this.#rowHidden, cells: this.#rowCells });
    this.#rowCells = [];
  }

  #closeCell(): void {
    const attributes = this.#cell;
    this.#cell = undefined;
    if (!attributes) return;
    const formula = this.#takeFormula();
    const value = this.#typedValue(attributes['t'] ?? 'n');
    if (value === undefined && formula !== undefined) this.uncalculated.push({ row: this.#row, column: this.#column });
    if (value === undefined || value === '') return;
    this.#count(value);
    const style = Number(attributes['s'] ?? 0);
    const format = this.#context.styles.formats[style] ?? 'General';
    const text = this.#show(value, format);
    const unstruck = this.#unstruckText(attributes['t'], style);
    const cell = {
      column: this.#column,
      value,
      text,
      format,
      ...(unstruck !== undefined && unstruck !== text && { unstruck }),
    };
    this.#rowCells.push(formula === undefined ? cell : { ...cell, formula });
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
  #unstruckText(type: string | undefined, style: number): string | undefined {
    const inRuns = type === 's' ? this.#context.strings[Number(this.#value)]?.unstruck : this.#unstruck;
    return inRuns ?? (this.#context.styles.struck.has(style) ? '' : undefined);
  }

  #show(value: string | number | boolean, format: string): string {
    if (typeof value === 'number') return showNumber(value, format, this.#context.dateSystem);
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
  }

  #typedValue(type: string): string | number | boolean | undefined {
    const raw = this.#value;
    if (raw === undefined) return undefined;
    switch (type) {
      case 's':
        return this.#context.strings[Number(raw)]?.text;
      case 'inlineStr':
        return raw;
      case 'str':
      case 'e':
        return withPlainBreaks(unescapeXstring(raw));
      case 'b':
        return isTrue(raw.trim());
      case 'd':
        return serialFromIso(raw, this.#context.dateSystem) ?? raw;
      default:
        return raw.trim() === '' ? undefined : Number.isNaN(Number(raw)) ? raw : Number(raw);
    }
  }

  /** The formula of the cell that ends; those that only point to a shared one get their own. */
  #takeFormula(): string | undefined {
    if (this.#formula === undefined) return undefined;
    const { t, si } = this.#formulaAttributes;
    if (t !== 'shared' || si === undefined) return this.#formula === '' ? undefined : this.#formula;
    if (this.#formula !== '') {
      const isSame = shiftFormula(this.#formula, 1, 1) === this.#formula;
      this.#shared.set(si, { formula: this.#formula, isSame, row: this.#row, column: this.#column });
      return this.#formula;
    }
    const master = this.#shared.get(si);
    if (!master || master.isSame) return master?.formula;
    this.#context.budget.spend('formulas', master.formula.length);
    return shiftFormula(master.formula, this.#row - master.row, this.#column - master.column);
  }
}
