import { type PlanPeriod, startYears } from '../../calendar/plan-period';
import { byWhenRemarks } from '../actions';
import type { PlanGrid } from '../../plan/types';
import { memoize } from '../../text/memo';
import type { Rule } from '../types';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?![a-z])\\.?';
/** 'Aug 11': two digits after a month that can be a day of it as well as a year. */
const MONTH_AND_NUMBER = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?[^\\S\\n]*(?:of[^\\S\\n]+)?)\\b(${MONTH})[^\\S\\n]*(\\d\\d)\\b(?!,?[^\\S\\n]*(?:\\d|st\\b|nd\\b|rd\\b|th\\b|/))`,
  'gi',
);
/** 'Aug 5th', 'Aug 5', 'July 28': a month with a day behind it, as only they write who write the month first. */
const MONTH_AND_DAY = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?[^\\S\\n]*(?:of[^\\S\\n]+)?)\\b${MONTH}[^\\S\\n]*(\\d{1,2})(st|nd|rd|th)?\\b(?!,?[^\\S\\n]*['’]?\\d)(?![/:%])`,
  'gi',
);
/** What comes back on a day every year says nothing of how dates are written. */
const EACH_YEAR = /\b(?:each|every) year\b|\bannual|\byearly\b/i;
/** Years so far from the plan are no years of a plan's dates. */
const FAR = 4;

export const ambiguousYear: Rule = {
  id: 'ambiguous-year',
  title: 'Two digits: a year or a day?',
  fires:
    "Fires on a month with two digits ('Aug 11') that make a year of the plan and a day of the month as well, in a grid that elsewhere writes days behind their months ('Aug 5th', 'July 28' twice at least). Who writes '28 July' puts the day first, and means a year by 'Aug 11'; so does who writes other years beside it.",
  why: "'Aug 11' is August 2011 to one reader and 11 August to the next; the deadline is up to a month or a year apart.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) => {
    const years = new Set([...startYears(plan.period), plan.period.last.year].map((year) => year % 100));
    return byWhenRemarks({ grids: plan.grids.filter((grid) => writesMonthFirst(grid, plan.period)) }, (action) => {
      if (!action.isByWhenInOneCell || action.excelDays.length > 0) return undefined;
      const { text } = action.byWhen;
      const doubtful = [...text.matchAll(MONTH_AND_NUMBER)].filter(([, , digits]) => {
        const number = Number(digits);
        return number >= 1 && number <= 31 && years.has(number);
      });
      const [first] = doubtful;
      if (!first || EACH_YEAR.test(text) || saysYears(text)) return undefined;
      const [words, month = '', digits = ''] = first;
      const after = text.replace(MONTH_AND_NUMBER, (whole, name: string, two: string) =>
        years.has(Number(two)) ? `${name} 20${two}` : whole,
      );
      return {
        words: text,
        message: `'${words}' was read as ${month} 20${digits}, but this grid also writes days behind their months, so it may be ${Number(digits)} ${month}. Write the whole year.`,
        suggestion: after,
        fix: [{ place: action.byWhenPlace, after }],
      };
    });
  },
};

/** True where a text bears a whole year, or months with different numbers: then they are years. */
const saysYears = (text: string): boolean =>
  /\b20\d\d\b/.test(text) || new Set([...text.matchAll(MONTH_AND_NUMBER)].map(([, , digits]) => digits)).size > 1;

const writesMonthFirst = ({ actions }: PlanGrid, period: PlanPeriod): boolean =>
  actions.some(
    ({ byWhen, excelDays }) => excelDays.length === 0 && numbersBehindMonths(byWhen.text).some(isDayForSure),
  ) ||
  // One year far from the plan may be a slip.
  actions.filter(
    ({ byWhen, excelDays }) =>
      excelDays.length === 0 && numbersBehindMonths(byWhen.text).some(({ digits }) => isNoYear(digits, period)),
  ).length > 1;

const isDayForSure = ({ digits, isOrdinal }: { readonly digits: string; readonly isOrdinal: boolean }): boolean =>
  isOrdinal || (digits.length === 1 && Number(digits) > 0);

/** A plan says the same by-whens again and again. */
const numbersBehindMonths = memoize(
  (text): readonly { readonly digits: string; readonly isOrdinal: boolean }[] =>
  EACH_YEAR.test(text)
    ? []
    : [...text.matchAll(MONTH_AND_DAY)].map(([, digits = '', ordinal]) => ({ digits, isOrdinal: ordinal !== undefined })), // prettier-ignore
);

/** A single digit, or a day of the month that makes a year far from the plan. */
function isNoYear(digits: string, { first, last }: PlanPeriod): boolean {
  const year = 2000 + Number(digits);
  if (digits.length === 1) return Number(digits) > 0;
  return Number(digits) >= 1 && Number(digits) <= 31 && (year < first.year - FAR || year > last.year + FAR);
}
