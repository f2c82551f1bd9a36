import type { ByWhen } from '../../by-when/types';
import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { actionRemarks, actionsOf, deadlinesOf } from '../actions';
import { type Link, linksIn } from '../columns/dependencies';
import { type Reference, isKnown, referencesIn } from '../references/reference-words';
import { numberReferredTo, numbersOf } from '../references/references';
import { isNumbersOwn, plainNumber } from '../numbering/numbers';
import { mayHoldFigure } from '../said';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const danglingReference = rule({
  id: 'dangling-reference',
  title: 'Reference to a missing number',
  fires:
    "Fires on a cross reference, as a by-when ('Cross ref 1.3') within an action, its outcome or its notes ('see 2.7', 'once action 2.7 is done', 'after A21', 'depends on 18' where the plan numbers its actions so), or in a column of links ('Depends on', 'After') whose other numbers are the plan's, to a number that no action, objective, priority or grid of the plan bears, or that the action bears itself. '4.2 of the specification' is another document's.",
  why: 'Whoever follows the reference finds nothing; the row it led to was renumbered or taken out.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    if (numbersOf(plan).size === 0) return [];
    const inDates = once((byWhen: ByWhen) => referencesIn(byWhen.text, plan));
    // One slip of a row is told once.
    const inColumns = groupBy(linksIn(plan), ({ action }) => action);
    const withFigure = mayHoldFigure(plan);
    return actionRemarks(plan, (action) => {
      const { byWhen, byWhenPlace, place, outcome, notes } = action;
      const read = referencesRead(action);
      return (
        remarkOn(read.length > 0 ? read : inDates(byWhen), byWhenPlace, action, plan) ??
        (withFigure.has(action) ? remarkOn(referencesIn(action.action, plan), place, action, plan) : undefined) ??
        (outcome && remarkOn(referencesIn(outcome.text, plan), outcome.place, action, plan)) ??
        (notes && remarkOn(referencesIn(notes.text, plan), notes.place, action, plan)) ??
        firstOf(inColumns.get(action), (link) => remarkOn(link.references, link.place, action, plan))
      );
    });
  },
});

/** The first remark on one of the cells in which a row has links. */
function firstOf(links: readonly Link[] = [], about: (link: Link) => Remark | undefined): Remark | undefined {
  for (const link of links) {
    const remark = about(link);
    if (remark) return remark;
  }
  return undefined;
}

function remarkOn(references: readonly Reference[], at: CellPlace, action: Action, plan: Plan): Remark | undefined {
  for (const { to, words } of references) {
    const isItself = isNumbersOwn(action) && isOnlyNumber(to, action, plan);
    if (isKnown(to, plan) && !isItself) continue;
    const called = CALLED.exec(words)?.[0].toLowerCase() ?? '';
    const what = isItself ? `${to} is this action itself` : `There is no ${called}${to} in this plan`;
    return { place: at, action: action.place, words, message: `${what}. Check ${quoted(words)}.` };
  }
  return undefined;
}

/** True of the action's own number, unless another bears it as well: that is told as a number repeated. */
const isOnlyNumber = (to: string, action: Action, plan: Plan): boolean =>
  plainNumber(to) === plainNumber(action.number) &&
  !actionsOf(plan).some((other) => other !== action && plainNumber(other.number) === plainNumber(to));

const CALLED = /\b(?:objective|priority|action|grid|milestone|step|item|task) (?=\S+$)/i;

/** What the by-when was read as referring to. */
function referencesRead(action: Action): readonly Reference[] {
  const references: Reference[] = [];
  for (const deadline of deadlinesOf(action)) {
    const to = deadline.kind === 'reference' ? numberReferredTo(deadline.to) : undefined;
    if (to !== undefined && deadline.kind === 'reference') references.push({ to, words: deadline.words });
  }
  return references;
}
