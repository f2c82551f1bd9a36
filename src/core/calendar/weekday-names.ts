import type { Weekday } from './weekday';

const NAMES: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** How they are shortened, as patterns. */
const SHORT: readonly (readonly [weekday: Weekday, short: string])[] = [
  [1, 'mon'],
  [2, 'tues?'],
  [3, 'weds?'],
  [4, 'thu(?:rs?)?'],
  [5, 'fri'],
  [6, 'sat'],
  [7, 'sun'],
];

/** All of them. */
export const WEEKDAY_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun';

/** A weekday's name or its short form, for patterns. */
export const WEEKDAY_WORD = `(?:${SHORT.flatMap(([weekday, short]) => [NAMES[weekday].toLowerCase(), short]).join('|')})`;

const PATTERNS = SHORT.map(([weekday, short]) => ({
  weekday,
  words: new RegExp(`^(?:${NAMES[weekday]}|${short})$`, 'i'),
}));

export const weekdayNamed = (word: string): Weekday | undefined =>
  PATTERNS.find(({ words }) => words.test(word))?.weekday;

/** 'Monday'. */
export const weekdayName = (weekday: Weekday): string => NAMES[weekday];
