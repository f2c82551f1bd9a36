import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import type { Verdict } from '../findings/verdict';
import type { Plan } from '../plan/types';
import { RowHeights } from '../sheets/heights';
import type { StandingTable, TableRow } from '../sheets/standing-table';
import { OUR_THEME } from '../sheets/theme';
import type { WorkbookContents } from '../workbook/contents';
import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing, TextAbove } from '../workbook/drawing';
import { COLUMN_PLANS, REPLY, REPORT_COLUMNS, type ReportColumn, isReportColumn, widthOf } from './columns';
import { type ReportEntry, reportEntries } from './entries';
import { isTheirs, matchEntries, standingReport } from './standing';
import { type SummaryLine, summaryLines } from './summary';

export const REPORT_SHEET = 'Plan check';

/** What a report is made from. */
export interface ReportInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** How many rules there are. */
  readonly rules: number;
  readonly today: Day;
}

/** What a build does to the report. */
export interface ReportChanges {
  readonly added: number;
  readonly kept: number;
  readonly resolved: number;
}

/**
 * The report as a drawing. A new one lists errors first. One that stands is changed in place: its rows stay where they
 * are with what people wrote beside them, what is found no longer is marked Resolved, new findings come below. Replies
 * in a report of another workbook (`earlier`) are carried over.
 */
export function layOutReport(
  workbook: WorkbookContents,
  input: ReportInput,
  earlier?: WorkbookContents,
): { drawing: SheetDrawing; changes: ReportChanges } {
  const standing = standingReport(workbook);
  const entries = reportEntries(input.findings, input.plan);
  if (standing) return inPlace(workbook, standing, entries, input);
  return anew(entries, input, earlier && standingReport(earlier));
}

const KEPT: CellDrawing = { kind: 'kept' };
const EMPTY: CellDrawing = { kind: 'empty' };
const text = (words: string): CellDrawing => (words === '' ? EMPTY : { kind: 'text', text: words });

function inPlace(
  workbook: WorkbookContents,
  standing: StandingTable,
  entries: readonly ReportEntry[],
  input: ReportInput,
): { drawing: SheetDrawing; changes: ReportChanges } {
  const matches = matchEntries(entries, standing.rows);
  const entryOf = new Map([...matches].map(([entry, row]) => [row, entry]));
  const headers = [...standing.headers, ...REPORT_COLUMNS.filter((name) => !standing.headers.includes(name))];
  const heights = new RowHeights(headers.map(widthOf));
  let resolved = 0;
  const oldRows = standing.rows.map((row): RowDrawing => {
    if (isTheirs(row)) return { cells: headers.map(() => KEPT) };
    const entry = entryOf.get(row);
    if (entry) return { cells: headers.map((name) => (isOurs(name) ? cellOf(name, entry) : KEPT)) };
    resolved++;
    return { cells: headers.map((name) => (name === 'State' ? text('Resolved') : KEPT)) };
  });
  const newRows = entries
    .filter((entry) => !matches.has(entry))
    .map((entry) => newRow(headers, heights, (name) => (isOurs(name) ? cellOf(name, entry) : KEPT)));
  const lines = summaryOf(input, resolved);
  return {
    drawing: drawingOf({
      target: { kind: 'existing', name: standing.sheet },
      origin: { row: standing.headerRow, column: standing.firstColumn },
      above: aboveStanding(workbook, standing, lines),
      columns: headers.map((header) => columnDrawing(header, 'user-owned')),
      rows: [...oldRows, ...newRows],
    }),
    changes: { added: newRows.length, kept: matches.size, resolved },
  };
}

