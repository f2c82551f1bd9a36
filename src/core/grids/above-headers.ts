import { lineCell } from './row-shape';
import type { SheetRow } from './rows';

/**
 * Lines directly above headers that are set out alike, the first of a sheet too: 'Area 1: Reading' and 'Area 2: Numbers'
 * each above a table of its own.
 */
export function linesAboveHeaders(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const above = rows.filter((row, index) => !row.header && row.cells.size === 1 && rows[index + 1]?.header !== undefined);
  const shapes = above.map((row) => shapeOf(lineCell(row, undefined)[1].text));
  return new Set(above.filter((_, index) => shapes.filter((shape) => shape === shapes[index]).length > 1));
} // prettier-ignore

/** A line's first word and its numbers: 'Area 1: Reading' is 'area #'. */
const shapeOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+(?:\.\d+)*/g, '#')
    .split(/[\s:.–—-]+/)
    .slice(0, 2)
    .join(' ');
