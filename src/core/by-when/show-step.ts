import type { Step } from './types';

const NAMES: Readonly<Record<string, string>> = {
  'week 1': 'weekly', 'week 2': 'fortnightly', 'month 1': 'monthly', 'month 3': 'quarterly', 'month 6': 'six monthly',
  'month 12': 'annually', 'term 1': 'termly', 'half-term 1': 'every half-term',
}; // prettier-ignore

/** A step as people say it: 'quarterly', 'every 18 months'. */
export const showStep = ({ unit, count }: Step): string => NAMES[`${unit} ${count}`] ?? `every ${count} ${unit}s`;
