import { type Day, MONTH_NAMES, showDay } from '../calendar/day';
import { dayFromSerial } from '../calendar/serial';
import type { ExistingTable } from '../sheets/existing-table';
import { headersAfter } from '../sheets/lay-out';
import { TRACKER } from '../tracker/record';
import type { WorkbookContents } from '../workbook/contents';
import type { PlacedCell, SheetDrawing } from '../workbook/drawing';
import { fixedName } from '../workbook/ranges';
import { countFormula, countOf } from './counts';
import { whenOf } from './lists';
import { type TrackerCells, trackerCells } from './tracker-cells';

/*
 * What is late and what is next, beside the tracker's title, where it stays in sight: '68 overdue, 17 due soon, next
 * 30 Sep 2011'. A formula over the rows, so that it stays right while people fill in Status and Agreed date.
 */

/** A title of more characters needs the room itself. */
const LONGEST_TITLE = 90;
/** Of more rows it would be worked out too slowly at each change. */
const MOST_ROWS = 20_000;
const LEAST_ROWS = 1_000;

/** @returns the drawing of a new tracker with that cell; one that exists is as its user has it. */
export function withFirstLine(
  drawing: SheetDrawing,
  table: ExistingTable | undefined,
  workbook: WorkbookContents,
): SheetDrawing {
  const { target, origin, above = [], cells = [] } = drawing;
  const [title] = above;
  const at = headersAfter(TRACKER, table).findIndex(({ ours }) => ours === 'Progress');
  const hasRoom = title !== undefined && title.text.length <= LONGEST_TITLE && drawing.rows.length <= MOST_ROWS;
  if (target.kind !== 'new' || !hasRoom || at < 0) return drawing;
  const line: PlacedCell = {
    row: title.row,
    column: origin.column + at,
    cell: { kind: 'formula', ...firstLine(cellsBelow(drawing, table, workbook), workbook) },
    look: { isBold: true, align: 'right' },
  };
  return { ...drawing, cells: [...cells, line] };
}

/** The same columns as cells, with room for rows to come: Excel takes no formula over a table that isn't there yet. */
function cellsBelow(drawing: SheetDrawing, table: ExistingTable | undefined, workbook: WorkbookContents): TrackerCells {
  const { origin, rows } = drawing;
  const headers = headersAfter(TRACKER, table);
  const bottom = origin.row + Math.max(LEAST_ROWS, 2 * rows.length);
  return {
    ...trackerCells(drawing, table, workbook),
    column: (header) => {
      const column = origin.column + headers.findIndex(({ ours }) => ours === header);
      return fixedName({ top: origin.row + 1, bottom, left: column, right: column });
    },
  };
}

const NEXT = ['Due soon', 'Planned'] as const;
/** More than any day. */
const LATEST = 10_000_000;

function firstLine(tracker: TrackerCells, { dateSystem }: WorkbookContents): { formula: string; shows: string } {
  const state = tracker.column('State');
  const [late, soon, open] = [countFormula(tracker, 'Overdue'), countFormula(tracker, 'Due soon'), NEXT.map((one) => countFormula(tracker, one)).join('+')];
  const isNext = `(${NEXT.map((one) => `(${state}="${one}")`).join('+')})`;
  const next = `(${LATEST}-SUMPRODUCT(LARGE(${isNext}*(${LATEST}-${whenOf(tracker)}),1)))`;
  // TEXT with a date's format would speak the language of each Excel.
  const day = `DAY(${next})&" "&CHOOSE(MONTH(${next}),${MONTH_NAMES.map((name) => `"${name}"`).join(',')})&" "&YEAR(${next})`;
  const days = tracker.rows.filter((row) => NEXT.some((one) => one === row.state)).map(({ when }) => when);
  const first: Day | undefined = days.length === 0 ? undefined : dayFromSerial(days.reduce((a, b) => Math.min(a, b)), dateSystem);
  return {
    formula: `${late}&" overdue, "&${soon}&" due soon"&IF(${open}=0,"",", next "&${day})`,
    shows: `${countOf(tracker, 'Overdue')} overdue, ${countOf(tracker, 'Due soon')} due soon${first ? `, next ${showDay(first)}` : ''}`,
  };
} // prettier-ignore
