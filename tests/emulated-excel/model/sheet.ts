import { ExcelError } from '../errors';
import { type Area, around, contains, height, intersect, overlaps } from './area';
import type { Book } from './book';
import type { Cell, CellLink, CellValue } from './cell';
import type { Chart } from './chart';
import { readEntry } from './entry';
import { type Filter } from './filter';
import { newPage } from './page';
import type { RangeRef } from './range-ref';
import type { ConditionalRule, Validation } from './rules';
import { shownText } from './shown';
import { type CellStyle, PLAIN, restyled } from './style';
import type { Table } from './table';

export interface RowLook {
  /** In points, where it isn't the standard one. */
  height?: number;
  style?: CellStyle;
  isHidden: boolean;
  /** True where a filter hides the row. */
  isFilteredOut: boolean;
}

export interface ColumnLook {
  /** In characters, as Open XML counts them, where it isn't the standard one. */
  width?: number;
  style?: CellStyle;
  isHidden: boolean;
  /** How many groups it lies in. */
  outline?: number;
}

/** What somebody said of a cell; it moves with it. */
export interface Comment {
  readonly area: Area;
  readonly text: string;
}

export const STANDARD_HEIGHT = 15;
/** In characters, as Open XML counts them: 64 pixels. */
export const STANDARD_WIDTH = 64 / 7;

