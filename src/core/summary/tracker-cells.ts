import { firstOfMonth } from '../calendar/day';
import { type DateSystem, dayFromSerial, serialFromDay } from '../calendar/serial';
import { headersAfter } from '../sheets/lay-out';
import { type Value, rowsAfter } from '../sheets/rows-after';
import type { ExistingTable } from '../sheets/existing-table';
import { TRACKER, type TrackerColumn } from '../tracker/record';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';
import { freeName } from '../workbook/free-name';
import { fixedName, sheetInReference } from '../workbook/ranges';

/** A row of the tracker as formulas see it. Days are numbers, as the workbook counts them; texts are '' where empty. */
export interface SummaryRow {
  readonly ref: string;
  readonly action: string;
  /** undefined where the cell holds no number. */
  readonly due: number | undefined;
  /** The date that counts: the agreed one, or the plan's; 0 where there is none. */
  readonly when: number;
  readonly lead: string;
  readonly grid: string;
  readonly state: string;
}

/** The tracker that a summary is about, as it will be. */
export interface TrackerCells {
  readonly rows: readonly SummaryRow[];
  /** A column as formulas name it: 'PlanTracker[Agreed date]', or its cells where it is no table. */
  readonly column: (header: TrackerColumn) => string;
}

/** @param table the tracker that goes on, in the workbook that is drawn into or in another one. */
export function trackerCells(
  drawing: SheetDrawing,
  table: ExistingTable | undefined,
  workbook: WorkbookContents,
): TrackerCells {
  const { target, columns } = drawing;
  const before = target.kind === 'existing' ? workbook.sheets.find(({ name }) => name === target.name) : undefined;
  const headers = headersAfter(TRACKER, table);
  const indexOf = new Map(headers.map(({ ours }, index) => [ours, index]));
  const at = (values: readonly Value[], header: TrackerColumn): Value => values[indexOf.get(header) ?? -1];
  return {
    rows: rowsAfter(drawing, before, workbook.dateSystem).map((values): SummaryRow => {
      const text = (header: TrackerColumn): string => String(at(values, header) ?? '');
      const [due, agreed] = [numberOf(at(values, 'Due')), numberOf(at(values, 'Agreed date'))];
      return {
        ref: text('Ref'),
        action: text('Action'),
        due,
        when: Math.round(agreed ?? due ?? 0),
        lead: text('Lead'),
        grid: text('Grid'),
        state: text('State'),
      };
    }),
    column: (header) => {
      const index = indexOf.get(header) ?? 0;
      const name = tableName(drawing, before, workbook);
      return name === undefined ? rangeOf(drawing, index) : `${name}[${escaped(columns[index]?.header ?? header)}]`;
    },
  };
}

const numberOf = (value: Value): number | undefined => (typeof value === 'number' ? value : undefined);

/** The name of the tracker's table; undefined where the sheet that exists has none, and may get none. */
function tableName(
  { origin, table }: SheetDrawing,
  before: SheetContents | undefined,
  { sheets }: WorkbookContents,
): string | undefined {
  if (before) return before.tables.find(({ range }) => range.top === origin.row)?.name;
  const taken = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  return table && freeName(table.name, taken);
}

/** A header as a formula names it. Source: ECMA-376 part 1, 18.17.2 (structure references). */
const escaped = (header: string): string => header.replace(/['#[\]]/g, "'$&");

function rangeOf({ target, origin, rows }: SheetDrawing, index: number): string {
  const column = origin.column + index;
  const range = { top: origin.row + 1, bottom: origin.row + Math.max(rows.length, 1), left: column, right: column };
  return `${sheetInReference(target.name)}!${fixedName(range)}`;
}

/** The first day of the month of a day, both as the workbook counts days. */
export const monthOf = (serial: number, dateSystem: DateSystem): number =>
  serialFromDay(firstOfMonth(dayFromSerial(serial, dateSystem)), dateSystem);
