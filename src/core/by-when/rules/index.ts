import { BESIDE_TIME_RULES } from './beside-time';
import { CUE_RULES } from './cues';
import { DAY_LISTS, NAMED_DAYS } from './days';
import { LENGTHS } from './lengths';
import { MONTHS, MONTHS_OF_PLAN_YEARS, MONTH_LISTS } from './months';
import { NTH_DAYS, POSITIONS } from './nth-days';
import { NUMERIC_DAYS } from './numeric-days';
import { QUARTERS, YEARS_OF_PARTS } from './quarters';
import type { Rule } from './rule';
import { SCHOOL } from './school';
import { STEPS } from './steps';
import { YEARS, YEAR_PAIRS } from './years';

const named = (rules: readonly Rule[], ...names: readonly string[]): readonly Rule[] => {
  const found = rules.filter(({ name }) => names.includes(name));
  if (found.length !== names.length) throw new Error(`no such rule: ${names.join(', ')}`);
  return found;
};
const others = (rules: readonly Rule[], ...names: readonly string[]): readonly Rule[] =>
  rules.filter(({ name }) => !names.includes(name));

/**
 * Every rule, in the order in which they go over the items of a by-when. What is longer or more particular goes before
 * what it holds.
 */
export const RULES: readonly Rule[] = [
  ...named(CUE_RULES, 'reference to another row'),
  // Numbers that date nothing are out of the way before any number is a day or a year.
  ...others(
    BESIDE_TIME_RULES,
    'words together',
    'year of a paper',
    'year behind its paper',
    'age, or people of a year',
    'state before what it is the state of',
  ),
  ...named(BESIDE_TIME_RULES, 'state before what it is the state of'),
  // A quarter has its number before '2/11' could be a month.
  ...others(
    QUARTERS,
    'months of a quarter in brackets',
    'quarters in a list',
    'half of a month',
    'half or quarter of the year',
  ),
  ...named(QUARTERS, 'months of a quarter in brackets', 'quarters in a list'),
  ...named(YEARS, 'classes of a school', 'class of a school', 'year of the plan'),
  // Days in figures go before pairs of figures, and these before pairs of years.
  ...NUMERIC_DAYS,
  ...named(
    SCHOOL,
    'half-term holiday',
    'half of a term',
    'term of a season',
    'seasons before their term',
    'term by its number',
    'terms by their numbers',
  ),
  // Days before months: 'April 1, 2011' before 'April 1'.
  ...NAMED_DAYS,
  ...MONTHS.slice(0, 4),
  ...MONTH_LISTS,
  ...DAY_LISTS,
  ...named(SCHOOL, 'season', 'holiday of the year'),
  ...named(MONTHS, 'month alone'),
  ...named(SCHOOL, 'years behind a season, a term or a holiday'),
  ...YEAR_PAIRS,
  ...named(BESIDE_TIME_RULES, 'age, or people of a year'),
  ...named(SCHOOL, 'year behind a season, a term or a holiday', 'years of several seasons, terms or holidays'),
  ...named(QUARTERS, 'half of a month', 'half or quarter of the year'),
  ...named(YEARS_OF_PARTS, 'two figures of a year behind a quarter'),
  ...others(YEARS, 'classes of a school', 'class of a school', 'year of the plan'),
  ...named(BESIDE_TIME_RULES, 'year of a paper', 'year behind its paper'),
  ...others(YEARS_OF_PARTS, 'two figures of a year behind a quarter'),
  // Steps before lengths: 'every two months' before 'two months'.
  ...named(STEPS, 'every so many'),
  ...named(LENGTHS, 'length before or after something', 'within so many days of each such thing'),
  ...named(NTH_DAYS, 'first months of a year', 'week by its number', 'week of a day', 'nth days, as yet of no month'),
  ...others(STEPS, 'every so many'),
  ...named(BESIDE_TIME_RULES, 'words together'),
  ...named(NTH_DAYS, 'nth day of a month', 'nth day of another month'),
  ...named(LENGTHS, 'so long after each step', 'month behind each step', 'step and how long after it'),
  ...POSITIONS,
  ...MONTHS_OF_PLAN_YEARS,
  ...others(
    LENGTHS,
    'length before or after something',
    'within so many days of each such thing',
    'so long after each step',
    'month behind each step',
    'step and how long after it',
  ),
  ...others(CUE_RULES, 'reference to another row'),
];
