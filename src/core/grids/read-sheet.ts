import type { Cell } from '../cells/cell';
import { oneLine, sameWords } from '../text/tidy';
import type { CellPlace } from '../workbook/place';
import { headsGlossary, isStatus } from './glossary-lines';
import type { GridColumns } from './columns';
import { headerMeaning } from './header-words';
import { headsOtherTable, nearHeader } from './other-tables';
import { isAfterword, isFootnote, isHeadingRow } from './headings';
import { actionNumber, readLine } from './lines';
import { beginsInside, breaksOff, byWhenGoesOn, continues } from './page-breaks';
import type { RowedSheet, SheetRow } from './sheet-rows';
import type { GlossaryEntry, Grid, LaterRow, NearHeader, Objective, Piece, PlacedText, SheetReading } from './types';

type Mode = 'lines' | 'rows' | 'priorities' | 'outcomes' | 'comments' | 'glossary';

interface OpenGrid {
  title: string;
  place: CellPlace;
  hasTitle: boolean;
  readonly headers: CellPlace[];
  readonly missingColumns: Set<string>;
  readonly repeatedColumns: PlacedText[];
  readonly furniture: PlacedText[];
  readonly objectives: Objective[];
  readonly priorities: PlacedText[];
  readonly outcomes: PlacedText[];
  readonly comments: PlacedText[];
  readonly rows: OpenRow[];
}

interface OpenRow {
  readonly place: CellPlace;
  lastRow: number;
  readonly isHidden: boolean;
  action: string;
  readonly number: string | undefined;
  readonly objective: Objective | undefined;
  isMended: boolean;
  laterRows: readonly LaterRow[];
  readonly numberCell: { readonly place: CellPlace; readonly cell: Cell } | undefined;
  byWhen: readonly Piece[];
  byWhom: readonly Piece[];
  byWhenPlace: CellPlace;
  byWhomPlace: CellPlace | undefined;
  readonly hasOwnerColumns: boolean;
  readonly lead: { readonly place: CellPlace; pieces: readonly Piece[] } | undefined;
}

/** What is known of a whole plan before its rows are told apart. */
export interface PlanHints {
  /** Lines that stand between rows again and again: page headers and footers. */
  readonly furniture: ReadonlySet<string>;
}

/** Page furniture differs by its page number at most. */
export const furnitureKey = (text: string): string => sameWords(text).replace(/\d+/g, '#');

/** Looks through a sheet for what is learnt from all sheets together. */
export function hintsOf(sheets: readonly RowedSheet[]): PlanHints {
  const counts = new Map<string, number>();
  for (const sheet of sheets) {
    let columns: GridColumns | undefined;
    for (const row of sheet.rows) {
      columns = row.header ?? columns;
      if (!columns || row.header) continue;
      const isRow = !spansTable(row, columns) && hasByWhenOrByWhom(row, columns);
      const action = textIn(row, columns.action);
      if (isRow || action === '' || readLine(action, false).kind !== 'plain') continue;
      const key = furnitureKey(action);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { furniture: new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key)) };
}

/** The grids of a sheet, and the lines around them. A sheet without a grid gives its lines alone. */
export function readSheet(sheet: RowedSheet, hints: PlanHints): SheetReading {
  return new SheetReader(sheet, hints).read();
}

/** Goes down a sheet once, row by row, knowing what it is in the middle of. */
class SheetReader {
  private readonly rows: readonly SheetRow[];
  private readonly grids: OpenGrid[] = [];
  private readonly lines: PlacedText[] = [];
  private readonly glossary: GlossaryEntry[] = [];
  private readonly nearHeaders: NearHeader[] = [];
  private grid: OpenGrid | undefined;
  private columns: GridColumns | undefined;
  private mode: Mode = 'lines';
  /** Objectives that were written since the last row: a list of them stands above some tables. */
  private listed: Objective[] = [];
  /** Objectives under which a row stands already. */
  private readonly served = new Set<Objective>();
  private current: Objective | undefined;
  /** True until something is headed below the last row: a row goes on over a page break, never over a heading. */
  private isRowOpen = false;
  private expectsObjectiveText = false;
  /** Rows with a priority that titles a table of its own, as others of the sheet do. */
  private readonly titles: ReadonlySet<SheetRow>;
  /** Priorities above the first table of a sheet where nothing else opens a grid. */
  private readonly waiting: PlacedText[] = [];

