import { type Day } from '../calendar/day';
import { serialFromDay } from '../calendar/serial';
import { NOTHING_BUILT, asBuiltOf } from '../sheets/as-built';
import { wordsUnder } from '../sheets/built-row';
import { type BlockCell, placeBlock, placeWhole } from '../sheets/blocks';
import { type CellsAt, cellsAt } from '../workbook/cells-at';
import type { ExistingTable } from '../sheets/existing-table';
import { textCell } from '../sheets/record';
import { OUR_THEME } from '../sheets/theme';
import type { ChartDrawing } from '../workbook/chart';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import type { PlacedCell, SheetDrawing } from '../workbook/drawing';
import { monthChart, ownerChart } from './charts';
import { KEY, STATE_COLUMNS, groupCells, shownOf, stateCells } from './counts';
import {
  type Group,
  type Line,
  gridLabel,
  gridsOf,
  isLabelOf,
  linesOf,
  ownerLabel,
  ownersOf,
  restLabel,
} from './labels';
import { movedCells, nextCells } from './lists';
import { LOOKS } from './looks';
import { monthCells, monthCounts, monthsOf } from './months';
import { BLOCK_NAMES, HEADINGS, type BlockName, type Places, newPage, placesIn, roomIn } from './places';
import { PLAN_MOVES, type Redated, planMoveCells, planMoves } from './plan-moves';
import { SUMMARY, SUMMARY_NOTE, SUMMARY_TITLE } from './record';
import { tileCells } from './tiles';
import { type TrackerCells, trackerCells } from './tracker-cells';

/** What a summary is made from. */
export interface SummaryInput {
  /** The tracker as it is drawn, and the one that goes on, where one does. */
  readonly tracker: SheetDrawing;
  readonly table: ExistingTable | undefined;
  /** The workbook that is drawn into. */
  readonly workbook: WorkbookContents;
  /** 'Safer Peterborough Partnership, 2011-14'. */
  readonly whose: string;
  readonly today: Day;
  readonly dueSoonDays: number;
  /** The dates that builds found changed in the plan, the oldest first. */
  readonly redated: readonly Redated[];
  /** True where somebody asked for the page: charts that were taken out are drawn again. */
  readonly isAsked: boolean;
}

/** Blocks whose cells make sense together alone. */
const WHOLE: ReadonlySet<BlockName> = new Set<BlockName>(['next', 'moved', 'months']);

/** More grids and owners than these share a line. */
const MOST_GRIDS = 8;
const MOST_OWNERS = 9;

/** The summary of a workbook that is there: a sheet of that kind that has one of its blocks at least. */
export const existingSummary = ({ sheets }: WorkbookContents): SheetContents | undefined =>
  sheets.find((sheet) => sheet.mark === SUMMARY.mark && Object.keys(placesIn(sheet)).length > 0);

/**
 * One page about the tracker, made of formulas over it, so that it stays right while people fill in Status and Agreed
 * date. An existing one is brought up to date where it stands: names of grids and owners, months, the charts' cells.
 */
