import type { ByWhen } from '../../by-when/types';
import { MONTH_WORD, monthOf } from '../../by-when/phrasings/month-names';
import { yearOf } from '../../by-when/phrasings/years';
import { daysInMonth, showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { byWhenRemarks, deadlinesOf, namedDays, saysNothing } from '../actions';
import { memoize } from '../../text/memo';
import { listed, quoted } from '../words';
import type { Rule } from '../types';

/** '50%', 'Phase 1', '1st draft', 'contract meetings': how much, or what of, rather than when. */
const NOT_OF_TIME =
  /\b\d+(?:\.\d+)?\s*(?:%|per ?cent\b)|\b(?:phase|stage|tranche|cohort|wave|version|v|part|option|lot|site|room)\.?\s*\d+\b|\b(?:1st|2nd|3rd|4th)\s+(?:draft|phase|stage|cohort|wave|version|report|meeting|round)\b|\b(?:review\s+)?meetings?\b/gi;

/** Words and numbers, those of 'Q5' apart. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[\p{N}%]+/gu) ?? [];

/** The words left over that may say when. */
function doubtful({ text, leftovers }: ByWhen): readonly string[] {
  if (leftovers.length === 0) return leftovers;
  const rest = new Set(wordsOf(text.replace(NOT_OF_TIME, ' ')));
  return leftovers.filter((left) => wordsOf(left).some((word) => rest.has(word)));
}

export const datePartlyUnderstood: Rule = {
  id: 'date-partly-understood',
  title: 'Date only partly understood',
  fires:
    'Fires on a by-when that gives a date, with words left over that no phrasing explains, that names a day which no calendar has, or a range that runs backwards. Percentages, phases, versions, drafts and meetings beside a date say nothing of time.',
  why: 'A part of the by-when that is passed over may be a deadline that is missed.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { text } = action.byWhen;
      const turned = turnedRange(text);
      if (turned !== undefined)
        return { words: text, message: `${quoted(turned)} ends before it begins. Check the two dates.` };
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

const NUMERIC_DAY = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})(?!\d)/g;

/** '31 June', '30/02/2012', where a by-when names a day that no calendar has. */
function noSuchDay(text: string): string | undefined {
  for (const [words, day, month] of text.matchAll(NUMERIC_DAY))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) > daysInMonth(2000, Number(month))) return words;
  for (const [words, day, month] of text.matchAll(DAY)) {
    const number = monthOf(month ?? '');
    if (number !== undefined && Number(day) > daysInMonth(2000, number)) return words;
  }
  return undefined;
}

const RANGE = new RegExp(
  `\\b(${MONTH_WORD})\\.?\\s*['’]?(\\d{4}|\\d{2})\\s*(?:-|–|to|until)\\s*(?:end\\s+(?:of\\s+)?)?(${MONTH_WORD})\\.?\\s*['’]?(\\d{4}|\\d{2})(?!\\d)`,
  'gi',
);

/** 'Dec 08 – June 08': a range that runs backwards. */
const turnedRange = memoize((text): string | undefined => {
  if (text.length < SHORTEST_RANGE) return undefined;
  for (const [words, from = '', fromYear = '', to = '', toYear = ''] of text.matchAll(RANGE)) {
    const [first, last] = [monthOf(from), monthOf(to)];
    if (first === undefined || last === undefined) continue;
    if (yearOf(toYear) * 12 + last < yearOf(fromYear) * 12 + first) return words;
  }
  return undefined;
});

/** 'May11-Jun10' */
const SHORTEST_RANGE = 11;

/** What was read of a by-when, in a few words. */
function readAs(action: Action): string {
  const days = namedDays(action).map(showDay);
  const recurs = deadlinesOf(action).some(({ kind }) => kind === 'recurrence');
  const read = [...(days.length > 0 ? [listed(days, 4)] : []), ...(recurs ? ['a recurrence'] : [])];
  return read.length > 0 ? read.join(' and ') : 'having no date';
}
