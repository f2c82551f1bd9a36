import type { Meaning } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';
import { financialYearPair, isPlausibleYear, yearOf } from './years';

/** '2009/10 data', '2011/12 treatment plan': a year that names a paper, unless something leads to it. */
const NAMES_PAPER =
  /^\s+(?:[a-z]+\s+){0,2}(?:data|plan|survey|budget|figures|guidance|baseline|results|outturn|allocations?|census|annual\s+report)\b/i;
const LEADS_TO = /\b(?:of|by|during|in|to|until|from|throughout|end|for)\s*$/i;

const unlessItNamesPaper = (match: RegExpExecArray, meaning: Meaning): Meaning =>
  NAMES_PAPER.test(match.input.slice(match.index + match[0].length)) &&
  !LEADS_TO.test(match.input.slice(0, match.index))
    ? { kind: 'word', hasDigits: false }
    : meaning;

/** '2009/10', '2009-2010', '2011-14', 'FY 12/13', '16/17', '2011 to 2014'. */
export const financialYears: Phrasing = byPattern({
  name: 'financial years',
  starts: "#### ##/ ##- ##_ ##t '## fy year financial_",
  pattern:
    /(?:(?:fy|financial year|year)\s*)?'?(\d{4}|\d{2})\s*(?:[/-]|to)\s*'?(\d{4}|\d{2}|(?<=\d{4}\/)\d)(?![\d/%.]|\s*(?:weeks?|months?|days?|years?|monthly|weekly)\b|[a-z])/iy,
  read: (match, { period }) => {
    const [first, second] = [group(match, 1), group(match, 2)];
    const years = financialYearPair(first, second);
    if (!years || !isPlausibleYear(years.startYear, period) || !isPlausibleYear(years.endYear, period))
      return undefined;
    const { startYear, endYear } = years;
    return unlessItNamesPaper(match, { kind: 'moment', moment: { unit: 'financial year', startYear, endYear } });
  },
});

/** 'FY 2012', 'FY12': the financial year that starts in that year. */
export const financialYear: Phrasing = byPattern({
  name: 'financial year',
  starts: 'fy financial_',
  pattern: /(?:fy|financial year)\s*'?(\d{4}|\d{2})(?!\d)/iy,
  read: (match) => {
    const startYear = yearOf(group(match, 1));
    return { kind: 'moment', moment: { unit: 'financial year', startYear, endYear: startYear + 1 } };
  },
});

/** '2012': a calendar year, due on 31 December. */
export const calendarYear: Phrasing = byPattern({
  name: 'calendar year',
  starts: '19## 20##',
  pattern: /((?:19|20)\d{2})(?![\d/%]|\s*(?:people|clients|users|hours)\b)/iy,
  read: (match, { period }) => {
    const year = Number(group(match, 1));
    return isPlausibleYear(year, period)
      ? unlessItNamesPaper(match, { kind: 'moment', moment: { unit: 'year', year } })
      : undefined;
  },
});
