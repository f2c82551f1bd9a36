import { type DateSystem, serialFromDay } from '../../../core/calendar/serial';
import type { CellDrawing, CellLook } from '../../../core/workbook/drawing';
import { formulaIn } from '../../../core/workbook/formula';
import { cellName } from '../../../core/workbook/place';
import { fitForCell } from '../../../core/workbook/cell-text';
import { escapeXstring } from '../cell-text';
import type { CellStyle } from './style-book';
import { escapeText } from '../xml';

/** How a cell of a column looks; a date is shown as one and only links look like links. */
export function styleFor(cell: CellDrawing, { format, wraps }: CellLook): CellStyle {
  if (cell.kind === 'copied') return { format: 'copied', wraps, code: cell.contents.format };
  if (cell.kind === 'day' || cell.kind === 'link') return { format: cell.kind, wraps };
  return { format: format === 'link' ? 'general' : format, wraps };
}

/** Text as it stands in an element. */
const writtenText = (text: string): string => escapeText(escapeXstring(text));

/** White space that readers of XML may leave out where nothing says that it counts. */
const COUNTS = /^\s|\s$|[\t\n\r]|\s\s/;
/** The columns of a tracker say the same words in row after row. */
const MOST_REMEMBERED = 5_000;

/** The same function with its latest answers in mind. */
export function remembering(of: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = of(text);
    answers.set(text, answer);
    return answer;
  };
}

const formulaXml = remembering(escapeText);
const valueText = remembering((text) => writtenText(fitForCell(text)));

const anyTextXml = remembering((text) => {
  const fitted = fitForCell(text);
  return `<is><t${COUNTS.test(fitted) ? ' xml:space="preserve"' : ''}>${writtenText(fitted)}</t></is>`;
});

/** Words of ASCII in which nothing is to be escaped, with a space between them. */
const PLAIN = /^[!-%'-;=?-^`-~]+(?: [!-%'-;=?-^`-~]+)*$/;
/** Such as references, of which each row has its own: they would be remembered in vain. */
const SHORT = 12;

/** A text's element. */
const textXml = (text: string): string =>
  text.length < SHORT && PLAIN.test(text) ? `<is><t>${text}</t></is>` : anyTextXml(text);

/** A cell with a text, as an inline string: the workbook's shared strings stay as they are. */
export const textCell = (name: string, style: number, text: string): string =>
  `<c r="${name}" s="${style}" t="inlineStr">${textXml(text)}</c>`;

/** A cell's element; 'kept' and 'empty' ones have their style only. */
export function cellXml(row: number, column: number, style: number, cell: CellDrawing, system: DateSystem): string {
  const name = cellName({ row, column });
  switch (cell.kind) {
    case 'kept':
    case 'empty':
      return `<c r="${name}" s="${style}"/>`;
    case 'text':
    case 'link':
      return cell.text === '' ? `<c r="${name}" s="${style}"/>` : textCell(name, style, cell.text);
    case 'day':
      return `<c r="${name}" s="${style}"><v>${serialFromDay(cell.day, system)}</v></c>`;
    case 'formula':
      return valueXml(name, style, cell.shows, formulaIn(formulaXml(cell.formula), row));
    case 'copied': {
      const { value, formula } = cell.contents;
      return valueXml(name, style, value, formula && formulaIn(escapeText(formula), row));
    }
  }
}

/** @param formula as it is written in an element. */
function valueXml(name: string, style: number, value: string | number | boolean, formula?: string): string {
  if (typeof value === 'string' && formula === undefined) return textCell(name, style, value);
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  const f = formula === undefined ? '' : `<f>${formula}</f>`;
  const v = typeof value === 'string' ? valueText(value) : String(Number(value));
  return `<c r="${name}" s="${style}"${type}>${f}<v>${v}</v></c>`;
}
