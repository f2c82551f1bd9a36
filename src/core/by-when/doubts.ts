import { daysInMonth, showMonth } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { isPlausibleYear, yearOf } from './phrasings/years';
import { MONTH_WORD, monthOf } from './phrasings/month-names';
import type { ByWhen, Doubt, PlainDoubt } from './types';

/** The doubts of one kind that a reading has. */
export const doubtsOf = <K extends Doubt['kind']>(
  { doubts }: Pick<ByWhen, 'doubts'>,
  ...kinds: readonly K[]
): readonly Extract<Doubt, { kind: K }>[] => {
  if (doubts.length === 0) return [];
  const isOne = (doubt: Doubt): doubt is Extract<Doubt, { kind: K }> => kinds.some((kind) => kind === doubt.kind);
  return doubts.filter(isOne);
};

/** What stands in a text beside its dates that a person may want to look at. */
export function doubtsIn(text: string, leftovers: readonly string[], hasDates: boolean, period: PlanPeriod): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (kind: PlainDoubt, match: RegExpExecArray): void => {
    doubts.push({ kind, words: match[0], start: match.index, end: match.index + match[0].length });
  };
  const rest = hasDates ? new Set(wordsOf(text.replace(NOT_OF_TIME, ' '))) : undefined;
  for (const words of leftovers) {
    if (rest && !wordsOf(words).some((word) => rest.has(word))) continue;
    const start = Math.max(text.indexOf(words), 0);
    doubts.push({ kind: 'not read', words, start, end: start + words.length });
  }
  for (const match of text.matchAll(NUMERIC_DAY)) {
    const month = Number(match[2]);
    if (month >= 1 && month <= 12 && Number(match[1]) > daysInMonth(2000, month)) add('no such day', match);
  }
  for (const match of text.matchAll(DAY)) {
    const month = monthOf(match[2] ?? '');
    if (month !== undefined && Number(match[1]) > daysInMonth(2000, month)) add('no such day', match);
  }
  for (const match of text.matchAll(RANGE)) if (runsBackwards(match)) add('range runs backwards', match);
  for (const [kind, pattern] of PLAIN) {
    const match = pattern.exec(text);
    if (match) add(kind, match);
  }
  return EACH_YEAR.test(text) ? doubts : [...doubts, ...numbersBehindMonths(text, period)];
}

const PLAIN: readonly (readonly [PlainDoubt, RegExp])[] = [
  ['done already', /^(?:now |already )?(?:completed?|done|achieved|delivered|in place)\b/i],
  ['on demand', /^\s*(?:(?:as(?: and when| when)?|if|when|where|whenever)(?: and when)? (?:required|needed|necessary|appropriate|applicable|requested|they arise|it arises)\.?|on (?:request|demand)\.?)\s*$/i],
  ['each time', /^\s*(?:(?:at|before|after|for|with) (?:each|every|all)\b|within \S+ (?:working |calendar )?(?:days?|hours?|weeks?) of (?:(?:a|an|each|every|the|any) )?(?:\w+ )?(?:referral|request|discharge|admission|release|contact|assessment|complaint|incident|presentation|birth|receipt)s?\b)/i],
  ['looked at', /\breview|\bmonitor|\bthroughout \w+|\bdaily\b|\bweekly\b|\bfortnightly\b|\bmonthly\b|\bquarterly\b|\btermly\b|\bannual|\byearly\b|\bevery (?:\w+ )?(?:days?|weeks?|months?|quarters?|years?|terms?)\b/i],
  ['goes on', /\bthroughout\b|\beach year\b|\bongoing\b|\bannual/i],
  ['pair of years', /(?<![\d/])(?:20)?\d\d\/\d\d(?![\d/])/],
]; // prettier-ignore

/** '50%', 'Phase 1', '1st draft', 'contract meetings': how much, or what of, rather than when. */
const NOT_OF_TIME =
  /\b\d+(?:\.\d+)?\s*(?:%|per ?cent\b)|\b(?:phase|stage|tranche|cohort|wave|version|v|part|option|lot|site|room)\.?\s*\d+\b|\b(?:1st|2nd|3rd|4th)\s+(?:draft|phase|stage|cohort|wave|version|report|meeting|round)\b|\b(?:review\s+)?meetings?\b/gi;

/** Words and numbers, those of 'Q5' apart. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[\p{N}%]+/gu) ?? [];

const DAY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_WORD})\\b`, 'gi');

const NUMERIC_DAY = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](?:\d{4}|\d{2})(?!\d)/g;

const RANGE = new RegExp(
  `\\b(${MONTH_WORD})\\.?\\s*['’]?(\\d{4}|\\d{2})\\s*(?:-|–|to|until)\\s*(?:end\\s+(?:of\\s+)?)?(${MONTH_WORD})\\.?\\s*['’]?(\\d{4}|\\d{2})(?!\\d)`,
  'gi',
);

/** 'Dec 08 – June 08' */
function runsBackwards([, from = '', fromYear = '', to = '', toYear = '']: RegExpExecArray): boolean {
  const [first, last] = [monthOf(from), monthOf(to)];
  return first !== undefined && last !== undefined && yearOf(toYear) * 12 + last < yearOf(fromYear) * 12 + first;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?![a-z])\\.?';
const NO_DAY_BEFORE = '(?<!\\d(?:st|nd|rd|th)?[^\\S\\n]*(?:of[^\\S\\n]+)?)';
/** 'Aug 11': two digits after a month that can be a day of it as well as a year. */
const MONTH_AND_NUMBER = new RegExp(
  `${NO_DAY_BEFORE}\\b(${MONTH})[^\\S\\n]*(\\d\\d)\\b(?!,?[^\\S\\n]*(?:\\d|st\\b|nd\\b|rd\\b|th\\b|/))`,
  'gi',
);
/** 'Aug 5th', 'Aug 5', 'July 28': a month with a day behind it. */
const MONTH_AND_DAY = new RegExp(
  `${NO_DAY_BEFORE}\\b(${MONTH})[^\\S\\n]*(\\d{1,2})(st|nd|rd|th)?\\b(?!,?[^\\S\\n]*['’]?\\d)(?![/:%])`,
  'gi',
);
/** What comes back on a day every year says nothing of how dates are written. */
const EACH_YEAR = /\b(?:each|every) year\b|\bannual|\byearly\b/i;

function numbersBehindMonths(text: string, period: PlanPeriod): Doubt[] {
  const numbers = [...text.matchAll(MONTH_AND_NUMBER)];
  const saysYears = /\b20\d\d\b/.test(text) || new Set(numbers.map(([, , digits]) => digits)).size > 1;
  const doubts: Doubt[] = [];
  if (!saysYears)
    for (const { 0: words, 1: name = '', 2: digits, index: start } of numbers) {
      const [number, month] = [Number(digits), monthOf(name)];
      if (month === undefined || number < 1 || number > 31 || !isPlausibleYear(2000 + number, period)) continue;
      const readAs = showMonth({ year: 2000 + number, month });
      doubts.push({ kind: 'year may be a day', words, start, end: start + words.length, readAs, number });
    }
  for (const { 0: words, 1: name = '', 2: digits = '', 3: ordinal, index: start } of text.matchAll(MONTH_AND_DAY)) {
    const [number, month] = [Number(digits), monthOf(name)];
    if (month === undefined || number < 1 || number > 31) continue;
    const isSure = ordinal !== undefined || digits.length === 1;
    const kind = isSure ? 'day behind month' : 'day may be a year';
    doubts.push({ kind, words, start, end: start + words.length, number });
  }
  return doubts;
}
