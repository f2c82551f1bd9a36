import { type ActionNumber, actionNumber } from './words/action-number';
import type { GridItem } from './grid-items';
import { ledAsSaid, ledByHeadings } from './led-rows';
import { memoize } from '../text/memo';
import { areSiblings } from './lines/numbered-headings';
import { outerHeadings } from './outer-headings';
import { looseNumber } from './table/row-numbers';
import type { UnattributedRow } from './table/types';
import type { GridRow, Objective, Piece, PlacedText } from './table/types';

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
  /** Headings of rows that are set in, the nearest last, and what was headed before the first of them. */
  readonly path: readonly Step[];
  readonly outer: Objective | undefined;
  /** What a cell of a row said last, which holds for the rows below that say nothing. */
  readonly said: Objective | undefined;
  /** What a cell said last that heads the objectives of rows. */
  readonly section: string | undefined;
  /** All objectives so far, and priorities with a number. */
  readonly known: readonly Objective[];
  readonly priorities: readonly Objective[];
  /** Objectives under which a row was put already. */
  readonly served: ReadonlySet<Objective>;
}

interface Step {
  readonly objective: Objective;
  readonly indent: number;
}

const NOTHING: Heads = {
  listed: [],
  current: undefined,
  heading: undefined,
  path: [],
  outer: undefined,
  said: undefined,
  section: undefined,
  known: [],
  priorities: [],
  served: new Set(),
};

/**
 * Tells each row which objective it belongs to: what its own cell says; the listed one whose number it bears; the one
 * that was headed last.
 * @param before what heads the rows of the page before this one.
 */
export function attribute(items: readonly GridItem[], before?: Objective): Attributed {
  let heads = before ? headedBy({ is: 'said', objective: before }, NOTHING) : NOTHING;
  const outer = outerHeadings(items);
  const rows: GridRow[] = [];
  const leads: (readonly Piece[] | undefined)[] = [];
  let lead: readonly Piece[] | undefined;
  items.forEach((item, index) => {
    if (item.is === 'table') {
      // The header of another page says nothing of who leads.
      if (item.lead || items[index - 1]?.is !== 'row') lead = item.lead;
      return;
    }
    if (item.is !== 'row') {
      heads = headedBy(item, heads);
      return;
    }
    heads = setBack(heads, item.indent);
    const { objective, current } = objectiveOf(item.row, heads);
    const heading = heads.path.at(-2)?.objective ?? heads.heading ?? (item.row.objectiveCell && onlyListed(heads));
    const said = item.row.objectiveCell ? objective : heads.said;
    const isBelowTwo = heads.path.length > 1 && objective === heads.path.at(-1)?.objective;
    const isAside = heading !== undefined && objective !== undefined && (objective === said || isBelowTwo) && heading !== objective && !areSiblings(heading, objective);
    const section = isAside ? sectionOf(heading, outer) : (item.row.section ?? overOf(objective, heads.known) ?? (objective && outer.get(objective))?.text ?? heads.section);
    item.row.objective = objective;
    item.row.section = section;
    rows.push(item.row);
    leads.push(lead);
    const isServed = objective === undefined || heads.served.has(objective);
    if (isServed && current === heads.current && said === heads.said && (isAside || section === heads.section)) return;
    heads = { ...heads, current, said, section: isAside ? heads.section : section, served: isServed ? heads.served : new Set([...heads.served, objective]) };
  });
  return { objectives: heads.known, rows: ledByHeadings(rows, leads) };
} // prettier-ignore

/** A heading with the one that heads it, where there is one: 'Access to buildings – Short term'. */
function sectionOf(heading: Objective, outer: ReadonlyMap<Objective, Objective>): string {
  const over = outer.get(heading);
  return over ? `${over.text} – ${heading.text}` : heading.text;
}

/** 'Key aim 2: …' alone above rows that say in a cell of their own which objective they are for. */
const onlyListed = ({ listed }: Heads): Objective | undefined => (listed.length === 1 ? listed[0] : undefined);

