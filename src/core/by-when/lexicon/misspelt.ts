import { MONTH_NAMES } from '../../calendar/months';
import { DIGIT, SEPARATOR, SPACE, codeAt, endOfRun, isDigit, numberBetween } from '../../text/characters';
import { isOneSlipAway } from '../../text/slips';
import type { Lexeme } from '../items';
import type { ByWhenContext, Season } from '../types';
import { isNear, yearOf } from '../years';

/** 'May' is too near to other words. */
const MONTHS = MONTH_NAMES.flatMap(([month, words]) =>
  words.split(' | ').filter((name) => name.length > 3).map((name) => [name, month] as const),
); // prettier-ignore
const SEASONS: readonly Season[] = ['autumn', 'summer', 'spring', 'winter'];
const OFTEN: readonly (readonly [word: string, is: Lexeme])[] = [
  ['monthly', { kind: 'step', step: { unit: 'month', count: 1 } }],
  ['quarterly', { kind: 'step', step: { unit: 'month', count: 3 } }],
  ['annually', { kind: 'step', step: { unit: 'month', count: 12 } }],
  ['annual', { kind: 'step', step: { unit: 'month', count: 12 } }],
  ['fortnightly', { kind: 'step', step: { unit: 'week', count: 2 } }],
  ['ongoing', { kind: 'ongoing', isThroughout: false }],
];
/** Months as long as these are too far from other words to be any. */
const LONG = 6;

/**
 * 'Septmber', 'Marhc 12', 'Autum 2010', 'mothly': a word that is one slip away from a long month, from another or a
 * season before a year near the plan, or from a word that says how often. The slip: a letter more, less or other, or two letters exchanged.
 */
export function misspelt(text: string, start: number, end: number, context: ByWhenContext | undefined): Lexeme | undefined {
  const length = end - start;
  if (length < 3 || length > 12) return undefined;
  const word = text.slice(start, end).toLowerCase();
  if (word === 'match' || word === 'annul') return undefined;
  const near = ([right]: readonly [word: string, is: unknown]): boolean => right.charAt(0) === word.charAt(0) && isOneSlipAway(word, right);
  const often = length < 5 ? undefined : OFTEN.find(near);
  if (often) return { ...often[1], meant: often[0] };
  if (TERM.test(text.slice(end, end + 6))) {
    const season = SEASONS.find((name) => isOneSlipAway(word, name));
    if (season) return { kind: 'season', season, meant: season };
  }
  const month = MONTHS.find(near);
  const isSure = context !== undefined && isBeforeYear(text, end, context);
  if (month && (isSure || month[0].length >= LONG)) return { kind: 'month', month: month[1], meant: month[0] };
  if (!isSure) return undefined;
  const season = SEASONS.find((name) => isOneSlipAway(word, name));
  return season && { kind: 'season', season, meant: season };
} // prettier-ignore

/** 'Sumer term' */
const TERM = /^ term\b/i;

function isBeforeYear(text: string, end: number, { period }: ByWhenContext): boolean {
  const mark = endOfRun(text, end, SPACE | SEPARATOR);
  const start = codeAt(text, mark) === APOSTROPHE ? mark + 1 : mark;
  if (mark === end || !isDigit(codeAt(text, start))) return false;
  const last = endOfRun(text, start, DIGIT);
  const digits = last - start;
  return (digits === 2 || digits === 4) && isNear(yearOf(numberBetween(text, start, last), digits), period);
}

const APOSTROPHE = 0x27;
