import type { CellDrawing } from '../workbook/drawing';

/** Points for a line of 11-point Calibri, and the most that Excel allows for a row. */
const LINE = 15;
const MOST = 409;

/**
 * Heights of rows in points: enough for each text, wrapped at word ends.
 * @param widths in characters, by column; undefined where texts don't wrap and stay on one line, whatever breaks are in them.
 * @param least how many lines a row has at least.
 * @returns undefined for all rows where no column wraps: they have the height that Excel gives them.
 */
export function rowHeights(
  widths: readonly (number | undefined)[],
  least = 1,
): (cells: readonly CellDrawing[]) => number | undefined {
  if (least === 1 && widths.every((width) => width === undefined)) return () => undefined;
  return (cells) => heightOf(mostLines(cells, widths, least));
}

/** How many lines the tallest of some cells takes. @param widths as for `rowHeights`. @param least no fewer. */
export function mostLines(
  cells: readonly CellDrawing[],
  widths: readonly (number | undefined)[],
  least: number,
): number {
  let most = least;
  for (let index = 0; index < cells.length; index++) {
    const [cell, width] = [cells[index], widths[index]];
    if (cell && width !== undefined) most = Math.max(most, linesIn(cell, width));
  }
  return most;
}

/** How many lines a cell takes in a column of so many characters. */
export function linesIn(cell: CellDrawing, width: number): number {
  const text = shownText(cell);
  return isOneLine(text, width) ? 1 : countLines(text, width);
}

/** The height of a row of so many lines, in points. */
export const heightOf = (lines: number): number => Math.min(MOST, LINE * lines + 3);

/** Most cells are, and to see that is quicker than to count. */
const isOneLine = (text: string, width: number): boolean => text.length <= width && !text.includes('\n');

function shownText(cell: CellDrawing): string {
  if (cell.kind === 'text' || cell.kind === 'link') return cell.text;
  return cell.kind === 'copied' ? cell.contents.text : '';
}

const SPACE = 0x20;

/** Lines that a text takes where `width` characters of the standard font fit; running text is narrower than digits. */
function countLines(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * 1.12));
  let lines = 0;
  let start = 0;
  while (start <= text.length) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    lines += wrappedLines(text, start, end, fits);
    start = end + 1;
  }
  return lines;
}

/** Lines that a text without a line break takes. Each ends at the last space that fits; longer words are cut. */
function wrappedLines(text: string, start: number, end: number, fits: number): number {
  let lines = 1;
  let from = start;
  while (end - from > fits) {
    if (text.charCodeAt(from) === SPACE) {
      from++;
      continue;
    }
    let space = from + fits;
    while (space > from && text.charCodeAt(space) !== SPACE) space--;
    if (space > from) {
      lines++;
      from = space + 1;
      continue;
    }
    const found = text.indexOf(' ', from);
    const length = (found < 0 || found > end ? end : found) - from;
    const rest = length % fits;
    lines += Math.ceil(length / fits) - 1;
    from += rest === 0 ? length + 1 : length - rest;
  }
  return lines;
}
