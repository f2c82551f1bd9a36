import { MONTH_WORD, monthOf } from './month-names';
import { type Phrasing, byPattern, byWords, group } from './phrasing';

const NOUNS = 'phase wave stage tranche cohort level area band lot module tier step strand priority objective option gateway week part'.split(' '); // prettier-ignore
/** What may stand before a day as well: 'draft 14 May'. */
const EVENTS = 'draft version workshop session milestone target action group site round'.split(' ');

/** 'Wave 8 –', 'Phase 2', 'Level 2 -': a number behind what it counts is a label, and no day of the month behind it. */
export const label: Phrasing = byWords({
  name: 'label',
  starts: [...NOUNS, ...EVENTS].map((noun) => `${noun}_ ${noun}s_`).join(' '),
  pattern: new RegExp(
    `(?:(?:${NOUNS.join('|')})s?|(?:${EVENTS.join('|')})s?(?!\\s+\\d{1,2}\\s*${MONTH_WORD}\\b))\\s+(?:no\\.?\\s*)?\\d{1,2}(?:\\s*(?:-|&|and|to)\\s*\\d{1,2}(?![\\d/]))?(?![\\d/]|\\.\\d|(?:st|nd|rd|th)\\b)(?:\\s*[:-](?!\\s*\\d))?\\s*`,
    'iy',
  ),
  meaning: { kind: 'word', hasDigits: false },
});

/** '1 - Sept 2010' and '1.1 Sept 2010' at the beginning of a line: numbers of a list, and no days. */
export const listNumber: Phrasing = byWords({
  name: 'number of a list',
  starts: '#_- ##_- #.# ##.#',
  pattern: new RegExp(
    `(?<=(?:^|[\\n;])\\s*)\\d{1,2}(?:(?:\\.\\d{1,2})+\\s+|\\s+-\\s+)(?=(?:end\\s+(?:of\\s+)?)?${MONTH_WORD}\\b)`,
    'iy',
  ),
  meaning: { kind: 'word', hasDigits: false },
});

/** '5pm', '5.00 pm', '12 noon', '10:30': a deadline's hour, which no tracker shows. */
export const clock: Phrasing = byWords({
  name: 'time of day',
  starts: ['_a _p _n _mi _h a p n mi h : .##_ .##a .##p'].flatMap((rests) => rests.split(' ')).flatMap((rest) => [`#${rest}`, `##${rest}`]).join(' '), // prettier-ignore
  pattern:
    /(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|noon|midday|hrs|hours)(?![a-z])|\d{1,2}:\d{2}(?!\d))(?:\s+on(?=\s))?\s*/iy,
  meaning: { kind: 'word', hasDigits: false },
});

/** '50%', '100 %': how much, and not when. */
export const perCent: Phrasing = byWords({
  name: 'per cent',
  starts: '#% ##% ###% #_% ##_% ###_%',
  pattern: /\d{1,3}\s?%\s*/iy,
  meaning: { kind: 'word', hasDigits: false },
});

/** 'September 2015 (20)': how many in brackets. */
export const numberInBrackets: Phrasing = byWords({
  name: 'number in brackets',
  starts: '(##',
  pattern: /\(\d{2,5}\)\s*/iy,
  meaning: { kind: 'word', hasDigits: false },
});

/** Words behind a number with which it says how long or how often. */
const OF_TIME =
  /^(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|quarters?|terms?|times?|hours?|weekly|monthly|yearly|annual|annually|quarterly|working|calendar|financial|academic|school|half|st|nd|rd|th|of|to|and|or|in|on|at|by|from|per|each|every|the|plus|x)$/i;

/** True for words that say with a number how long or how often: 'weeks', 'times', 'March'. */
export const isOfTime = (word: string): boolean => OF_TIME.test(word) || monthOf(word) !== undefined;

/** '2 sessions by March', '6 wte by Sept 2018', '10 practices in Q2', '10 by Mar 24': how many, with the date behind it. */
export const target: Phrasing = byPattern({
  name: 'target',
  starts: '#_ ##_ ###_ ####_',
  pattern: /\d{1,4}\s+(?:([a-z]{2,20})(?:\s+[a-z]{2,20}){0,2}?\s+(?=(?:by|in)\s)|(?=by\s))/iy,
  read: (match) => (isOfTime(group(match, 1)) ? undefined : { kind: 'word', hasDigits: false }),
});
