import type { Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { deadlinesOf } from '../actions';
import { numberReferredTo, numbersOf } from '../references';
import { quoted } from '../words';
import type { Remark, Rule } from '../types';

/** References within an action's words: 'see action 2.7', 'as in 3b', 'cross ref 1.3'; not '4.2 of the contract'. */
const IN_WORDS =
  /\b(?:see|cross[- ]?ref(?:erence|er)?(?: to)?|refer to|as (?:in|per|under))\s+(?:also\s+)?(?:action|objective|milestone|point|no\.?)?\s*(\d+(?:\.\d+)+|\d+[a-z])\b(?!\s*(?:%|(?:of|in) (?:the|our|a|its)\b|per cent\b|million\b|billion\b|fte\b|wte\b|years?\b|days?\b|hours?\b))/gi;

export const danglingReference: Rule = {
  id: 'dangling-reference',
  title: 'Reference to something that is not there',
  fires:
    "Fires on a cross reference, as a by-when ('Cross ref 1.3') or within an action ('see 2.7'), to a number that no action, objective, priority or grid of the plan bears. '4.2 of the specification' is another document's.",
  why: 'Whoever follows the reference finds nothing; the row it led to was renumbered or taken out.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const known = numbersOf(plan);
    return known.size === 0 ? [] : remarks(plan, known);
  },
};

function remarks({ grids }: Plan, known: ReadonlySet<string>): Remark[] {
  const about = (to: string, place: CellPlace, action: CellPlace, words: string): Remark => ({
    place,
    action,
    words,
    message: `${quoted(words)} refers to ${to}, which stands nowhere in the plan. Correct the number, or write what was meant.`,
  });
  return grids.flatMap(({ actions }) =>
    actions.flatMap((action) => [
      ...deadlinesOf(action).flatMap((deadline) => {
        if (deadline.kind !== 'reference') return [];
        const to = numberReferredTo(deadline.to);
        return to === undefined || known.has(to) ? [] : [about(to, action.byWhenPlace, action.place, deadline.words)];
      }),
      ...[...action.action.matchAll(IN_WORDS)].flatMap(([words, to = '']) =>
        known.has(to.toLowerCase()) ? [] : [about(to, action.place, action.place, words)],
      ),
    ]),
  );
}