function headedBy(item: Exclude<GridItem, { is: 'row' | 'table' }>, heads: Heads): Heads {
  const { objective } = item;
  switch (item.is) {
    case 'heading':
      return {
        ...heads,
        ...stepped(heads, objective, item.indent),
        current: objective,
        heading: objective,
        known: [...heads.known, objective],
      };
    case 'said':
      return { ...heads, current: objective, said: objective, known: [...heads.known, objective] };
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

/** The steps down to a heading: below those that are set in less than it is. */
function stepped({ path, outer, heading }: Heads, objective: Objective, indent: number | undefined): Pick<Heads, 'path' | 'outer'> {
  if (indent === undefined) return { path: [], outer: undefined };
  return { path: [...path.filter((step) => step.indent < indent), { objective, indent }], outer: path.length === 0 ? heading : outer };
} // prettier-ignore

/** Back to what heads a row that is set in so far. */
function setBack(heads: Heads, indent: number): Heads {
  if (heads.path.length === 0) return heads;
  const path = heads.path.filter((step) => step.indent < indent);
  if (path.length === heads.path.length) return heads;
  const current = path.at(-1)?.objective ?? heads.outer;
  return { ...heads, path, current, heading: current };
}

interface Headed {
  readonly objective: Objective | undefined;
  readonly current: Objective | undefined;
}

/** A row's objective, and the one that holds for the rows below it. */
function objectiveOf(row: UnattributedRow, heads: Heads): Headed {
  const { objectiveCell } = row;
  const { listed, current, known, priorities } = heads;
  if (objectiveCell && !isUnknownNumber(objectiveCell.text, [...known, ...priorities])) {
    if (objectiveCell.text === '') return { objective: undefined, current: undefined };
    const objective = fromCell(objectiveCell, current, [...known, ...priorities]);
    return { objective, current: objective };
  }
  if (current && areSteps(row, current)) {
    const back = headOf(row, known);
    return { objective: back, current: back };
  }
  const nearest = nearestTo(row, known);
  if (nearest) return { objective: nearest, current: nearest };
  const number = numberOf(row);
  return number === undefined ? { objective: current ?? listed.at(-1), current } : numberedIn(number, heads);
}

/** 'Objective 1.2' of '1.2.3', which '1' heads as well. */
function nearestTo({ action, numberCell }: UnattributedRow, known: readonly Objective[]): Objective | undefined {
  const own = DEEP.exec(action)?.[1] ?? DEEP.exec(numberCell?.cell.text ?? '')?.[1];
  return own === undefined ? undefined : known.findLast(({ number }) => number === own);
}
/** The first two parts of three. */
const DEEP = /^(\d{1,2}\.\d{1,2})\.\d/;

/** The objective to which a row's number points. */
function numberedIn(number: string, { listed, current, known, priorities, served }: Heads): Headed {
  const isNamed = (objective: Objective): boolean => objective.number === number;
  // '1.2 Chairs' heads '1.2.1' more closely than '1 Rooms' does.
  const isHeaded = current?.number === number || current?.number?.startsWith(`${number}.`);
  const named =
    listed.find(isNamed) ??
    // Listed above the table, and then another objective was headed in it.
    (isHeaded ? undefined : known.find((objective) => isNamed(objective) && !served.has(objective)));
  const holds = named ?? current;
  return { objective: holds ?? listed.at(-1) ?? priorities.find(isNamed), current: holds };
}

const LABELLED = /^\p{L}+(?: \p{L}+)? (\d+(?:\.\d+)*)(?![\d.]*\d)/u;
const labelNumber = ({ text }: Objective): string | undefined => LABELLED.exec(text)?.[1];
/** '1' of 'Outcome 1.1: …'. */
const outerNumber = memoize((text) => LABELLED.exec(text)?.[1]?.replace(/\.?\d+$/, ''));

/** 'Priority 1: …' over 'Outcome 1.1: …', of all that is known so far. */
function overOf(objective: Objective | undefined, known: readonly Objective[]): string | undefined {
  const outer = objective && outerNumber(objective.text);
  return outer ? known.findLast((one) => labelNumber(one) === outer)?.text : undefined;
}

/** '2.3' below '2.2 Lanes': a sibling of that, headed by what heads it. */
function areSteps({ action }: UnattributedRow, { text }: Objective): boolean {
  const [own, head] = [actionNumber(action), actionNumber(text)];
  if (!own || !head || own.parts.length < 2 || own.parts.length !== head.parts.length) return false;
  return outerPart(own) === outerPart(head) && own.written !== head.written;
}

const outerPart = ({ parts }: ActionNumber): string => parts.slice(0, -1).join('.');

/** What heads a row by its number: '2. Roads' of '2.3'. */
function headOf({ action }: UnattributedRow, known: readonly Objective[]): Objective | undefined {
  const own = actionNumber(action);
  return own && known.findLast(({ text }) => looseNumber(text) === outerPart(own));
}

/** The number of the objective to which a row's own number points. */
function numberOf({ action, numberCell }: UnattributedRow): string | undefined {
  const own = actionNumber(action)?.objective;
  if (own !== undefined) return own;
  const cell = /^(\d+)\.\d/.exec(numberCell?.cell.text ?? '');
  return cell?.[1];
}

const AS_ABOVE = /^(?:as above|ditto|same as above|["”“〃])$/i;

/** A number that no objective bears says nothing of itself. */
const isUnknownNumber = (text: string, known: readonly Objective[]): boolean =>
  /^\d{1,2}\.?$/.test(text) && !known.some(({ number }) => number === text.replace('.', ''));

/** What a cell says, or the one above it where it says so; where it is no more than a number, the objective that bears it. */
function fromCell(cell: PlacedText, current: Objective | undefined, known: readonly Objective[]): Objective {
  if (current && (current.text === cell.text || AS_ABOVE.test(cell.text))) return current;
  const number = /^(?:(?:objective|priority|aim|goal|outcome)\s*)?(\d+(?:\.\d+)*|[A-Z])\.?$/i.exec(cell.text)?.[1];
  const named = number === undefined ? undefined : known.find((objective) => objective.number === number);
  return named ?? ledAsSaid(cell);
}
