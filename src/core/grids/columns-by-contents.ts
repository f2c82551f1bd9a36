import { gridColumns } from './columns';
import type { BodyOf } from './column-bodies';
import type { ByContents, ColumnBody, GridColumns } from './grid-columns';
import type { HeaderCell } from './header-cell';
import { headerMeaning, headerWords } from './header-words';
import { besideSays } from './headers-beside';
import { maySayWhen, maySayWho, saysCode, saysOther } from './hinting-headers';
import { headsOtherColumn } from './other-tables';

type Served = HeaderCell & { readonly serves: ByContents['as'] };

/**
 * The columns of a table whose header names all but some of them: what its cells hold then says by when, who leads, and
 * what heads the actions. Of tables whose headers say it all the columns as they say.
 * @param first the first column of the table, which may have no header.
 */
export function columnsByContents(
  cells: readonly HeaderCell[],
  bodyOf: BodyOf | undefined,
  first = 1,
): GridColumns | undefined {
  const grid = gridColumns(cells, bodyOf);
  if (!bodyOf || !grid) return grid;
  const found: Served[] = [];
  if (grid.missing.includes('by-when')) found.push(...dueColumn(cells, grid, bodyOf));
  if (grid.byWhom.length === 0) found.push(...leadColumn(cells, grid, bodyOf, found));
  if (grid.objective === undefined) found.push(...headingColumn(cells, grid, bodyOf, found, first));
  const byContents = [...cells.filter(isServed), ...found].map(({ column, serves, text }): ByContents => ({ column, as: serves, header: text }));
  if (found.length === 0) return byContents.length === 0 ? grid : { ...grid, byContents };
  const columns = gridColumns(withServed(cells, found), bodyOf);
  return columns && { ...columns, byContents };
} // prettier-ignore

/**
 * A header that names what is to be done and neither dates nor owners, where its cells hold both, or dates below words
 * that may head them. Undefined for all others.
 */
export function withDatesAndNames(cells: readonly HeaderCell[], bodyOf: BodyOf): readonly HeaderCell[] | undefined {
  const action = cells.find(({ text }) => {
    const says = headerMeaning(text)?.says;
    return says?.kind === 'action' && says.is === 'named';
  });
  if (!action) return undefined;
  const grid: Chosen = { action: action.column, byWhen: undefined, byWhom: [] };
  const due = dueColumn(cells, grid, bodyOf);
  const lead = leadColumn(cells, grid, bodyOf, due);
  const isSaid = lead.length > 0 || due.some(({ text }) => maySayWhen(text));
  return due.length > 0 && isSaid ? withServed(cells, [...due, ...lead]) : undefined;
}

/** What is known of a table's columns. */
type Chosen = Pick<GridColumns, 'action' | 'byWhen' | 'byWhom' | 'number' | 'general'>;

const isServed = (cell: HeaderCell): cell is Served => cell.serves !== undefined && cell.serves !== 'nothing';

/** The cells of a header in their order, some of which serve as something. */
function withServed(cells: readonly HeaderCell[], served: readonly Served[]): readonly HeaderCell[] {
  const others = cells.filter(({ column }) => !served.some((one) => one.column === column));
  return [...others, ...served].sort((a, b) => a.column - b.column);
}

/** Dates of what was, or of something else than the action: 'Date raised', 'Last inspected', 'Next audit'. */
const NOT_DUE =
  /^(?:last|previous|next|first|actual|original|review|reviews?|audit|inspection|meeting|version|issue|published|effective|valid)\b|\b(?:(?!expect|estimat|plann|schedul|need|requir|propos|anticipat|agre|project|programm)[a-z]+ed|since|begun|born|sent|seen|held|expir(?:y|es)|renewal|start|starts|commencing|from|opening)\b/;

const maySayDue = (header: string): boolean =>
  !NOT_DUE.test(headerWords(header)) &&
  besideSays(header) === undefined &&
  headerMeaning(header)?.says.kind !== 'other';

/** A by-when takes no more words than that, on average. */
const LONGEST_DATE = 7;

/**
 * The one column of dates says by when, whatever it is called ('Programme'); or the one that is dated for the most part
 * below a header that may say so ('Target', 'Delivery period').
 */
