import { type Corner, findHeading } from '../sheets/blocks';
import type { SheetContents } from '../workbook/contents';
import type { CellRange } from '../workbook/ranges';
import { ALL } from './counts';
import { MOVED_LINES, WEEKS_LINES } from './lists';
import { SUMMARY_TITLE } from './record';
import { FIRST_TILE } from './tiles';

/** The blocks of the page and of what stands beside it, by what the first cell of each says. */
export const HEADINGS = {
  title: SUMMARY_TITLE,
  tiles: FIRST_TILE,
  states: 'By state',
  grids: 'By grid',
  owners: 'By owner',
  next: 'Next eight weeks',
  moved: 'Moved most, due now',
  months: 'By month',
  planMoves: 'Moved in the plan',
} as const;

export type BlockName = keyof typeof HEADINGS;
export type Places = Readonly<Partial<Record<BlockName, Corner>>>;

export const BLOCK_NAMES = [
  'title',
  'tiles',
  'states',
  'grids',
  'owners',
  'next',
  'moved',
  'months',
  'planMoves',
] as const satisfies readonly BlockName[];

/** Where the blocks of a sheet are; one whose heading is gone is left out. */
export function placesIn(sheet: SheetContents): Places {
  return Object.fromEntries(
    BLOCK_NAMES.flatMap((name) => {
      const isHeading = (text: string): boolean =>
        name === 'title' ? text.startsWith(HEADINGS.title) : text === HEADINGS[name];
      const at = findHeading(sheet, isHeading);
      return at ? [[name, at]] : [];
    }),
  );
}

/** How many lines a block of an existing sheet has: up to the heading below it, with a row between. */
export function roomIn(places: Places, name: 'grids' | 'owners', otherwise: number): number {
  const at = places[name];
  if (!at) return otherwise;
  const below = Object.values(places).flatMap(({ row, column }) =>
    column === at.column && row > at.row ? row - at.row - 2 : [],
  );
  return Math.max(1, Math.min(...below, LAST_ROOM));
}
const LAST_ROOM = 40;

/** How high a new page's rows are, in points, where they aren't a line high. */
const GAP = 9;
const CHART_ROWS = 18;
/** Of the lines of tables and lists. */
const LINE = 20;
/** Behind the page, with a column between. */
const WORKING = ALL + 5;

export interface NewPage {
  readonly places: Required<Places>;
  readonly widths: readonly number[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly charts: { readonly months: CellRange; readonly owners: CellRange };
  readonly printed: CellRange;
}

/** A new page from top to bottom, for so many grids and owners. */
export function newPage(grids: number, owners: number): NewPage {
  const heights: { row: number; points: number }[] = [
    { row: 1, points: 30 },
    { row: 2, points: 18 },
    { row: 3, points: GAP },
    { row: 4, points: 40 },
    { row: 5, points: 18 },
    { row: 6, points: GAP },
  ];
  const charts = 7;
  let row = charts + CHART_ROWS;
  const block = (lines: number, isTall: boolean): Corner => {
    heights.push({ row, points: GAP });
    const at = { row: row + 1, column: 1 };
    heights.push({ row: at.row, points: isTall ? 25 : LINE });
    for (let line = 1; line <= lines; line++) heights.push({ row: at.row + line, points: LINE });
    row = at.row + lines + 1;
    return at;
  };
  const [states, grid, owner, next, moved] = [
    block(1, true),
    block(grids, true),
    block(owners, true),
    block(WEEKS_LINES, false),
    block(MOVED_LINES, false),
  ];
  const over = (left: number, right: number): CellRange => ({
    top: charts,
    bottom: charts + CHART_ROWS - 1,
    left,
    right,
  });
  return {
    places: {
      title: { row: 1, column: 1 },
      tiles: { row: 5, column: 1 },
      states,
      grids: grid,
      owners: owner,
      next,
      moved,
      // Below the page as well: a row that is pushed into the page, or a column, moves them whole.
      months: { row: row + 2, column: WORKING },
      planMoves: { row: row + 2, column: WORKING + 7 },
    },
    widths: [12, 9, 23, ...Array.from({ length: 8 }, () => 8.8), 12],
    heights,
    charts: { months: over(1, 6), owners: over(7, ALL + 1) },
    printed: { top: 1, left: 1, bottom: row - 1, right: ALL + 1 },
  };
}
