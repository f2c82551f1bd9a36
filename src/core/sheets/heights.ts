import type { CellDrawing } from '../workbook/drawing';

/** Points for a line of 11-point Calibri, and the most that Excel allows for a row. */
const LINE = 15;
const MOST = 409;

/** Heights of rows in points: enough for each text, wrapped at word ends in a column of so many characters. */
export class RowHeights {
  /** Row after row says the same grid, objective and owner: the last text of each column, and its lines. */
  private readonly last: { text: string; lines: number }[];

  /** @param least how many lines a row has at least. */
  constructor(
    private readonly widths: readonly number[],
    private readonly least = 1,
  ) {
    this.last = widths.map(() => ({ text: '', lines: 1 }));
  }

  of(cells: readonly CellDrawing[]): number {
    let most = this.least;
    for (let column = 0; column < cells.length; column++) most = Math.max(most, this.linesOf(cells[column], column));
    return Math.min(MOST, LINE * most + 3);
  }

  private linesOf(cell: CellDrawing | undefined, column: number): number {
    const text = shownText(cell);
    const width = this.widths[column] ?? 10;
    // What doesn't wrap stays on one line, whatever breaks are in it.
    if (width === Infinity || (text.length <= width && !text.includes('\n'))) return 1;
    const last = this.last[column];
    if (last?.text === text) return last.lines;
    const lines = countLines(text, width);
    this.last[column] = { text, lines };
    return lines;
  }
}

function shownText(cell: CellDrawing | undefined): string {
  if (cell?.kind === 'text' || cell?.kind === 'link') return cell.text;
  return cell?.kind === 'copied' ? cell.contents.text : '';
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
