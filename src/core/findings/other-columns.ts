import type { Plan } from '../plan/types';
import { type CellPlace, showPlace } from '../workbook/place';
import { besideColumns } from './columns/beside-columns';
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
export function otherPlaceholders(plan: Plan): readonly OtherPlaceholder[] {
  const columns = besideColumns(plan);
  if (columns.length === 0) return [];
  const read = readElsewhere(plan);
  return columns.flatMap(({ header, filled }) => {
    const isTold = TOLD.test(header);
    const found = filled.flatMap(({ action, place, text }): OtherPlaceholder[] => {
      if (text.length > LONGEST || !MAY_BE.test(text) || NONE.test(text) || read.has(showPlace(place))) return [];
      const words = OF_TEMPLATE.test(text) ? text : isTold ? undefined : placeholderIn(text);
      return words === undefined || words.startsWith('#') ? [] : [{ found: words, text, place, action: action.place }];
    });
    return found.length > 0 && filled.some(({ text }) => MARK.test(text)) ? [] : found;
  });
}

/** The cells that are looked at where they are read: outcomes, costs, partners, objectives. */
function readElsewhere({ grids }: Plan): ReadonlySet<string> {
  const read = new Set<string>();
  for (const { actions, objectives, priorities, outcomes } of grids) {
    for (const { outcome, resources, partners } of actions)
      for (const one of [outcome, resources, ...partners]) if (one) read.add(showPlace(one.place));
    for (const { place } of [...objectives, ...priorities, ...outcomes]) read.add(showPlace(place));
  }
  return read;
}
