import { actionNumber } from './lines';
import type { GridItem } from './segment';
import type { UnattributedRow } from './types';
import type { GridRow, Objective, PlacedText } from './types';

/** The rows of a grid with the objectives that they belong to, and all objectives of the grid. */
export interface Attributed {
  readonly objectives: readonly Objective[];
  readonly rows: readonly GridRow[];
}

/** What heads a row at one place of a grid. */
interface Heads {
  /** Objectives that were listed since the last row. */
  readonly listed: readonly Objective[];
  readonly current: Objective | undefined;
  /** What was headed last, be it that cells of rows have said something else since. */
  readonly heading: Objective | undefined;
  /** What a cell of a row said last, which holds for the rows below that say nothing. */
  readonly said: Objective | undefined;
  /** All objectives so far, and priorities with a number. */
  readonly known: readonly Objective[];
  readonly priorities: readonly Objective[];
  /** Objectives under which a row was put already. */
  readonly served: ReadonlySet<Objective>;
}

const NOTHING: Heads = {
  listed: [],
  current: undefined,
  heading: undefined,
  said: undefined,
  known: [],
  priorities: [],
  served: new Set(),
};

/**
 * Tells each row which objective it belongs to: what its own cell says; the listed one whose number it bears; the one
 * that was headed last.
 */
export function attribute(items: readonly GridItem[]): Attributed {
  let heads = NOTHING;
  const rows: GridRow[] = [];
  for (const item of items) {
    if (item.is !== 'row') {
      heads = headedBy(item, heads);
      continue;
    }
    const { objective, current } = objectiveOf(item.row, heads);
    const { heading } = heads;
    const said = item.row.objectiveCell ? objective : heads.said;
    const isAside = heading !== undefined && objective !== undefined && objective === said && heading !== objective;
    // What is copied stands last: that is faster than to copy first and add to it.
    rows.push(isAside ? { objective, section: heading.text, ...item.row } : { objective, ...item.row });
    const isServed = objective === undefined || heads.served.has(objective);
    if (isServed && current === heads.current && said === heads.said) continue;
    heads = { ...heads, current, said, served: isServed ? heads.served : new Set([...heads.served, objective]) };
  }
  return { objectives: heads.known, rows };
} // prettier-ignore

function headedBy(item: Exclude<GridItem, { is: 'row' }>, heads: Heads): Heads {
  const { objective } = item;
  switch (item.is) {
    case 'heading':
      return { ...heads, current: objective, heading: objective, known: [...heads.known, objective] };
    case 'listed':
      return {
        ...heads,
        current: undefined,
        heading: undefined,
        listed: [...(item.beginsList ? [] : heads.listed), objective],
        known: [...heads.known, objective],
      };
    case 'priority':
      return { ...heads, priorities: [...heads.priorities, objective] };
  }
}

/** A row's objective, and the one that holds for the rows below it. */
function objectiveOf(
  row: UnattributedRow,
  { listed, current, known, priorities, served }: Heads,
): { readonly objective: Objective | undefined; readonly current: Objective | undefined } {
  const { objectiveCell } = row;
  if (objectiveCell) {
    const objective = fromCell(objectiveCell, current, [...known, ...priorities]);
    return { objective, current: objective };
  }
  const number = numberOf(row);
  const isNamed = (objective: Objective): boolean => number !== undefined && objective.number === number;
  const named =
    listed.find(isNamed) ??
    // Listed above the table, and then another objective was headed in it.
    (current && isNamed(current) ? undefined : known.find((objective) => isNamed(objective) && !served.has(objective)));
  const holds = named ?? current;
  return { objective: holds ?? listed.at(-1) ?? priorities.find(isNamed), current: holds };
}

/** The number of the objective to which a row's own number points. */
function numberOf({ action, numberCell }: UnattributedRow): string | undefined {
  const own = actionNumber(action)?.objective;
  if (own !== undefined) return own;
  const cell = /^(\d+)\.\d/.exec(numberCell?.cell.text ?? '');
  return cell?.[1];
}

const AS_ABOVE = /^(?:as above|ditto|same as above|["”“〃])$/i;

/** What a cell says, or the one above it where it says so; where it is no more than a number, the objective that bears it. */
function fromCell(cell: PlacedText, current: Objective | undefined, known: readonly Objective[]): Objective {
  if (current && (current.text === cell.text || AS_ABOVE.test(cell.text))) return current;
  const number = /^(?:(?:objective|priority|aim|goal|outcome)\s*)?(\d+(?:\.\d+)*|[A-Z])\.?$/i.exec(cell.text)?.[1];
  const named = number === undefined ? undefined : known.find((objective) => objective.number === number);
  return named ?? cell;
}
