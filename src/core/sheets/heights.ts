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
  const columns = widths.flatMap((width, index) => (width === undefined ? [] : [{ index, width }]));
  if (columns.length === 0 && least === 1) return () => undefined;
  return (cells) => {
    let most = least;
    for (const { index, width } of columns) {
      const cell = cells[index];
      const text = cell ? shownText(cell) : '';
      if (!isOneLine(text, width)) most = Math.max(most, countLines(text, width));
    }
    return Math.min(MOST, LINE * most + 3);
  };
}

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
