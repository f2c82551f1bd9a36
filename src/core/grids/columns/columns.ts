import type { ColumnBody, GridColumns } from '../table/grid-columns';
import { lastColumn } from './calendar-columns';
import { isOfOtherKind } from './vague-actions';
import { periodColumns } from './period-columns';
import { headingColumns, holdsWords, isParents } from './heading-columns';
import type { HeaderCell } from '../headers/header-cell';
import { answersInWords, besideEach, isDoneSo, isHeadOf, isStepOf, solves } from './particular-columns';
import { measuresIn, plainMeasure, unnamedAction } from './unnamed-actions';
import { besideColumns, repeatedHeaders } from './beside-columns';
import { headerMeaning, headerWords } from '../headers/header-words';
import { isSenior, leadsAmong, oversees } from './leads';
import { type HeadedColumn, SHARED, meaningsIn, saysWhenToo } from './headers-in-table';

const FULL: ColumnBody = { isEmpty: false, isRating: false };

type Kind = HeadedColumn['says']['kind'];

/**
 * The columns of a grid where these cells are its header row: an action column, and a by-when or a by-whom column, in
 * any order, with other columns between and beside them. Otherwise undefined.
 */
export function gridColumns(
  cells: readonly HeaderCell[],
  bodyOf: (column: number) => ColumnBody = () => FULL,
): GridColumns | undefined {
  const known = cells.flatMap((cell): HeadedColumn[] =>
    meaningsIn(cell, cells, bodyOf(cell.column)).map((meaning) => ({
      ...meaning,
      column: cell.column,
      header: cell.text,
    })),
  );
  // An action and a by-when or a by-whom: most rows of a sheet have neither.
  if (known.length < (cells.some(isUnderDate) ? 1 : 2)) return undefined;
  const of = (kind: Kind): HeadedColumn[] => known.filter(({ says }) => says.kind === kind);
  const is = (column: HeadedColumn, ...what: readonly string[]): boolean =>
    'is' in column.says && what.includes(column.says.is);
  const isFull = ({ column }: HeadedColumn): boolean => !bodyOf(column).isEmpty;

  const whens = of('by-when');
  const byWhen = best(whens, isFull, 'last');
  const periods = whens.some(isFull) ? [] : periodColumns(cells).filter(({ column }) => bodyOf(column).isTold !== true);
  const hasPeriods = periods.length > 1 && periods.some(({ column }) => !bodyOf(column).isEmpty);
  const dueIn = hasPeriods ? periods[0]?.column : byWhen?.column;
  const revised = whens.find(({ column, header }) => column !== byWhen?.column && REVISED.test(headerWords(header)));
  // 'Assigned' above dates says when that was, 'Allocated' above money what is spent, 'Council role' above 'Lead' and 'Influence' how.
  const owners = of('by-whom').filter(({ column, header }) => {
    const { areDates, areSums, looks } = bodyOf(column);
    return areDates !== true && areSums !== true && !(/\broles?\b/i.test(header) && looks?.parts === 1);
  });
  const partners = owners.filter((column) => is(column, 'partners'));
  // 'Redacted' beside each action names nobody, and an executive lead beside it somebody.
  const leads = leadsAmong(owners, (column) => isFull(column) && (bodyOf(column.column).looks?.withheld ?? 0) < 1);
  const isOthers = (column: HeadedColumn): boolean => (is(column, 'sponsor') && !oversees(column)) || isSenior(column);
  const sponsors = owners.filter((column) => isOthers(column) && !leads.includes(column));
  const others = [...sponsors, ...partners];
  const byWhom = [...leads, ...others].map(({ column }) => column);

  const actions = of('action');
  const isNumbers = (column: HeadedColumn): boolean => bodyOf(column.column).isNumbers === true;
  const isWords = ({ column }: HeadedColumn): boolean => holdsWords(bodyOf(column));
  const what = best(
    actions.filter((column) => is(column, 'named') && !isNumbers(column) && bodyOf(column.column).isCoded !== true),
    isFull,
    'first',
  );
  const how = best(
    actions.filter((column) => is(column, 'second') && bodyOf(column.column).areDates !== true),
    isFull,
    'first',
  );
  const step = what && [...actions, ...measuresIn(cells)].find((column) => isStepOf(column, what, { dueIn, bodyOf }));
  const isDatedAndOwned = dueIn !== undefined && byWhom.length > 0;
  const answer = actions.find(
    (column) => (isDatedAndOwned || is(column, 'second')) && answersInWords(column.header, bodyOf(column.column)),
  );
  // 'What we will do | How we will do it': what heads several rows is said more particularly beside it.
  const isHow =
    what &&
    how &&
    how.column > what.column &&
    (isHeadOf(bodyOf(what.column), bodyOf(how.column)) || isDoneSo(bodyOf(what.column), bodyOf(how.column)));
  const named = step ?? (isHow ? how : (what ?? answer ?? how));
  const aims = of('objective').filter(
    (column) =>
      !is(column, 'theme') && isWords(column) && !isParents(column) && (bodyOf(column.column).words ?? 2) >= 2,
  );
  const sort = (what: string): HeadedColumn[] => actions.filter((column) => is(column, what) && isWords(column));
  // 'Project | Description': what is said once for several rows heads the other, and a problem what solves it.
  const inner = (first: HeadedColumn | undefined, all: readonly HeadedColumn[]): HeadedColumn | undefined =>
    first &&
    (all.find(
      (one) =>
        one.column > first.column &&
        (solves(one.header, first.header) || isHeadOf(bodyOf(first.column), bodyOf(one.column))),
    ) ??
      first);
  const action =
    named ??
    (isDatedAndOwned
      ? unnamedAction(
          {
            loose: best(besideEach(sort('loose'), dueIn, bodyOf), isFull, 'first'),
            aim: aims.find(isFull),
            vague: inner(best(sort('vague'), isFull, 'first'), sort('vague')),
            measure: plainMeasure(cells, isFull),
          },
          cells,
          bodyOf,
        )
      : undefined);
  if (
    action &&
    !is(action, 'named', 'second') &&
    isOfOtherKind(action, {
      cells,
      bodyOf,
      isPlanned: hasPeriods || (byWhen !== undefined && is(byWhen, 'planned')),
      leads,
    })
  )
    return undefined;
  if (
    !action ||
    isNoGrid(action, { known, isDated: dueIn !== undefined || saysWhenToo(action.header), leads, partners })
  )
    return undefined;
  if (dueIn === undefined && !isFull(action)) return undefined;

  // 'Item' heads numbers as often as words.
  const number = (
    fullest(of('number'), bodyOf) ??
    actions.find(
      (column) =>
        (is(column, 'vague') && !isWords(column)) ||
        bodyOf(column.column).isCoded === true ||
        (isNumbers(column) && COUNTED.test(headerWords(column.header))),
    ) ??
    [...of('objective'), ...actions].find(({ column }) => column < action.column && bodyOf(column).areCodes === true)
  )?.column;
  const { objective, outer, general, isParent } = headingColumns(action, {
    actions,
    objectives: of('objective'),
    cells,
    bodyOf,
  });
  const shared = owners.find((column) => column.rank === SHARED && byWhom.includes(column.column))?.column;
  return {
    action: action.column,
    byWhen: dueIn,
    ...(hasPeriods && { periods }),
    ...(revised && { revised: revised.column }),
    byWhom,
    ...(leads.length > 0 && others.length > 0 && { leads: leads.map(({ column }) => column) }),
    ...(shared !== undefined && { shared }),
    ...(number !== undefined && { number }),
    ...(objective !== undefined && { objective }),
    ...(isParent && { isParent }),
    ...(outer !== undefined && { outer }),
    ...(general !== undefined && { general }),
    beside: besideColumns(cells, [action.column, dueIn, number, objective, outer, general, ...byWhom]),
    right: Math.max(lastColumn(cells), hasPeriods ? (periods.at(-1)?.column ?? 0) : 0),
    missing: dueIn === undefined ? ['by-when'] : byWhom.length === 0 ? ['by-whom'] : [],
    repeated: repeatedHeaders(cells),
  };
}