export function summarySheet(input: SummaryInput): SheetDrawing {
  const { workbook, today, dueSoonDays, isAsked } = input;
  const { dateSystem } = workbook;
  const tracker = trackerCells(input.tracker, input.table, workbook);
  const existing = existingSummary(workbook);
  const cells = existing && cellsAt(existing);
  const [grids, owners] = [gridsOf(tracker.rows), ownersOf(tracker.rows)];
  const rooms = { grids: roomOf(grids, MOST_GRIDS), owners: roomOf(owners, MOST_OWNERS) };
  const page = newPage(rooms.grids, rooms.owners);
  const places: Places = existing ? placesIn(existing) : page.places;

  const known = knownNames(input, tracker);
  const lineFinder = (name: 'grids' | 'owners', groups: readonly Group[]): (Line | undefined)[] => {
    const room = existing ? roomIn(places, name, rooms[name]) : rooms[name];
    return linesOf(groups, room, heldLines(cells, places, name, room, known[name].labels));
  };
  const lines = { grids: lineFinder('grids', grids), owners: lineFinder('owners', owners) };
  const months = monthsOf(tracker, today, dateSystem);
  const counts = monthCounts(tracker, months, dateSystem);
  const moves = planMoves(tracker.rows, input.redated, dateSystem);
  const firstRow = input.tracker.origin.row + 1;
  const [serial, refs] = [serialFromDay(today, dateSystem), new Set(tracker.rows.map(({ ref }) => ref))];

  const blocks: Readonly<Record<BlockName, (at: NonNullable<Places[BlockName]>) => readonly BlockCell[]>> = {
    title: () => titleCells(input.whose, today),
    tiles: () => tileCells(tracker, dueSoonDays),
    states: () => stateCells(tracker),
    grids: (at) => groupCells(tracker, { ...known.grids, heading: HEADINGS.grids, column: 'Grid' }, lines.grids, at),
    owners: (at) =>
      groupCells(tracker, { ...known.owners, heading: HEADINGS.owners, column: 'Lead' }, lines.owners, at),
    next: (at) => nextCells(tracker, at, serial, firstRow),
    moved: (at) =>
      movedCells(tracker, at, moves, places.planMoves && { refs: places.planMoves, rows: PLAN_MOVES }, firstRow),
    months: (at) => monthCells(tracker, at, months, counts, dateSystem),
    planMoves: () => planMoveCells(moves, refs),
  };
  const placed = BLOCK_NAMES.map((name): PlacedCell[] => {
    const at = places[name];
    const place = WHOLE.has(name) ? placeWhole : placeBlock;
    return at ? place(blocks[name](at), at, cells) : [];
  });

  const charts: ChartDrawing[] = [];
  const wasLong = (at: Places[BlockName]): number => (cells && at ? filledBelow(cells, at) : 0);
  const hasMonths = (placed[BLOCK_NAMES.indexOf('months')]?.length ?? 0) > 0;
  if (places.months && hasMonths && months.length > 0) {
    const isMoved = wasLong(places.months) !== months.length;
    charts.push(monthChart(places.months, months, counts, { over: page.charts.months, isMoved, isRestored: isAsked }));
  }
  const shown = lines.owners.flatMap((line, index) => {
    if (!line) return [];
    const own = new Map(STATE_COLUMNS.map((state) => [state, shownOf(tracker, lines.owners, index, state)]));
    return { label: line.kind === 'rest' ? restLabel(line.groups) : line.group.label, counts: own };
  });
  if (places.owners && shown.length > 0) {
    const isMoved = wasLong(places.owners) !== shown.length;
    charts.push(ownerChart(places.owners, shown, { over: page.charts.owners, isMoved, isRestored: isAsked }));
  }
  return {
    mark: SUMMARY.mark,
    target: existing ? { kind: 'existing', name: existing.name } : { kind: 'new', name: SUMMARY.name },
    origin: { row: 1, column: 1 },
    cells: placed.flat(),
    charts,
    layout: { widths: page.widths, heights: page.heights },
    columns: [],
    rows: [],
    theme: OUR_THEME,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', paper: 'A4', pagesWide: 1, pagesTall: 1, area: page.printed },
  };
}

const roomOf = (groups: readonly Group[], most: number): number => Math.max(1, Math.min(groups.length, most));

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

/** A text, which may run on over the cells beside it. TEXT with a date's format would speak the language of each Excel. */
const AS_AT = `"As at "&DAY(TODAY())&" "&CHOOSE(MONTH(TODAY()),${MONTHS.map((name) => `"${name}"`).join(',')})&" "&YEAR(TODAY())`;
const asAt = ({ day, month, year }: Day): string => `As at ${day} ${MONTHS[month - 1]} ${year}`;

const titleCells = (whose: string, today: Day): BlockCell[] => [
  {
    down: 0,
    right: 0,
    cell: textCell(SUMMARY_TITLE + whose),
    look: LOOKS.title,
    wasOurs: ({ value }) => typeof value === 'string' && value.startsWith(SUMMARY_TITLE),
  },
  { down: 1, right: 0, cell: { kind: 'formula', formula: AS_AT, shows: asAt(today) }, look: LOOKS.asAt },
  { down: 1, right: 3, cell: textCell(SUMMARY_NOTE), look: LOOKS.note },
];

interface Known {
  readonly labels: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** The names of grids and owners that this build or an earlier one may have written into the page. */
function knownNames({ workbook, table }: SummaryInput, { rows }: TrackerCells): { grids: Known; owners: Known } {
  const built = (asBuiltOf(workbook) ?? NOTHING_BUILT).rows;
  const names = (header: 'Grid' | 'Lead', now: readonly string[], labelOf: (key: string) => string): Known => {
    const keys = new Set([
      ...now,
      ...Array.from(table?.rows ?? [], (row) => row.textUnder(header)),
      ...built.map((row) => wordsUnder(row, header)),
    ]);
    return { keys, labels: new Set(Array.from(keys, labelOf)) };
  };
  return {
    grids: names('Grid', rows.map(({ grid }) => grid), gridLabel),
    owners: names('Lead', rows.map(({ lead }) => lead), ownerLabel),
  };
} // prettier-ignore

/** The lines whose labels people changed. */
function heldLines(
  cells: CellsAt | undefined,
  places: Places,
  name: 'grids' | 'owners',
  room: number,
  labels: ReadonlySet<string>,
): ReadonlyMap<number, Pick<Group, 'key' | 'label'>> {
  const at = places[name];
  const held = new Map<number, Pick<Group, 'key' | 'label'>>();
  for (let index = 0; cells && at && index < room; index++) {
    const label = cells(at.row + 1 + index, at.column)?.text ?? '';
    if (label === '' || isLabelOf(label, labels)) continue;
    held.set(index, { label, key: cells(at.row + 1 + index, at.column + KEY)?.text ?? '' });
  }
  return held;
}

/** How many cells below one hold something, without a gap. */
function filledBelow(cells: CellsAt, { row, column }: { readonly row: number; readonly column: number }): number {
  let length = 0;
  while (cells(row + 1 + length, column)) length++;
  return length;
}
