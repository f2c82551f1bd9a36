import type { Day } from '../../calendar/day';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';
import type { Grid } from '../../grids/table/types';
import type { WrittenPeriod } from './plan-period';

/** Fewer dates may be slips. */
const FEWEST = 3;
const MOST = 0.8;
/** Of so many at least one alone may be a slip, and of many so large a part. */
const MANY = 5;
const FEW = 0.1;
/** What share of the dates lies in other years of a longer period, where that is planned. */
const BEYOND = 0.15;

const countIn = (period: PlanPeriod, days: readonly Day[]): number =>
  days.filter((day) => inPeriod(period, day)).length;

/** True where next to none of these dates are in a period. */
function isStray(period: PlanPeriod, days: readonly Day[]): boolean {
  const inside = countIn(period, days);
  return inside === 0 ? days.length >= FEWEST : days.length >= MANY && inside <= Math.max(1, days.length * FEW);
}

const holdsMost = (period: PlanPeriod, days: readonly Day[]): boolean => countIn(period, days) >= days.length * MOST;

/**
 * Of the periods that a workbook's lines name, the first, or another that its dates are in where next to none of them
 * is in that: the plan of last year is called so above what was done in it, and this year's plan comes below; or a title
 * was not rolled forward; or a longer one, of which it is a year, where many dates are in the others.
 * @param dates those that bear their own year.
 */
export function withItsDates(named: readonly WrittenPeriod[], dates: () => readonly Day[]): WrittenPeriod | undefined {
  const [first, ...others] = named;
  if (!first || others.length === 0) return first;
  const days = dates();
  if (days.length < FEWEST) return first;
  // 'Year 1: April 2026 to March 2027' of a strategy whose later years are planned as well.
  const beyond = others.find(
    (other) =>
      isIn(first.period, other.period) &&
      days.filter((day) => inPeriod(other.period, day) && !inPeriod(first.period, day)).length >=
        Math.max(FEWEST, BEYOND * days.length),
  );
  if (beyond) return beyond;
  return isStray(first.period, days) ? (others.find(({ period }) => holdsMost(period, days)) ?? first) : first;
}

/** Of a plan's rows so many are dated at least, where its dates go before what its title says. */
const NEARLY_ALL = 0.8;

/**
 * True where a plan's rows are nearly all dated and next to no date is in the years that its only title names: it was
 * not rolled forward, or is of a report that the plan follows ('Internal audit 2025/26: actions').
 * @param days those that bear their own year, of so many rows.
 */
export const isDenied = (period: PlanPeriod, days: readonly Day[], rows: number): boolean =>
  days.length >= FEWEST && days.length >= rows * NEARLY_ALL && isStray(period, days);

/** The years that grids are each said to be for, without one that the grid's own dates deny: its title is last year's. */
export const heldByDates = (
  own: readonly PlanPeriod[],
  ofGrids: ReadonlyMap<Grid, PlanPeriod>,
  datesOf: (grid: Grid) => readonly Day[],
): readonly PlanPeriod[] =>
  own.filter((year) => {
    const grids = [...ofGrids].flatMap(([grid, its]) => (its === year ? [grid] : []));
    return grids.length === 0 || !grids.every((grid) => isStrayTitle(year, own, datesOf(grid)));
  });

const isStrayTitle = (year: PlanPeriod, own: readonly PlanPeriod[], days: readonly Day[]): boolean =>
  isStray(year, days) && own.some((other) => other !== year && holdsMost(other, days));

const isIn = ({ first, last }: PlanPeriod, whole: PlanPeriod): boolean =>
  inPeriod(whole, first) && inPeriod(whole, last);