/** 'Q1' below 'Planned completion'. */
const isUnderDate = ({ over = '' }: HeaderCell): boolean => over !== '' && headerMeaning(over)?.says.kind === 'by-when';

/** A column of numbers below such a word counts the actions themselves. */
const COUNTED = /\b(?:actions?|tasks?|steps?)$/;

const REVISED = /^(?:revised|new|extended|amended|updated|current) /;

/**
 * The column with most cells of its own: 'MD1' merged over 'No.' 1.1 to 1.3 counts none of them. Of such as have as many
 * that of an outline, whose numbers tell what is below what, and else the first.
 */
const fullest = (columns: readonly HeadedColumn[], bodyOf: (column: number) => ColumnBody): HeadedColumn | undefined =>
  columns.toSorted(
    (a, b) => (bodyOf(b.column).own ?? 0) - (bodyOf(a.column).own ?? 0) || Number(isOutline(b)) - Number(isOutline(a)),
  )[0];
const isOutline = ({ header }: HeadedColumn): boolean => /^(?:wbs|outline)\b/.test(headerWords(header));

/** The column that says it best: of those that hold anything, the first in the table of headers. */
function best(
  columns: readonly HeadedColumn[],
  isFull: (column: HeadedColumn) => boolean,
  ofEqual: 'first' | 'last',
): HeadedColumn | undefined {
  const full = columns.filter(isFull);
  const among = full.length > 0 ? full : columns;
  const rank = Math.min(...among.map((column) => column.rank));
  const equal = among.filter((column) => column.rank === rank);
  return ofEqual === 'first' ? equal[0] : equal.at(-1);
}

interface Chosen {
  readonly known: readonly HeadedColumn[];
  readonly isDated: boolean;
  readonly leads: readonly HeadedColumn[];
  readonly partners: readonly HeadedColumn[];
}

/**
 * Registers of risks weigh what may happen, and tables of progress tell what was done: both have actions and owners and
 * are no grids. A table without dates needs a person to do each of its actions.
 */
function isNoGrid({ column: at, says: { kind } }: HeadedColumn, { known, isDated, leads, partners }: Chosen): boolean {
  const of = (what: string): readonly HeadedColumn[] =>
    known.filter(({ says }) => says.kind === 'other' && says.is === what);
  const count = (what: string): number => new Set(of(what).map(({ header }) => headerWords(header))).size;
  // A register of risks says what these are before what is done about them; right of an action they are its own.
  const risks = of('risk').filter(({ column }) => kind !== 'action' || column < at);
  if (new Set(risks.map(({ header }) => headerWords(header))).size >= 2 || count('sum') > 0) return true;
  if (isDated) return false;
  const hasPerson = leads.some(({ says }) => says.kind === 'by-whom' && says.is !== 'group');
  return (!hasPerson && partners.length === 0) || count('done') > 0 || count('risk') > 0;
}
