import type { ByWhen } from '../../by-when/types';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { actionRemarks, deadlinesOf } from '../actions';
import { type Reference, isKnown, referencesIn } from '../reference-words';
import { numberReferredTo, numbersOf } from '../references';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const danglingReference = rule({
  id: 'dangling-reference',
  title: 'Reference to a missing number',
  fires:
    "Fires on a cross reference, as a by-when ('Cross ref 1.3') or within an action or its outcome ('see 2.7', 'once action 2.7 is done', 'after A21', 'depends on 18' where the plan numbers its actions so), to a number that no action, objective, priority or grid of the plan bears. '4.2 of the specification' is another document's.",
  why: 'Whoever follows the reference finds nothing; the row it led to was renumbered or taken out.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    if (numbersOf(plan).size === 0) return [];
    const inDates = once((byWhen: ByWhen) => referencesIn(byWhen.text, plan));
    // One slip of a row is told once.
    return actionRemarks(plan, (action) => {
      const { byWhen, byWhenPlace, place, outcome } = action;
      const read = referencesRead(action);
      return (
        remarkOn(read.length > 0 ? read : inDates(byWhen), byWhenPlace, action, plan) ??
        remarkOn(referencesIn(action.action, plan), place, action, plan) ??
        (outcome && remarkOn(referencesIn(outcome.text, plan), outcome.place, action, plan))
      );
    });
  },
});

function remarkOn(references: readonly Reference[], at: CellPlace, action: Action, plan: Plan): Remark | undefined {
  for (const { to, words } of references)
    if (!isKnown(to, plan))
      return {
        place: at,
        action: action.place,
        words,
        message: `There is no ${to} in this plan. Check ${quoted(words)}.`,
      };
  return undefined;
}

/** What the by-when was read as referring to. */
function referencesRead(action: Action): readonly Reference[] {
  const references: Reference[] = [];
  for (const deadline of deadlinesOf(action)) {
    const to = deadline.kind === 'reference' ? numberReferredTo(deadline.to) : undefined;
    if (to !== undefined && deadline.kind === 'reference') references.push({ to, words: deadline.words });
  }
  return references;
}
