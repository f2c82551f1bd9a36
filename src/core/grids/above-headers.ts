import { isLabelled } from './labelled-rows';
import { lineCell } from './row-shape';
import type { SheetRow } from './rows';

/**
 * Lines directly above headers that are set out alike, the first of a sheet too: 'Area 1: Reading' and 'Area 2: Numbers'
 * each above a table of its own. Who leads an area may stand between.
 */
export function linesAboveHeaders(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const above = rows.filter((row, index) => !row.header && row.cells.size === 1 && isAboveHeader(rows, index));
  const shapes = above.map((row) => shapeOf(lineCell(row, undefined)[1].text));
  return new Set(above.filter((_, index) => shapes.filter((shape) => shape === shapes[index]).length > 1));
}

function isAboveHeader(rows: readonly SheetRow[], index: number): boolean {
  let below = index + 1;
  for (let row = rows[below]; row && !row.header && isLabelled(row, true); row = rows[below]) below++;
  return rows[below]?.header !== undefined;
}

/** A line's first word and its numbers: 'Area 1: Reading' is 'area #', '2. Numbers' is '#'. */
const shapeOf = (text: string): string => {
  const [first = '', second = ''] = text
    .toLowerCase()
    .replace(/\d+(?:\.\d+)*/g, '#')
    .split(/[\s:.–—-]+/);
  return first === '#' ? '#' : `${first} ${second}`;
};
