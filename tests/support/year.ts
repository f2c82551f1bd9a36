import { showIsoDay } from '../../src/core/calendar/day';
import { dayFromSerial, serialFromDay } from '../../src/core/calendar/serial';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import type { CellContents, SheetContents, WorkbookContents } from '../../src/core/workbook/contents';
import { allDrawnInto } from './drawn';
import { type CellInput, sheet, workbook } from './workbooks';

/*
 * A plan and its tracker over a year: the plan is changed, people type into the tracker, it is built again. Actions are
 * known by the name in them, which each has for itself; all that people type is a word of its own, so that it can be
 * looked for afterwards.
 */

export interface PlanRow {
  readonly verb: string;
  readonly name: string;
  readonly byWhen: string;
}

/** What somebody typed, and beside what. */
export interface Typed {
  readonly word: string;
  readonly name: string;
  readonly due: string;
  readonly isClosed: boolean;
}

const TODAY = { year: 2026, month: 6, day: 15 };
const CLOSED = /^(?:Complete|Deferred|Withdrawn)$/;

/** The rows of a tracker as somebody sees them: by header, days as 'YYYY-MM-DD'. */
type Row = Map<string, CellContents>;

export class Year {
  rows: PlanRow[];
  startYear = 2026;
  private book: WorkbookContents = workbook();
  private readonly typed: Typed[] = [];
  private words = 0;
  /** Headers that people changed, by what they are now. */
  private readonly renamed = new Map<string, string>();

  constructor(rows: readonly PlanRow[]) {
    this.rows = [...rows];
  }

