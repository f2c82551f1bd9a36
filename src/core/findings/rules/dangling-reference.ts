import type { ByWhen } from '../../by-when/types';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { actionRemarks, actionsOf, deadlinesOf } from '../actions';
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
    "Fires on a cross reference, as a by-when ('Cross ref 1.3') within an action, its outcome or its notes ('see 2.7', 'once action 2.7 is done', 'after A21', 'depends on 18' where the plan numbers its actions so), or in a column of links ('Depends on') whose other numbers are the plan's, to a number that no action, objective, priority or grid of the plan bears, or that the action bears itself. '4.2 of the specification' is another document's.",
  why: 'Whoever follows the reference finds nothing; the row it led to was renumbered or taken out.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    if (numbersOf(plan).size === 0) return [];
    const inDates = once((byWhen: ByWhen) => referencesIn(byWhen.text, plan));
    // One slip of a row is told once.
    const ofColumn = linksOf(plan);
    const withFigure = mayHoldFigure(plan);
    return actionRemarks(plan, (action) => {
      const { byWhen, byWhenPlace, place, outcome, notes, links } = action;
      const read = referencesRead(action);
      return (
        remarkOn(read.length > 0 ? read : inDates(byWhen), byWhenPlace, action, plan) ??
        (withFigure.has(action) ? remarkOn(referencesIn(action.action, plan), place, action, plan) : undefined) ??
        (outcome && remarkOn(referencesIn(outcome.text, plan), outcome.place, action, plan)) ??
        (notes && remarkOn(referencesIn(notes.text, plan), notes.place, action, plan)) ??
        (links && remarkOn(ofColumn.get(action) ?? [], links.place, action, plan))
      );
    });
  },
});

/** For one number in a column of links that isn't there, so many are. */
const KNOWN_FOR_EACH = 2;

/** The numbers in a column of links, where nearly all are the plan's: others may be of another document. */
function linksOf(plan: Plan): ReadonlyMap<Action, readonly Reference[]> {
  const links = new Map(
    actionsOf(plan).flatMap((action) => (action.links ? [[action, numbersAlone(action.links.text)] as const] : [])),
  );
  const all = [...links.values()].flat();
  const unknown = all.filter(({ to }) => !isKnown(to, plan)).length;
  return all.length - unknown < KNOWN_FOR_EACH * unknown ? new Map() : links;
}

/** The numbers of a cell that holds nothing else: '2.1, 3.4', 'UEC02 / PC01'. */
function numbersAlone(text: string): readonly Reference[] {
  const numbers = text.split(/\s*(?:[,;/&\n]|\band\b)\s*/).filter((part) => part !== '');
  return numbers.every((number) => /^\p{L}{0,6}[-. ]?\d+(?:\.\d+)*[a-z]?$/u.test(number))
    ? numbers.map((number) => ({ to: number, words: number }))
    : [];
}

function remarkOn(references: readonly Reference[], at: CellPlace, action: Action, plan: Plan): Remark | undefined {
  for (const { to, words } of references) {
    const isItself = isNumbersOwn(action) && plainNumber(to) === plainNumber(action.number);
    if (isKnown(to, plan) && !isItself) continue;
    const called = CALLED.exec(words)?.[0].toLowerCase() ?? '';
    const what = isItself ? `${to} is this action itself` : `There is no ${called}${to} in this plan`;
    return { place: at, action: action.place, words, message: `${what}. Check ${quoted(words)}.` };
  }
  return undefined;
}

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
