import type { CellContents } from '../workbook/contents';
import { type BlockCell, type Corner, isSameFormula } from '../sheets/blocks';
import { EMPTY, textCell } from '../sheets/record';
import type { TrackerColumn } from '../tracker/record';
import type { State } from '../tracker/state';
import type { CellDrawing } from '../workbook/drawing';
import { cellName } from '../workbook/place';
import { type Line, isLabelOf, restLabel } from './labels';
import { LOOKS } from './looks';
import type { SummaryRow, TrackerCells } from './tracker-cells';

/** The states as columns: what is still to be done follows what is done, and the chart takes it from there. */
export const STATE_COLUMNS = [
  'Complete', 'Overdue', 'Due soon', 'Planned', 'No date', 'Deferred', 'Withdrawn', 'Not in plan',
] as const satisfies readonly State[]; // prettier-ignore

/** Where the first count stands, counted from the labels; all of a line stand behind the states. */
export const FIRST_COUNT = 3;
export const ALL = FIRST_COUNT + STATE_COLUMNS.length;
/** Where the whole name of a grid or an owner stands: outside of what is printed. */
export const KEY = ALL + 1;

const formula = (text: string, shows: string | number): CellDrawing => ({ kind: 'formula', formula: text, shows });

/** A dark line with a heading, and above the counts what they count. */
const headingCells = (heading: string): BlockCell[] => [
  { down: 0, right: 0, cell: textCell(heading), look: LOOKS.heading },
  ...[1, 2].map((right) => ({ down: 0, right, cell: EMPTY, look: LOOKS.heading })),
  ...[...STATE_COLUMNS, 'All'].map((state, index) => ({
    down: 0,
    right: FIRST_COUNT + index,
    cell: textCell(state),
    look: LOOKS.columnHeading,
  })),
];

const count = (rows: readonly SummaryRow[], state: string): number => rows.filter((row) => row.state === state).length;
const countAll = (rows: readonly SummaryRow[]): number => rows.filter(({ state }) => state !== '').length;

/** How many rows of the tracker are in a state, as a formula; of all of them for 'All'. */
export const countFormula = ({ column }: TrackerCells, state: string): string =>
  `COUNTIF(${column('State')},"${state === 'All' ? '?*' : state}")`;

export const countOf = ({ rows }: TrackerCells, state: string): number =>
  state === 'All' ? countAll(rows) : count(rows, state);

/** One line of counts: all rows of the tracker, by state. */
export const stateCells = (tracker: TrackerCells): BlockCell[] => [
  ...headingCells('By state'),
  { down: 1, right: 0, cell: textCell('All actions and dates'), look: LOOKS.boldLabel },
  ...[1, 2].map((right) => ({ down: 1, right, cell: EMPTY, look: LOOKS.boldLabel })),
  ...[...STATE_COLUMNS, 'All'].map((state, index) => ({
    down: 1,
    right: FIRST_COUNT + index,
    cell: formula(countFormula(tracker, state), countOf(tracker, state)),
    look: state === 'Overdue' ? LOOKS.late : LOOKS.boldCount,
  })),
];

/** What a block of lines is about. */
export interface CountedBy {
  readonly heading: string;
  readonly column: TrackerColumn & ('Grid' | 'Lead');
  /** The labels and names that this build or one before may have written. */
  readonly labels: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/**
 * A line of counts for each group. Lines that are there and for which there is no group any more are emptied.
 * @param lines one for each line of the block; undefined for one that is left over.
 */
export function groupCells(
  tracker: TrackerCells,
  { heading, column, labels, keys }: CountedBy,
  lines: readonly (Line | undefined)[],
  at: Corner,
): BlockCell[] {
  const isText =
    (known: (text: string) => boolean) =>
    ({ value, formula: held }: CellContents): boolean =>
      held === undefined && typeof value === 'string' && known(value);
  const body = lines.map((line, index): BlockCell[] => {
    const down = index + 1;
    const counts = [...STATE_COLUMNS, 'All'].map((state, place): BlockCell => {
      const right = FIRST_COUNT + place;
      const { own, rest } = formulasOf(tracker, column, state, lines.length, { ...at, down, right });
      const shows = shownOf(tracker, lines, index, state);
      return {
        down,
        right,
        cell: !line ? EMPTY : formula(line.kind === 'rest' ? rest : own, shows),
        look: state === 'All' ? LOOKS.boldCount : state === 'Overdue' ? LOOKS.late : LOOKS.count,
        wasOurs: ({ formula: held }) => held !== undefined && (isSameFormula(held, own) || isSameFormula(held, rest)),
      };
    });
    if (line?.kind === 'held') return counts;
    const label = !line ? '' : line.kind === 'rest' ? restLabel(line.groups) : line.group.label;
    const key = line?.kind === 'group' ? line.group.key : '';
    return [
      { down, right: 0, cell: textCell(label), look: LOOKS.label, wasOurs: isText((text) => isLabelOf(text, labels)) },
      ...[1, 2].map((right) => ({ down, right, cell: EMPTY, look: LOOKS.label })),
      ...counts,
      { down, right: KEY, cell: textCell(key), look: LOOKS.working, wasOurs: isText((text) => keys.has(text)) },
    ];
  });
  return [...headingCells(heading), ...body.flat()];
}

/** What a count of a line shows. */
export function shownOf(
  tracker: TrackerCells,
  lines: readonly (Line | undefined)[],
  index: number,
  state: string,
): number {
  const inGroup = (line: Line | undefined): number => {
    if (!line || line.kind === 'rest') return 0;
    return state === 'All' ? countAll(line.group.rows) : count(line.group.rows, state);
  };
  const line = lines[index];
  if (line?.kind !== 'rest') return inGroup(line);
  return countOf(tracker, state) - lines.reduce((sum, other) => sum + inGroup(other), 0);
}

/** The count of a group, and that of all that have no line of their own. @param room how many lines there are. */
function formulasOf(
  tracker: TrackerCells,
  column: CountedBy['column'],
  state: string,
  room: number,
  at: Corner & { readonly down: number; readonly right: number },
): { readonly own: string; readonly rest: string } {
  const row = at.row + at.down;
  const states = tracker.column('State');
  const isIn = state === 'All' ? `${states}<>""` : `${states}="${state}"`;
  const key = `$${cellName({ row, column: at.column + KEY })}`;
  const sum = (top: number, bottom: number): string => {
    const name = (one: number): string => cellName({ row: one, column: at.column + at.right });
    return top > bottom ? '' : `-SUM(${name(top)}:${name(bottom)})`;
  };
  return {
    own: `SUMPRODUCT((${tracker.column(column)}=${key})*(${isIn}))`,
    rest: countFormula(tracker, state) + sum(at.row + 1, row - 1) + sum(row + 1, at.row + room),
  };
}
