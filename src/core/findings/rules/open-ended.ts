import { doubtsOf } from '../../by-when/doubts-of';
import { byWhenRemarks, deadlinesOf } from '../actions';
import { reviewed } from '../columns/reviews';
import { wordsWithCells } from '../places';
import { counted, quoted } from '../words';
import { rule } from '../rule';

/** Words that say that somebody looks at it, how often it is done, or how soon. */
const LOOKED_AT =
  /\breview|\bmonitor|\bthroughout \w+|\bdaily\b|\bweekly\b|\bfortnightly\b|\bmonthly\b|\bquarterly\b|\btermly\b|\bannual|\byearly\b|\b(?:every|each) (?:[\w-]+ )?(?:days?|weeks?|months?|quarters?|years?|terms?)\b|\b(?:hours|days?|weeks?|months?) (?:of|before|after|ahead)\b|\bwithin (?:[\w-]+ ){1,3}(?:hours|days?|weeks?|months?)\b|\b(?:before|after|at|in|for|with) (?:each|every)\b|\ball (?:[\w-]+ ){1,2}(?:who|that)\b/i;

/** Work that is meant to go on and that no review would end. */
const ALWAYS_DONE =
  /\bimmediate(?:ly)?\b|\bbusiness as usual\b|\bbau\b|\brolling\b|\bstanding\b|\bday[- ]to[- ]day\b|\bdaily\b|\b(?:every|each) (?:school |working )?(?:day|morning|afternoon|evening|night)\b|\bnow and\b|\bat all times\b/i;

export const openEnded = rule({
  id: 'open-ended',
  title: 'Open-ended, with no review',
  fires:
    "Fires on an action whose by-when is 'Ongoing', 'Continuous' or the like, without a date, a recurrence or a review, once for the plan. 'Throughout the year' has an end; what is done at once and from then on, or as business as usual, is no project; an action that says how often it is done or reviewed, or how soon ('within 21 days', 'six weeks before each event') or with whom it is done each time ('with all students who leave'), in its words or its outcome, is looked at; so is one whose row has a review in a column of its own.",
  why: 'What is ongoing is never late; without a review nobody asks whether it still happens.',
  about: 'risks',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const deadlines = deadlinesOf(action);
      if (!deadlines.some(({ kind }) => kind === 'ongoing')) return undefined;
      const isOpen =
        deadlines.every(({ kind }) => kind === 'ongoing' || kind === 'no date') &&
        doubtsOf(action.byWhen, 'looked at').length === 0 &&
        !LOOKED_AT.test(action.action) &&
        !LOOKED_AT.test(action.outcome?.text ?? '') &&
        !ALWAYS_DONE.test(action.byWhen.text) &&
        !reviewed(plan).has(action);
      if (!isOpen) return undefined;
      const { text } = action.byWhen;
      return {
        words: text,
        message: `${quoted(text)} has no end and no review. Add one: ${withReview(text)}.`,
        together: {
          key: '',
          message: (rows) =>
            `${counted(rows.length, 'action')} have no end and no review: ${wordsWithCells(rows)}. Add one to each: ${withReview(text)}.`,
        },
      };
    }),
});

/** With a review, in the writer’s own words where they are few. */
const withReview = (text: string): string => quoted(`${inItsWords(text)}. Review 6 monthly`);
const inItsWords = (text: string): string => (/^[\w ]{3,25}$/.test(text) ? text : 'Ongoing');
