import { BESIDE_TIME_RULES } from './beside-time';
import { COUNCIL_YEARS } from './council-years';
import { CUE_RULES } from './cues';
import { DAY_LISTS, NAMED_DAYS } from './days';
import { ELECTION_RULES } from './elections';
import { LENGTHS } from './lengths';
import { MONTHS, MONTHS_OF_PLAN_YEARS, MONTH_LISTS } from './months';
import { NTH_DAYS, POSITIONS } from './nth-days';
import { NUMERIC_DAYS } from './numeric-days';
import { QUARTERS, YEARS_OF_PARTS } from './quarters';
import type { Rule } from './rule';
import { SCHOOL } from './school';
import { SCHOOL_YEARS } from './school-years';
import { STEPS } from './steps';
import { WEEKDAY_STEPS } from './weekday-steps';
import { YEAR_PAIRS } from './year-pairs';
import { YEARS } from './years';

/** A rule by its name, or those of a file that are named at no other place. */
type Place = string | readonly Rule[];

/**
 * The order in which rules go over the items of a by-when. What is longer or more particular goes before what it holds.
 * A new rule of a file comes where its file stands, unless it is named where it is wanted.
 */
const ORDER: readonly Place[] = [
  'reference to another row',
  'every two weeks or twice a week',
  // Numbers that date nothing are out of the way before any number is a day or a year.
  BESIDE_TIME_RULES,
  'state before what it is the state of',
  // A quarter has its number before '2/11' could be a month.
  QUARTERS,
  'quarters in a list',
  'months of a quarter in brackets',
  'classes of a school',
  'class of a school',
  'year of the plan',
  // Days in figures go before pairs of figures, and these before pairs of years.
  NUMERIC_DAYS,
  SCHOOL,
  // Days before months: 'April 1, 2011' before 'April 1'.
  'year behind what is done in a month',
  NAMED_DAYS,
  MONTHS,
  MONTH_LISTS,
  DAY_LISTS,
  'season',
  'holiday of the year',
  'month alone',
  'years behind a season, a term or a holiday',
  YEAR_PAIRS,
  'age, or people of a year',
  'year behind a season, a term or a holiday',
  'years of several seasons, terms or holidays',
  ELECTION_RULES,
  'half of a month',
  'half or quarter of the year',
  'two figures of a year behind a quarter',
  SCHOOL_YEARS,
  COUNCIL_YEARS,
  YEARS,
  'year of a paper',
  'year of a baseline',
  'year of a report',
  'year that a report is on',
  'year behind its paper',
  YEARS_OF_PARTS,
  // Steps before lengths: 'every two months' before 'two months'.
  'every so many',
  'length up to a date',
  'length of what begins',
  'length before or after something',
  'within so many days of each such thing',
  'within so long of each of them',
  NTH_DAYS,
  WEEKDAY_STEPS,
  STEPS,
  'words together',
  'nth day of a month',
  'nth day of another month',
  'so long after each step',
  'month behind each step',
  'step and the day of the month behind it',
  'step and how long after it',
  POSITIONS,
  MONTHS_OF_PLAN_YEARS,
  LENGTHS,
  CUE_RULES,
];

const named: ReadonlySet<Place> = new Set(ORDER.filter((place) => typeof place === 'string'));
const files = ORDER.flatMap((place) => (typeof place === 'string' ? [] : place));

/** Every rule, in their order. */
export const RULES: readonly Rule[] = ORDER.flatMap((place) => {
  if (typeof place !== 'string') return place.filter(({ name }) => !named.has(name));
  const rule = files.find(({ name }) => name === place);
  if (!rule) throw new Error(`no such rule: ${place}`);
  return rule;
});
