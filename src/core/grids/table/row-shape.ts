import type { Cell } from '../../cells/cell';
import type { GridColumns } from './grid-columns';
import { isStatus } from '../words/glossary-lines';
import { headerMeaning, headerWords } from '../headers/header-words';
import { readLine } from '../words/lines';
import type { SheetRow } from './rows';
import type { CodeMeaning } from '../words/glossary-lines';

/** What the rows of a table show in its columns, and how they are set out. */

export const textIn = (row: SheetRow, column: number | undefined): string =>
  (column === undefined ? undefined : row.cells.get(column)?.text) ?? '';

export const whenIn = (row: SheetRow, { byWhen }: GridColumns): string => textIn(row, byWhen);

/** The texts of all owners' columns, one a line. */
export function whomIn(row: SheetRow, { byWhom }: GridColumns): string {
  let texts = '';
  for (const column of byWhom) {
    const text = textIn(row, column);
    texts += texts === '' || text === '' ? text : `\n${text}`;
  }
  return texts;
}

/** True where the row has a cell of its own in a column, not one merged from above. */
export const isOwn = (row: SheetRow, column: number | undefined): boolean =>
  column !== undefined && row.cells.has(column) && !row.mergedFromAbove.has(column);

export const isMergedAction = (row: SheetRow, { action }: GridColumns): boolean => row.mergedFromAbove.has(action);

/** Where a row says what is to be done: in general, where nothing particular is said and it has a cell of its own. */
export const actionColumn = (row: SheetRow, { action, general }: GridColumns): number =>
  general !== undefined && !row.cells.has(action) && isOwn(row, general) ? general : action;

/** What the row itself says is to be done; '' where that is merged from above. */
export const actionIn = (row: SheetRow, columns: GridColumns): string =>
  isMergedAction(row, columns) ? '' : textIn(row, actionColumn(row, columns));

/** True where a row says in the columns of dates and of owners what the header above it says there, and so names no action. */
export function repeatsHeader(row: SheetRow, header: SheetRow, { action, byWhen, byWhom }: GridColumns): boolean {
  if (byWhen === undefined || byWhom.length === 0 || !row.cells.has(action) || row.mergedFromAbove.size > 0) return false;
  // Most rows say by when in figures, which no header does.
  if (/\d$/.test(textIn(row, byWhen)) && !/\d/.test(textIn(header, byWhen))) return false;
  return saysTheSame(row, header, byWhen) && areSaidTheSame(row, header, byWhom);
} // prettier-ignore

function saysTheSame(row: SheetRow, header: SheetRow, column: number): boolean {
  const words = headerWords(textIn(header, column));
  return words !== '' && headerWords(textIn(row, column)) === words;
}

const areSaidTheSame = (row: SheetRow, header: SheetRow, columns: readonly number[]): boolean =>
  columns.every((column) => saysTheSame(row, header, column));

/** True where the row has a by-when or an owner, its own or one merged from above. */
export const hasDateOrOwner = ({ cells }: SheetRow, { byWhen, byWhom }: GridColumns): boolean =>
  (byWhen !== undefined && cells.has(byWhen)) || byWhom.some((column) => cells.has(column));

/** The row's own cells in none of a grid's own columns: status, progress, estimates. */
export const othersIn = (row: SheetRow, columns: GridColumns): readonly Cell[] => {
  const { action, byWhen, byWhom, number, objective, general } = columns;
  // Made for the first of them: most rows hold nothing else.
  let others: Cell[] | undefined;
  for (const column of row.cells.keys()) {
    if (column === action || column === byWhen || column === number || column === objective || column === general) continue;
    if (byWhom.includes(column) || row.mergedFromAbove.has(column)) continue;
    const cell = row.cells.get(column);
    if (cell) (others ??= []).push(cell);
  }
  return others ?? NO_CELLS;
}; // prettier-ignore

const NO_CELLS: readonly Cell[] = [];

/** True where a merge runs from the action over the by-when: a line across the table. */
export function spansTable({ spans }: SheetRow, { action, byWhen = action, byWhom }: GridColumns): boolean {
  if (spans.length === 0) return false;
  const others = byWhen === action ? byWhom : [byWhen];
  const [first, last] = [Math.min(action, ...others), Math.max(action, ...others)];
  return spans.some(({ left, right }) => left <= first && right >= last);
}

/** 'Priority 8: …' alone in its row, be it in the by-when's or the owners' column. */
function headsByItself({ cells }: SheetRow, { action }: GridColumns): boolean {
  if (cells.size !== 1 || cells.has(action)) return false;
  const [alone] = cells.values();
  if (!alone) return false;
  const { kind } = readLine(alone.text, false);
  return kind === 'grid title' || kind === 'objective' || kind === 'priority';
}

/** True for a row with a by-when or an owner of its own, or with an action that is merged with the row above. */
export function isDatedOrOwned(row: SheetRow, columns: GridColumns): boolean {
  if (row.header || spansTable(row, columns) || headsByItself(row, columns)) return false;
  return (
    isOwn(row, columns.byWhen) ||
    columns.byWhom.some((column) => isOwn(row, column)) ||
    (row.cells.has(columns.action) && hasDateOrOwner(row, columns))
  );
}

