import { doubtsOf } from '../../by-when/doubts-of';
import { type PlanPeriod, startYears } from '../../calendar/plan-period';
import { byWhenRemarks } from '../actions';
import { quoted } from '../words';
import type { PlanGrid } from '../../plan/types';
import { rule } from '../rule';

/** Years so far from the plan are no years of a plan's dates. */
const FAR = 4;

export const ambiguousYear = rule({
  id: 'ambiguous-year',
  title: 'Year or day?',
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
      const doubtful = doubtsOf(action.byWhen, 'year may be a day').filter(({ number }) => years.has(number));
      const [first] = doubtful;
      if (!first) return undefined;
      const { words, number } = first;
      const month = words.replace(/[\s\d]+$/, '');
      const after = doubtful.reduceRight(
        (fixed, { end, number: year }) =>
          `${fixed.slice(0, end - 2).trimEnd()} 20${String(year).padStart(2, '0')}${fixed.slice(end)}`,
        text,
      );
      return {
        words: text,
        message: `${quoted(words)} was read as ${month} 20${String(number).padStart(2, '0')}. It could be ${number} ${month}, as other dates here put the day after the month. Write the year in full.`,
        suggestion: after,
        fix: [{ place: action.byWhenPlace, after }],
      };
    });
  },
});

const writesMonthFirst = ({ actions }: PlanGrid, period: PlanPeriod): boolean => {
  const typed = actions.filter(({ excelDays }) => excelDays.length === 0);
  return (
    typed.some(({ byWhen }) => doubtsOf(byWhen, 'day behind month').length > 0) ||
    // One year far from the plan may be a slip.
    typed.filter(({ byWhen }) =>
      doubtsOf(byWhen, 'day may be a year').some(({ number }) => isFar(2000 + number, period)),
    ).length > 1
  );
};

const isFar = (year: number, { first, last }: PlanPeriod): boolean => year < first.year - FAR || year > last.year + FAR;
