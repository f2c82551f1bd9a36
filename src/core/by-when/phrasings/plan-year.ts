import { type Phrasing, byPattern, byWords, countOf, group } from './phrasing';

/** 'year 2', 'Yr 1', 'year three', 'years 1-3' (due at the end of the last). */
export const planYear: Phrasing = byPattern({
  name: 'year of the plan',
  starts: 'ye yr',
  pattern:
    /(?:years?|yrs?)\.?\s*(?:[1-9]\s*(?:-|to)\s*)?([1-9]|one|two|three|four|five)(?![\d/-]|\s*-|\s*(?:pupils?|students?|children|groups?|olds?)\b)(?![a-z])/iy,
  read: (match) => {
    const number = countOf(group(match, 1));
    return number === undefined ? undefined : { kind: 'moment', moment: { unit: 'plan year', number } };
  },
});

/** 'end of the financial year', 'year end', 'end of year', 'end of calendar year': the plan's first year, or December. */
export const yearEnd: Phrasing = byPattern({
  name: 'year end',
  starts: 'end_of_ the_end_of_ year_end year-end calendar_year financial_year',
  pattern:
    /(?:(?:the\s+)?end\s+of\s+(?:the\s+)?(calendar\s+|financial\s+|plan(?:ning)?\s+)?(?:year|fy)(?!\s*(?:\d|one\b|two\b|three\b|four\b|five\b))(?![a-z])|(calendar\s+|financial\s+)?year[\s-]end(?![a-z]))(?!\s*'?\d)/iy,
  read: (match) =>
    /calendar/i.test(group(match, 1) + group(match, 2))
      ? { kind: 'moment', moment: { unit: 'month', month: 12, year: undefined } }
      : { kind: 'moment', moment: { unit: 'plan year', number: 'first' } },
});

/** 'end of plan', 'by the end of the strategy', 'end of the contract period'. */
export const planEnd: Phrasing = byWords({
  name: 'end of the plan',
  starts: 'end_of_ the_end_of_',
  pattern:
    /(?:the\s+)?end\s+of\s+(?:the\s+)?(?:(?:action|delivery|treatment|three[\s-]year|3[\s-]year|current)\s+)*(?:plan|strategy|programme)(?:\s+period)?(?![a-z])/iy,
  meaning: { kind: 'moment', moment: { unit: 'plan' } },
});