  constructor(
    private readonly sheet: RowedSheet,
    private readonly hints: PlanHints,
  ) {
    this.rows = sheet.rows;
    this.titles = priorityTitles(sheet.rows);
  }

  read(): SheetReading {
    for (const [index, row] of this.rows.entries()) {
      const { header, cells } = row;
      if (header) this.startTable(row, header);
      else if (cells.size === 2 && headsGlossary(firstTwo(row).map(([, { text }]) => text))) {
        this.columns = undefined;
        this.mode = 'glossary';
      } else if (cells.size > 1 && headsOtherTable(cells)) this.columns = undefined;
      else if (cells.size > 1 && this.mode !== 'rows' && this.readNearHeader(row)) this.columns = undefined;
      else if (this.columns && this.isTableRow(row, this.columns)) this.readRow(row, this.columns);
      else this.readLineRow(row, index);
    }
    const grids = this.grids.filter((grid) => grid.headers.length > 0);
    const { lines, glossary, nearHeaders } = this;
    return { sheet: this.sheet.name, grids: grids.map(closeGrid), lines, glossary, nearHeaders };
  }

  private readNearHeader(row: SheetRow): boolean {
    const near = nearHeader(row.cells);
    if (!near) return false;
    const [column, cell] = firstCell(row);
    this.nearHeaders.push({ place: this.place(row, column), text: oneLine(cell.text), ...near });
    return near.isPlain;
  }

  private place(row: SheetRow, column: number): CellPlace {
    return { sheet: this.sheet.name, row: row.row, column };
  }

  private openGrid(text: string, place: CellPlace, hasTitle: boolean): OpenGrid {
    const grid: OpenGrid = {
      title: oneLine(text), place, hasTitle, headers: [], missingColumns: new Set(), repeatedColumns: [],
      furniture: [], objectives: [], priorities: [], outcomes: [], comments: [], rows: [],
    }; // prettier-ignore
    this.grids.push(grid);
    this.grid = grid;
    this.listed = [];
    this.current = undefined;
    return grid;
  }

  /** A grid without a title: one priority above it heads its rows, a list of them belongs to it. */
  private openUntitled(place: CellPlace): OpenGrid {
    const grid = this.openGrid(this.sheet.name, place, false);
    const [first, ...others] = this.waiting.splice(0);
    if (!first) return grid;
    if (others.length === 0) this.setObjective(first);
    else grid.priorities.push(first, ...others);
    return grid;
  }

  private startTable(row: SheetRow, columns: GridColumns): void {
    const place = this.place(row, columns.action);
    const grid = this.grid ?? this.openUntitled(place);
    // A header that is repeated after a page break goes on with its table.
    this.columns = columns;
    grid.headers.push(place);
    for (const kind of columns.missing) grid.missingColumns.add(kind);
    for (const column of columns.repeated)
      grid.repeatedColumns.push({ text: textIn(row, column), place: this.place(row, column) });
    this.mode = 'rows';
    this.expectsObjectiveText = false;
  }

  /** A row of a table has a by-when or an owner of its own, or an action merged with the row above. */
  private isTableRow(row: SheetRow, columns: GridColumns): boolean {
    if (spansTable(row, columns) || headsByItself(row, columns)) return false;
    if (this.mode === 'glossary' && this.glossaryPair(row)) return false;
    const isGlossary = this.mode === 'glossary' || this.mode === 'comments';
    if (isGlossary && whenIn(row, columns) === '' && this.glossaryPair(row)) return false;
    const isOwn = (column: number): boolean => row.cells.has(column) && !row.mergedFromAbove.has(column);
    return (
      (columns.byWhen !== undefined && isOwn(columns.byWhen)) ||
      columns.byWhom.some(isOwn) ||
      (row.cells.has(columns.action) && hasByWhenOrByWhom(row, columns))
    );
  }

