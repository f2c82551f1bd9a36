import type { ByWhen } from '../../by-when/types';
import { MONTH_WORD, monthOf } from '../../by-when/phrasings/month-names';
import { daysInMonth, showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { byWhenRemarks, deadlinesOf, namedDays, saysNothing } from '../actions';
import { listed, quoted } from '../words';
import type { Rule } from '../types';

/** '50%', 'Phase 1', '1st draft', 'contract meetings': how much, or what of, rather than when. */
const NOT_OF_TIME =
  /\b\d+(?:\.\d+)?\s*(?:%|per ?cent\b)|\b(?:phase|stage|tranche|cohort|wave|version|v|part|option|lot|site|room)\.?\s*\d+\b|\b(?:1st|2nd|3rd|4th)\s+(?:draft|phase|stage|cohort|wave|version|report|meeting|round)\b|\b(?:review\s+)?meetings?\b/gi;

/** Words and numbers, those of 'Q5' apart. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[\p{N}%]+/gu) ?? [];

/** The words left over that may say when. */
function doubtful({ text, leftovers }: ByWhen): string[] {
  const rest = new Set(wordsOf(text.replace(NOT_OF_TIME, ' ')));
  return leftovers.filter((left) => wordsOf(left).some((word) => rest.has(word)));
}

export const datePartlyUnderstood: Rule = {
  id: 'date-partly-understood',
  title: 'Date only partly understood',
  fires:
    'Fires on a by-when that gives a date, with words left over that no phrasing explains. Percentages, phases, versions, drafts and meetings beside a date say nothing of time.',
  why: 'A part of the by-when that is passed over may be a deadline that is missed.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { text } = action.byWhen;
      const leftovers = doubtful(action.byWhen);
      if (leftovers.length === 0 || saysNothing(action)) return undefined;
      const noDay = noSuchDay(text);
      if (noDay !== undefined)
        return {
          words: text,
          message: `There is no ${noDay}; ${quoted(text)} was read as ${readAs(action)}. Correct the day.`,
        };
      const left = listed(
        leftovers.map((left) => quoted(left, 40)),
        4,
      );
      return {
        words: text,
        message: `${quoted(text)} was read as ${readAs(action)}; ${left} ${leftovers.length === 1 ? 'was' : 'were'} left over. Check that, or write it more plainly: 'Sept 2011', 'Quarterly from Jun 2011'.`,
      };
    }),
};

const DAY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_WORD})\\b`, 'gi');

/** '31 June', where a by-when names a day that no calendar has. */
function noSuchDay(text: string): string | undefined {
  for (const [words, day, month] of text.matchAll(DAY)) {
    const number = monthOf(month ?? '');
    if (number !== undefined && Number(day) > daysInMonth(2000, number)) return words;
  }
  return undefined;
}

/** What was read of a by-when, in a few words. */
function readAs(action: Action): string {
  const days = namedDays(action).map(showDay);
  const recurs = deadlinesOf(action).some(({ kind }) => kind === 'recurrence');
  const read = [...(days.length > 0 ? [listed(days, 4)] : []), ...(recurs ? ['a recurrence'] : [])];
  return read.length > 0 ? read.join(' and ') : 'having no date';
}
