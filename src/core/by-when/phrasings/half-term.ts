import { monthOf } from './month-names';
import { type Phrasing, byPattern, group } from './phrasing';
import { YEAR, financialYearPair, writtenYear } from './years';

const MONTHS: Record<string, number> = { autumn: 10, spring: 2, summer: 5 };

/** 'Autumn half term', 'October half term 2015', 'spring half-term holiday': the break in October, February or May. */
export const halfTerm: Phrasing = byPattern({
  name: 'half-term holiday',
  starts:
    'autumn_h autumn_t autumn_2 spring_h spring_t spring_2 summer_h summer_t summer_2 oct_h october_h october_20##_h feb_h february_h february_20##_h may_h may_20##_h june_h',
  pattern: new RegExp(
    `(autumn|spring|summer|oct(?:ober)?|feb(?:ruary)?|may|june)(?:\\s+term)?(?:\\s+'?((?:19|20)\\d\\d))?\\s+half[\\s-]*term(?![a-z])(?:\\s+(?:holidays?|break|week))?(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`,
    'iy',
  ),
  read: (match) => {
    const name = group(match, 1).toLowerCase();
    const month = MONTHS[name] ?? monthOf(name);
    if (month === undefined) return undefined;
    const pair = group(match, 3) === '' ? undefined : financialYearPair(group(match, 3), group(match, 4));
    const year = pair ? (month > 8 ? pair.startYear : pair.endYear) : writtenYear(group(match, 2) || group(match, 5));
    return { kind: 'moment', moment: { unit: 'month', month, year } };
  },
});
