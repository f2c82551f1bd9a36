import { DIGIT, SEPARATOR, SPACE, codeAt, endOfRun, isDigit } from '../../text/characters';
import { tokenOf } from '../meanings';
import type { ByWhenContext, Meaning } from '../types';
import { dayMeaning } from './day-month';
import { MONTH_STARTS, MONTH_WORD, monthAt } from './month-names';
import { type Phrasing, group } from './phrasing';
import { YEAR, financialYearPair, isPlausibleYear, yearBetween, yearOf } from './years';

/** What can stand behind a month's name, and what the two mean together. */
interface Tail {
  /** Sticky and case-insensitive, from the end of the name. */
  readonly pattern: RegExp;
  readonly read: (month: number, match: RegExpExecArray, context: ByWhenContext) => Meaning | undefined;
}

/** 'April 1st 2010', 'March 31st'. */
const ordinal: Tail = {
  pattern: new RegExp(`\\s*(\\d{1,2})(?:st|nd|rd|th)(?![a-z])(?:[\\s,]*${YEAR})?`, 'iy'),
  read: (month, match) => dayMeaning(group(match, 1), month, group(match, 2)),
};

/** 'April 1, 2010', 'Sept 30 2012': a day only because four digits of a year follow it. */
const dayAndYear: Tail = {
  pattern: /[\s,]*(\d{1,2}),?\s+(\d{4})(?![\d/-])/iy,
  read: (month, match) => dayMeaning(group(match, 1), month, group(match, 2)),
};

/** 'March 2011/12': the March of that financial year. */
const financialYear: Tail = {
  pattern: /[\s,]+'?(\d{4}|\d{2})\s*[/-]\s*'?(\d{4}|\d{2})(?![\d/])/iy,
  read: (month, match) => {
    const years = financialYearPair(group(match, 1), group(match, 2));
    if (!years || years.endYear - years.startYear !== 1) return undefined;
    return { kind: 'moment', moment: { unit: 'month', month, year: month >= 4 ? years.startYear : years.endYear } };
  },
};

/** 'Apr11', 'Sept 11', 'September 2009', "Mar '12", 'Mar-12', 'December, 2011'. */
const year: Tail = {
  pattern: new RegExp(`(?:\\s+of)?[\\s,./-]{0,3}${YEAR}(?!/\\d)`, 'iy'),
  read: (month, match, context) => monthAndYear(month, yearOf(group(match, 1)), group(match, 1).length, context),
};

/**
 * The digits of a year with nothing behind them that could make something else of them ('Sept 11; …'), from the end
 * of a month's name. Most months are written so, hence no pattern.
 */
function plainYear(
  text: string,
  from: number,
): { readonly year: number; readonly digits: number; readonly end: number } | undefined {
  const mark = endOfRun(text, from, SPACE | SEPARATOR);
  if (mark - from > 3) return undefined;
  const start = codeAt(text, mark) === APOSTROPHE ? mark + 1 : mark;
  const end = endOfRun(text, start, DIGIT);
  const digits = end - start;
  if ((digits !== 2 && digits !== 4) || !isEndOfYear(text, end)) return undefined;
  return { year: yearBetween(text, start, end), digits, end };
}

/** At the end, before ';' or a bracket, or before white space and marks behind which no other number stands. */
function isEndOfYear(text: string, end: number): boolean {
  const next = endOfRun(text, end, SPACE | SEPARATOR);
  const follows = codeAt(text, next);
  if (next > end) return !isDigit(follows) && follows !== APOSTROPHE;
  return end === text.length || follows === SEMICOLON || follows === OPENING || follows === CLOSING;
}

const [APOSTROPHE, SEMICOLON, OPENING, CLOSING, DASH] = [0x27, 0x3b, 0x28, 0x29, 0x2d];

