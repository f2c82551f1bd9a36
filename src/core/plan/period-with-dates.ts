import type { Day } from '../calendar/day';
import { inPeriod } from '../calendar/plan-period';
import type { WrittenPeriod } from './plan-period';

/** Fewer dates may be slips. */
const FEWEST = 3;
const MOST = 0.8;

/**
 * Of the periods that a workbook's lines name, the first, or another that its dates are in where none of them is in that:
 * the plan of last year is called so above what was done in it, and this year's plan comes below.
 * @param dates those that bear their own year.
 */
export function withItsDates(named: readonly WrittenPeriod[], dates: () => readonly Day[]): WrittenPeriod | undefined {
  const [first, ...others] = named;
  if (!first || others.length === 0) return first;
  const days = dates();
  const share = ({ period }: WrittenPeriod): number => days.filter((day) => inPeriod(period, day)).length / days.length;
  if (days.length < FEWEST || share(first) > 0) return first;
  return others.find((other) => share(other) >= MOST) ?? first;
}
