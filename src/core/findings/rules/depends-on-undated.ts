import { doubtsOf } from '../../by-when/doubts-of';
import type { Action, Plan } from '../../plan/types';
import { actionsOf, byWhenRemarks, deadlinesOf } from '../actions';
import { once } from '../../lists/once';
import { numberReferredTo, numbersOf, numbersOfAction } from '../references/references';
import { isKnown, referencesIn } from '../references/reference-words';
import { sameWords } from '../../text/tidy';
import { cellsOf, wordsWithCells } from '../places';
import { counted, quoted } from '../words';
import { rule } from '../rule';

export const dependsOnUndated = rule({
  id: 'depends-on-undated',
  title: 'No date given',
  fires:
    "Fires on an action that has no date of its own but a condition ('In line with the commissioning plan'), or a cross reference to an action or objective that has no date either. What several rows of a sheet wait for is one finding. A condition beside a date, and a reference to something dated, are fine; 'Immediately' waits for nothing; what is done as required, at each meeting ('In line with board meetings'), or within so many days of each referral, is a standard; so is what waits for each person ('Within 6 months of joining'), and what waits for something that another action of its grid has a date for ('Within 8 weeks of the report').",
  why: 'Nobody can tell from the plan when this is due, or whether it is late.',
  about: 'risks',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      if (isDated(action) || action.settled) return undefined;
      const { text } = action.byWhen;
      const why = whyUndated(action, plan);
      if (why === undefined) return undefined;
      // What is to be done at once waits for nothing; a number that the plan lacks is told as that.
      if (
        AT_ONCE.test(text) ||
        WITH_MEETINGS.test(text) ||
        OF_EACH_PERSON.test(text) ||
        isDatedElsewhere(text, action, plan) ||
        referencesIn(text, plan).some(({ to }) => !isKnown(to, plan))
      )
        return undefined;
      return {
        words: text,
        message: `${why}. Add the month.`,
        together: {
          key: `${why === given(text) ? 'no date given' : why} ${action.place.sheet}`,
          message: (rows) =>
            rows.every(({ words }) => sameWords(words) === sameWords(text))
              ? `${why} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). Add the month to each.`
              : `${counted(rows.length, 'action')} here give no date: ${wordsWithCells(rows)}. Add the month to each.`,
        },
      };
    }),
});

const AT_ONCE = /^\W*(?:immediate(?:ly)?|with immediate effect|(?:start )?now|straight ?away)\W*$/i;

/** 'In line with board meetings': at each of them. */
const WITH_MEETINGS = /^\W*in line with (?:the )?[\w&’' -]{1,40} (?:meetings?|meeting (?:dates|cycle))\W*$/i;

/** 'Within 6 months of joining', 'On admission': of each person another day. */
const OF_EACH_PERSON =
  /^\W*(?:within [\w ]{1,20} of|on|upon|at|before|after|when|from) (?:joining|starting(?: (?:work|school|employment|in post|in role))?|induction|admission|discharge|enrolment|diagnosis|referral|promotion|moving in|moving out|leaving|sign[- ]up|registration)\W*$/i;

/** 'Within 8 weeks of the report', 'Once the lease is signed': what it waits for, in a word. */
const WAITS_FOR =
  /^\W*(?:(?:within )?(?:[\w-]+ ){1,3}(?:of|after|before|from)|after|once|when|upon|following|on completion of) the (?:[\w-]+ ){0,2}?([\p{L}-]{4,})(?: (?:is|are|has|have) [\w ]{3,25})?\W*$/iu;

/** True where another action of the grid that has a date is about what this one waits for: its own date follows. */
function isDatedElsewhere(text: string, action: Action, plan: Plan): boolean {
  const thing = WAITS_FOR.exec(text)?.[1]?.toLowerCase();
  if (thing === undefined) return false;
  const grid = plan.grids.find(({ actions }) => actions.includes(action));
  return (
    grid?.actions.some((one) => one !== action && one.action.toLowerCase().includes(thing) && isDated(one)) === true
  );
}

const given = (text: string): string => `No date given: ${quoted(text)}`;

const isDated = (action: Action): boolean =>
  deadlinesOf(action).some(({ kind }) => kind === 'date' || kind === 'recurrence');

function whyUndated(action: Action, plan: Plan): string | undefined {
  for (const deadline of deadlinesOf(action)) {
    if (deadline.kind === 'condition' && doubtsOf(action.byWhen, 'on demand', 'each time').length === 0)
      return given(action.byWhen.text);
    if (deadline.kind !== 'reference') continue;
    const to = numberReferredTo(deadline.to);
    if (to !== undefined && numbersOf(plan).has(to) && !datedNumbers(plan).has(to))
      return `This refers to ${to}, which has no date`;
  }
  return undefined;
}

/** The numbers of actions that bear a date, of the objectives and grids that hold one, and of what refers to them. */
const datedNumbers = once((plan: Plan): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { title, actions } of plan.grids)
    for (const action of actions) {
      if (!isDated(action)) continue;
      for (const number of numbersOfAction(action)) numbers.add(number);
      for (const [number] of title.slice(0, 40).matchAll(/\d+/g)) numbers.add(number);
    }
  // A reference to a reference is dated, too, where that one is.
  for (let before = -1; before < numbers.size;) {
    before = numbers.size;
    for (const action of actionsOf(plan))
      if (refersToOneOf(action, numbers)) for (const number of numbersOfAction(action)) numbers.add(number);
  }
  return numbers;
});

const refersToOneOf = (action: Action, numbers: ReadonlySet<string>): boolean =>
  deadlinesOf(action).some(
    (deadline) => deadline.kind === 'reference' && numbers.has(numberReferredTo(deadline.to) ?? ''),
  );