/** One sheet of the emulated workbook. Rows and columns count from 1. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowLooks = new Map<number, RowLook>();
  readonly columnLooks = new Map<number, ColumnLook>();
  readonly links = new Map<string, CellLink>();
  readonly customProperties = new Map<string, string>();
  /** Ranges that an add-in keeps hold of; they move with their cells. */
  readonly kept = new Set<RangeRef>();
  readonly page = newPage();
  merges: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  comments: Comment[] = [];
  /** A rule that was deleted and came back by Ctrl+Z: no conditional format can be read (OfficeDev/office-js #6827). */
  hasLostRule = false;
  /** The first has the highest priority. */
  rules: ConditionalRule[] = [];
  validations: Validation[] = [];
  filter: (Filter & { area: Area }) | undefined;
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  tabColour = '';
  showsGridlines = true;

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  /** Says that something is about to be changed. @throws ExcelError AccessDenied where that isn't allowed. */
  change(what: string, area?: Area, isCellsOnly = false): void {
    if (this.isProtected && !(isCellsOnly && area && this.isUnlocked(area))) throw new ExcelError('AccessDenied');
    this.book.change(what, this, area);
  }

  private isUnlocked(area: Area): boolean {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.styleAt(row, column).isLocked) return false;
      }
    }
    return true;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Puts a cell, without asking whether that is allowed; without one, the place is empty. */
  put(row: number, column: number, cell: Cell | undefined): void {
    this.book.touch();
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    if (cell) {
      cells.set(column, cell);
      this.rows.set(row, cells);
    } else if (cells.delete(column) && cells.size === 0) this.rows.delete(row);
  }

  styleAt(row: number, column: number): CellStyle {
    const style = this.cell(row, column)?.style ?? this.rowLooks.get(row)?.style;
    return style ?? this.columnLooks.get(column)?.style ?? PLAIN;
  }

  /** What the cell holds; formulas are worked out. */
  valueAt(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    return cell ? this.book.valueOf(this, cell) : '';
  }

  textAt(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.shows !== undefined) return cell.shows;
    return cell ? shownText(this.book.valueOf(this, cell), cell.style.format, this.book.dateSystem) : '';
  }

  /** The cells that there are in an area, formatted empty ones included, in no order that counts. */
  *cellsIn(area: Area): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, cells] of [...this.rows]) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of [...cells]) {
        if (column >= area.left && column <= area.right) yield { row, column, cell };
      }
    }
  }

  /** The least area around all cells that hold something, or with `valuesOnly` false are formatted. */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === '' && cell.formula === undefined) continue;
        if (within && !contains(within, { top: row, left: column, bottom: row, right: column })) continue;
        if (used && row >= used.top && row <= used.bottom && column >= used.left && column <= used.right) continue;
        const here = { top: row, left: column, bottom: row, right: column };
        used = used ? around(used, here) : here;
      }
    }
    return used;
  }

  /** Enters a value as Excel does; null leaves the cell as it is. */
  enter(row: number, column: number, value: CellValue | null): void {
    if (value === null || this.merges.some((area) => covers(area, row, column))) return;
    const style = this.styleAt(row, column);
    if (value === '') {
      const isPlain = style === PLAIN;
      this.put(row, column, isPlain ? undefined : { value: '', style });
      return;
    }
    const isText = style.format === '@';
    const typed = isText && typeof value === 'number' ? String(value) : value;
    const entry = typeof typed === 'string' ? readEntry(typed, isText, this.book.today.year) : { value: typed };
    const { format = style.format, formula, isQuoted = false } = entry;
    const isFormatted = style.format === 'General' && format !== 'General';
    const marked = isQuoted === style.isQuoted ? style : restyled(style, isQuoted ? QUOTED : UNQUOTED);
    const entered = isFormatted ? restyled(marked, { format }) : marked;
    if (formula === undefined) this.put(row, column, { value: entry.value, style: entered });
    else this.put(row, column, { value: this.book.firstValue(this, formula), formula, style: entered });
  }

  /** Changes the look of all cells of an area; of whole columns and rows that of the cells to come too. */
  restyle(area: Area, changes: Partial<CellStyle>, isWhole: { columns: boolean; rows: boolean }): void {
    if (isWhole.columns) {
      for (let column = area.left; column <= area.right; column++) {
        const look = this.columnLook(column);
        look.style = restyled(look.style ?? PLAIN, changes);
      }
    } else if (isWhole.rows) {
      for (let row = area.top; row <= area.bottom; row++) {
        const look = this.rowLook(row);
        look.style = restyled(look.style ?? PLAIN, changes);
      }
    }
    if (isWhole.columns || isWhole.rows) {
      for (const { row, column, cell } of this.cellsIn(area)) {
        this.put(row, column, { ...cell, style: restyled(cell.style, changes) });
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column) ?? { value: '', style: this.styleAt(row, column) };
        this.put(row, column, { ...cell, style: restyled(cell.style, changes) });
      }
    }
  }

  rowLook(row: number): RowLook {
    const look = this.rowLooks.get(row) ?? { isHidden: false, isFilteredOut: false };
    this.rowLooks.set(row, look);
    return look;
  }

  columnLook(column: number): ColumnLook {
    const look = this.columnLooks.get(column) ?? { isHidden: false };
    this.columnLooks.set(column, look);
    return look;
  }

  isRowHidden(row: number): boolean {
    const look = this.rowLooks.get(row);
    return look !== undefined && (look.isHidden || look.isFilteredOut);
  }

  isColumnHidden(column: number): boolean {
    return this.columnLooks.get(column)?.isHidden === true;
  }

  /** True where a filter hides some of the rows of an area that has several. */
  isFiltered(area: Area): boolean {
    if (height(area) < 2) return false;
    const filtered = [
      ...(this.filter?.criteria.size ? [this.filter.area] : []),
      ...this.tables.filter(({ filter }) => filter.criteria.size > 0).map((table) => table.area),
    ];
    if (!filtered.some((other) => overlaps(other, area))) return false;
    return [...this.rowLooks].some(([row, look]) => look.isFilteredOut && row >= area.top && row <= area.bottom);
  }

  tableAt(area: Area): Table | undefined {
    return this.tables.find((table) => overlaps(table.area, area));
  }

  /** Makes the headers of the tables in an area what tables demand: texts, each of them different from the others. */
  settleHeaders(area: Area): void {
    for (const table of this.tables) {
      const row = table.area.top;
      if (!table.hasHeaders || !intersect({ ...table.area, bottom: row }, area)) continue;
      const taken = new Set<string>();
      for (let column = table.area.left; column <= table.area.right; column++) {
        const wanted = this.textAt(row, column) || `Column${column - table.area.left + 1}`;
        let header = wanted;
        for (let n = 2; taken.has(header.toLowerCase()); n++) header = `${wanted}${n}`;
        taken.add(header.toLowerCase());
        this.put(row, column, { value: header, style: this.styleAt(row, column) });
      }
    }
  }
}

const QUOTED: Partial<CellStyle> = { isQuoted: true };
const UNQUOTED: Partial<CellStyle> = { isQuoted: false };

/** True for the cells of a merged area other than its first. */
const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top &&
  row <= area.bottom &&
  column >= area.left &&
  column <= area.right &&
  !(row === area.top && column === area.left);
