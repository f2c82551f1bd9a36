import { type Phrasing, byPattern, byWords, countOf, group } from './phrasing';

/** 'year 2', 'Yr 1', 'Y3', 'year three', 'years 1-3' (due at the end of the last). */
export const planYear: Phrasing = byPattern({
  name: 'year of the plan',
  starts: 'ye yr y1 y2 y3 y4 y5',
  pattern:
    /(?:(?:years?|yrs?)\.?\s*(?:[1-9]\s*(?:-|to)\s*)?|y(?=[1-5]))([1-9]|one|two|three|four|five)(?![\d/-]|\s*-\s*\d|\s*(?:pupils?|students?|children|groups?|olds?)\b)(?![a-z])/iy,
  read: (match) => {
    const number = countOf(group(match, 1));
    return number === undefined ? undefined : { kind: 'moment', moment: { unit: 'plan year', number } };
  },
});

const ORDINALS: Record<string, number | 'last'> = {
  first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5, final: 'last', last: 'last',
}; // prettier-ignore

/** 'first year', 'the second year of the strategy', 'final year'. */
export const ordinalPlanYear: Phrasing = byPattern({
  name: 'year of the plan by its ordinal',
  starts: Object.keys(ORDINALS).flatMap((ordinal) => [`${ordinal}_year`, `the_${ordinal}_year`]).join(' '), // prettier-ignore
  pattern: new RegExp(
    `(?:the\\s+)?(${Object.keys(ORDINALS).join('|')})\\s+year(?![a-z]|\\s+(?:pupils?|students?|groups?|cohort))(?:\\s+of\\s+(?:the\\s+|this\\s+)?(?:\\w+\\s+)?(?:plan|strategy|programme|contract|project))?`,
    'iy',
  ),
  read: (match) => {
    const number = ORDINALS[group(match, 1).toLowerCase()];
    return number === undefined ? undefined : { kind: 'moment', moment: { unit: 'plan year', number } };
  },
});

/** 'Month 3', 'Months 1-6', 'by month 6': counted from the plan's first. */
export const planMonth: Phrasing = byPattern({
  name: 'month of the plan',
  starts: 'month_# months_#',
  pattern: /months?\s+(?:\d{1,2}\s*(?:-|to)\s*)?(\d{1,2})(?![\d/.]|\s*(?:of|from|after|before)\b)/iy,
  read: (match) => {
    const number = Number(group(match, 1));
    return number >= 1 && number <= 60 ? { kind: 'moment', moment: { unit: 'plan month', number } } : undefined;
  },
});

/** 'this financial year', 'in year', 'EOY': the plan's first year; 'next financial year' the one after it. */
export const namedYear: Phrasing = byPattern({
  name: 'this year or the next',
  starts: 'this_ current_ the_current_ the_financial_ the_next_f next_f in_year in-year eoy eofy',
  pattern:
    /(?:(?:this|(?:the\s+)?current)\s+(?:financial\s+|plan(?:ning)?\s+)?year|the\s+financial\s+year|in[\s-]year|eoy|eofy|(?:the\s+)?(next)\s+financial\s+year)(?![a-z]|\s*\d|\s*['’]s)/iy,
  read: (match) => ({
    kind: 'moment',
    moment: { unit: 'plan year', number: group(match, 1) === '' ? 'first' : 2 },
    position: 'end',
  }),
});

/** 'mid-year': the middle of the plan's first year. */
export const midYear: Phrasing = byWords({
  name: 'mid-year',
  starts: 'mid-y mid_y midy',
  pattern: /mid[\s-]?year(?![a-z]|\s*\d)/iy,
  meaning: { kind: 'moment', moment: { unit: 'plan year', number: 'first' }, position: 'mid' },
});

/** 'end of the financial year', 'year end', 'end of year', 'end of calendar year': the plan's first year, or December. */
export const yearEnd: Phrasing = byPattern({
  name: 'year end',
  starts: 'end_of_ the_end_of_ year_end year-end calendar_year financial_year',
  pattern:
    /(?:(?:the\s+)?end\s+of\s+(?:the\s+)?(calendar\s+|financial\s+|plan(?:ning)?\s+)?(?:year|fy)(?!\s*(?:\d|one\b|two\b|three\b|four\b|five\b))(?![a-z])|(calendar\s+|financial\s+)?year[\s-]end(?![a-z]))(?!\s*'?\d)/iy,
  read: (match) =>
    /calendar/i.test(group(match, 1) + group(match, 2))
      ? { kind: 'moment', moment: { unit: 'month', month: 12, year: undefined }, position: 'end' }
      : { kind: 'moment', moment: { unit: 'plan year', number: 'first' }, position: 'end' },
});

/** 'end of plan', 'by the end of the strategy', 'end of the contract period'. */
export const planEnd: Phrasing = byWords({
  name: 'end of the plan',
  starts: 'end_of_ the_end_of_',
  pattern:
    /(?:the\s+)?end\s+of\s+(?:the\s+)?(?:(?:action|delivery|treatment|three[\s-]year|3[\s-]year|current)\s+)*(?:plan|strategy|programme)(?:\s+period)?(?![a-z])/iy,
  meaning: { kind: 'moment', moment: { unit: 'plan' }, position: 'end' },
});
