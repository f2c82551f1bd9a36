import { BookEvents } from './events';
import type { Day } from '../../../src/core/calendar/day';
import { type DateSystem, serialFromDay } from '../../../src/core/calendar/serial';
import { ExcelError, invalidArgument, notEmulated } from '../errors';
import type { Json } from '../protocol/json';
import type { Area } from './area';
import type { Cell, CellValue } from './cell';
import type { Change } from './changes';
import { compile, type FormulaContext } from './evaluate';
import { checkSheetName } from './names';
import { loseSheetIn, renameSheetIn } from './references';
import { Sheet } from './sheet';
import { UndoStack } from './undo';
import { columnOf, type Table } from './table';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Undefined where the whole workbook knows it. */
  readonly scope: Sheet | undefined;
  /** Without its equals sign. */
  formula: string;
  isVisible: boolean;
  comment: string;
}

/** A custom XML part. */
export interface CustomXml {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export interface BookOptions {
  readonly today: Day;
  /** Every change is refused. */
  readonly isReadOnly: boolean;
  /** What writing into a filtered range does: an error, or the values in other rows than they were meant for. */
  readonly filteredWrites: 'refuse' | 'misplace';
  /** Whether batches can be one step for Ctrl+Z, or are refused where they want to be. */
  readonly undoGroups?: 'work' | 'refuse';
  /** Between the areas of an address. */
  readonly listSeparator?: ',' | ';';
}

/** Changes without undo somewhere: they clear the user's undo stack, and are refused in an undo group. Source: Microsoft, 'Undo support with the Excel JavaScript API'; custom XML: inferred. */
const NO_UNDO: ReadonlySet<string> = new Set([
  'worksheet visibility', 'worksheet renamed', 'worksheet moved', 'worksheet deleted',
  'workbook protected', 'workbook unprotected', 'protected', 'unprotected', 'document properties',
  'custom XML part', 'custom XML part added', 'custom XML part deleted',
]); // prettier-ignore

/** The emulated workbook: what a test puts in, and looks at when the add-in has done its work. */
export class Book {
  name = 'Book1.xlsx';
  dateSystem: DateSystem = '1900';
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, Json>();
  customXml: CustomXml[] = [];
  /** False where parts are taken and not kept, as on some Macs (OfficeDev/office-js #6091). */
  keepsCustomXml = true;
  /** Title, author …, by Excel's words in lower case. */
  readonly properties = new Map<string, string>();
  isStructureLocked = false;
  calculationMode = 'Automatic';
  selection: { readonly sheet: Sheet; readonly area: Area } | undefined;
  readonly events = new BookEvents();
  readonly undo = new UndoStack();
  /** Workbooks that an add-in opened beside this one, as base64 of their files. */
  readonly created: string[] = [];
  /** All that was changed since the workbook was loaded. */
  readonly changes: Change[] = [];
  today: Day;
  isReadOnly: boolean;
  filteredWrites: BookOptions['filteredWrites'];
  /** True while a batch is run as one step for Ctrl+Z. */
  isUndoGroup = false;
  /** Asked before each change; it may throw. */
  beforeChange: (what: string) => void = () => undefined;

  #active: Sheet | undefined;
  #lastId = 0;
  #revision = 0;
  #values = new WeakMap<Cell, { readonly revision: number; readonly value: CellValue }>();
  readonly #working = new Set<Cell>();

  readonly undoGroups: 'work' | 'refuse';
  readonly listSeparator: ',' | ';';

  constructor({ today, isReadOnly, filteredWrites, undoGroups = 'work', listSeparator = ',' }: BookOptions) {
    this.today = today;
    this.isReadOnly = isReadOnly;
    this.filteredWrites = filteredWrites;
    this.undoGroups = undoGroups;
    this.listSeparator = listSeparator;
  }

  /** Says that something is about to be changed. @throws ExcelError AccessDenied in a read-only workbook. */
  change(what: string, sheet?: Sheet, area?: Area): void {
    if (this.isReadOnly) throw new ExcelError('AccessDenied');
    if (this.isUndoGroup && (NO_UNDO.has(what) || this.undoGroups === 'refuse'))
      throw new ExcelError('UndoNotSupported');
    this.beforeChange(what);
    if (NO_UNDO.has(what)) this.undo.clear(what);
    else this.undo.did();
    this.touch();
    this.changes.push({ sheet: sheet?.name, what, area });
  }

  /** Formulas are worked out again when they are next looked at. */
  touch(): void {
    this.#revision++;
  }

