import { BESIDE_TIME_RULES, STATES, AGES, YEARS_OF_PAPERS, WORDS_TOGETHER } from './beside-time';
import { CUE_RULES, REFERENCES } from './cues';
import { DAY_LISTS, NAMED_DAYS } from './days';
import { ELECTION_RULES } from './elections';
import { LENGTHS, COUNTED_LENGTHS, LATER_STEPS } from './lengths';
import {
  MONTHS,
  MONTHS_BEHIND_PLAN_YEARS,
  MONTHS_OF_PLAN_YEARS,
  MONTH_LISTS,
  YEARS_BEHIND_DEEDS,
  LONE_MONTHS,
} from './months';
import { NAMED_YEARS } from './named-years';
import { NTH_DAYS, POSITIONS, NTH_DAYS_OF_MONTHS } from './nth-days';
import { NUMERIC_DAYS } from './numeric-days';
import { QUARTERS, YEARS_OF_PARTS, HALVES, FIGURES_BEHIND_QUARTERS } from './quarters';
import type { Rule } from './rule';
import { SCHOOL, SEASONS, YEAR_PAIRS_BEHIND_SEASONS, YEARS_BEHIND_SEASONS } from './school';
import { STEPS, UNSURE_STEPS, EVERY_SO_MANY } from './steps';
import { STEPS_TWICE, WEEKDAY_STEPS } from './weekday-steps';
import { YEAR_PAIRS } from './year-pairs';
import { YEARS, YEARS_OF_PLANS } from './years';

/**
 * Every rule, in the order in which they go over the items of a by-when. What is longer or more particular goes before
 * what it holds.
 */
export const RULES: readonly Rule[] = [
  ...REFERENCES,
  ...UNSURE_STEPS,
  // Numbers that date nothing are out of the way before any number is a day or a year.
  ...BESIDE_TIME_RULES,
  ...STATES,
  // A quarter has its number before '2/11' could be a month.
  ...QUARTERS,
  ...YEARS_OF_PLANS,
  // Days in figures go before pairs of figures, and these before pairs of years.
  ...NUMERIC_DAYS,
  ...SCHOOL,
  // Days before months: 'April 1, 2011' before 'April 1'.
  ...YEARS_BEHIND_DEEDS,
  ...NAMED_DAYS,
  ...MONTHS,
  ...MONTH_LISTS,
  ...DAY_LISTS,
  ...SEASONS,
  ...LONE_MONTHS,
  ...YEAR_PAIRS_BEHIND_SEASONS,
  ...YEAR_PAIRS,
  ...AGES,
  ...YEARS_BEHIND_SEASONS,
  ...ELECTION_RULES,
  ...HALVES,
  ...FIGURES_BEHIND_QUARTERS,
  ...NAMED_YEARS,
  ...YEARS,
  ...YEARS_OF_PAPERS,
  ...YEARS_OF_PARTS,
  // Steps before lengths: 'every two months' before 'two months'.
  ...EVERY_SO_MANY,
  ...COUNTED_LENGTHS,
  ...NTH_DAYS,
  ...WEEKDAY_STEPS,
  ...STEPS,
  ...STEPS_TWICE,
  ...WORDS_TOGETHER,
  ...NTH_DAYS_OF_MONTHS,
  ...LATER_STEPS,
  ...POSITIONS,
  ...MONTHS_BEHIND_PLAN_YEARS,
  ...MONTHS_OF_PLAN_YEARS,
  ...LENGTHS,
  ...CUE_RULES,
];
