import type { BodyOf } from './column-bodies';
import type { ByContents, ColumnBody, GridColumns } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { type HeaderMeaning, headerMeaning } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';

/** A column that was left out, and the one that was chosen in its stead. */
interface Pair {
  readonly left: ColumnBody;
  readonly chosen: ColumnBody;
  /** How many rows have a date or an owner of their own. */
  readonly rows: number;
  /** True where headers say plainly of either column that it holds by-whens. */
  readonly areBothPlanned: boolean;
  /** True where both headers speak of actions, and the left one would head those of the other. */
  readonly areBothActions: boolean;
  /** True where the chosen column's header says so. */
  readonly isPlanned: boolean;
}

const own = ({ own: count = 0 }: ColumnBody): number => count;
const distinct = ({ distinct: texts = 0 }: ColumnBody): number => texts;
const verbs = ({ looks }: ColumnBody): number => looks?.verbs ?? 0;
const whens = ({ looks }: ColumnBody): number => looks?.whens ?? 0;
const perhaps = ({ looks }: ColumnBody): number => looks?.perhaps ?? 0;
const words = ({ words: average = 0 }: ColumnBody): number => average;

/** Below so many cells nothing can be said. */
const FEW = 3;
const areDates = (body: ColumnBody): boolean => own(body) >= 2 && whens(body) >= 0.6 && words(body) <= 5;
const areSentences = (body: ColumnBody): boolean =>
  own(body) >= FEW && words(body) >= 3 && body.isTold !== true && whens(body) < 0.5;

/** What shows that a column which was left out may hold the by-whens. */
const MAY_BE_DATES: readonly ((pair: Pair) => boolean)[] = [
  // What was done has dates beside some of the rows only.
  ({ areBothPlanned, left, chosen }) => areBothPlanned && own(left) >= 0.9 * own(chosen),
  ({ isPlanned }) => !isPlanned,
  // Dates beside each row, and in the chosen column beside few of them.
  ({ left, chosen }) => own(chosen) * whens(chosen) < 0.5 * own(left) * whens(left),
];

/** What shows that a column which was left out may hold the actions. */
const MAY_BE_ACTIONS: readonly ((pair: Pair) => boolean)[] = [
  // An action merged over rows that have a date each, or none beside some of them.
  ({ left, chosen, rows }) => own(chosen) < 0.8 * rows && own(left) >= rows,
  // The same action again and again, and different words beside it.
  ({ left, chosen }) => distinct(chosen) < 0.6 * own(chosen) && distinct(left) >= 0.9 * own(left) && own(left) >= own(chosen), // prettier-ignore
  // Only the other column says what to do.
  ({ left, chosen }) => verbs(left) >= 0.5 && verbs(chosen) <= 0.1,
  // 'Immediate action' beside 'Longer term action': neither heads the other.
  ({ areBothActions, left, chosen }) => areBothActions && own(left) >= 0.9 * own(chosen) && distinct(left) >= 0.9 * own(left), // prettier-ignore
  // Names of things, and sentences beside them.
  ({ left, chosen }) => words(chosen) < 2.2 && words(left) >= 5 && own(left) >= 0.9 * own(chosen),
];

/** Columns whose cells look more like the by-whens or the actions than those of the chosen ones do, and owners who look like none. */
export function columnDoubts(cells: readonly HeaderCell[], columns: GridColumns, bodyOf: BodyOf): readonly ByContents[] {
  const { action, byWhen, byWhom, leads = byWhom, periods = [], shared } = columns;
  const whom = leads[0];
  const used = new Set([action, byWhen, columns.number, columns.outer, columns.general, columns.revised, ...byWhom, ...periods.map(({ column }) => column)]);
  const left = cells.filter(({ column, serves }) => !used.has(column) && serves !== 'nothing');
  const rows = Math.max(byWhen === undefined ? 0 : own(bodyOf(byWhen)), whom === undefined ? 0 : own(bodyOf(whom)));
  const found = (as: 'other dates' | 'other actions', instead: number, isIt: (cell: HeaderCell, body: ColumnBody) => boolean, signs: readonly ((pair: Pair) => boolean)[]): readonly ByContents[] => {
    const header = cells.find(({ column }) => column === instead)?.text;
    const isPlanned = header !== undefined && isPlain(saysOf(header));
    const chosen = bodyOf(instead);
    const cell = header === undefined || !chosen.looks ? undefined : left.find((one) => {
      const body = bodyOf(one.column);
      return isIt(one, body) && signs.some((sign) => sign({ left: body, chosen, rows, isPlanned, areBothPlanned: isPlanned && isPlain(saysOf(one.text)), areBothActions: ACTIONS.test(header) && ACTIONS.test(one.text) && one.column === columns.objective }));
    });
    return cell && header !== undefined ? [{ column: cell.column, as, header: cell.text, rival: header }] : [];
  };
  const others = byWhen === undefined || shared !== undefined || periods.length > 0 ? [] : found('other dates', byWhen, (cell, body) => areDates(body) && !saysOtherDate(cell.text), MAY_BE_DATES);
  const actions = found('other actions', action, ({ text }, body) => areSentences(body) && !isTold(text), MAY_BE_ACTIONS);
  const owners = whom === undefined || whom === shared ? undefined : cells.find(({ column }) => column === whom);
  return [...others, ...actions, ...(owners && areNoOwners(bodyOf(owners.column)) ? [{ column: owners.column, as: 'no owners' as const, header: owners.text }] : [])];
} // prettier-ignore

const ACTIONS = /\bactions?\b/i;

const areNoOwners = (body: ColumnBody): boolean =>
  own(body) >= FEW && (whens(body) >= 0.5 || (words(body) >= LONG && perhaps(body) < 0.4));
/** So many words on average a name has not. */
const LONG = 7;

const saysOf = (header: string): HeaderMeaning['says'] | undefined => headerMeaning(header)?.says;

const isPlain = (says: HeaderMeaning['says'] | undefined): boolean => says?.kind === 'by-when' && says.is === 'planned';

/** Headers that say what their dates are: when something began, was raised or done, or is looked at again. */
function saysOtherDate(header: string): boolean {
  const says = saysOf(header);
  return (
    besideSays(header) !== undefined || says?.kind === 'other' || (says?.kind === 'by-when' && says.is === 'moved')
  );
}

/** Headers that say what is told of an action. */
const isTold = (header: string): boolean => besideSays(header) !== undefined || saysOf(header)?.kind === 'other';
