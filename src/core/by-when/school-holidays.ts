import { memoize } from '../text/memo';
import type { Reading } from './rules/rule';
import type { Exception, Step } from './types';

const AUGUST: readonly Exception[] = [{ months: [8] }];
const NOTHING: readonly Exception[] = [];
const NAMES_SUMMER = /\baug|\b(?:summer|school) (?:hol|break|vac)|\ball[ -]year|\byear[ -]round|\bwhole year/i;

/** Looked for once in a text, which may hold thousands of steps. */
const namesSummer = memoize((text) => NAMES_SUMMER.test(text));

/** When nobody is at a school: what is done there every week or month isn't in August, unless the words say so. */
export function schoolHolidays({ unit, count }: Step, { isOfSchool, text }: Reading): readonly Exception[] {
  const isOften = unit === 'week' || (unit === 'month' && count <= 2);
  return isOfSchool && isOften && !namesSummer(text) ? AUGUST : NOTHING;
}
