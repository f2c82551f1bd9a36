import { type Area, LAST_COLUMN, LAST_ROW } from './area';
import { type Line, linesWith, type Side } from './lines';
import type { Sheet } from './sheet';
import { restyled } from './style';

/** The borders of a range, in the order of Excel's enumeration. */
export const BORDERS = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
] as const; // prettier-ignore
export type Border = (typeof BORDERS)[number];

/** One side of each cell of an area. */
interface Strip {
  readonly area: Area;
  readonly side: Side;
  /** True where the neighbours lie in the range too, so that the line is theirs as well. */
  readonly isInside: boolean;
}

/** What a border of an area consists of; undefined for the inside of a single row or column. */
function stripOf(area: Area, border: Border): Strip | undefined {
  switch (border) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, side: 'top', isInside: false };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, side: 'bottom', isInside: false };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, side: 'left', isInside: false };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, side: 'right', isInside: false };
    case 'InsideHorizontal':
      if (area.top === area.bottom) return undefined;
      return { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom', isInside: true };
    case 'InsideVertical':
      if (area.left === area.right) return undefined;
      return { area: { ...area, right: area.right - 1 }, side: 'right', isInside: true };
    case 'DiagonalDown':
      return { area, side: 'down', isInside: false };
    case 'DiagonalUp':
      return { area, side: 'up', isInside: false };
  }
}

interface CellSide {
  readonly row: number;
  readonly column: number;
  readonly side: Side;
}

/** The same line as the cell on its other side has it. */
function acrossFrom({ row, column, side }: CellSide): CellSide | undefined {
  if (side === 'top') return row > 1 ? { row: row - 1, column, side: 'bottom' } : undefined;
  if (side === 'bottom') return row < LAST_ROW ? { row: row + 1, column, side: 'top' } : undefined;
  if (side === 'left') return column > 1 ? { row, column: column - 1, side: 'right' } : undefined;
  if (side === 'right') return column < LAST_COLUMN ? { row, column: column + 1, side: 'left' } : undefined;
  return undefined;
}

const ownLine = (sheet: Sheet, { row, column, side }: CellSide): Line | undefined =>
  sheet.styleAt(row, column).lines[side];

/** The lines of a border of an area, as they are seen: a cell's own, or the one of its neighbour. */
export function* linesOf(sheet: Sheet, area: Area, border: Border): Generator<Line | undefined> {
  for (const [here, across] of sidesOf(area, border)) {
    yield ownLine(sheet, here) ?? (across && ownLine(sheet, across));
  }
}

/**
 * Changes the lines of a border of an area. Inside, both neighbours get the line; at the edges the neighbour outside
 * gets it where it had one of its own there, which would be seen otherwise.
 */
export function drawBorder(
  sheet: Sheet,
  area: Area,
  border: Border,
  change: (line: Line | undefined) => Line | undefined,
): void {
  const isInside = stripOf(area, border)?.isInside === true;
  for (const [here, across] of sidesOf(area, border)) {
    const own = ownLine(sheet, here);
    const theirs = across && ownLine(sheet, across);
    const line = change(own ?? theirs);
    setLine(sheet, here, line);
    if (across && (isInside || theirs)) setLine(sheet, across, line);
  }
}

function* sidesOf(area: Area, border: Border): Generator<readonly [CellSide, CellSide | undefined]> {
  const strip = stripOf(area, border);
  if (!strip) return;
  const { top, left, bottom, right } = strip.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const here = { row, column, side: strip.side };
      yield [here, acrossFrom(here)];
    }
  }
}

function setLine(sheet: Sheet, { row, column, side }: CellSide, line: Line | undefined): void {
  const style = sheet.styleAt(row, column);
  const changes = linesWith(style.lines, side, line);
  if (changes.lines === style.lines) return;
  const cell = sheet.cell(row, column) ?? { value: '', style };
  sheet.put(row, column, { ...cell, style: restyled(style, changes) });
}