  /** Builds the tracker of the plan as it is. @returns what went wrong for people, in words. */
  build(): string[] {
    const before = this.trackerRows();
    const period = `${this.startYear}/${String(this.startYear + 1).slice(2)}`;
    const lines: (readonly CellInput[])[] = [
      [`Action plan ${period}`],
      ['Action', 'By when', 'By whom'],
      ...this.rows.map(({ verb, name, byWhen }) => [`${verb} with ${name}`, this.inYear(byWhen), `${name} Lead`]),
    ];
    this.book = { ...this.book, sheets: [sheet('Plan', lines), ...this.book.sheets.filter(({ mark }) => mark)] };
    const analysis = analyse(this.book, DEFAULT_SETTINGS, TODAY);
    const { drawings } = buildTracker(this.book, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
    this.book = allDrawnInto(this.book, drawings);
    return this.faults(before);
  }

  /** Builds again with nothing changed. @returns the cells that it would write. */
  idle(): string[] {
    const analysis = analyse(this.book, DEFAULT_SETTINGS, TODAY);
    const { drawings } = buildTracker(this.book, analysis, { settings: DEFAULT_SETTINGS, today: TODAY });
    const after = allDrawnInto(this.book, drawings);
    const texts = ({ sheets }: WorkbookContents): string[] =>
      sheets.flatMap(({ name, rows }) => rows.flatMap(({ row, cells }) => cells.map(({ column, text }) => `${name} ${row},${column}: ${text}`))); // prettier-ignore
    const had = new Set(texts(this.book));
    return texts(after).filter((text) => !had.has(text));
  }

  private inYear = (byWhen: string): string =>
    byWhen.replaceAll('{0}', String(this.startYear)).replaceAll('{1}', String(this.startYear + 1));

  private tracker(): SheetContents | undefined {
    return this.book.sheets.find(({ mark }) => mark === 'tracker');
  }

  private headerRow(): number {
    const tracker = this.tracker();
    return tracker?.rows.find(({ cells }) => cells.length > 5)?.row ?? 1;
  }

  private trackerRows(): Row[] {
    const tracker = this.tracker();
    const headerRow = this.headerRow();
    const cells = tracker?.rows.find(({ row }) => row === headerRow)?.cells ?? [];
    const headers = new Map(cells.map(({ column, text }) => [column, this.headerOf(text)]));
    return (tracker?.rows ?? [])
      .filter(({ row }) => row > headerRow)
      .map(({ cells }) => new Map(cells.map((cell) => [headers.get(cell.column) ?? '', cell])));
  }

  /** The header that a column bears, or bore before somebody renamed it, unless another has taken its name since. */
  private headerOf(text: string): string {
    const header = this.renamed.get(text);
    const row = this.headerRow();
    const cells = this.tracker()?.rows.find((one) => one.row === row)?.cells ?? [];
    return header === undefined || cells.some((cell) => cell.text === header) ? text : header;
  }

  /** Changes the tracker's rows, columns or headers as somebody would in Excel; its table goes along. */
  private change(work: (rows: SheetContents['rows'][number][], headerRow: number) => SheetContents['rows'][number][]): void {
    const tracker = this.tracker();
    if (!tracker) return;
    const rows = work([...tracker.rows], this.headerRow());
    const columns = rows.filter(({ row }) => row === this.headerRow()).flatMap(({ cells }) => cells.map(({ column }) => column));
    const tables = tracker.tables.map((table) => ({
      ...table,
      range: { ...table.range, left: Math.min(...columns), right: Math.max(...columns), bottom: rows.at(-1)?.row ?? table.range.bottom },
    }));
    this.book = { ...this.book, sheets: this.book.sheets.map((one) => (one === tracker ? { ...tracker, rows, tables } : one)) };
  } // prettier-ignore

  /** Types into a cell of the tracker: a status, a day, or a word. */
  type(at: number, header: string, what: string): void {
    const rows = this.trackerRows();
    if (rows.length === 0) return;
    const row = rows[at % rows.length] ?? new Map<string, CellContents>();
    const said = what === 'word' ? `w${++this.words}` : what;
    const column = this.columnOf(header);
    if (column === undefined) return;
    const day = (header === 'Due' || header === 'Agreed date') && at % 2 === 0;
    const value = day ? serialFromDay({ year: this.startYear, month: 8, day: 1 + (at % 28) }) : said;
    const contents: CellContents = { column, value, text: String(value), format: day ? 'dd mmm yyyy' : 'General' };
    const overwritten = row.get(header)?.text;
    const before = this.typed.findIndex(({ word }) => word === overwritten);
    if (before >= 0) this.typed.splice(before, 1);
    this.change((all, headerRow) => {
      const index = all.findIndex((one) => one.row > headerRow && sameCells(one.cells, row));
      const old = all[index];
      if (old) all[index] = { ...old, cells: [...old.cells.filter((cell) => cell.column !== column), contents].sort((a, b) => a.column - b.column) }; // prettier-ignore
      return all;
    });
    const name = nameOf(row);
    if (what === 'word' && !day && name !== undefined)
      this.typed.push({ word: said, name, due: dueOf(row), isClosed: false });
  }

  private columnOf(header: string): number | undefined {
    const headerRow = this.headerRow();
    return this.tracker()
      ?.rows.find(({ row }) => row === headerRow)
      ?.cells.find(({ text }) => this.headerOf(text) === header)?.column;
  }

  sort(header: string, isDown: boolean): void {
    const column = this.columnOf(header);
    const keyOf = ({ cells }: { readonly cells: readonly CellContents[] }): string =>
      cells.find((cell) => cell.column === column)?.text ?? '';
    this.change((rows, headerRow) => {
      const body = rows.filter(({ row }) => row > headerRow);
      const sorted = [...body].sort((a, b) => keyOf(a).localeCompare(keyOf(b)) * (isDown ? -1 : 1));
      return [...rows.filter(({ row }) => row <= headerRow), ...body.map((one, at) => ({ ...one, cells: sorted[at]?.cells ?? [] }))]; // prettier-ignore
    });
  }

  /** A column of the user's own in front of all others. */
  insertColumn(): void {
    this.change((rows, headerRow) =>
      rows.map((one) => {
        if (one.row < headerRow) return one;
        const moved = one.cells.map((cell) => ({ ...cell, column: cell.column + 1 }));
        const header = { column: 1, value: `Own ${++this.words}`, text: `Own ${this.words}`, format: 'General' };
        return { ...one, cells: one.row === headerRow ? [header, ...moved] : moved };
      }),
    );
  }

  /** Two neighbouring columns change places. */
  swapColumns(at: number): void {
    this.change((rows, headerRow) => {
      const count = rows.find(({ row }) => row === headerRow)?.cells.length ?? 2;
      const left = 1 + (at % (count - 1));
      const swapped = (column: number): number => (column === left ? left + 1 : column === left + 1 ? left : column);
      return rows.map((one) =>
        one.row < headerRow
          ? one
          : { ...one, cells: one.cells.map((cell) => ({ ...cell, column: swapped(cell.column) })).sort((a, b) => a.column - b.column) },
      );
    }); // prettier-ignore
  }

  rename(header: string): void {
    const column = this.columnOf(header);
    const name = `${header} now ${++this.words}`;
    this.change((rows, headerRow) =>
      rows.map((one) =>
        one.row === headerRow
          ? { ...one, cells: one.cells.map((cell) => (cell.column === column ? { ...cell, value: name, text: name } : cell)) }
          : one,
      ),
    ); // prettier-ignore
    if (column !== undefined) this.renamed.set(name, header);
  }

  /** What became of what people typed. */
  private faults(before: readonly Row[]): string[] {
    const faults: string[] = [];
    const rows = this.trackerRows();
    const wordsIn = (row: Row): string[] => [...row.values()].map(({ text }) => text);
    const holding = (all: readonly Row[], word: string): Row[] => all.filter((row) => wordsIn(row).includes(word));
    for (const { word, name } of this.typed) {
      const [row, ...others] = holding(rows, word);
      if (!row || others.length > 0) {
        faults.push(`${word} is in ${others.length + (row ? 1 : 0)} rows`);
        continue;
      }
      const now = nameOf(row);
      if (now !== undefined && now !== name) faults.push(`${word} was typed beside ${name} and is beside ${now}`);
      const [old] = holding(before, word);
      const [was, is] = [old && dueOf(old), dueOf(row)];
      if (old && was !== is && CLOSED.test(old.get('Status')?.text ?? '')) faults.push(`${word}: closed on ${was ?? ''}, now ${is}`);
    } // prettier-ignore
    return faults;
  }
}

const sameCells = (cells: readonly CellContents[], row: Row): boolean => {
  const all = new Set(row.values());
  return cells.length === all.size && cells.every((cell) => all.has(cell));
};

/** The name of the action that a row is about, as long as nobody typed over all that tells it. */
function nameOf(row: Row): string | undefined {
  const said = [row.get('Action')?.text, row.get('Lead')?.text].join(' ');
  return /\b(?:Anna|Bert|Cora|Dirk|Edna|Finn|Gwen|Hugo)\b/.exec(said)?.[0];
}

function dueOf(row: Row): string {
  const value = row.get('Due')?.value;
  return typeof value === 'number' ? showIsoDay(dayFromSerial(value, '1900')) : '';
}
