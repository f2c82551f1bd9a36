import { parseIsoDay } from '../../calendar/day';
import { type PlanPeriod, financialYears } from '../../calendar/plan-period';
import type { DateShape } from '../../cells/date-format';
import { type DateHabit, areWholeDays, dateHabit, readExcelDay } from './excel-days';

const NO_HABIT: DateHabit = { months: 0, days: 0 };
const PERIODS: Record<string, PlanPeriod> = {
  '2009/10': financialYears(2009, 2010),
  '2010/11': financialYears(2010, 2011),
  '2011/12': financialYears(2011, 2012),
  '2011-14': financialYears(2011, 2014),
  '2026/27': financialYears(2026, 2027),
};
const day = (iso: string) => parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };
const period = (name: string) => PERIODS[name] ?? financialYears(0, 1);

test.each<[plan: string, shown: string, stored: string, shape: DateShape, words: string, isDoubtful: boolean, mayBe?: string]>([
  // Shown without its year: a month and two digits, where that makes sense of the plan.
  ['2011-14', '11-Aug', '2026-08-11', 'day and month', 'Aug 2011', true, ''],
  ['2011-14', '13-Mar', '2024-03-13', 'day and month', 'Mar 2013', true, ''],
  ['2026/27', '27-Mar', '2026-03-27', 'day and month', 'Mar 2027', true, ''],
  ['2026/27', '27-Jan', '2026-01-27', 'day and month', 'Jan 2027', true, ''],
  ['2010/11', '11-Mar', '2011-03-11', 'day and month', 'Mar 2011', true, ''],
  // Makes no sense as a month of the plan: the day is kept.
  ['2026/27', '13-Sep', '2026-09-13', 'day and month', '13 Sep 2026', true, ''],
  ['2026/27', '30-Jun', '2026-06-30', 'day and month', '30 Jun 2026', true, ''],
  ['2026/27', '4-Oct', '2026-10-04', 'day and month', '4 Oct 2026', true, ''],
  // Shown with month and year: that month.
  ['2010/11', 'Apr-10', '2010-04-01', 'month and year', 'Apr 2010', false, ''],
  ['2011-14', 'Aug-11', '2011-08-01', 'month and year', 'Aug 2011', false, ''],
  // A pair of years that Excel made a month of.
  ['2009/10', 'Oct-09', '2009-10-01', 'month and year', 'Oct 2009', true, '2009/10'],
  ['2011/12', '11-Dec', '2026-12-11', 'day and month', 'Dec 2011', true, '11/12'],
  ['2011-14', 'Oct-09', '2009-10-01', 'month and year', 'Oct 2009', false, ''],
  ['2011-14', 'Nov-11', '2011-11-01', 'month and year', 'Nov 2011', false, ''],
  // Shown with its whole year: that day.
  ['2011-14', '11/08/2026', '2026-08-11', 'whole day', '11 Aug 2026', false, ''],
  ['2011-14', '2011', '2011-08-11', 'other', '11 Aug 2011', false, ''],
])('in %s %s, stored as %s (%s), is %s, doubtful: %s', (plan, shown, stored, shape, words, isDoubtful, mayBe) => {
  const read = readExcelDay({ text: shown, day: day(stored), shape }, period(plan), NO_HABIT);
  expect({ words: read.words, isDoubtful: read.isDoubtful, mayBe: read.mayBe ?? '' }).toEqual({ words, isDoubtful, mayBe });
  expect([read.shown, read.stored]).toEqual([shown, day(stored)]);
}); // prettier-ignore

test.each<[string, DateHabit, string]>([
  ['months', { months: 3, days: 0 }, 'Sep 2026'],
  ['mostly months', { months: 3, days: 2 }, 'Sep 2026'],
  ['days', { months: 0, days: 3 }, '26 Sep 2026'],
  ['mostly days', { months: 1, days: 3 }, '26 Sep 2026'],
])('where either makes sense, a grid that writes %s decides', (_, habit, words) => {
  const stored = { text: '26-Sep', day: day('2026-09-26'), shape: 'day and month' as const };
  expect(readExcelDay(stored, period('2026/27'), habit).words).toBe(words);
});

test.each<[string, string[], [string, DateShape][], DateHabit]>([
  ['months in words', ['Sept 11', 'Sept 11 & Mar 12', "June '11"], [], { months: 3, days: 0 }],
  ['days in words', ['13 Sept', '1st April 2011', '5-Dec'], [], { months: 0, days: 3 }],
  ['neither', ['September 2011', 'Quarterly', 'tbc', ''], [], { months: 0, days: 0 }],
  ['stored days that make sense as months only', [], [['2026-08-11', 'day and month'], ['2026-03-13', 'day and month']], { months: 2, days: 0 }],
  ['stored days that make sense as days only', [], [['2011-08-30', 'day and month']], { months: 0, days: 1 }],
  ['stored days that show their year', [], [['2011-08-01', 'month and year'], ['2011-08-30', 'whole day']], { months: 0, days: 0 }],
])('a habit: %s', (_, texts, stored, habit) => {
  const days = stored.map(([iso, shape]) => ({ text: iso, day: day(iso), shape }));
  expect(dateHabit({ texts, stored: days }, period('2011-14'))).toEqual(habit);
}); // prettier-ignore

test.each<[boolean, string, number[], string[]]>([
  [true, 'all over the month', [6, 9, 15, 23, 28, 2], []],
  [true, 'three of them', [3, 14, 28], ['Quarterly']],
  [false, 'years of a plan', [11, 12, 13, 11, 14, 12], []],
  [false, 'years of a plan, and one day', [26, 27, 27, 28, 29, 26, 27, 5], []],
  [false, 'too few to tell', [3, 28], []],
  [false, 'beside months written with their year', [3, 14, 28], ['Sept 28']],
])('whole days (%s): %s', (are, _, days, texts) => {
  const stored = days.map((date) => ({ text: '', day: { year: 2026, month: 5, day: date }, shape: 'day and month' as const }));
  expect(areWholeDays({ texts, stored })).toBe(are);
  const [first] = stored;
  if (are && first) expect(readExcelDay(first, period('2011-14'), dateHabit({ texts, stored }, period('2011-14')))).toMatchObject({ readAs: 'day', isDoubtful: false });
}); // prettier-ignore