function dueColumn(cells: readonly HeaderCell[], grid: Chosen, bodyOf: BodyOf): readonly Served[] {
  const free = cells.filter(({ column, text }) => ![grid.action, grid.number, ...grid.byWhom].includes(column) && text !== '');
  const only = (all: readonly HeaderCell[]): readonly Served[] => {
    const [one, ...others] = all;
    return one && others.length === 0 && maySayDue(one.text) ? [{ ...one, serves: 'by-when' }] : [];
  };
  const due = only(free.filter(({ column }) => bodyOf(column).areDates === true));
  if (due.length > 0) return due;
  const dated = ({ column, text }: HeaderCell): boolean => {
    const { isDated, own = 0, words = 0 } = bodyOf(column);
    return isDated === true && own > 1 && words <= LONGEST_DATE && maySayWhen(text) && maySayDue(text);
  };
  return only(free.filter(dated));
} // prettier-ignore

/** So much of a column's cells are names. */
const MOST = 0.8;
/** So much plainly, below a header that says nothing of it. */
const MANY = 0.7;

/** A column of names below a header that may say so ('Developer', 'Resourcing'), or of posts and initials below any. */
function leadColumn(cells: readonly HeaderCell[], grid: Chosen, bodyOf: BodyOf, taken: readonly Served[]): readonly Served[] {
  const named = cells.filter(({ column, text }) => {
    const { names, own = 0 } = bodyOf(column);
    const isFree = column !== grid.action && column !== grid.byWhen && !taken.some((one) => one.column === column);
    return isFree && own > 1 && mayBeOwners(column, grid, bodyOf(column)) && isUnknown(text) && !headsOtherColumn(text) && !saysOther(text) && names !== undefined && names.perhaps >= MOST;
  });
  const share = ({ column }: HeaderCell): number => bodyOf(column).names?.plainly ?? 0;
  const [lead] = named.filter(({ text }) => maySayWho(text)).toSorted((a, b) => share(b) - share(a));
  const plain = named.filter((cell) => share(cell) >= MANY);
  const only = lead ?? (plain.length === 1 ? plain[0] : undefined);
  return only ? [{ ...only, serves: 'by-whom' }] : [];
} // prettier-ignore

/** Names that no post shows are short, and come again in a longer table. */
const LONGEST_NAMES = 2.5;
const FEW = 6;
const MOST_DISTINCT = 0.6;

/** False for what heads the actions or differs from row to row, as owners don't. */
function mayBeOwners(
  column: number,
  { action }: Chosen,
  { own = 0, distinct = 0, runs = 0, words = 0, names }: ColumnBody,
): boolean {
  if (column < action && own >= FEW && runs <= MOST_RUNS * own && runs - distinct <= 1) return false;
  if ((names?.plainly ?? 0) >= MANY) return true;
  return words <= LONGEST_NAMES && (own < FEW || distinct <= MOST_DISTINCT * own);
}

const isUnknown = (header: string): boolean => headerMeaning(header) === undefined && besideSays(header) === undefined;

/** What heads rows says the same for several of them. */
const MOST_RUNS = 0.7;
/** Of a column without a header: so many of the rows, in so many words. */
const LEAST_FILLED = 0.6;
const FEWEST_WORDS = 3;

/**
 * Left of the actions, a column whose cells say the same for several rows below each other heads them ('Audit'); so does
 * one of sentences without a header.
 */
function headingColumn(cells: readonly HeaderCell[], grid: Chosen, bodyOf: BodyOf, taken: readonly Served[], first: number): readonly Served[] {
  const isTaken = (column: number): boolean =>
    [grid.number, grid.byWhen, grid.general, ...grid.byWhom].includes(column) || taken.some((one) => one.column === column);
  const actions = bodyOf(grid.action).own ?? 0;
  for (let column = grid.action - 1; column >= first; column--) {
    const cell = cells.find(({ column: at, span = 1 }) => at <= column && column < at + span);
    if (isTaken(column) || (cell && (cell.column !== column || !isUnknown(cell.text) || saysOther(cell.text) || saysCode(cell.text)))) continue;
    const { own = 0, distinct = 0, runs = 0, words = 0, isRating, isNumbers, isDated, isTold } = bodyOf(column);
    if (own < 2 || isRating || isNumbers === true || isTold === true || (isDated === true && cell === undefined)) continue;
    const isRepeated = distinct > 1 && runs <= MOST_RUNS * own && runs - distinct <= 1 && own >= LEAST_FILLED * actions;
    const isSaid = cell === undefined && words >= FEWEST_WORDS && own >= LEAST_FILLED * actions;
    if (isRepeated || isSaid) return [{ column, text: cell?.text ?? '', serves: 'objective' }];
  }
  return NONE;
} // prettier-ignore

const NONE: readonly Served[] = [];