  private readRow(row: SheetRow, columns: GridColumns): void {
    const grid = this.grid;
    if (!grid) return;
    const column = this.actionColumn(row, columns);
    const isMergedAction = row.mergedFromAbove.has(columns.action);
    const action = isMergedAction ? '' : textIn(row, column);
    const byWhen = columns.byWhen === undefined ? undefined : row.cells.get(columns.byWhen);
    const previous = this.mode === 'rows' ? this.openRow() : undefined;
    const isNumbering = columns.number !== undefined && previous?.number !== undefined;
    const hasNumber = isNumbering && row.cells.has(columns.number) && !row.mergedFromAbove.has(columns.number);
    const lacksNumber = isNumbering && !row.cells.has(columns.number);
    const texts = { action, byWhen: byWhen?.text ?? '', byWhom: byWhomText(row, columns), lacksNumber, hasNumber };
    this.mode = 'rows';
    if (previous && continues(textsOf(previous), texts)) {
      this.append(previous, row, columns, action);
      return;
    }
    const numberCell = columns.number === undefined ? '' : textIn(row, columns.number);
    const number = actionNumber(action);
    const objectiveCell = columns.objective === undefined ? '' : textIn(row, columns.objective);
    const objective = this.objectiveFor(number?.objective, objectiveCell, row, columns);
    const written = numberCell === '' ? number?.written : numberCell;
    const whom = columns.byWhom.find((column) => row.cells.has(column)) ?? columns.byWhom[0];
    const isNumbered = columns.number !== undefined && !row.mergedFromAbove.has(columns.number);
    const numbered = isNumbered ? row.cells.get(columns.number) : undefined;
    grid.rows.push({
      place: this.place(row, column),
      lastRow: row.row,
      isHidden: row.isHidden,
      action,
      number: written,
      objective,
      isMended: false,
      laterRows: NO_ROWS,
      numberCell:
        numbered && columns.number !== undefined
          ? { place: this.place(row, columns.number), cell: numbered }
          : undefined,
      byWhen: byWhen ? alone(byWhen) : NO_PIECES,
      byWhom: piecesIn(row, columns.byWhom),
      byWhenPlace: this.place(row, columns.byWhen ?? columns.action),
      byWhomPlace: whom === undefined ? undefined : this.place(row, whom),
      hasOwnerColumns: columns.byWhom.length > 1,
      lead: columns.leads && this.leadIn(row, columns.leads),
    });
    this.isRowOpen = true;
  }

  /** Where a row says what is to be done: in general, where nothing particular is said and it has a cell of its own. */
  private actionColumn(row: SheetRow, { action, general }: GridColumns): number {
    const isGeneral = general !== undefined && !row.cells.has(action) && row.cells.has(general);
    return isGeneral && !row.mergedFromAbove.has(general) ? general : action;
  }

  private openRow(): OpenRow | undefined {
    return this.isRowOpen ? this.grid?.rows.at(-1) : undefined;
  }

  private leadIn(row: SheetRow, leads: readonly number[]): { place: CellPlace; pieces: readonly Piece[] } {
    const column = leads.find((each) => row.cells.has(each)) ?? leads[0] ?? 1;
    return { place: this.place(row, column), pieces: piecesIn(row, leads) };
  }

  private append(previous: OpenRow, row: SheetRow, columns: GridColumns, action: string): void {
    const isMerged = row.mergedFromAbove.has(columns.action);
    if (action !== '') previous.action = `${previous.action} ${action}`.trim();
    const byWhen = columns.byWhen === undefined ? undefined : row.cells.get(columns.byWhen);
    if (byWhen && columns.byWhen !== undefined && !row.mergedFromAbove.has(columns.byWhen)) {
      const before = previous.byWhen.at(-1)?.cell.text ?? '';
      if (before === '') previous.byWhenPlace = this.place(row, columns.byWhen);
      previous.byWhen = [...previous.byWhen, { cell: byWhen, goesOn: byWhenGoesOn(before, byWhen.text) }];
    }
    for (const column of columns.byWhom) {
      const cell = row.cells.get(column);
      if (!cell || row.mergedFromAbove.has(column)) continue;
      const before = previous.byWhom.at(-1)?.cell.text ?? '';
      if (before === '') previous.byWhomPlace = this.place(row, column);
      const piece = { cell, goesOn: before !== '' && (breaksOff(before) || beginsInside(cell.text) || !isMerged) };
      previous.byWhom = [...previous.byWhom, piece];
      if (columns.leads?.includes(column) && previous.lead) previous.lead.pieces = [...previous.lead.pieces, piece];
    }
    previous.lastRow = row.row;
    if (isMerged) return;
    previous.isMended = true;
    const later = {
      row: row.row,
      action,
      byWhen: whenIn(row, columns),
      byWhom: byWhomText(row, columns),
      holdsMore: holdsMore(row, columns),
    };
    previous.laterRows = [...previous.laterRows, later];
  }

