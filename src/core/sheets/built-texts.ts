import { parseIsoDay, showIsoDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';

/* What is kept of a row in one cell each, as text and back. */

const NO_PERIOD = 'not known';
const NO_EDITS: ReadonlyMap<string, string> = new Map();

export const showPeriod = (period: PlanPeriod | undefined): string =>
  period ? `${showIsoDay(period.first)}/${showIsoDay(period.last)}` : NO_PERIOD;

export function readPeriod(text: string): PlanPeriod | undefined {
  const [first, last] = text.split('/').map(parseIsoDay);
  return first && last ? { first, last } : undefined;
}

/** 'Due: 2025-07-31', a line for each, with line breaks in the words as '⏎'. */
export const showEdits = (edits: ReadonlyMap<string, string>): string =>
  edits.size === 0 ? '' : [...edits].map(([header, words]) => `${header}: ${words.replaceAll('\n', '⏎')}`).join('\n');

export function readEdits(text: string): ReadonlyMap<string, string> {
  if (text === '') return NO_EDITS;
  return new Map(
    text.split('\n').flatMap((line) => {
      const colon = line.indexOf(': ');
      return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).replaceAll('⏎', '\n')] as const];
    }),
  );
}
