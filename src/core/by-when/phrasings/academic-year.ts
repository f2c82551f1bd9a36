import { type Phrasing, byPattern, group } from './phrasing';
import { financialYearPair } from './years';

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