function monthAndYear(month: number, written: number, digits: number, { period }: ByWhenContext): Meaning {
  // 'by May 30' names a day: no plan of these years reaches 2030.
  const day = written % 100;
  if (digits === 2 && day >= 1 && day <= 31 && !isPlausibleYear(written, period))
    return { kind: 'moment', moment: { unit: 'day', day, month, year: undefined } };
  return { kind: 'moment', moment: { unit: 'month', month, year: written } };
}

/** In the order in which they are tried. */
const TAILS: readonly Tail[] = [ordinal, dayAndYear, financialYear, year];

/** What every tail has in common. */
const NUMBER_FOLLOWS = /(?:\s+of)?[\s,./-]*'?\d/iy;

/** A month with what stands behind it: a day, a year, a financial year; or a month alone. */
export const month: Phrasing = {
  name: 'month',
  starts: MONTH_STARTS,
  readAt(text, at, context) {
    const name = monthAt(text, at);
    if (!name) return undefined;
    if (isRangeToDay(text, name.end)) return alone(name.month, at, name.end);
    const plain = plainYear(text, name.end);
    if (plain) return tokenOf(monthAndYear(name.month, plain.year, plain.digits, context), at, plain.end);
    NUMBER_FOLLOWS.lastIndex = name.end;
    if (name.end < text.length && NUMBER_FOLLOWS.test(text))
      for (const { pattern, read } of TAILS) {
        pattern.lastIndex = name.end;
        const match = pattern.exec(text);
        const meaning = match && read(name.month, match, context);
        if (meaning) return tokenOf(meaning, at, name.end + match[0].length);
      }
    const end = endAlone(text, name.end);
    if (end === undefined || (MAYBE_VERBS.includes(name.month) && isVerb(text, at, end))) return undefined;
    return alone(name.month, at, end);
  },
};

const alone = (month: number, at: number, end: number) =>
  tokenOf({ kind: 'moment', moment: { unit: 'month', month, year: undefined } } as const, at, end);

const TO_DAY = new RegExp(`\\s-\\s*\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_WORD}\\b`, 'iy');

/** 'June - 15 July 2012': the number behind the dash is a day. */
function isRangeToDay(text: string, end: number): boolean {
  if (codeAt(text, end + 1) !== DASH) return false;
  TO_DAY.lastIndex = end;
  return TO_DAY.test(text);
}

/** Where a month ends that stands alone: not before an apostrophe ("May's"), unless its full stop is between them. */
function endAlone(text: string, end: number): number | undefined {
  if (text[end] !== "'") return end;
  return text[end - 1] === '.' ? end - 1 : undefined;
}

/** March and May. */
const MAYBE_VERBS: readonly number[] = [3, 5];
const MAYBE_VERB = /^(?:may|march|mar)$/i;
const LEADS = /\b(?:by|in|during|end|of|early|mid|late|from|to|until|till|each|every|starting|before|after)\s*$/i;
const GOES_ON = /^\s*(?:$|[,;.&/)\n-]|(?:and|or|to|then|review|each|every|annually|yearly|quarterly|monthly)\b)/i;

/**
 * 'may', 'march' and 'mar' in lower case are months only where they stand by themselves or after a word that leads to
 * a date; otherwise they are verbs.
 */
function isVerb(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end);
  if (!MAYBE_VERB.test(word) || LEADS.test(text.slice(0, at))) return false;
  const after = text.slice(end);
  if (GOES_ON.test(after)) return false;
  return word.startsWith('m') || at > 0 || /^\s*[a-z]/.test(after);
}

/** The month that a whole text names with its year and says nothing else, as most by-whens do: what `month` reads. */
export function monthAndNoMore(text: string, { period }: ByWhenContext): { month: number; year: number } | undefined {
  const name = monthAt(text, 0);
  const plain = name && plainYear(text, name.end);
  if (!plain || plain.end < text.length) return undefined;
  return isPlausibleYear(plain.year, period) ? { month: name.month, year: plain.year } : undefined;
}
