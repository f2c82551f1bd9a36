import type { Action, Plan } from '../../plan/types';
import { actionsOf, deadlinesOf } from '../actions';
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
  check: ({ plan }) => actionsOf(plan).flatMap((action) => dangling(action, plan)),
});

function dangling(action: Action, plan: Plan): Remark[] {
  if (numbersOf(plan).size === 0) return [];
  const { byWhen, byWhenPlace, place, outcome } = action;
  const read = deadlinesOf(action).flatMap((deadline): Reference[] => {
    const to = deadline.kind === 'reference' ? numberReferredTo(deadline.to) : undefined;
    return to === undefined ? [] : [{ to, words: deadline.words }];
  });
  const inDate = read.length > 0 ? read : referencesIn(byWhen.text, plan);
  const found = [
    ...inDate.map((reference) => ({ ...reference, at: byWhenPlace })),
    ...referencesIn(action.action, plan).map((reference) => ({ ...reference, at: place })),
    ...(outcome ? referencesIn(outcome.text, plan).map((reference) => ({ ...reference, at: outcome.place })) : []),
  ];
  // One slip of a row is told once.
  const missing = found.find(({ to }) => !isKnown(to, plan));
  if (!missing) return [];
  const { to, words, at } = missing;
  return [{ place: at, action: place, words, message: `There is no ${to} in this plan. Check ${quoted(words)}.` }];
}
