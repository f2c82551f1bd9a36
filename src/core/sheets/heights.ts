import type { CellDrawing } from '../workbook/drawing';

/** Points for a line of 11-point Calibri, and the most that Excel allows for a row. */
const LINE = 15;
const MOST = 409;

/** Heights of rows in points: enough for each text, wrapped at word ends in a column of so many characters. */
export class RowHeights {
  /** Row after row says the same grid, objective and owner: the last text of each column, and its lines. */
  private readonly last: { text: string; lines: number }[];

  constructor(private readonly widths: readonly number[]) {
    this.last = widths.map(() => ({ text: '', lines: 1 }));
  }

  of(cells: readonly CellDrawing[]): number {
    let most = 1;
    for (let column = 0; column < cells.length; column++) most = Math.max(most, this.linesOf(cells[column], column));
    return Math.min(MOST, LINE * most + 3);
  }

  private linesOf(cell: CellDrawing | undefined, column: number): number {
    const text = shownText(cell);
    const width = this.widths[column] ?? 10;
    if (text.length <= width && !text.includes('\n')) return 1;
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
const LINE_BREAK = 0x0a;

/** Lines that a text takes where `width` characters of the standard font fit; running text is narrower than digits. */
function countLines(text: string, width: number): number {
  const fits = Math.max(1, Math.floor(width * 1.12));
  let lines = 0;
  let used = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_BREAK;
    if (code !== SPACE && code !== LINE_BREAK) continue;
    const length = at - start;
    start = at + 1;
    if (used > 0 && used + 1 + length > fits) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    if (used > fits) {
      lines += Math.ceil(used / fits) - 1;
      used %= fits;
    }
    if (code === LINE_BREAK) {
      lines++;
      used = 0;
    }
  }
  return lines;
}
