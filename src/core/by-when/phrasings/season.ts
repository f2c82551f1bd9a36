import type { Season, Term } from '../types';
import { MONTH_WORD } from './month-names';
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

/** 'Summer term 2010', 'autumn term', 'Term 1 2012/13'. Terms end in December, March and July. */
export const schoolTerm: Phrasing = byPattern({
  name: 'school term',
  starts: 'autumn_ spring_ summer_ michaelmas_ lent_ trinity_ term',
  pattern: new RegExp(
    `(?:(autumn|spring|summer|michaelmas|lent|trinity)\\s+terms?|term\\s*([123])(?!\\d))(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`,
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

const HALVES: Record<string, number> = {
  autumn1: 10, autumn2: 12, spring1: 2, spring2: 3, summer1: 5, summer2: 7,
}; // prettier-ignore

/** 'Autumn 1', 'Spring 2 2015', 'Summer term 1': half-terms as schools count them. */
export const halfOfTerm: Phrasing = byPattern({
  name: 'half of a term',
  starts: 'autumn_ spring_ summer_',
  pattern: new RegExp(
    `(autumn|spring|summer)\\s+(?:term\\s+)?([12])(?![\\d./]|st|nd|\\s*${MONTH_WORD})(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`,
    'iy',
  ),
  read: (match) => {
    const month = HALVES[group(match, 1).toLowerCase() + group(match, 2)];
    if (month === undefined) return undefined;
    const pair = group(match, 3) === '' ? undefined : financialYearPair(group(match, 3), group(match, 4));
    const year = pair ? (month > 8 ? pair.startYear : pair.endYear) : writtenYear(group(match, 5));
    return { kind: 'moment', moment: { unit: 'month', month, year } };
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

const PAIR = "'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{1,2})(?![\\d/])";

/** 'academic year 2012/13', '2012/13 academic year', 'the academic year': September to July. */
export const academicYear: Phrasing = byPattern({
  name: 'academic year',
  starts: 'academic_ school_y the_academic_ the_school_y the_new_ new_a new_s ay_ #### ##/ ##-',
  pattern: new RegExp(
    `(?:the\\s+)?(?:new\\s+)?(?:academic|school)\\s+year(?![a-z])(?:[\\s,]*(?:of\\s+)?${PAIR})?|ay\\s*${PAIR}|${PAIR}\\s+(?:academic|school)\\s+year(?![a-z])`,
    'iy',
  ),
  read: (match) => {
    const first = group(match, 1) || group(match, 3) || group(match, 5);
    if (first === '') return { kind: 'moment', moment: { unit: 'academic year', startYear: undefined } };
    const second = group(match, 2) || group(match, 4) || group(match, 6);
    const years = financialYearPair(first, second.length === 1 ? `${first.slice(-2, -1)}${second}` : second);
    return years && { kind: 'moment', moment: { unit: 'academic year', startYear: years.startYear } };
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
