import type { Plan, PlanGrid } from '../plan/types';
import type { CellPlace } from '../workbook/place';
import { type SheetContents, rowAt } from '../workbook/contents';
import { placeholderIn } from './placeholders';

/** Words that are still to come in a column that a grid has beside those that are read. */
export interface OtherPlaceholder {
  readonly found: string;
  readonly text: string;
  readonly place: CellPlace;
  readonly action: CellPlace;
}

/** What a quick look sees of every placeholder. */
const MAY_BE =
  /[[<?{_…]|\bxx|\bx ?%|£ ?x|\bt\.?b\.?[acd]\b|\bto (?:be|follow|add)\b|\.{5}|lorem|insert|awaiting|\bnnn\b/i;
/** Longer texts tell of something, and say of a part of it that it is to come. */
const LONGEST = 60;
/** What is told of an action in time: 'TBC' there is nothing that a plan lacks. Dates have rules of their own. */
const TOLD =
  /progress|update|comment|status|rag\b|notes?\b|position|evidence|actual|result|complet|closed|done|achieved|start|date|when|review|quarter|deadline|month|phase|period|term\b|timing|risk|cost|budget|£|fund|spend|resource|query|question/i;
/** What only a template says. */
const OF_TEMPLATE = /^\s*(?:[[<][a-z][^\][<>]{2,60}[\]>]\.?|x{2,} ?%?|\?{2,}|\[x+\])\s*$/i;
/** '[n/a]' says that nothing is to come. */
const NONE = /^\s*[[(<]n\/?a[\])>]\s*$/i;
/** A column that bears crosses for marks has no placeholders. */
const MARK = /^\s*[x✓✔]\s*$/i;

/** The placeholders in the columns of a plan's grids that nothing else looks at: targets, baselines, committees, progress. */
export const otherPlaceholders = ({ grids, sheets }: Plan): readonly OtherPlaceholder[] =>
  grids.flatMap((grid) => {
    const sheet = sheets.find(({ name }) => name === grid.place.sheet);
    const isBeside = grids.some((other) => other !== grid && other.headers[0]?.row === grid.headers[0]?.row && other.place.sheet === grid.place.sheet);
    return sheet && !isBeside ? inGrid(grid, sheet) : [];
  }); // prettier-ignore

function inGrid({ actions, headers, objectives, priorities, outcomes }: PlanGrid, sheet: SheetContents): OtherPlaceholder[] {
  const header = headers.at(-1);
  const heads = header && rowAt(sheet.rows, header.row)?.cells;
  if (!heads) return [];
  const read = new Set<number | undefined>();
  for (const { place, byWhenPlace, byWhomPlace, outcome, resources, partners } of actions) {
    for (const one of [place, byWhenPlace, byWhomPlace, outcome?.place, resources?.place]) read.add(one?.column);
    for (const { place: its } of partners) read.add(its.column);
  }
  for (const { place } of [...objectives, ...priorities, ...outcomes]) read.add(place.column);
  const others = new Map(heads.filter(({ column, text }) => !read.has(column) && text.trim() !== '').map(({ column, text }) => [column, TOLD.test(text)]));
  if (others.size === 0) return [];
  const found: OtherPlaceholder[] = [];
  const marked = new Set<number>();
  for (const { place } of actions)
    for (const { column, text } of rowAt(sheet.rows, place.row)?.cells ?? []) {
      const isTold = text.length <= LONGEST ? others.get(column) : undefined;
      if (isTold === undefined) continue;
      if (MARK.test(text)) marked.add(column);
      if (!MAY_BE.test(text) || NONE.test(text)) continue;
      const words = OF_TEMPLATE.test(text) ? text.trim() : isTold ? undefined : placeholderIn(text);
      if (words !== undefined && !words.startsWith('#'))
        found.push({ found: words, text, place: { ...place, column }, action: place });
    }
  return found.filter(({ place }) => !marked.has(place.column));
} // prettier-ignore
