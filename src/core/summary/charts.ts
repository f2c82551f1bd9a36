import type { Corner } from '../sheets/blocks';
import type { ChartCells, ChartDrawing } from '../workbook/chart';
import type { CellRange } from '../workbook/ranges';
import { FIRST_COUNT, STATE_COLUMNS } from './counts';
import { OPEN } from './labels';
import { STATE_COLOURS } from './looks';
import { MONTH_SERIES } from './months';

/** What both charts are told besides what they show. */
type Placing = Pick<ChartDrawing, 'over' | 'isMoved' | 'isRestored'>;

const column = ({ row, column: first }: Corner, right: number, rows: number): CellRange => ({
  top: row + 1,
  bottom: row + rows,
  left: first + right,
  right: first + right,
});

/** @param counts of each month, in the order of the series. */
export const monthChart = (
  at: Corner,
  months: readonly number[],
  counts: readonly (readonly number[])[],
  placing: Placing,
): ChartDrawing => ({
  name: 'Plan Grid by month',
  kind: 'stacked columns',
  title: 'What falls due each month',
  description:
    'For each month how many actions and dates fall due, by state: complete, overdue, due soon, planned, other. The numbers stand under ‘By month’.',
  categories: { range: column(at, 0, months.length), shows: months, format: 'mmm yy' },
  series: MONTH_SERIES.map((state, index) => ({
    name: state,
    colour: STATE_COLOURS[state],
    values: { range: column(at, index + 1, months.length), shows: counts.map((own) => own[index] ?? 0) },
  })),
  ...placing,
});

/** @param lines what the lines of the block show: its label, and its counts by state. */
export const ownerChart = (
  at: Corner,
  lines: readonly { readonly label: string; readonly counts: ReadonlyMap<string, number> }[],
  placing: Placing,
): ChartDrawing => ({
  name: 'Plan Grid by owner',
  kind: 'stacked bars',
  title: 'What each owner still has to do',
  description:
    'For each owner how many actions and dates are still open: overdue, due soon, planned, without a date. The numbers stand under ‘By owner’.',
  categories: { range: column(at, 0, lines.length), shows: lines.map(({ label }) => label) },
  series: OPEN.map((state) => ({
    name: state,
    colour: STATE_COLOURS[state],
    values: valuesOf(at, lines, state),
  })),
  ...placing,
});

const valuesOf = (
  at: Corner,
  lines: readonly { readonly counts: ReadonlyMap<string, number> }[],
  state: (typeof OPEN)[number],
): ChartCells<number> => ({
  range: column(at, FIRST_COUNT + STATE_COLUMNS.indexOf(state), lines.length),
  shows: lines.map(({ counts }) => counts.get(state) ?? 0),
});
