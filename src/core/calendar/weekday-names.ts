import type { Weekday } from './weekday';

/** The weekdays and how they are written, the full name last but for its plural. */
const NAMES: readonly (readonly [weekday: Weekday, name: string, short: string])[] = [
  [1, 'Monday', 'mon'],
  [2, 'Tuesday', 'tues?'],
  [3, 'Wednesday', 'weds?'],
  [4, 'Thursday', 'thu(?:rs?)?'],
  [5, 'Friday', 'fri'],
  [6, 'Saturday', 'sat'],
  [7, 'Sunday', 'sun'],
];

/** A weekday's name or its short form, for patterns. */
export const WEEKDAY_WORD = `(?:${NAMES.flatMap(([, name, short]) => [name.toLowerCase(), short]).join('|')})`;

const PATTERNS = NAMES.map(([weekday, name, short]) => ({ weekday, words: new RegExp(`^(?:${name}|${short})$`, 'i') }));

export const weekdayNamed = (word: string): Weekday | undefined =>
  PATTERNS.find(({ words }) => words.test(word))?.weekday;

/** 'Monday'. */
export const weekdayName = (weekday: Weekday): string => NAMES.find(([one]) => one === weekday)?.[1] ?? '';
