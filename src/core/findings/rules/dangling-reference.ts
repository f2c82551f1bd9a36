import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { actionsOf, deadlinesOf } from '../actions';
import { numberReferredTo, numbersOf } from '../references';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** A number of another document, or how much of something: '4.2 of the contract', '2.5 FTE'. */
const NO_REFERENCE =
  '\\b(?!\\s*(?:%|(?:of|in) (?:the|our|a|its)\\b|per cent\\b|million\\b|billion\\b|fte\\b|wte\\b|years?\\b|days?\\b|hours?\\b))';
/** References within an action's words: 'see 2.7', 'as in 3b', 'see grid 7', 'once action 2.7 is done', 'under objective 9'. */
const IN_WORDS = new RegExp(
  '\\b(?:(?:see|cross[- ]?ref(?:erence|er)?(?: to)?|refer to|as (?:in|per|under)|set out in|linked to)\\s+(?:also\\s+)?' +
    '(?:(?:action|objective|milestone|point|no\\.?)?\\s*(\\d+(?:\\.\\d+)+|\\d+[a-z])|(?:action|objective|(?:planning )?grid|priority)\\s+(\\d+))' +
    '|(?:actions?|milestones?)\\s+(\\d+(?:\\.\\d+)+|\\d+[a-z])|objectives?\\s+(\\d+(?:\\.\\d+)*))' +
    NO_REFERENCE,
  'gi',
);

export const danglingReference = rule({
  id: 'dangling-reference',
  title: 'Reference to a missing number',
  fires:
    "Fires on a cross reference, as a by-when ('Cross ref 1.3') or within an action ('see 2.7', 'once action 2.7 is done'), to a number that no action, objective, priority or grid of the plan bears. '4.2 of the specification' is another document's.",
  why: 'Whoever follows the reference finds nothing; the row it led to was renumbered or taken out.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => actionsOf(plan).flatMap((action) => dangling(action, plan)),
});

function dangling(action: Action, plan: Plan): Remark[] {
  const remarks: Remark[] = [];
  const follow = (to: string | undefined, place: CellPlace, words: string): void => {
    if (to === undefined || numbersOf(plan).size === 0 || numbersOf(plan).has(to)) return;
    const message = `There is no ${to} in this plan. Check ${quoted(words)}.`;
    remarks.push({ place, action: action.place, words, message });
  };
  for (const deadline of deadlinesOf(action))
    if (deadline.kind === 'reference') follow(numberReferredTo(deadline.to), action.byWhenPlace, deadline.words);
  // One slip of a row is told once.
  if (remarks.length === 0 && mayRefer(action.action))
    for (const [words, ...to] of action.action.matchAll(IN_WORDS))
      follow(to.find(Boolean)?.toLowerCase(), action.place, words);
  return remarks;
}

/** Most actions hold none of the words that lead to a number, and need not be looked through. */
const mayRefer = (text: string): boolean => HAS_DIGIT.test(text) && CUE.test(text);

const HAS_DIGIT = /\d/;
const CUE = /see |ref|as (?:in|per|under) |set out in |linked to |action|milestone|objective/i;
