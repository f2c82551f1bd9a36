import { MONTH_WORD, monthOf } from '../../calendar/months';
import { lastOfMonth } from '../../calendar/day';
import { type PlanPeriod, financialYears, yearCount } from '../../calendar/plan-period';
import { financialYearPair } from '../../calendar/year-pair';
import { monthsIn } from './months-in';
import { plainYears } from './plain-years';
import { areSameYears } from './same-years';

/** The kinds of years that bodies plan. */
export type PlannedYears = 'financial' | 'academic' | 'calendar';

const PAIR = /(?<![\d/])(\d{4})\s*(?:[/–—-]|to|and)\s*(\d{4}|\d{2})(?![\d/])/gi;
/** Guidance is for another year as often as not, and a review looks back. */
const ELSEWHERE =
  /\b(?:guidance|checklist|appendix|needs assessment|previous|last year|review of|completed (?:(?:action|delivery|improvement|business|annual) )*(?:plans?|actions)|outturn|baseline)\b/i;

/** True for a line that is about another time than the plan's. */
export const isElsewhere = (text: string): boolean => ELSEWHERE.test(text.replace(OWN_APPENDIX, ''));

/** 'Appendix 4 – Action plan 2023-27', 'Equality Strategy 2026-29: Appendix I': what it is part of itself. */
const OWN_APPENDIX = /(?:^|[(:–—,-]\s*|\d\s+)(?:appendix|annexe?)(?: [\w.]{1,4}(?![\w.])\s*[:)–—-]?|\s*[:–—-])\s*/i;

export const PLAN = /plan|strateg|programme|framework/i;

/** The period that a line names as one that is planned. */
export function periodNamed(text: string, years: PlannedYears): PlanPeriod | undefined {
  const ahead = lookingAhead(plainYears(text));
  return isElsewhere(ahead) ? undefined : periodIn(ahead.replace(OF_PARENT, ' '), years);
}

