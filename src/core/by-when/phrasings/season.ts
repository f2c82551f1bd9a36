import type { Season, Term } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';
import { OF_SCHOOL_YEAR, schoolYear } from './school-year';
import { YEAR, writtenYear } from './years';

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

/** 'Summer term 2010', 'autumn term', 'Term 1 2012/13'. Terms end in December, March and July. */
export const schoolTerm: Phrasing = byPattern({
  name: 'school term',
  starts: 'autumn_ spring_ summer_ michaelmas_ lent_ trinity_ term',
  pattern: new RegExp(
    `(?:(autumn|spring|summer|michaelmas|lent|trinity)\\s+terms?|term\\s*([123])(?!\\d))${OF_SCHOOL_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const term = TERMS[(group(match, 1) || group(match, 2)).toLowerCase()];
    if (!term) return undefined;
    return { kind: 'moment', moment: { unit: 'term', term, year: schoolYear(match, 3, term === 'autumn') } };
  },
});

/** 'in the New Year', 'New Year 2016': January. */
export const newYear: Phrasing = byPattern({
  name: 'new year',
  starts: 'new_y the_new_y',
  pattern: new RegExp(
    `(?:the\\s+)?new\\s+year(?![a-z']|\\s+(?:groups?|cohorts?|pupils?|plan|budget|strategy|programme)\\b)(?:[\\s,]*${YEAR})?`,
    'iy',
  ),
  read: (match) => ({ kind: 'moment', moment: { unit: 'month', month: 1, year: writtenYear(group(match, 1)) } }),
});

const SEASONS: Record<string, Season> = {
  spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter', christmas: 'christmas', xmas: 'christmas', easter: 'easter',
}; // prettier-ignore

/** 'Autumn 2010', 'Winter 2010/11', 'by Christmas', 'Easter 2012'. Seasons end in May, August, November, February. */
export const season: Phrasing = byPattern({
  name: 'season',
  starts: 'spring summer autumn winter christmas xmas easter',
  pattern: new RegExp(
    `(spring|summer|autumn|winter|christmas|xmas|easter)(?![a-z])(?:\\s+holidays?)?${OF_SCHOOL_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const name = SEASONS[group(match, 1).toLowerCase()];
    if (!name) return undefined;
    // 'Winter 2010/11' starts in 2010; of a financial year, spring 2011 is the spring of 2011/12's first quarter.
    const year = schoolYear(match, 2, true);
    if (year === undefined && !STANDS_ALONE.test(match.input.slice(match.index + match[0].length))) return undefined;
    return { kind: 'moment', moment: { unit: 'season', season: name, year } };
  },
});

/** 'Spring House' and 'winter fuel payments' name something else. */
const STANDS_ALONE = /^\s*(?:$|[^\p{L}\s]|(?:and|or|to|then|review\w*|each|every|\w+ly|at|in|by)\b)/iu;
