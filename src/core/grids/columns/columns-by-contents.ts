import { gridColumns } from './columns';
import { blankColumns } from './blank-headers';
import type { BodyOf } from './column-bodies';
import { headsRows } from './column-evidence';
import { tellsOfHeading } from './grouping-column';
import { evidentColumns, isOfLog, withEvidentColumns } from './columns-by-evidence';
import { columnDoubts } from './column-doubts';
import type { ByContents, ColumnBody, GridColumns, Serving } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning, headerWords, headsAnyDate } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { hintsIn } from '../headers/header-hints';
import { numbersUnder } from './numbers-under-header';

type Served = HeaderCell & { readonly serves: Serving };

/**
 * The columns of a table whose header names all but some of them: what its cells hold then says by when, who leads, and
 * what heads the actions. Of tables whose headers say it all the columns as they say.
 * @param first the first column of the table, which may have no header.
 */
export function columnsByContents(
  written: readonly HeaderCell[],
  bodyOf: BodyOf | undefined,
  first = 1,
): GridColumns | undefined {
  if (!bodyOf) return gridColumns(written);
  const cells = numbersUnder(written, bodyOf);
  const said = gridColumns(cells, bodyOf) ?? gridColumns(withEvidentColumns(cells, bodyOf) ?? [], bodyOf);
  if (!said) return undefined;
  const named = evidentColumns(cells, bodyOf).filter(({ serves }) => serves !== 'by-when' || said.periods === undefined);
  const evident = named.some(({ serves }) => serves !== 'action') ? named : [...named, ...blankColumns(cells, said, bodyOf)];
  const served = withServed(cells, evident);
  const grid = evident.length === 0 ? said : (gridColumns(served, bodyOf) ?? said);
  const heading = grid.objective === undefined ? headingColumn(served, grid, bodyOf, first) : NONE;
  const all = withServed(served, heading);
  const columns = heading.length === 0 ? grid : gridColumns(all, bodyOf);
  const seen = all.filter(isServed).filter(({ column }) => column !== columns?.number).map(({ column, serves, text, rival }): ByContents => ({ column, as: serves, header: text, ...(rival && { rival }) }));
  const both = all.filter(({ column }) => column === columns?.shared).map(({ column, text }): ByContents => ({ column, as: 'both', header: text }));
  const day = all.filter((cell) => cell.column === columns?.byWhen && (isOfLog(cell) ? cell.column < columns.action : cell.serves === undefined && headsAnyDate(cell.text))).map(({ column, text }): ByContents => ({ column, as: 'day', header: text }));
  // A rival is told already.
  const doubts = columns ? columnDoubts(all, columns, bodyOf).filter(({ header }) => !seen.some(({ rival }) => rival === header)) : [];
  const byContents = [...seen, ...both, ...day, ...doubts];
  return columns && byContents.length > 0 ? { ...columns, byContents, ...(cells.some(({ isTheme }) => isTheme) && { isThemed: true }) } : columns;
} // prettier-ignore

/** What is known of a table's columns. */
type Chosen = Pick<GridColumns, 'action' | 'byWhen' | 'byWhom' | 'number' | 'general'>;

const isServed = (cell: HeaderCell): cell is Served => cell.serves !== undefined && cell.serves !== 'nothing';

/** The cells of a header in their order, some of which serve as something. */
function withServed(cells: readonly HeaderCell[], served: readonly Served[]): readonly HeaderCell[] {
  const others = cells.filter(({ column }) => !served.some((one) => one.column === column));
  return [...others, ...served].sort((a, b) => a.column - b.column);
}

const isUnknown = (header: string): boolean => headerMeaning(header) === undefined && besideSays(header) === undefined;

/** Of a column without a header: so many of the rows, in so many words. */
const LEAST_FILLED = 0.6;
const FEWEST_WORDS = 3;

/**
 * Left of the actions, a column whose cells say the same for several rows below each other heads them ('Audit'); so does
 * one of sentences without a header.
 */
function headingColumn(cells: readonly HeaderCell[], grid: Chosen, bodyOf: BodyOf, first: number): readonly Served[] {
  const isTaken = (column: number): boolean =>
    [grid.number, grid.byWhen, grid.general, ...grid.byWhom].includes(column);
  const actions = bodyOf(grid.action).own ?? 0;
  // Lines in a table head its rows.
  const hasLines = [grid.action, ...cells.map(({ column }) => column)].some((column) => (bodyOf(column).lines ?? 0) > 0);
  const columns = Array.from({ length: Math.max(0, grid.action - first) }, (_, at) => grid.action - 1 - at);
  // What is told of a heading stands beside it: 'WRES indicator | What our data tells us'.
  const isTelling = (column: number): boolean => cells.some((cell) => cell.column === column && tellsOfHeading(cell.text));
  for (const column of columns.toSorted((a, b) => Number(isTelling(a)) - Number(isTelling(b)))) {
    const cell = cells.find(({ column: at, span = 1 }) => at <= column && column < at + span);
    if (isTaken(column) || (cell && (cell.column !== column || !isUnknown(cell.text) || (hintsIn(cell.text).action < 0 && !GROUPS.test(headerWords(cell.text)))))) continue;
    const body = bodyOf(column);
    const { own = 0, filled = 0, distinct = 0, words = 0, isRating, isNumbers, isDated, isTold } = body;
    if (own < 2 || isRating || isNumbers === true || isTold === true || (isDated === true && cell === undefined)) continue;
    const isRepeated = distinct > 1 && headsRows(body) && own >= LEAST_FILLED * actions;
    const isMerged = filled > own && distinct > 1 && filled >= LEAST_FILLED * actions && (cell !== undefined || words > 1);
    const isCounted = cell !== undefined && (body.looks?.counted ?? 0) >= LEAST_FILLED && own >= LEAST_FILLED * actions;
    const isSaid = cell === undefined && words >= FEWEST_WORDS && own >= LEAST_FILLED * actions;
    const isNamed = cell !== undefined && !hasLines && !TELLS.test(headerWords(cell.text)) && own >= LEAST_FILLED * actions && namesThings(body);
    if (isRepeated || isMerged || isCounted || isSaid || isNamed) return [{ column, text: cell?.text ?? '', serves: 'objective' }];
  }
  return NONE;
} // prettier-ignore

const NONE: readonly Served[] = [];

/** Each row with words of its own that are no person, post or date: what the action beside them is for, whatever heads them. */
const namesThings = ({ own = 0, distinct = 0, looks }: ColumnBody): boolean =>
  looks !== undefined && distinct === own && looks.plainly < 0.3 && looks.whens < 0.3 && looks.verbs < 0.5;

/** What is told of an action rather than what it is for. */
const TELLS =
  /\b(?:why|rationale|reasons?|indicators?|benefits?|impact|source|origin|how we know|because|already|currently|existing|controls?|relevant|items?|minutes?|agenda)\b/;

/** What actions may be for, though by itself it lists something else. */
const GROUPS =
  /^(?:[a-z]+ )?(?:polic(?:y|ies)|locations?|sites?|documents?|events?|propert(?:y|ies)|courses?|reports?|metrics?|indicators?|types?)$/;
