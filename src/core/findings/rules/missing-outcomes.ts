import { financialYears, showPeriod, startYears } from '../../calendar/plan-period';
import type { PlanGrid } from '../../plan/types';
import { listed } from '../words';
import type { Rule } from '../types';

export const missingOutcomes: Rule = {
  id: 'missing-outcomes',
  title: 'No expected outcomes for a year',
  fires:
    "Fires on a grid whose expected outcomes name years ('2026-27') but not every year of the plan, and on a grid without outcomes in a plan whose other grids have them. Outcomes that name no year stand for the whole plan.",
  why: 'A year without an outcome cannot be judged when it is over.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan: { grids, period } }) => {
    const haveOutcomes = grids.some(({ outcomes }) => outcomes.length > 0);
    return grids.flatMap((grid) => {
      const [first] = grid.outcomes;
      if (!first)
        return haveOutcomes && grid.actions.length > 0
          ? [
              {
                place: grid.place,
                words: grid.title,
                message: `'${grid.title}' names no expected outcomes, while other grids do. Write what will be different at the end.`,
              },
            ]
          : [];
      const named = yearsNamed(grid);
      const missing = startYears(period).filter((year) => !named.has(year));
      if (named.size === 0 || missing.length === 0) return [];
      const years = missing.map((year) => showPeriod(financialYears(year, year + 1)));
      return [
        {
          place: first.place,
          words: `${grid.title}: ${years.join(', ')}`,
          message: `The expected outcomes of '${grid.title}' leave out ${listed(years)}. Write what will be different by then.`,
        },
      ];
    });
  },
};

/** The financial years, by their first, that a grid's outcomes name: '2012-13 and 2013-14', '2026-29'. */
function yearsNamed({ outcomes }: PlanGrid): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { text } of outcomes)
    for (const [, from = '', to = ''] of text.matchAll(/\b(20\d\d)\s*[-–/]\s*((?:20)?\d\d)\b/g)) {
      const end = 2000 + (Number(to) % 100);
      for (let year = Number(from); year < end && year < Number(from) + LONGEST; year++) years.add(year);
    }
  return years;
}

/** Longer spans of years are no plan's. */
const LONGEST = 10;
