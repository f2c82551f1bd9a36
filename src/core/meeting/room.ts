import { type ColumnPlaces } from '../sheets/record';
import { rowHeights } from '../sheets/heights';
import { MEETING, type MeetingColumn, type MeetingRow } from './record';
import { shortenedApart } from './words';

/*
 * A meeting sheet has two pages, or three. Where there is little to talk of, its actions stand there whole, with room to
 * write; the more there is, the fewer lines each has. What a row has room for anyway is filled.
 */

/** Points for rows on an A4 page, in the size in which it is printed. */
const PAGE = 590;

interface Size {
  /** Lines that an action's words take at most. */
  readonly lines: number;
  /** Lines that a row has at least. */
  readonly least: number;
  /** On so many pages at most. */
  readonly pages: number;
}

/** The last one is taken whatever the pages. */
const SIZES: readonly Size[] = [
  { lines: 6, least: 2, pages: 2 },
  { lines: 3, least: 2, pages: 2 },
  { lines: 2, least: 2, pages: 3 },
  { lines: 2, least: 1, pages: 3 },
];
const SMALLEST: Size = { lines: 1, least: 1, pages: 3 };

/** On one line of the column, and so many fewer on each further one, where words don't fill it. */
const ONE_LINE = 64;
const BROKEN = 4;
const charactersOn = (lines: number): number => lines * (ONE_LINE - BROKEN) + BROKEN;

const NOWHERE: ColumnPlaces<MeetingColumn> = { letters: () => 'A' };
const WIDTHS = MEETING.columns.map(({ width, look }) => (look.wraps ? width : undefined));

/** Rows with their words, and how many lines each has at least. */
export interface Fitted {
  readonly rows: readonly MeetingRow[];
  readonly leastLines: number;
}

/** @param rows with all words of their actions. */
export function fittedRows(rows: readonly MeetingRow[]): Fitted {
  const actions = rows.map(({ words }) => words);
  const cut = new Map<number, readonly MeetingRow[]>();
  const cutTo = (lines: number): readonly MeetingRow[] => {
    const known = cut.get(lines);
    if (known) return known;
    const words = shortenedApart(actions, charactersOn(lines));
    const made = rows.map((row, at) => ({ ...row, words: words[at] ?? row.words }));
    cut.set(lines, made);
    return made;
  };
  const fits = ({ lines, least, pages }: Size): boolean => {
    const heightOf = heights(least);
    return cutTo(lines).reduce((sum, row) => sum + heightOf(row), 0) <= pages * PAGE;
  };
  const { lines, least } = SIZES.find(fits) ?? SMALLEST;
  const heightOf = heights(least);
  const longer = SIZES.map((size) => size.lines).filter((more) => more > lines);
  return {
    leastLines: least,
    rows: cutTo(lines).map((row, at) => {
      const most = heightOf(row);
      return longer.map((more) => cutTo(more)[at]).find((one) => one !== undefined && heightOf(one) <= most) ?? row;
    }),
  };
}

function heights(least: number): (row: MeetingRow) => number {
  const heightOf = rowHeights(WIDTHS, least);
  return (row) => heightOf(MEETING.columns.map(({ cell }) => cell(row, NOWHERE))) ?? 0;
}
