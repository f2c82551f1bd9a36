import { monthOf } from './month-names';
import { type Phrasing, byPattern, group } from './phrasing';
import { YEAR, financialYearPair, writtenYear } from './years';

const MONTHS: Record<string, number> = { autumn: 10, spring: 2, summer: 5 };

/** 'Autumn half term', 'October half term 2015', 'spring half-term holiday': the break in October, February or May. */
export const halfTerm: Phrasing = byPattern({
  name: 'half-term holiday',
  starts:
    'autumn_ spring_ summer_ oct_h oct_2 october_h october_2 feb_h feb_2 february_h february_2 may_h may_2 june_h june_2',
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
