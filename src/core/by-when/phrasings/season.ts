import type { Season, Term } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';
import { YEAR, financialYearPair, writtenYear } from './years';

const TERMS: Record<string, Term> = {
  autumn: 'autumn',
  michaelmas: 'autumn',
  spring: 'spring',
  lent: 'spring',
  summer: 'summer',
  trinity: 'summer',
  '1': 'autumn',
  '2': 'spring',
  '3': 'summer',
};

/** 'Summer term 2010', 'autumn term', 'Term 1 2012/13', 'spring half term 2012'. Terms end in December, March and July. */
export const schoolTerm: Phrasing = byPattern({
  name: 'school term',
  starts: 'autumn_ spring_ summer_ michaelmas_ lent_ trinity_ term',
  pattern: new RegExp(
    `(?:(autumn|spring|summer|michaelmas|lent|trinity)\\s+(?:half[\\s-]*)?term|term\\s*([123])(?!\\d))(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`,
    'iy',
  ),
  read: (match) => {
    const term = TERMS[(group(match, 1) || group(match, 2)).toLowerCase()];
    if (!term) return undefined;
    const pair = group(match, 3) === '' ? undefined : financialYearPair(group(match, 3), group(match, 4));
    if (pair)
      return {
        kind: 'moment',
        moment: { unit: 'term', term, year: term === 'autumn' ? pair.startYear : pair.endYear },
      };
    return { kind: 'moment', moment: { unit: 'term', term, year: writtenYear(group(match, 5)) } };
  },
});

/** 'academic year 2012/13': ends with its summer term. */
export const academicYear: Phrasing = byPattern({
  name: 'academic year',
  starts: 'academic_ school_',
  pattern: /(?:academic|school)\s+year\s*'?(\d{4}|\d{2})\s*[/-]\s*'?(\d{4}|\d{2})(?![\d/])/iy,
  read: (match) => {
    const years = financialYearPair(group(match, 1), group(match, 2));
    return years && { kind: 'moment', moment: { unit: 'term', term: 'summer', year: years.endYear } };
  },
});

const SEASONS: Record<string, Season> = {
  spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter', christmas: 'christmas', xmas: 'christmas', easter: 'easter',
}; // prettier-ignore

/** 'Autumn 2010', 'Winter 2010/11', 'by Christmas', 'Easter 2012'. Seasons end in May, August, November, February. */
export const season: Phrasing = byPattern({
  name: 'season',
  starts: 'spring summer autumn winter christmas xmas easter',
  pattern: new RegExp(
    `(spring|summer|autumn|winter|christmas|xmas|easter)(?![a-z])(?:\\s+holidays?)?(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`,
    'iy',
  ),
  read: (match) => {
    const name = SEASONS[group(match, 1).toLowerCase()];
    if (!name) return undefined;
    const pair = group(match, 2) === '' ? undefined : financialYearPair(group(match, 2), group(match, 3));
    // 'Winter 2010/11' starts in 2010; of a financial year, spring 2011 is the spring of 2011/12's first quarter.
    if (pair) return { kind: 'moment', moment: { unit: 'season', season: name, year: pair.startYear } };
    const year = writtenYear(group(match, 4));
    if (year === undefined && !STANDS_ALONE.test(match.input.slice(match.index + match[0].length))) return undefined;
    return { kind: 'moment', moment: { unit: 'season', season: name, year } };
  },
});

/** 'Spring House' and 'winter fuel payments' name something else. */
const STANDS_ALONE = /^\s*(?:$|[^\p{L}\s]|(?:and|or|to|then|review\w*|each|every|\w+ly|at|in|by)\b)/iu;