/**
 * True for a row of its own date and owner beside words that are longer than any header or label: it is one of the table,
 * and need not be looked at for what else rows may be.
 */
export const isPlainEntry = (row: SheetRow, columns: GridColumns): boolean =>
  textIn(row, columns.action).length > LONGEST_LABEL &&
  row.mergedFromAbove.size === 0 &&
  row.spans.length === 0 &&
  columns.byWhen !== undefined &&
  row.cells.has(columns.byWhen) &&
  columns.byWhom.some((column) => row.cells.has(column));

const LONGEST_LABEL = 80;

/** 'JCM | Joint Commissioning Manager' in two cells beside each other. */
export function glossaryPair(row: SheetRow): (CodeMeaning & { readonly column: number }) | undefined {
  if (row.cells.size !== 2) return undefined;
  const [[column, { text: code }], [, { text: meaning }]] = firstTwo(row);
  const isPair =
    code.length <= 20 &&
    meaning.length > code.length &&
    /[A-Z]/.test(code) &&
    !isStatus(code, meaning) &&
    // 'SRO' and 'HoW' may head a column, and are codes as well.
    (/^[A-Z0-9]+$/.test(code) || /\p{Ll}\p{Lu}/u.test(code) || !headerMeaning(code));
  return isPair ? { code, meaning, column } : undefined;
}

const EMPTY: Cell = { kind: 'words', text: '' };

export function firstTwo(row: SheetRow): readonly [readonly [number, Cell], readonly [number, Cell]] {
  return [row.cells.at(0) ?? [1, EMPTY], row.cells.at(1) ?? [1, EMPTY]];
}

/** The first cell of a row, of its own where it has one. */
export function firstCell(row: SheetRow): [number, Cell] {
  const columns = row.cells.keys();
  const own = columns.find((column) => !row.mergedFromAbove.has(column)) ?? columns[0] ?? 1;
  return [own, row.cells.get(own) ?? EMPTY];
}

const REFERENCE = /^\p{L}{0,4}[-. ]?\d+(?:\.\d+)*[.)]?$/u;

/** True where a row says what it is for, behind its reference, and nothing that is done: 'MD6 | Keep records securely'. */
export const saysObjectiveAlone = (row: SheetRow, { objective }: GridColumns): boolean =>
  objective !== undefined &&
  row.cells.size > 1 &&
  isOwn(row, objective) &&
  /\p{L}/u.test(textIn(row, objective)) &&
  row.cells
    .entries()
    .every(([column, { text }]) => column === objective || (column < objective && REFERENCE.test(text)));

/** 'None', 'n/a', 'No further action required', and nothing at all. */
const saysNone = (text: string): boolean => text === '' || (text.length <= LONGEST_NONE && NONE.test(text.trim()));
const NONE =
  /^(?:none(?: (?:required|needed|identified))?|n\/?a|nil|not applicable|no (?:further )?actions?(?: (?:is |are )?(?:required|needed))?|[-–—])\.?$/i;
const LONGEST_NONE = 40;

/** True of a row with nothing to be done, only what it is for or how that stands: '2. Policy | Green | Reviewed in March'. */
export function saysNothingToDo(row: SheetRow, columns: GridColumns): boolean {
  const action = textIn(row, actionColumn(row, columns));
  if (row.cells.size < 2 || !saysNone(action)) return false;
  if (!saysNone(whenIn(row, columns)) || columns.byWhom.some((column) => !saysNone(textIn(row, column)))) return false;
  if (action !== '') return true;
  return (
    isOwn(row, columns.objective) &&
    columns.beside.some(({ column, says }) => (says === 'status' || says === 'blue status') && row.cells.has(column))
  );
}

/**
 * The cell that a line is read from: the action's in a table, or a text left of it where only a number is before that
 * ('2 | Week 3: planting'); the first elsewhere.
 */
export function lineCell(row: SheetRow, columns: GridColumns | undefined): [number, Cell] {
  const own = columns && saysObjectiveAlone(row, columns) ? columns.objective : columns?.action;
  const cell = own === undefined ? undefined : row.cells.get(own);
  if (!columns || own === undefined || cell) return cell && own !== undefined ? [own, cell] : firstCell(row);
  const saysWords = (column: number): boolean => isOwn(row, column) && /\p{L}/u.test(textIn(row, column));
  const words = row.cells.keys().find((one) => one < columns.action && one !== columns.number && saysWords(one));
  const said = words === undefined ? undefined : row.cells.get(words);
  return words !== undefined && said ? [words, said] : firstCell(row);
}

/** 'Not started | High' without anything to be done: a row that was made ready, and no heading. */
export const saysHowItStands = ({ cells }: SheetRow, column: number, { beside }: GridColumns): boolean =>
  cells.size > 1 &&
  beside.some((one) => one.column === column && (one.says === 'status' || one.says === 'blue status'));