  private objectiveFor(
    number: string | undefined,
    cell: string,
    row: SheetRow,
    columns: GridColumns,
  ): Objective | undefined {
    if (cell !== '' && columns.objective !== undefined) {
      if (this.current?.text !== cell) this.current = { text: cell, place: this.place(row, columns.objective) };
      return this.current;
    }
    const isNamed = (objective: Objective): boolean => number !== undefined && objective.number === number;
    const named =
      this.listed.find(isNamed) ??
      // Listed above the table, and then another objective was headed in it.
      (this.current && isNamed(this.current)
        ? undefined
        : this.grid?.objectives.find((objective) => isNamed(objective) && !this.served.has(objective)));
    if (named) this.current = named;
    const objective = this.current ?? this.listed.at(-1);
    if (objective) this.served.add(objective);
    return objective;
  }

  /** The cell that a line is read from: the action's in a table, the first elsewhere. */
  private lineCell(row: SheetRow): [number, Cell] {
    const column = this.columns?.action;
    const cell = column === undefined ? undefined : row.cells.get(column);
    return column !== undefined && cell ? [column, cell] : firstCell(row);
  }

  /** A line: text in one cell, or merged across the table. */
  private readLineRow(row: SheetRow, index: number): void {
    const pair = this.mode === 'glossary' || this.mode === 'comments' ? this.glossaryPair(row) : undefined;
    if (pair) {
      this.glossary.push(pair);
      return;
    }
    const [column, cell] = this.lineCell(row);
    const place = this.place(row, column);
    const text = cell.text;
    const line = readLine(text, this.mode === 'glossary' || this.mode === 'comments');
    const wasExpecting = this.expectsObjectiveText;
    this.expectsObjectiveText = false;
    switch (line.kind) {
      case 'page furniture':
        this.grid?.furniture.push({ text: oneLine(text), place });
        this.expectsObjectiveText = wasExpecting;
        return;
      case 'grid title':
        this.openGrid(oneLine(text), place, true);
        this.mode = 'lines';
        return;
      case 'objective': {
        const objective = { text: oneLine(`Objective ${line.number} ${line.rest}`.trim()), place, number: line.number };
        this.addObjective(objective);
        this.expectsObjectiveText = line.rest === '';
        return;
      }
      case 'priority':
        if (this.titles.has(row) && this.grid?.hasTitle !== true) {
          this.openGrid(oneLine(text), place, false).priorities.push({ text: oneLine(text), place });
          this.mode = 'lines';
          return;
        }
        if (this.mode === 'outcomes' && this.grid && /^outcome/i.test(text)) {
          this.grid.outcomes.push({ text: oneLine(text), place });
          return;
        }
        this.grid?.priorities.push({ text: oneLine(text), place });
        if (this.mode === 'rows') this.setObjective({ text: oneLine(text), place });
        else if (!this.grid) {
          this.lines.push({ text, place });
          this.waiting.push({ text: oneLine(text), place });
        }
        return;
      case 'heading':
        this.mode = line.of === 'delivery plan' ? (this.columns ? 'rows' : 'lines') : line.of;
        if (line.of === 'outcomes') this.grid?.outcomes.push({ text: oneLine(text), place });
        return;
      case 'glossary entry':
        this.glossary.push({ code: line.code, meaning: line.meaning, place });
        return;
      case 'glossary entries':
        for (const entry of line.entries) this.glossary.push({ ...entry, place });
        if (this.mode === 'rows') this.mode = 'comments';
        return;
      case 'plain':
        this.readPlain(row, index, text, place, wasExpecting);
    }
  }

  private readPlain(row: SheetRow, index: number, text: string, place: CellPlace, wasExpecting: boolean): void {
    const { grid, columns } = this;
    if (this.hints.furniture.has(furnitureKey(text)) && this.mode === 'rows') {
      grid?.furniture.push({ text: oneLine(text), place });
      this.expectsObjectiveText = wasExpecting;
      return;
    }
    if (wasExpecting) {
      const objective = grid?.objectives.at(-1);
      if (objective) this.replaceObjective(objective, { ...objective, text: oneLine(`${objective.text} ${text}`) });
      return;
    }
    if (!grid) {
      this.lines.push({ text, place });
      return;
    }
    switch (this.mode) {
      case 'lines':
      case 'priorities':
        grid.priorities.push({ text: oneLine(text), place });
        return;
      case 'outcomes':
        grid.outcomes.push({ text: oneLine(text), place });
        return;
      case 'comments':
      case 'glossary':
        grid.comments.push({ text: oneLine(text), place });
        return;
      case 'rows':
        if (columns) this.readLoneAction(row, index, text, place, grid, columns);
    }
  }

