import type { Unit } from './items';
import type { Length, Step } from './types';

/** How long each unit is, and how far apart it is where it comes back; hours and days are no steps of a plan. */
const UNITS: Readonly<Record<Unit, { readonly length?: Length; readonly step?: Step }>> = {
  hour: { length: { unit: 'hour', count: 1 } },
  day: { length: { unit: 'day', count: 1 } },
  'working day': { length: { unit: 'working day', count: 1 } },
  week: both('week', 1),
  fortnight: both('week', 2),
  month: both('month', 1),
  quarter: both('month', 3),
  half: both('month', 6),
  year: both('month', 12),
  term: { step: { unit: 'term', count: 1 } },
  'half-term': { step: { unit: 'half-term', count: 1 } },
};

function both(unit: 'week' | 'month', count: number): { readonly length: Length; readonly step: Step } {
  return { length: { unit, count }, step: { unit, count } };
}

/** So many units of time; school terms have no length. */
export function lengthOf(unit: Unit, count: number): Length | undefined {
  const { length } = UNITS[unit];
  return length && { unit: length.unit, count: length.count * count };
}

/** A step of so many units. */
export function stepOf(unit: Unit, count: number): Step | undefined {
  const { step } = UNITS[unit];
  return step && { unit: step.unit, count: step.count * count };
}

/** About how many months a step takes. */
export const monthsOf = ({ unit, count }: Step): number =>
  unit === 'month' ? count : unit === 'week' ? count / 4 : unit === 'half-term' ? 2 : 4;

/** How often a step comes back in a year. */
export const timesAYear = ({ unit, count, times = 1 }: Step): number => (times * PER_YEAR[unit]) / count;
const PER_YEAR: Readonly<Record<Step['unit'], number>> = { week: 52, month: 12, term: 3, 'half-term': 6 };
