import { isOneSlipAway } from '../../text/slips';
import { MONTH, monthOf } from './month-names';
import { type Phrasing, group } from './phrasing';
import { YEAR, financialYearPair, isNear, isPlausibleYear, yearOf } from './years';

/** 'March 2011/12': the March of that financial year. */
export const monthOfFinancialYear: Phrasing = {
  name: 'month of a financial year',
  starts: 'jfmasond',
  pattern: new RegExp(`(${MONTH})[\\s,]+'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])`, 'iy'),
  read: (match) => {
    const month = monthOf(group(match, 1));
    const years = financialYearPair(group(match, 2), group(match, 3));
    if (month === undefined || !years || years.endYear - years.startYear !== 1) return undefined;
    return { kind: 'moment', moment: { unit: 'month', month, year: month >= 4 ? years.startYear : years.endYear } };
  },
};

/** 'Apr11', 'Sept 11', 'September 2009', "Mar '12", 'Mar-12', 'December, 2011'. */
export const monthAndYear: Phrasing = {
  name: 'month and year',
  starts: 'jfmasond',
  pattern: new RegExp(`(${MONTH})(?:\\s+of)?[\\s,./-]{0,3}${YEAR}(?!/\\d)`, 'iy'),
  read: (match, { period }) => {
    const month = monthOf(group(match, 1));
    const digits = group(match, 2);
    if (month === undefined) return undefined;
    const year = yearOf(digits);
    // 'by May 30' names a day: no plan of these years reaches 2030.
    if (!isPlausibleYear(year, period) && digits.length === 2 && Number(digits) >= 1 && Number(digits) <= 31)
      return { kind: 'moment', moment: { unit: 'day', day: Number(digits), month } };
    return { kind: 'moment', moment: { unit: 'month', month, year } };
  },
};

/**
 * A month alone. 'may', 'march' and 'mar' in lower case are months only where they stand by themselves or after a
 * word that leads to a date; otherwise they are verbs.
 */
export const monthAlone: Phrasing = {
  name: 'month alone',
  starts: 'jfmasond',
  pattern: new RegExp(`(${MONTH})(?!')`, 'iy'),
  read: (match) => {
    const word = group(match, 1);
    const month = monthOf(word);
    if (month === undefined) return undefined;
    return isVerb(word, match.input, match.index) ? undefined : { kind: 'moment', moment: { unit: 'month', month } };
  },
};

const LEADS = /\b(?:by|in|during|end|of|early|mid|late|from|to|until|till|each|every|starting|before|after)\s*$/i;
const GOES_ON = /^\s*(?:$|[,;.&/)\n-]|(?:and|or|to|then|review|each|every|annually|yearly|quarterly|monthly)\b)/i;

function isVerb(word: string, text: string, at: number): boolean {
  if (!/^(may|march|mar)$/i.test(word) || LEADS.test(text.slice(0, at))) return false;
  const after = text.slice(at + word.length);
  if (GOES_ON.test(after)) return false;
  return word.startsWith('m') || at > 0 || /^\s*[a-z]/.test(after);
}

/**
 * 'Agust 12', 'Arpil 2013': a word that is one slip away from a long month's name, where a year follows it.
 * The slip: one letter more, less, or other, or two letters exchanged.
 */
export const misspeltMonth: Phrasing = {
  name: 'misspelt month',
  starts: 'jfmasondeiubcghklpqrtvwxyz',
  pattern: new RegExp(`([a-z]{4,10})[\\s,.-]{1,3}${YEAR}`, 'iy'),
  read: (match, { period }) => {
    const word = group(match, 1).toLowerCase();
    const month = LONG_NAMES.findIndex((name) => name.startsWith(word.slice(0, 1)) && isOneSlipAway(word, name)) + 1;
    const year = yearOf(group(match, 2));
    return month > 0 && isNear(year, period) && word !== 'match'
      ? { kind: 'moment', moment: { unit: 'month', month, year } }
      : undefined;
  },
};

const LONG_NAMES = [
  'january', 'february', 'march', 'april', '-', '-', '-', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
