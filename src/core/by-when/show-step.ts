import type { Step } from './types';

const NAMES: Readonly<Record<string, string>> = {
  'week 1': 'weekly', 'week 2': 'fortnightly', 'month 1': 'monthly', 'month 3': 'quarterly', 'month 6': 'six monthly',
  'month 12': 'annually', 'term 1': 'termly', 'half-term 1': 'every half-term',
}; // prettier-ignore

const UNITS: Readonly<Record<string, string>> = { 'month 1': 'month', 'month 3': 'quarter', 'month 12': 'year' };

/** A step as people say it: 'quarterly', 'every 18 months', '5 times a year'. */
export function showStep({ unit, count, times }: Step): string {
  const key = `${unit} ${count}`;
  if (times !== undefined) return `${times} times a ${UNITS[key] ?? (count === 1 ? unit : `${count} ${unit}s`)}`;
  return NAMES[key] ?? `every ${count} ${unit}s`;
}
