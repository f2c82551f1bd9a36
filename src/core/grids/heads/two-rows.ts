import { gridColumns } from '../columns/columns';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning, headerWords } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { ownCells } from './own-cells';
import { periodWords } from '../columns/period-columns';
import type { SheetRow } from '../table/rows';

/**
 * A header over two rows: 'Timeline' merged over 'Start date' and 'End date'. The lower row has headers only where the
 * upper one is merged across, or is empty there or beside it, and is no header by itself. A lower header means what it says by itself, or with
 * the words above it: 'Target' below 'Timescale' is a date.
 */
export function twoRows(upper: readonly HeaderCell[], next: SheetRow): readonly HeaderCell[] | undefined {
  const lower = fromAndTo(upper, ownCells(next));
  const over = (column: number): HeaderCell | undefined =>
    upper.find((cell) => cell.column <= column && column < cell.column + (cell.span ?? 1));
  const isBelow = lower.every(({ column }) => {
    const above = over(column);
    return above === undefined || (above.span ?? 1) > 1 || over(column + 1) === undefined;
  });
  if (lower.length > 0 && !isBelow) return wordsOverTwo(upper, lower);
  if (lower.length === 0 || (gridColumns(lower) && !isPartOf(upper, lower, over))) return undefined;
  const split = lower.map((cell): HeaderCell => {
    const above = over(cell.column)?.text ?? '';
    if (LOOKS_ON.test(headerWords(above))) return { ...cell, serves: 'nothing' };
    if (periodWords(cell)) return { ...cell, over: above };
    const dated = `${cell.text} date`;
    if (isWhen(above) && headerMeaning(cell.text)?.says.kind !== 'other' && isWhen(dated))
      return { ...cell, text: dated };
    const text = `${above} ${cell.text}`.trim();
    return headerMeaning(cell.text) || !headerMeaning(text) ? { ...cell, over: above } : { ...cell, text };
  });
  if (!split.some((cell) => cell.serves === 'nothing' || headerMeaning(cell.text) || periodWords(cell)))
    return undefined;
  const isSplit = ({ column, span = 1 }: HeaderCell): boolean =>
    lower.some((cell) => cell.column >= column && cell.column < column + span);
  return [...upper.filter((cell) => !isSplit(cell)), ...split].sort((a, b) => a.column - b.column);
}

const BEGINS = /^(?:start(?:s|ed|ing)?|begins?|beginning|began|from|commenc(?:e|es|ed|ing|ement))(?: date)?$/;
const ENDS = /^(?:complet(?:e|es|ed|ion)|done|to|until|by|ends?|ended|finish(?:es|ed)?|close[sd]?|target)(?: date)?$/;

/** 'Start | Complete' or 'From | To' below 'Timescale': when it is to begin, and when it is to be done. */
function fromAndTo(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): readonly HeaderCell[] {
  const isUnder = ({ column }: HeaderCell): boolean =>
    upper.some((cell) => cell.column <= column && column < cell.column + (cell.span ?? 1) && isWhen(cell.text));
  const begins = (cell: HeaderCell | undefined): boolean =>
    cell !== undefined && BEGINS.test(headerWords(cell.text)) && isUnder(cell);
  const ends = (cell: HeaderCell | undefined, before: HeaderCell | undefined): boolean =>
    cell !== undefined &&
    before !== undefined &&
    cell.column === before.column + 1 &&
    ENDS.test(headerWords(cell.text));
  return lower.map((cell, at) => {
    const [before, after] = [lower[at - 1], lower[at + 1]];
    if (begins(cell) && ends(after, cell)) return { ...cell, text: 'Start' };
    return begins(before) && ends(cell, before) ? { ...cell, text: 'End' } : cell;
  });
}

/**
 * 'TARGET' over 'DATE', 'LEAD' over 'OFFICER': words of one header, where each two together are known. A row that is known
 * by itself needs two such, so that nobody's post is taken for one.
 */
function wordsOverTwo(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): readonly HeaderCell[] | undefined {
  const over = (cell: HeaderCell): HeaderCell | undefined => upper.find(({ column, span = 1 }) => column === cell.column && span === 1);
  const joined = lower.map((cell) => ({ ...cell, text: `${over(cell)?.text ?? ''} ${cell.text}`.trim() }));
  const isGrid = gridColumns(upper) !== undefined;
  // 'Complete' below 'By when' may be what a row says.
  const ends = joined.filter(({ text }, index) => ENDS_HEADER.test(headerWords(lower[index]?.text ?? '')) && isKnown(text) && !(isGrid && SAID.test(lower[index]?.text ?? '')));
  const isHeader = ({ text }: HeaderCell, index: number): boolean =>
    isKnown(text) || ENDS_HEADER.test(headerWords(text)) || !/\p{Ll}/u.test(joined[index]?.text ?? '') || (ends.length > 1 && text.split(' ').length <= MOST_WORDS);
  if (ends.length === 0 || (ends.length < 2 && isGrid) || gridColumns(lower) || !lower.every(isHeader)) return undefined;
  const others = upper.filter(({ column }) => !lower.some((cell) => cell.column === column));
  return [...others, ...joined].sort((a, b) => a.column - b.column);
} // prettier-ignore

const SAID = /^complete[d]?$/i;

/** So many words the second line of a header has that is not known. */
const MOST_WORDS = 3;

const isKnown = (header: string): boolean => (headerMeaning(header) ?? besideSays(header)) !== undefined;

/** What the second line of a header says. */
const ENDS_HEADER =
  /^(?:(?:due|target|completion|end|start|review) )?(?:dates?|deadline|when|whom?|by|by when|by whom|officers?|persons?|owners?|leads?|agency|organisations?|partners?|responsible|status|rating|update|required|needed|taken|criteria|measures?|complete|completed|completion|to date|no|number|ref)$/;

const isWhen = (header: string): boolean => headerMeaning(header)?.says.kind === 'by-when';

/** What is looked at afterwards has a who, a how and a when of its own. */
const LOOKS_ON =
  /^(?:monitor(?:ing|ed)?|evaluat(?:ion|ing|ed)|reviews?|reviewing|quality assurance|qa|assurance|governance|reporting|scrutiny|impact|evidence)\b/;

/** 'Action | Lead | Timescale | Monitoring' over 'Start | End | Who | How | When': the lower row is none of its own. */
function isPartOf(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  over: (column: number) => HeaderCell | undefined,
): boolean {
  const split = new Set(lower.map(({ column }) => over(column)));
  const whole = upper.filter((cell) => !split.has(cell) && headerMeaning(cell.text) !== undefined);
  return !split.has(undefined) && whole.length > 1;
}

/** True where the columns of a grid are all merged with the row below: what is told there of other columns heads them. */
export function goesOnBelow(cells: readonly HeaderCell[], { mergedFromAbove }: SheetRow): boolean {
  const grid = gridColumns(cells);
  const own = grid && [grid.action, grid.byWhen, ...grid.byWhom].filter((column) => column !== undefined);
  return own?.every((column) => mergedFromAbove.has(column)) === true;
}
