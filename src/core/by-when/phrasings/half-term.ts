import { MONTH_WORD, monthOf } from './month-names';
import { type Phrasing, byPattern, group } from './phrasing';
import { OF_SCHOOL_YEAR, schoolYear } from './school-year';
import { writtenYear } from './years';

const AUGUST = 8;

const MONTHS: Record<string, number> = { autumn: 10, spring: 2, summer: 5 };

/** 'Autumn half term', 'October half term 2015', 'spring half-term holiday': the break in October, February or May. */
export const halfTerm: Phrasing = byPattern({
  name: 'half-term holiday',
  starts:
    'autumn_h autumn_t autumn_2 spring_h spring_t spring_2 summer_h summer_t summer_2 oct_h october_h october_20##_h feb_h february_h february_20##_h may_h may_20##_h june_h',
  pattern: new RegExp(
    `(autumn|spring|summer|oct(?:ober)?|feb(?:ruary)?|may|june)(?:\\s+term)?(?:\\s+'?((?:19|20)\\d\\d))?\\s+half[\\s-]*term(?![a-z])(?:\\s+(?:holidays?|break|week))?${OF_SCHOOL_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const name = group(match, 1).toLowerCase();
    const month = MONTHS[name] ?? monthOf(name);
    if (month === undefined) return undefined;
    const year = writtenYear(group(match, 2)) ?? schoolYear(match, 3, month > AUGUST);
    return { kind: 'moment', moment: { unit: 'month', month, year } };
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
    `(autumn|spring|summer)\\s+(?:term\\s+)?([12])(?![\\d./]|st|nd|\\s*${MONTH_WORD})${OF_SCHOOL_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const month = HALVES[group(match, 1).toLowerCase() + group(match, 2)];
    if (month === undefined) return undefined;
    const year = schoolYear(match, 3, month > AUGUST);
    return { kind: 'moment', moment: { unit: 'month', month, year } };
  },
});