function anew(
  entries: readonly ReportEntry[],
  input: ReportInput,
  earlier: StandingTable | undefined,
): { drawing: SheetDrawing; changes: ReportChanges } {
  const matches = matchEntries(entries, earlier?.rows ?? []);
  const theirs = (earlier?.headers ?? []).filter((header) => header !== '' && !isReportColumn(header));
  const headers = [...REPORT_COLUMNS, ...theirs];
  const heights = new RowHeights(headers.map(widthOf));
  const carried = (name: string, row: TableRow | undefined): CellDrawing => {
    const contents = row?.cellUnder(name);
    if (!contents) return EMPTY;
    // A formula's neighbours have moved: what it showed stays.
    const { column, value, text: shown, format } = contents;
    return { kind: 'copied', contents: { column, value, text: shown, format } };
  };
  const rows = entries.map((entry) =>
    newRow(headers, heights, (name) => (isOurs(name) ? cellOf(name, entry) : carried(name, matches.get(entry)))),
  );
  const used = new Set(matches.values());
  const old = (earlier?.rows ?? []).filter((row) => !used.has(row));
  const others = old
    .filter((row) => isTheirs(row) || [REPLY, ...theirs].some((name) => row.textUnder(name) !== ''))
    .map((row) =>
      newRow(headers, heights, (name) => (name === 'State' && !isTheirs(row) ? text('Resolved') : carried(name, row))),
    );
  const resolved = old.filter((row) => !isTheirs(row)).length;
  const lines = summaryOf(input, resolved);
  return {
    drawing: drawingOf({
      target: { kind: 'new', name: REPORT_SHEET },
      origin: { row: lines.length + 2, column: 1 },
      above: lines.map(({ text: words, look }, index) => ({ row: index + 1, column: 1, text: words, look })),
      columns: headers.map((header) => columnDrawing(header, 'drawn')),
      rows: [...rows, ...others],
    }),
    changes: { added: rows.length - matches.size, kept: matches.size, resolved },
  };
}

const isOurs = (name: string): name is ReportColumn => isReportColumn(name) && name !== REPLY;

const summaryOf = ({ plan, verdict, rules, today }: ReportInput, resolved: number): SummaryLine[] =>
  summaryLines(plan, verdict, resolved, rules, today);

/** The lines whose like stands above the table already, there; what somebody took out or wrote over stays so. */
function aboveStanding(
  workbook: WorkbookContents,
  { sheet, headerRow, firstColumn }: StandingTable,
  lines: readonly SummaryLine[],
): TextAbove[] {
  const cells = (workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [])
    .filter(({ row }) => row < headerRow)
    .flatMap((row) =>
      row.cells.filter(({ column }) => column === firstColumn).map((cell) => ({ ...cell, row: row.row })),
    );
  return lines.slice(1).flatMap(({ text: words, look, isOurs: pattern }) => {
    const cell = cells.find((one) => pattern.test(one.text));
    return cell ? [{ row: cell.row, column: cell.column, text: words, look }] : [];
  });
}

function newRow(
  headers: readonly string[],
  heights: RowHeights,
  cellUnder: (header: string) => CellDrawing,
): RowDrawing {
  const cells = headers.map(cellUnder);
  return { cells, height: heights.of(cells) };
}

function cellOf(column: ReportColumn, entry: ReportEntry): CellDrawing {
  switch (column) {
    case 'Severity':
      return text(entry.severity);
    case 'Sheet':
      return text(entry.place.sheet);
    case 'Cell':
      return { kind: 'link', text: entry.cell, place: entry.place };
    case 'Action':
      return text(entry.action);
    case 'Finding':
      return text(entry.finding);
    case 'What to do':
      return text(entry.message);
    case 'Suggestion':
      return text(entry.suggestion);
    case 'State':
      return text(entry.state);
    case 'Accepted because':
      return text(entry.reason);
    case 'Reply':
      return EMPTY;
  }
}

const columnDrawing = (header: string, kindOfTheirs: ColumnDrawing['kind']): ColumnDrawing =>
  isReportColumn(header)
    ? { header, kind: 'drawn', ...COLUMN_PLANS[header] }
    : { header, kind: kindOfTheirs, width: widthOf(header), look: { format: 'general', wraps: true } };

type Placed = Pick<SheetDrawing, 'target' | 'origin' | 'columns' | 'rows'> & { readonly above: readonly TextAbove[] };

const drawingOf = (placed: Placed): SheetDrawing => ({
  mark: 'report',
  ...placed,
  table: { name: 'PlanCheck', style: 'TableStyleLight1' },
  theme: OUR_THEME,
  frozen: { rows: placed.origin.row, columns: 0 },
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
});