  /** Changes to other sheets than these, and to the workbook itself. */
  changesOutside(...sheets: readonly string[]): readonly Change[] {
    return this.changes.filter(({ sheet }) => sheet === undefined || !sheets.includes(sheet));
  }

  newId(): string {
    this.#lastId++;
    return `{00000000-0001-0000-0000-${String(this.#lastId).padStart(12, '0')}}`;
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  get active(): Sheet {
    const active = this.#active ?? this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0];
    if (!active) throw new ExcelError('GeneralException');
    return active;
  }

  /** @throws ExcelError InvalidOperation where the sheet is hidden. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    this.#active = sheet;
  }

  /** A new sheet at the end, without asking whether that is allowed. */
  newSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Adds a sheet as an add-in does. @throws ExcelError */
  addSheet(name?: string): Sheet {
    const taken = this.sheets.map((sheet) => sheet.name);
    let free = name ?? 'Sheet1';
    for (let n = 2; name === undefined && taken.includes(free); n++) free = `Sheet${n}`;
    checkSheetName(free, taken);
    this.checkStructure();
    this.change('worksheet added');
    return this.newSheet(free);
  }

  /** @throws ExcelError AccessDenied where sheets can't be added, removed, moved, renamed or hidden. */
  checkStructure(): void {
    if (this.isStructureLocked) throw new ExcelError('AccessDenied');
  }

  renameSheet(sheet: Sheet, name: string): void {
    checkSheetName(
      name,
      this.sheets.filter((other) => other !== sheet).map((other) => other.name),
    );
    this.checkStructure();
    this.change('worksheet renamed', sheet);
    const from = sheet.name;
    sheet.name = name;
    this.mapFormulas((formula) => renameSheetIn(formula, from, name));
  }

  /** @throws ExcelError InvalidOperation for the last visible sheet. */
  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
      throw new ExcelError('InvalidOperation');
    }
    this.change('worksheet deleted', sheet);
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet);
    if (this.#active === sheet) this.#active = undefined;
    if (this.selection?.sheet === sheet) this.selection = undefined;
    this.mapFormulas((formula) => loseSheetIn(formula, sheet.name));
  }

  get tables(): readonly { readonly sheet: Sheet; readonly table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** The names of all tables and of all names that the whole workbook knows. */
  get takenNames(): string[] {
    return [
      ...this.tables.map(({ table }) => table.name),
      ...this.names.filter(({ scope }) => !scope).map(({ name }) => name),
    ];
  }

  /** Changes all formulas of cells and names; names are told the sheet that they belong to. */
  mapFormulas(map: (formula: string, sheet: Sheet | undefined) => string): void {
    for (const sheet of this.sheets) {
      for (const [row, cells] of sheet.rows) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const formula = map(cell.formula, sheet);
          if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
        }
      }
    }
    for (const name of this.names) name.formula = map(name.formula, name.scope);
  }

  /** What a cell holds now; a formula that isn't emulated keeps what it showed in the file. */
  valueOf(sheet: Sheet, cell: Cell): CellValue {
    const formula = cell.formula === undefined ? undefined : compile(cell.formula);
    if (!formula) return cell.value;
    const known = this.#values.get(cell);
    if (known?.revision === this.#revision) return known.value;
    if (this.#working.has(cell)) return 0;
    this.#working.add(cell);
    try {
      const value = formula(this.#contextOf(sheet)) ?? 0;
      this.#values.set(cell, { revision: this.#revision, value });
      return value;
    } finally {
      this.#working.delete(cell);
    }
  }

  /** What a formula shows that is entered now. @throws ExcelError NotImplemented where it can't be worked out. */
  firstValue(sheet: Sheet, formula: string): CellValue {
    const compute = compile(formula);
    if (!compute) throw notEmulated(`work out the formula =${formula}`);
    for (const [, name = ''] of formula.replace(/"[^"]*"/g, '').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu))
      if (!this.tables.some(({ table }) => table.name.toLowerCase() === name.toLowerCase()))
        throw invalidArgument(`there is no table ${name}`);
    const value = compute(this.#contextOf(sheet)) ?? 0;
    if (value === '#NAME?' || value === '#SPILL!') throw notEmulated(`work out the formula =${formula}`);
    return value;
  }

  #contextOf(sheet: Sheet): FormulaContext {
    return {
      today: serialFromDay(this.today, this.dateSystem),
      column: (name, header) => columnOf(this.tables, name, header),
      cell: (name, row, column) => {
        const target = name === undefined ? sheet : this.sheet(name);
        if (!target) return '#REF!';
        const cell = target.cell(row, column);
        return cell && (cell.formula !== undefined || cell.value !== '') ? this.valueOf(target, cell) : undefined;
      },
    };
  }
}
