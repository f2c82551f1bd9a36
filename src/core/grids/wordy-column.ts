import type { HeaderCell } from './header-cell';
import { looksDated } from './dated-words';
import { besideSays } from './headers-beside';
import { headerMeaning, headerWords } from './header-words';
import { headsOtherColumn, nearHeader } from './other-tables';
import type { SheetRow } from './rows';
import { TOLD_WORDS } from './told-words';

/** How far down a table is looked through. */
const DEEPEST = 60;
/** A table of fewer rows shows nothing of its columns. */
const FEWEST = 2;
/** What is to be done takes so many words on average, and stands in so much of the rows. */
const FEWEST_WORDS = 3;
const MOST_EMPTY = 0.4;
/** Columns that are filled alike differ by no more than this share of the rows. */
const ALIKE = 0.1;
/** What follows from an action or is told about it, and what lists of other things are lists of. */
const NO_ACTION = new RegExp(
  `\\b(?:${TOLD_WORDS}|events?|courses?|sessions?|workshops?|classes|visits?|trips?|complaints?|incidents?|cases?|clients?|customers?|vehicles?|propert(?:y|ies)|questions?|quer(?:y|ies)|requests?|reports?|papers?|articles?|publications?|stor(?:y|ies)|resources?|current|context|background)\\b`,
);

/**
 * A header that says by when and who leads, and calls what is to be done by no name that is known: the one column of
 * sentences in it, of several the one that is filled most, is the action's. Undefined where there is none.
 * @param header the index of its row, or of the upper one of two.
 */
export function withWordyColumn(cells: readonly HeaderCell[], sheet: readonly SheetRow[], header: number): readonly HeaderCell[] | undefined {
  const below = sheet.slice(header + 1, header + 1 + DEEPEST);
  const told = cells.map((cell) => (headsNames(cell.text) && holdsNames(cell, below) ? { ...cell, text: LED_BY } : cell));
  const isOwned = nearHeader({ size: told.length, values: () => told })?.missing === 'action';
  if (!isOwned) return withDeadlines(cells, below);
  const served = told.filter(({ text }) => ['by-when', 'by-whom'].includes(headerMeaning(text)?.says.kind ?? ''));
  const rows = below.filter((row) => served.some(({ column }) => hasOwn(row, column)));
  if (rows.length < FEWEST) return undefined;
  const wordy = cells.flatMap((cell) => {
    if (!mayBeAction(cell.text)) return [];
    const { words, filled } = sentencesIn(rows, cell.column);
    return words >= FEWEST_WORDS && filled >= 1 - MOST_EMPTY ? [{ cell, filled }] : [];
  });
  const most = Math.max(...wordy.map(({ filled }) => filled));
  const first = Math.min(...served.map(({ column }) => column));
  const alike = wordy.filter(({ filled }) => filled >= most - ALIKE).map(({ cell }) => cell);
  // Of several the one that the owners and dates stand beside: 'What people said | What happens | Who | When'.
  const action = alike.findLast(({ column }) => column < first) ?? alike[0];
  return action && cells.map((cell) => (cell === action ? { ...cell, serves: 'action' } : cell));
} // prettier-ignore

/** Below such headers stands what is to be done by then, where sentences are beside them and no owners. */
const DEADLINE =
  /^(?:by when|when|deadlines?|target dates?|(?:target )?completion dates?|time ?scales?|time ?frames?|to be (?:completed|delivered|done) by|(?:complete|deliver|do|needed) by)$/;
const FEWEST_OF_DEADLINES = 6;

/** 'Success measure | Deadline': a table of dates and of one column of sentences alone, whatever that is called. */
function withDeadlines(cells: readonly HeaderCell[], below: readonly SheetRow[]): readonly HeaderCell[] | undefined {
  const whens = cells.filter(({ text }) => DEADLINE.test(headerWords(text)));
  const [when] = whens;
  if (!when || whens.length > 1 || cells.some(({ text }) => headsOtherColumn(text))) return undefined;
  const end = below.findIndex(({ cells: own }) => !own.has(when.column) && own.size > 1);
  const rows = below.slice(0, end < 0 ? undefined : end).filter((row) => hasOwn(row, when.column));
  const isDated = ({ cells: own }: SheetRow): boolean =>
    looksDated(own.get(when.column)?.text ?? '') || own.get(when.column)?.kind === 'day';
  if (rows.length < FEWEST || rows.filter(isDated).length * 2 < rows.length) return undefined;
  const wordy = cells.filter(({ column, text }) => {
    if (column === when.column || (cells.length > 2 && !mayBeAction(text))) return false;
    const { words, filled } = sentencesIn(rows, column);
    return filled >= 1 - MOST_EMPTY && words >= FEWEST_OF_DEADLINES;
  });
  const [action] = wordy;
  return action && wordy.length === 1
    ? cells.map((cell) => (cell === action ? { ...cell, serves: 'action' } : cell))
    : undefined;
}

const LED_BY = 'Led by';
/** 'Delivered by' is above names as often as above dates. */
export const headsNames = (header: string): boolean => /ed by$/.test(headerWords(header));

const holdsNames = ({ column }: HeaderCell, below: readonly SheetRow[]): boolean => {
  const filled = below.flatMap(({ cells }) => cells.get(column) ?? []);
  return filled.length > 0 && filled.filter(({ kind, text }) => kind === 'day' || looksDated(text)).length * 2 < filled.length;
}; // prettier-ignore

/** How many words a column's own cells hold on average, and the share of the rows that fill it. */
function sentencesIn(rows: readonly SheetRow[], column: number): { readonly words: number; readonly filled: number } {
  const texts = rows.flatMap((row) => (hasOwn(row, column) ? (row.cells.get(column)?.text ?? []) : []));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return { words: words / Math.max(1, texts.length), filled: texts.length / rows.length };
}

const hasOwn = ({ cells, mergedFromAbove }: SheetRow, column: number): boolean =>
  cells.has(column) && !mergedFromAbove.has(column);

const mayBeAction = (text: string): boolean =>
  headerMeaning(text) === undefined && besideSays(text) === undefined && !headsOtherColumn(text) && !NO_ACTION.test(headerWords(text)); // prettier-ignore
