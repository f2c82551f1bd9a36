import { startYears } from '../../calendar/plan-period';
import { byWhenRemarks } from '../actions';
import type { PlanGrid } from '../../plan/types';
import type { Rule } from '../types';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?![a-z])\\.?';
/** 'Aug 11': two digits after a month that can be a day of it as well as a year. */
const MONTH_AND_NUMBER = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?[^\\S\\n]*(?:of[^\\S\\n]+)?)\\b(${MONTH})[^\\S\\n]*(\\d\\d)\\b(?!,?[^\\S\\n]*(?:\\d|st\\b|nd\\b|rd\\b|th\\b|/))`,
  'gi',
);
/** '11 Aug' and 'Aug 11th' name a day and no year. */
const DAY_WITHOUT_YEAR = new RegExp(
  `(?<!${MONTH}[^\\S\\n]*)\\b\\d{1,2}(?:st|nd|rd|th)?[^\\S\\n]+(?:of[^\\S\\n]+)?${MONTH}(?!,?[^\\S\\n]*['’]?\\d)|\\b${MONTH}[^\\S\\n]*\\d{1,2}(?:st|nd|rd|th)\\b(?!,?[^\\S\\n]*['’]?\\d)`,
  'i',
);

export const ambiguousYear: Rule = {
  id: 'ambiguous-year',
  title: 'Two digits: a year or a day?',
  fires:
    "Fires on a month with two digits ('Aug 11') that make a year of the plan and a day of the month as well, in a grid that elsewhere writes days without a year ('11 Aug', 'Aug 5th'). A grid that writes months and years alone says what it means.",
  why: "'Aug 11' is August 2011 to one reader and 11 August to the next; the deadline is up to a month or a year apart.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) => {
    const years = new Set([...startYears(plan.period), plan.period.last.year].map((year) => year % 100));
    return byWhenRemarks({ grids: plan.grids.filter(writesDays) }, (action) => {
      if (!action.isByWhenInOneCell || action.excelDays.length > 0) return undefined;
      const { text } = action.byWhen;
      const doubtful = [...text.matchAll(MONTH_AND_NUMBER)].filter(([, , digits]) => {
        const number = Number(digits);
        return number >= 1 && number <= 31 && years.has(number);
      });
      const [first] = doubtful;
      if (!first) return undefined;
      const [words, month = '', digits = ''] = first;
      const after = text.replace(MONTH_AND_NUMBER, (whole, name: string, two: string) =>
        years.has(Number(two)) ? `${name} 20${two}` : whole,
      );
      return {
        words: text,
        message: `'${words}' was read as ${month} 20${digits}, but this grid also writes days without a year, so it may be ${Number(digits)} ${month}. Write the whole year.`,
        suggestion: after,
        fix: [{ place: action.byWhenPlace, after }],
      };
    });
  },
};

const writesDays = ({ actions }: PlanGrid): boolean =>
  actions.some(({ byWhen, excelDays }) => excelDays.length === 0 && DAY_WITHOUT_YEAR.test(byWhen.text));
