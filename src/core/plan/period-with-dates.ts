import type { Day } from '../calendar/day';
import { type PlanPeriod, inPeriod } from '../calendar/plan-period';
import type { WrittenPeriod } from './plan-period';

/** Fewer dates may be slips. */
const FEWEST = 3;
const MOST = 0.8;
/** What share of the dates lies in other years of a longer period, where that is planned. */
const BEYOND = 0.15;

/**
 * Of the periods that a workbook's lines name, the first, or another that its dates are in where none of them is in that:
 * the plan of last year is called so above what was done in it, and this year's plan comes below; or a longer one, of which
 * it is a year, where many dates are in the others.
 * @param dates those that bear their own year.
 */
export function withItsDates(named: readonly WrittenPeriod[], dates: () => readonly Day[]): WrittenPeriod | undefined {
  const [first, ...others] = named;
  if (!first || others.length === 0) return first;
  const days = dates();
  const share = ({ period }: WrittenPeriod): number => days.filter((day) => inPeriod(period, day)).length / days.length;
  if (days.length < FEWEST) return first;
  // 'Year 1: April 2026 to March 2027' of a strategy whose later years are planned as well.
  const beyond = others.find(
    (other) =>
      isIn(first.period, other.period) &&
      days.filter((day) => inPeriod(other.period, day) && !inPeriod(first.period, day)).length >=
        Math.max(FEWEST, BEYOND * days.length),
  );
  if (beyond) return beyond;
  if (share(first) > 0) return first;
  return others.find((other) => share(other) >= MOST) ?? first;
}

const isIn = ({ first, last }: PlanPeriod, whole: PlanPeriod): boolean =>
  inPeriod(whole, first) && inPeriod(whole, last);
