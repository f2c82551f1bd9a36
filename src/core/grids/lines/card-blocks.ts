import type { Cell } from '../../cells/cell';
import { saysWhen } from '../words/dated-words';
import type { HeaderSays } from '../headers/header-says';
import { headerMeaning, headerWords } from '../headers/header-words';
import { isHeadingText } from '../words/headings';
import { labelAlone, labelledIn } from './labels';
import { isFurniture } from '../words/lines';
import { beginsInside, breaksOff } from '../table/page-breaks';
import type { SheetRow } from '../table/rows';
import { NAMES_PAPER } from '../words/paper-words';

/** What a label's line says; '' where nothing stands behind it. */
export interface Line {
  readonly label: string;
  readonly number: string | undefined;
  readonly cell: Cell;
  readonly row: SheetRow;
  readonly column: number;
  /** True where the label is in the same cell. */
  readonly isInside: boolean;
}

/** Labelled lines that follow each other, one of each label. */
export type Block = readonly Line[];

export const saysIn = ({ label }: Pick<Line, 'label'>): HeaderSays | undefined => headerMeaning(label)?.says;
const isAction = (line: Line): boolean => saysIn(line)?.kind === 'action';
const isNamedAction = (line: Line): boolean => {
  const says = saysIn(line);
  return says?.kind === 'action' && says.is === 'named';
};

/** 'Action 2' alone: what comes next. */
const COUNTED = /^\p{L}[\p{L} ]{1,30}\d{1,3}$/u;

/** The blocks of labelled lines on a sheet, and the lines over some of them that head these. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly headings: ReadonlySet<SheetRow>;
  /** The labels, as words, that say what the blocks below are for: 'objective' above several actions. */
  readonly leading: ReadonlySet<string>;
}

/** Each block begins where a label comes again, where what it is for is said anew, or where what is labelled ended. */
export function blocksIn(rows: readonly SheetRow[], linesOf: LinesOf): Blocks {
  const said = rows.map(linesOf);
  const labels = new Set(said.flat().map(({ label }) => headerWords(label)));
  const lines = said.map((own, index) => (own.length > 0 ? own : emptyIn(rows[index], labels)));
  const leading = leadingIn(said.flat());
  const saysAction = said.flat().some(isNamedAction) ? isNamedAction : isAction;
  const first = lines.findIndex((own) => own.length > 0);
  const begins = headerWords(lines[first]?.[0]?.label ?? '');
  const hasHeadings = isLineOver(rows[first - 1], first - 1);
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  rows.forEach((row, index) => {
    const own = lines[index] ?? [];
    const last = open?.at(-1);
    const next = lines[index + 1]?.[0];
    const isNext = next !== undefined && (headerWords(next.label) === begins || leading.has(headerWords(next.label)));
    const rest = row.cells.size === 1 ? row.cells.values()[0]?.text : undefined;
    if (open && last && own.length === 0 && rest !== undefined && last.row.row + 1 === row.row && !COUNTED.test(rest) && !(hasHeadings && isNext && beginsAnew(rest, last)))
      open[open.length - 1] = { ...last, row, cell: { kind: 'words', text: `${last.cell.text} ${rest}`.trim() } };
    else if (own.length === 0) open = undefined;
    for (const line of own) {
      const words = headerWords(line.label);
      const isAgain = open?.some(({ label }) => headerWords(label) === words) === true || (leading.has(words) && open?.some(saysAction) === true);
      if (!open || isAgain) blocks.push((open = []));
      open.push(line);
    }
  });
  return { blocks, headings: headingsOver(rows, blocks), leading };
} // prettier-ignore

/** The labelled lines of a row. */
export type LinesOf = (row: SheetRow) => readonly Line[];

export const linesIn: LinesOf = (row) =>
  labelledIn(row).flatMap(({ label, count, value, valueColumn, isInside }) =>
    value ? [{ label, number: count, cell: value, row, column: valueColumn, isInside }] : [],
  );

const NOTHING: Cell = { kind: 'words', text: '' };

/** A label with nothing behind it, where others of its words on the sheet say something. */
function emptyIn(row: SheetRow | undefined, labels: ReadonlySet<string>): readonly Line[] {
  const [column, cell] = row?.cells.size === 1 ? (row.cells.entries()[0] ?? []) : [];
  const alone = cell && labelAlone(cell.text);
  if (!row || column === undefined || alone?.count !== undefined || !labels.has(headerWords(alone?.label ?? ''))) return [];
  return [{ label: alone?.label ?? '', number: undefined, cell: NOTHING, row, column, isInside: false }];
} // prettier-ignore

/** The labels above the first action of a sheet that say what it is for; a target counts. */
function leadingIn(lines: readonly Line[]): ReadonlySet<string> {
  const hasNamed = lines.some(isNamedAction);
  const isHead = (line: Line): boolean =>
    (saysIn(line)?.kind === 'objective' && !/target/i.test(line.label)) || (hasNamed && isAction(line) && !isNamedAction(line) && !ANSWER.test(line.label));
  const action = lines.findIndex(hasNamed ? isNamedAction : isAction);
  return new Set(lines.slice(0, Math.max(0, action)).filter(isHead).map(({ label }) => headerWords(label)));
} // prettier-ignore

const ANSWER = /response|comment|reply|answer/i;

/** True of words that no more go on from a label's than a heading does. */
const beginsAnew = (text: string, { label, cell }: Line): boolean =>
  cell.text !== '' &&
  isHeadingText(text) &&
  !isFurniture(text) &&
  !beginsInside(text) &&
  !breaksOff(cell.text) &&
  !(headerMeaning(label)?.says.kind === 'by-when' && saysWhen(text));

/** True of one cell of words that may be a heading rather than the paper's name. */
function isLineOver(row: SheetRow | undefined, index: number): boolean {
  if (row?.cells.size !== 1) return false;
  const text = row.cells.values()[0]?.text ?? '';
  return isHeadingText(text) && !COUNTED.test(text) && !isFurniture(text) && labelledIn(row).length === 0 && (index > 0 || !NAMES_PAPER.test(text));
} // prettier-ignore

/** Lines over blocks that are set out alike; one alone not above the first of the sheet, where it may be a title. */
function headingsOver(rows: readonly SheetRow[], blocks: readonly Block[]): ReadonlySet<SheetRow> {
  const inBlocks = new Set(blocks.flatMap((block) => block.map(({ row }) => row)));
  const starts = new Set(blocks.flatMap(([first]) => (first ? [first.row] : [])));
  const lines = rows.filter((row, index) => {
    const below = rows[index + 1];
    return !inBlocks.has(row) && below !== undefined && starts.has(below) && isLineOver(row, index);
  });
  const texts = new Set(lines.map(({ cells }) => cells.values()[0]?.text));
  const isHeading = lines.length > 1 ? texts.size === lines.length : lines[0] !== undefined && rows.slice(0, rows.indexOf(lines[0])).some((row) => inBlocks.has(row));
  return new Set(isHeading ? lines : []);
} // prettier-ignore
