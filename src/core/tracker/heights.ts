import { remembering } from '../text/memo';
import type { CellDrawing } from '../workbook/drawing';

/** Points for a line of 11-point Calibri, and the most that Excel allows for a row. */
const LINE = 15;
const MOST = 409;

/** The height of a row in points: enough for each of its texts, wrapped at word ends in a column of so many characters. */
export function rowHeight(cells: readonly CellDrawing[], widths: readonly number[]): number {
  let most = 1;
  for (const [index, cell] of cells.entries()) {
    const text = shownText(cell);
    if (text !== '') most = Math.max(most, linesOf(text, widths[index] ?? 10));
  }
  return Math.min(MOST, LINE * most + 3);
}

function shownText(cell: CellDrawing): string {
  if (cell.kind === 'text' || cell.kind === 'link') return cell.text;
  return cell.kind === 'copied' ? cell.contents.text : '';
}

/** A tracker says the same grids, objectives and owners on row after row. */
const linesByWidth = new Map<number, (text: string) => number>();

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  let lines = linesByWidth.get(width);
  if (!lines) {
    lines = remembering((t) => countLines(t, width));
    linesByWidth.set(width, lines);
  }
  return lines(text);
}

/** Lines that a text takes where `width` characters of the standard font fit; running text is narrower than digits. */
function countLines(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * 1.12));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (let start = 0; start <= paragraph.length;) {
      const space = paragraph.indexOf(' ', start);
      const end = space < 0 ? paragraph.length : space;
      const length = end - start;
      start = end + 1;
      if (used > 0 && used + 1 + length > fits) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      if (used > fits) {
        lines += Math.ceil(used / fits) - 1;
        used %= fits;
      }
    }
  }
  return lines;
}