  /** In a table, a text with nothing beside it: the rest of the row above, a heading, or an action without a date. */
  private readLoneAction(
    row: SheetRow,
    index: number,
    text: string,
    place: CellPlace,
    grid: OpenGrid,
    columns: GridColumns,
  ): void {
    const previous = grid.rows.at(-1);
    const open = this.openRow();
    const isMerged = spansTable(row, columns);
    const isInActionColumn = row.cells.has(columns.action) && place.column === columns.action;
    if (!isMerged && isInActionColumn && open && continues(textsOf(open), { action: text, byWhen: '', byWhom: '' })) {
      this.append(open, row, columns, text);
      return;
    }
    const next = this.rows
      .slice(index + 1, index + 12)
      .find((other) => this.endsTable(other) || this.isDated(other, columns));
    const nextRow = next && this.isDated(next, columns) ? next : undefined;
    const around = { previous: previous?.action, next: nextRow && textIn(nextRow, columns.action) };
    // A line that begins in the column of the numbers is no number.
    const number = columns.number === undefined || place.column === columns.number ? '' : textIn(row, columns.number);
    const hasGap = (this.rows[index - 1]?.row ?? row.row) < row.row - 1;
    const isNote = isFootnote(text);
    if (nextRow === undefined && number === '' && (isNote || (hasGap && isAfterword(text)))) {
      grid.comments.push({ text: oneLine(text), place });
      if (isNote) this.mode = 'comments';
      return;
    }
    const isHeading =
      number === '' || columns.number === undefined
        ? isHeadingRow(text, around)
        : ![previous?.number, nextRow && textIn(nextRow, columns.number)].some(
            (other) => other !== undefined && sameShape(number, other),
          );
    if (isMerged || !isInActionColumn || (isHeading && !this.holdsTheRest(this.rows[index + 1], columns))) {
      const written = number === '' ? actionNumber(text)?.written : number;
      this.setObjective({ text: oneLine(text), place, ...(written !== undefined && { number: written }) });
      return;
    }
    this.readRow(row, columns);
  }

  /** A row with a date or an owner and no action: the rest of what stands above it. */
  private holdsTheRest(row: SheetRow | undefined, columns: GridColumns): boolean {
    if (!row || !this.isDated(row, columns)) return false;
    return textIn(row, columns.action) === '' || row.mergedFromAbove.has(columns.action);
  }

  private isDated(row: SheetRow, columns: GridColumns): boolean {
    return !row.header && this.isTableRow(row, columns);
  }

  private endsTable(row: SheetRow): boolean {
    const kind = readLine(firstCell(row)[1].text, false).kind;
    return row.header !== undefined || (kind !== 'plain' && kind !== 'page furniture');
  }

  private addObjective(objective: Objective): void {
    const grid = this.grid ?? this.openGrid(this.sheet.name, objective.place, false);
    // A page break may repeat the objective above a row that it cut.
    if (!grid.objectives.some(({ text }) => text === objective.text)) this.isRowOpen = false;
    grid.objectives.push(objective);
    // Objectives in a row are a list above a table; one that comes after rows heads what follows.
    if (this.mode !== 'lines' && this.mode !== 'priorities') this.listed = [];
    this.listed.push(objective);
    this.current = undefined;
    if (this.mode !== 'rows') this.mode = 'lines';
  }

  private setObjective(objective: Objective): void {
    this.isRowOpen = false;
    this.grid?.objectives.push(objective);
    this.current = objective;
  }

  private replaceObjective(old: Objective, by: Objective): void {
    const objectives = this.grid?.objectives ?? [];
    objectives.splice(objectives.indexOf(old), 1, by);
    if (this.listed.includes(old)) this.listed.splice(this.listed.indexOf(old), 1, by);
    if (this.current === old) this.current = by;
  }

  /** 'JCM | Joint Commissioning Manager' in two cells beside each other. */
  private glossaryPair(row: SheetRow): GlossaryEntry | undefined {
    if (row.cells.size !== 2) return undefined;
    const [[column, code], [, meaning]] = firstTwo(row);
    const isPair =
      code.text.length <= 20 &&
      meaning.text.length > code.text.length &&
      /[A-Z]/.test(code.text) &&
      !isStatus(code.text, meaning.text) &&
      // 'SRO' may head a column, and is a code as well.
      (/^[A-Z0-9]+$/.test(code.text) || !headerMeaning(code.text));
    return isPair ? { code: code.text, meaning: meaning.text, place: this.place(row, column) } : undefined;
  }
}