/** What this plan is a part of: 'Second delivery plan under the Local Transport Plan 2026 to 2036'. */
const OF_PARENT =
  /\b(?:under|within|in support of|supporting|sits (?:under|below)|flows from) (?:the |our )?(?:[\p{L}’'&-]+ ){0,6}(?:plan|strategy|framework|vision),? (?:for )?20\d\d\s*(?:[/–—-]|to|and)\s*(?:20)?\d\d(?!\d)|\bof (?:the|our) 20\d\d\s*[–-]\s*(?:20)?\d\d (?:plan|strategy)\b/iu;

/** Two years in one: '2026/27', '2026-2036'. */
const SPAN = String.raw`20\d\d\s?[/–-]\s?(?:20)?\d\d(?!\d)`;
const SPAN_OF_YEARS = String.raw`20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?(?!\d|\s?[/–-]\s?\d\d)`;
/** What is about the years that it bears, or that its actions come after. */
const ABOUT = String.raw`(?:reports?|reviews?|self[- ](?:evaluation|assessment)|evaluation|assessment|accounts?|audits?|statements?|surveys?|inspections?|findings|recommendations|complaints|performance|progress|outturn|results|achieve(?:d|ments)|lessons|delivered|did|done|closing)`;
/** What a line looks back on, where it looks ahead as well: 'Annual report 2025/26 and action plan 2026/27', 'Response to the 2025/26 audit: plan 2026/27'. */
const LOOKED_BACK = [
  new RegExp(
    String.raw`\b${ABOUT}(?: (?:for|of|on|in|from|during|the|year))*[\s:(]+${SPAN_OF_YEARS}(?!\s*(?:[–-]|to\b)\s*20\d\d)\)?(?<ahead>.*)$`,
    'i',
  ),
  new RegExp(String.raw`\b${SPAN_OF_YEARS} (?:[\p{L}’'-]+ ){0,3}${ABOUT}\b(?<ahead>.*)$`, 'iu'),
];
const AHEAD = new RegExp(
  String.raw`(?:plan|strateg|programme|\b(?:priorities|actions|will|objectives|targets|next)\b).*\b${SPAN_OF_YEARS}|\b${SPAN_OF_YEARS} (?:\w+ ){0,3}(?:plan|strategy|programme)\b`,
  'i',
);

/** A line's words without what they look back on. */
function lookingAhead(text: string): string {
  const ahead = LOOKED_BACK.flatMap((form) => form.exec(text)?.groups?.['ahead'] ?? []);
  return ahead.find((words) => AHEAD.test(words)) ?? text;
}

/** 'January to December 2025', '2025 (January – December)', 'calendar year 2025': the twelve months that end in that year. */
function twelveMonthsIn(text: string): PlanPeriod | undefined {
  const calendarYear = Number(CALENDAR_YEAR.exec(text)?.[1]);
  if (calendarYear) return calendarYears(calendarYear, calendarYear);
  const [, before, from = '', to = '', behind] = TWELVE_MONTHS.exec(text) ?? [];
  const [first, last, year] = [monthOf(from), monthOf(to), Number(behind ?? before)];
  if (first === undefined || last === undefined || !year || (last - first + 13) % 12 !== 0) return undefined;
  // A year before its months is the one in which they begin.
  const end = first === 1 || behind !== undefined ? year : year + 1;
  return { first: { year: first === 1 ? end : end - 1, month: first, day: 1 }, last: lastOfMonth(end, last) };
}

const CALENDAR_YEAR = /\bcalendar year (?:of )?(20\d\d)\b/i;
const TWELVE_MONTHS = new RegExp(
  `(?:\\b(20\\d\\d),?\\s*\\(?\\s*)?\\b(${MONTH_WORD})\\.?\\s*(?:to|[–—-]|until)\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(${MONTH_WORD})\\b\\.?(?:,?\\s+(20\\d\\d)\\b)?`,
  'i',
);

/** 'Risk Management Plan 2025-2029: Annual Delivery Plan, Year 2 (2026/27)', 'Strategy 2026-36: action plan for 2026/27': which years of it. */
const YEARS_OF_IT = new RegExp(
  String.raw`\b(?:(?:(?:delivery|action|annual|implementation|business|improvement|work) ?)+(?:plans?|programme)|statement of actions?|year (?:\d|one|two|three|four|five)(?: (?:\p{L}+ )?plan)?)[\s,:–—-]*(?:year (?:\d|one|two|three|four|five)[\s,:–—-]*)?(?:for (?:the )?(?:years? )?)?\(?(?<own>${SPAN}(?:\s*(?:[–—&-]|to|and)\s*${SPAN})*)`,
  'giu',
);

/** The years that stand directly behind what delivers a plan, where the plan's own beside them are more. */
function yearsOfIt(text: string, years: PlannedYears): PlanPeriod | undefined {
  for (const { groups } of text.matchAll(YEARS_OF_IT)) {
    const own = groups?.['own'] ?? text;
    const [said, rest] = [periodSaid(own, years), periodSaid(text.replace(own, ' '), years)];
    if (said && rest && yearCount(rest) > yearCount(said)) return said;
  }
  return undefined;
}

/** What stands in brackets may be another plan: 'Delivery Plan 2026/27 (Year 2 of the Corporate Plan 2025–2029)'. */
function periodIn(text: string, years: PlannedYears): PlanPeriod | undefined {
  const ofIt = yearsOfIt(text, years);
  if (ofIt) return ofIt;
  const outside = text.replace(/\([^()]*\)/g, ' ');
  const said = outside === text ? undefined : periodSaid(outside, years);
  const months = monthsIn(text);
  return said && months && areSameYears(said, months) ? months : (said ?? periodSaid(text, years));
}

function periodSaid(text: string, years: PlannedYears): PlanPeriod | undefined {
  const months = monthsIn(text) ?? twelveMonthsIn(text);
  if (months) return months;
  const pairs = [...text.matchAll(PAIR)].flatMap(
    ([, from = '', to = '']) => financialYearPair(from, to, LONGEST) ?? [],
  );
  const plausible = pairs.filter(({ startYear }) => startYear >= 1990 && startYear <= 2100);
  if (plausible.length === 0) return years === 'calendar' ? yearOfPlan(text) : undefined;
  const first = Math.min(...plausible.map(({ startYear }) => startYear));
  const last = Math.max(...plausible.map(({ endYear }) => endYear));
  if (TWO_YEARS.test(text) && last - first === 1) return calendarYears(first, last);
  if (last - first > (PLAN.test(text) ? LONGEST : LONG)) return undefined;
  if (ACADEMIC.test(text)) return academicYears(first, last);
  if (/\bfinancial\b/i.test(text) || years === 'financial') return financialYears(first, last);
  return years === 'academic' ? academicYears(first, last) : calendarYears(first, last);
}

/** 'Action plan, 2028 and 2029' */
const TWO_YEARS = /(?<![/–—-]\s?)\b20\d\d and 20\d\d\b(?!\s?[/–—-])/;

/** In years: what is called a plan or a strategy may be for a generation. */
const [LONG, LONGEST] = [10, 20];

/** What a university promises the Office for Students is by academic years. */
const ACADEMIC = /\b(?:(?:academic|school) years?|access and participation plans?)\b/i;

/** 'Annual Service Delivery Plan 2026' of a body that plans calendar years. */
function yearOfPlan(text: string): PlanPeriod | undefined {
  const year = PLAN.test(text) ? SINGLE_YEAR.exec(text)?.[0] : undefined;
  return year === undefined ? undefined : calendarYears(Number(year), Number(year));
}

const SINGLE_YEAR = new RegExp(`(?<!${MONTH_WORD}\\s|[\\d/.–-]\\s?)\\b20\\d\\d\\b(?!\\s?[/–-]\\s?\\d)`, 'i');

/** From 1 January of one year to 31 December of another. */
export const calendarYears = (firstYear: number, lastYear: number): PlanPeriod => ({
  first: { year: firstYear, month: 1, day: 1 },
  last: { year: lastYear, month: 12, day: 31 },
});

/** From 1 September of one year to 31 August of another. */
const academicYears = (startYear: number, endYear: number): PlanPeriod => ({
  first: { year: startYear, month: 9, day: 1 },
  last: { year: endYear, month: 8, day: 31 },
});
