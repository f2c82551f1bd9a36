import { MONTH_NAMES, MONTH_WORD, monthOf } from '../../calendar/months';

/** One way of writing a plan's years, and how `plainYears` writes it instead. */
interface YearForm {
  readonly words: RegExp;
  /** undefined where these are no years after all. */
  readonly plain: (groups: Readonly<Record<string, string>>) => string | undefined;
  /** A line, and the same in plain words. */
  readonly examples: readonly (readonly [written: string, plain: string])[];
}

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?`;
/** Years in two digits: what is less is a day, a number of pages, an age. */
const SHORT_YEAR = String.raw`[2-4]\d`;
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'twelve', 'eighteen'];
const AS_COUNTED = [1, 2, 3, 4, 5, 6, 12, 18];
const countOf = (word: string): number => Number(word) || (AS_COUNTED[COUNTS.indexOf(word.toLowerCase())] ?? 1);

/** A month's name from its number, 1 to 12. */
const nameOf = (month: number): string | undefined => MONTH_NAMES[month - 1]?.[1].split(' ')[0];

/** The twelve months, or so many years, up to the end of a month or from the start of one. */
const monthsUpTo = (month: number, year: number): string =>
  `1 ${nameOf((month % 12) + 1)} ${month === 12 ? year : year - 1} to end of ${nameOf(month)} ${year}`;
const monthsFrom = (month: number, year: number, count: number): string => {
  const last = month + count - 2;
  return `${nameOf(month)} ${year} to end of ${nameOf((last % 12) + 1)} ${year + Math.floor(last / 12)}`;
};

/** The ways in which plans write their years that are not '2026/27', '2026-29' or 'April 2026 to March 2027', in this order. */
export const YEAR_FORMS: readonly YearForm[] = [
  {
    words: /(?<!\d|\d[./])(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>(?:20)?\d\d)(?!\d|[./]\d)/g,
    plain: ({ day = '', month = '', year = '' }) => {
      const name = nameOf(Number(month));
      return name && Number(day) <= 31 ? `${day} ${name} ${inFull(year)}` : undefined;
    },
    examples: [
      ['Plan 01/04/2028-31/03/2029', 'Plan 01 april 2028-31 march 2029'],
      ['Plan: 01.04.28 to 31.03.29', 'Plan: 01 april 2028 to 31 march 2029'],
      ['Plan 13/14/2028', 'Plan 13/14/2028'],
    ],
  },
  {
    words: new RegExp(
      String.raw`\b(?<from>${MONTH_WORD})[.\s'’‘-]*(?<since>${SHORT_YEAR})\b\s*(?<to>[–—-]|to|until)\s*(?:end (?:of )?)?(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+)?(?<until>${MONTH_WORD})[.\s'’‘-]*(?<last>${SHORT_YEAR})\b(?!\d)`,
      'gi',
    ),
    plain: ({ from = '', since = '', to = '', until = '', last = '' }) =>
      `${from} ${inFull(since)} ${to} ${until} ${inFull(last)}`,
    examples: [
      ['Plan Apr-28 to Mar-29', 'Plan Apr 2028 to Mar 2029'],
      ["Plan (Sept '28 – Dec '29)", 'Plan (Sept 2028 – Dec 2029)'],
      ['Plan: 1 Apr 28 - 31 Mar 29', 'Plan: 1 Apr 2028 - Mar 2029'],
      ['Plan, 3 Sept to 4 Dec', 'Plan, 3 Sept to 4 Dec'],
    ],
  },
  {
    words: new RegExp(
      String.raw`\b(?:(?:years?|(?:12|twelve) months) (?:ending|to)|FYE)(?: on)?(?: the)?(?: end of)? ${DAY}(?<month>${MONTH_WORD}) (?<year>20\d\d)\b`,
      'gi',
    ),
    plain: ({ month = '', year = '' }) => monthsUpTo(monthOf(month) ?? 3, Number(year)),
    examples: [
      ['Plan: year ending 31 March 2029', 'Plan: 1 april 2028 to end of march 2029'],
      ['Plan for the year to December 2028', 'Plan for the 1 january 2028 to end of december 2028'],
      ['Plan FYE 31 March 2029', 'Plan 1 april 2028 to end of march 2029'],
      ['Accounts of the year ended 31 March 2029', 'Accounts of the year ended 31 March 2029'],
    ],
  },
  {
    words: new RegExp(
      String.raw`\b(?<count>${COUNTS.join('|')}|\d\d?)[- ](?<unit>year|month)s?\b(?<between>[^\d]{0,60}?)\bfrom ${DAY}(?<month>${MONTH_WORD}) (?<year>20\d\d)\b(?!\s*(?:[–—-]|to|until))`,
      'gi',
    ),
    plain: ({ count = '', unit = '', between = '', month = '', year = '' }) => {
      const months = countOf(count) * (unit.toLowerCase() === 'year' ? 12 : 1);
      return `${between.trim()} ${monthsFrom(monthOf(month) ?? 4, Number(year), months)}`.trim();
    },
    examples: [
      ['Three year plan from 1 April 2028', 'plan april 2028 to end of march 2031'],
      ['Project plan: 18 months from July 2028', 'Project plan: july 2028 to end of december 2029'],
      ['Plan for two years from January 2028', 'Plan for january 2028 to end of december 2029'],
    ],
  },
  {
    words: new RegExp(
      String.raw`(?<![\d/.,£–-]|\b(?:ages?|aged|pages?|pp?|sections?|articles?|codes?|weeks?|rooms?|items?|paras?|clauses?|${MONTH_WORD})\s?)['’‘]?(?<since>${SHORT_YEAR})\s?[/–-]\s?['’‘]?(?<last>${SHORT_YEAR})\b(?!%|[/.,-]\d|\s(?:year|${MONTH_WORD}))`,
      'gi',
    ),
    plain: ({ since = '', last = '' }) => (Number(last) === Number(since) + 1 ? `20${since}/${last}` : undefined),
    examples: [
      ['Service plan 28/29', 'Service plan 2028/29'],
      ["Business plan '28/'29", 'Business plan 2028/29'],
      ['SDP 28-29', 'SDP 2028/29'],
      ['QIP28-29, Q1–Q4 28/29', 'QIP2028/29, Q1–Q4 2028/29'],
      ['Support plan for ages 24-25', 'Support plan for ages 24-25'],
      ['Plan of 2028/29', 'Plan of 2028/29'],
      ['Plan, 28-29 March', 'Plan, 28-29 March'],
      ['Plan 22-25', 'Plan 22-25'],
    ],
  },
  {
    words: new RegExp(
      String.raw`\b(?<what>(?:strategic|corporate|business|improvement|development|delivery|community) plan|strategy) (?<since>${SHORT_YEAR})\s?[–-]\s?(?<last>${SHORT_YEAR})\b(?!%|[/.,-]\d)`,
      'gi',
    ),
    plain: ({ what = '', since = '', last = '' }) =>
      Number(last) > Number(since) ? `${what} 20${since}-${last}` : undefined,
    examples: [
      ['Strategic Plan 28-33', 'Strategic Plan 2028-33'],
      ['Support plan 22-25', 'Support plan 22-25'],
    ],
  },
];

const inFull = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** A line with its years written as `YEAR_FORMS` says: most lines have none of these forms and stay as they are. */
export const plainYears = (line: string): string => (/\d/.test(line) ? YEAR_FORMS.reduce(inPlain, line) : line);

function inPlain(text: string, { words, plain }: YearForm): string {
  let [done, at] = ['', 0];
  for (const { 0: written, index, groups } of text.matchAll(words)) {
    done += text.slice(at, index) + ((groups && plain(groups)) ?? written);
    at = index + written.length;
  }
  return done + text.slice(at);
}