/** Priorities that stand each above a table of their own: two at least, or above a table with a column of objectives. */
function priorityTitles(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const heads: SheetRow[] = [];
  let hasObjectives = false;
  let open: SheetRow | undefined;
  for (const row of rows) {
    const { header } = row;
    if (header && open) {
      heads.push(open);
      hasObjectives ||= header.objective !== undefined;
    }
    const kind = header || row.cells.size !== 1 ? undefined : readLine(firstCell(row)[1].text, false).kind;
    open = kind === 'priority' ? row : kind === undefined || kind === 'grid title' ? undefined : open;
  }
  return new Set(heads.length > 1 || hasObjectives ? heads : []);
}

/** Numbers of one kind: '2.9' and '2.10', 'A2.8' and 'A2.9', not '2' and '2.1'. */
const sameShape = (a: string, b: string): boolean => a.replace(/\d+/g, '9') === b.replace(/\d+/g, '9');

const whenIn = (row: SheetRow, { byWhen }: GridColumns): string => (byWhen === undefined ? '' : textIn(row, byWhen));
const textIn = (row: SheetRow, column: number): string => row.cells.get(column)?.text ?? '';
function byWhomText(row: SheetRow, { byWhom }: GridColumns): string {
  const [first] = byWhom;
  if (byWhom.length <= 1) return first === undefined ? '' : textIn(row, first);
  return byWhom.map((column) => textIn(row, column)).filter(Boolean).join('\n'); // prettier-ignore
}

const NO_ROWS: readonly LaterRow[] = [];
const NO_PIECES: readonly Piece[] = [];
const alone = (cell: Cell): readonly Piece[] => [{ cell, goesOn: false }];

function piecesIn({ cells }: SheetRow, columns: readonly number[]): readonly Piece[] {
  const only = columns.length === 1 ? cells.get(columns[0] ?? 0) : undefined;
  if (only) return alone(only);
  const pieces: Piece[] = [];
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell) pieces.push({ cell, goesOn: false });
  }
  return pieces;
}

const hasByWhenOrByWhom = ({ cells }: SheetRow, { byWhen, byWhom }: GridColumns): boolean =>
  (byWhen !== undefined && cells.has(byWhen)) || byWhom.some((column) => cells.has(column));

/** True where a cell of the row belongs to none of a grid's own columns. */
const holdsMore = ({ cells }: SheetRow, { action, byWhen, byWhom }: GridColumns): boolean =>
  [...cells.keys()].some((column) => column !== action && column !== byWhen && !byWhom.includes(column));

const joined = (pieces: readonly Piece[]): string =>
  pieces.length === 1 ? (pieces[0]?.cell.text ?? '') : pieces.map(({ cell }) => cell.text).join(' ');
const textsOf = (row: OpenRow) => ({ action: row.action, byWhen: joined(row.byWhen), byWhom: joined(row.byWhom) });

/** 'Priority 8: …' alone in its row, be it in the owners' column. */
function headsByItself({ cells }: SheetRow, { action, byWhen }: GridColumns): boolean {
  if (cells.size !== 1 || cells.has(action) || (byWhen !== undefined && cells.has(byWhen))) return false;
  const [cell] = cells.values();
  const { kind } = readLine(cell?.text ?? '', false);
  return kind === 'grid title' || kind === 'objective' || kind === 'priority';
}

/** True where a merge runs from the action over the by-when: a line across the table. */
function spansTable({ spans }: SheetRow, { action, byWhen = action, byWhom }: GridColumns): boolean {
  const others = byWhen === action ? byWhom : [byWhen];
  const [first, last] = [Math.min(action, ...others), Math.max(action, ...others)];
  return spans.some(({ left, right }) => left <= first && right >= last);
}

function firstCell(row: SheetRow): [number, Cell] {
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const own = columns.find((column) => !row.mergedFromAbove.has(column)) ?? columns[0] ?? 1;
  return [own, row.cells.get(own) ?? { kind: 'words', text: '' }];
}

function firstTwo(row: SheetRow): [[number, Cell], [number, Cell]] {
  const empty: [number, Cell] = [1, { kind: 'words', text: '' }];
  const [a, b] = [...row.cells].sort(([x], [y]) => x - y);
  return [a ?? empty, b ?? empty];
}

function closeGrid(grid: OpenGrid): Grid {
  return { ...grid, missingColumns: [...grid.missingColumns] };
}
