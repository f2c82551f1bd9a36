import type { HeaderCell } from './header-cell';
import { looksDated } from './dated-words';
import { besideSays } from './headers-beside';
import { headerMeaning, headerWords } from './header-words';
import { headsOtherColumn, nearHeader } from './other-tables';
import type { SheetRow } from './rows';

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
const NO_ACTION =
  /\b(?:events?|courses?|sessions?|workshops?|classes|visits?|trips?|venues?|complaints?|incidents?|cases?|clients?|customers?|suppliers?|assets?|vehicles?|systems?|sites?|propert(?:y|ies)|questions?|quer(?:y|ies)|requests?|reports?|papers?|articles?|publications?|stor(?:y|ies)|outcomes?|impact|success|evidence|measures?|progress|status|comments?|notes?|updates?|resources?|costs?|budget|funding|benefits?|monitor(?:ing|ed)?|rag|links?|rationale|reason|why|current|context|background)\b/;

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
    const texts = rows.flatMap((row) => (hasOwn(row, cell.column) ? (row.cells.get(cell.column)?.text ?? []) : []));
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / Math.max(1, texts.length);
    const filled = texts.length / rows.length;
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
    if (cells.length > 2 && !mayBeAction(text)) return false;
    const texts = rows.flatMap((row) =>
      column !== when.column && hasOwn(row, column) ? (row.cells.get(column)?.text ?? []) : [],
    );
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / Math.max(1, texts.length);
    return texts.length >= rows.length * (1 - MOST_EMPTY) && words >= FEWEST_OF_DEADLINES;
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

const hasOwn = ({ cells, mergedFromAbove }: SheetRow, column: number): boolean =>
  cells.has(column) && !mergedFromAbove.has(column);

const mayBeAction = (text: string): boolean =>
  headerMeaning(text) === undefined && besideSays(text) === undefined && !headsOtherColumn(text) && !NO_ACTION.test(headerWords(text)); // prettier-ignore
