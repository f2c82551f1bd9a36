import { parseIsoDay } from '../../calendar/day';
import { financialYears, showPeriod } from '../../calendar/plan-period';
import { isNearPeriod, periodOfDates } from './period-of-dates';
import type { PlannedYears } from './period-named';
import { writtenPeriods } from './plan-period';

const day = (iso: string) => parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };
const found = (
  about: readonly string[],
  covers: readonly string[] = [],
  outcomes: readonly string[] = [],
  years?: PlannedYears,
) => {
  const placed = (lines: readonly string[]) => lines.map((text, index) => ({ text, place: { sheet: 'S', row: index + 1, column: 1 } })); // prettier-ignore
  const [written] = writtenPeriods({
    about: placed(about),
    covers: placed(covers),
    outcomes: placed(outcomes),
    ...(years && { years }),
  });
  return written && `${showPeriod(written.period)} in line ${written.line.place.row}`;
};

test.each<[string[], string | undefined]>([
  [['Our plan 2010/11'], '2010/11 in line 1'],
  [['Our plan 2011-14'], '2011-14 in line 1'],
  [['Our plan 2009/2010'], '2009/10 in line 1'],
  [['Our plan 2010 to 2011'], '2010/11 in line 1'],
  [['Our plan 2010/11 – 2012/13'], '2010-13 in line 1'],
  [['From April 2011 to end of March 2014'], '2011-14 in line 1'],
  [['Plan, October 2018 to June 2020'], '1 Oct 2018 to 30 Jun 2020 in line 1'],
  [['Our plan, September 2022 – July 2024'], '1 Sep 2022 to 31 Jul 2024 in line 1'],
  [['Delivery plan 1 January 2015 to 31 December 2016'], '1 Jan 2015 to 31 Dec 2016 in line 1'],
  [['Our plan for the academic years 2022-24'], '1 Sep 2022 to 31 Aug 2024 in line 1'],
  [['Consulted from May 2010 to June 2010', 'Our plan 2010/11'], '2010/11 in line 2'],
  [['Budget 2008/09', 'Our plan 2010/11'], '2010/11 in line 2'],
  [['Guidance for plans of 2012/13', 'Year 2010/11'], '2010/11 in line 2'],
  [['Review of the plan 2008/09', 'Our plan 2010/11'], '2010/11 in line 2'],
  [['Annual Delivery Plan 2011/12 (Year 2 of the Corporate Plan 2010–2014)'], '2011/12 in line 1'],
  [['Safety Plan 2010–2014', 'Delivery Plan – year 2 (1 April 2011 to 31 March 2012)'], '2011/12 in line 2'],
  [['Delivery plan 2010–2014', 'Action plan 2011/12'], '2010-14 in line 1'],
  [['Strategy 2010–2014', 'Action plan. Year 1 = 2010/11, Year 2 = 2011/12'], '2010-14 in line 1'],
  [['Delivery Plan, year 2 of the Corporate Plan 2010–2014', '1 April 2011 to 31 March 2012'], '2011/12 in line 2'],
  [['Strategy 2010 to 2014', 'Actions for April 2011 – March 2012'], '2011/12 in line 2'],
  [['Strategy 2010 to 2014', 'Year 2: April 2011 – March 2012'], '2011/12 in line 2'],
  [['Strategy 2010 to 2014', 'Reports cover 1 April 2011 to 31 March 2012'], '2010-14 in line 1'],
  [['Strategy 2010 to 2014', 'Baseline: April 2011 to March 2012'], '2010-14 in line 1'],
  [['Strategy 2010 to 2014', 'Consultation, April 2011 to March 2012'], '2010-14 in line 1'],
  [['Action plan of the surgery; covers March to December 2011'], '1 Mar 2011 to 31 Dec 2011 in line 1'],
  [['Vendor plan April to June 2011'], '2011/12 in line 1'],
  [['Plan, Nov – May 2011'], '2010-12 in line 1'],
  [['Action plan January to December 2025'], '1 Jan 2025 to 31 Dec 2025 in line 1'],
  [['House plan', '1 January to 31 December 2025'], '1 Jan 2025 to 31 Dec 2025 in line 2'],
  [['Jobs, Jan-Dec 2025'], '1 Jan 2025 to 31 Dec 2025 in line 1'],
  [['Work plan 2025 (January – December)'], '1 Jan 2025 to 31 Dec 2025 in line 1'],
  [['Work plan 2025 (September to August)'], '1 Sep 2025 to 31 Aug 2026 in line 1'],
  [['Work plan, April to March 2026'], '2025/26 in line 1'],
  [['Programme for the calendar year 2025'], '1 Jan 2025 to 31 Dec 2025 in line 1'],
  [['Operating plan 2025-26 (August 2025 to July 2026)'], '1 Aug 2025 to 31 Jul 2026 in line 1'],
  [['Operating plan 2025-26', 'August 2025 to July 2026'], '1 Aug 2025 to 31 Jul 2026 in line 2'],
  [['Operating plan 2025-26', 'Consulted from August 2025 to January 2026'], '2025/26 in line 1'],
  [['Improvement Plan 2026-28', 'Our plan, September 2026 to March 2028'], '1 Sep 2026 to 31 Mar 2028 in line 2'],
  [['Improvement Plan 2026-28', 'Plan of the north, September 2026 to March 2027'], '2026-28 in line 1'],
  [['Risk Management Plan 2025-2029: Annual Delivery Plan, Year 2 (2026/27)'], '2026/27 in line 1'],
  [['Safety Plan 2026-2028', 'The plan runs from 1 April 2026 to 31 March 2028'], '2026-28 in line 2'],
  [['Appendix 4 – Timetable of the scheme 2010/11', 'Budget 2008/09'], '2010/11 in line 1'],
  [['Equality Strategy 2010-13: Appendix I Action plan'], '2010-13 in line 1'],
  [['Second delivery plan under the Local Transport Plan 2006 to 2016', 'Delivery plan 2010/11'], '2010/11 in line 2'],
  [['Town plan 2026/27 & 2027/28: Appendix - Action plan'], '2026-28 in line 1'],
  [['Action plan', 'April 2023 / March 2026'], '2023-26 in line 2'],
  [['See appendix 2012/13', 'Year 2010/11'], '2010/11 in line 2'],
  [['Service: annual report 2025/26 and action plan for 2026/27'], '2026/27 in line 1'],
  [['Review of 2025/26 and priorities for 2026/27'], '2026/27 in line 1'],
  [['What we achieved in 2025/26, and our plan for 2026-29'], '2026-29 in line 1'],
  [['Annual report 2025/26 – 2026/27 and action plan'], '2025-27 in line 1'],
  [['Governance Statement 2025/26 – Action Plan for 2026/27'], '2026/27 in line 1'],
  [['Response to the 2025/26 external audit: action plan 2026/27'], '2026/27 in line 1'],
  [['From the 2025/26 results to the 2026/27 delivery plan'], '2026/27 in line 1'],
  [['Audit plan 2026/27'], '2026/27 in line 1'],
  [['Plan and progress report 2026/27'], '2026/27 in line 1'],
  [['Action plan 2026/27 and report 2025/26'], '2025-27 in line 1'],
  [['Strategy 2026-2036: action plan 2026/27'], '2026/27 in line 1'],
  [['Carers Strategy 2025-2030 – Statement of action for 2026/27'], '2026/27 in line 1'],
  [['Action plan 2026-28 of the Strategy 2026-2036'], '2026-28 in line 1'],
  [['Strategy 2026-2036, Year 2: 2027/28'], '2027/28 in line 1'],
  [['Strategy and action plan 2026-2036, year one 2026/27'], '2026/27 in line 1'],
  [['Action plan 2026-2036, budget 2026/27'], '2026-36 in line 1'],
  [['Delivery plan 2026/27 and 2027/28'], '2026-28 in line 1'],
  [['Action plan 2026/27 – 2028/29'], '2026-29 in line 1'],
  [['Our plan', '2026-29'], '2026-29 in line 2'],
  [['Our plan', 'for 2026 to 2029'], '2026-29 in line 2'],
  [['Business plan FY27'], '2026/27 in line 1'],
  [['Action plan, 2026 and 2027'], '1 Jan 2026 to 31 Dec 2027 in line 1'],
  [['Strategy 2026-30', 'Year 3 action plan'], '2028/29 in line 2'],
  [['Strategy 2026-30: year two delivery plan'], '2027/28 in line 1'],
  [['Strategy 2026-30', 'Year 2 of 4'], '2027/28 in line 2'],
  [['Strategy 2026-30', 'Delivery plan (second year)'], '2027/28 in line 2'],
  [['Strategy 2026-30', 'Year 1 action plan', 'Year 2 action plan'], '2026-30 in line 1'],
  [['Strategy 2026-30', 'Actions for years 1 to 3'], '2026-30 in line 1'],
  [['Strategy 2026-30', 'Year 1 priorities are marked *'], '2026-30 in line 1'],
  [['Strategy 2026-28', 'Year 3 action plan'], '2026-28 in line 1'],
  [['Our plan'], undefined],
  [['Our plan 2000/01 – 2030/31'], undefined],
  [['Our plan 2011'], undefined],
  [['Tel. 01234 567891'], undefined],
  [['1 April 12/13'], undefined],
  [['Our plan 2010/09'], undefined],
  [['Our plan 1066/67'], undefined],
])('%j: %s', (lines, expected) => {
  expect(found(lines)).toBe(expected);
});

test.each<[string, PlannedYears, string | undefined]>([
  ['Climate plan 2024-2029', 'calendar', '1 Jan 2024 to 31 Dec 2029 in line 1'],
  ['Service delivery plan 2026', 'calendar', '1 Jan 2026 to 31 Dec 2026 in line 1'],
  ['Plan for the financial year 2026/27', 'calendar', '2026/27 in line 1'],
  ['Action plan, meeting of 3 March 2026', 'calendar', undefined],
  ['Action plan 2026-29', 'academic', '1 Sep 2026 to 31 Aug 2029 in line 1'],
])('%s of a body with %s years: %s', (line, years, expected) => {
  expect(found([line], [], [], years)).toBe(expected);
});

test.each<[about: string[], covers: string[], outcomes: string[], string | undefined]>([
  [['Actions 2010/11'], ['Our plan 2011-14'], [], '2011-14 in line 1'],
  [['Our plan 2010/11'], ['Market report 2027-33'], [], '2010/11 in line 1'],
  [[], ['Market report 2027-33', 'Roofs 2020-24'], [], undefined],
  [[], ['Cover', 'Period: 2026-29'], [], '2026-29 in line 2'],
  [[], ['Dashboard', 'FY 2026/27'], [], '2026/27 in line 2'],
  [['Theme 1'], ['Parks action plan', '1 January to 31 December 2026'], [], '1 Jan 2026 to 31 Dec 2026 in line 2'],
  [['Theme 1'], ['Parks action plan', '26/27'], [], '2026/27 in line 2'],
  [['Theme 1'], ['Parks action plan', 'With thanks to all', 'Budget', 'Costs', 'Roofs', '2026/27'], [], undefined],
  [['Grid 1'], [], ['Outcomes 2011/12', 'Outcomes 2013/14', 'Outcomes 2012/13'], '2011-14 in line 1'],
  [['Grid 1 2010/11'], [], ['Outcomes 2011/12'], '2010/11 in line 1'],
  [[], ['Trust Improvement Plan 2026/27', 'September 2026 to August 2027'], [], '1 Sep 2026 to 31 Aug 2027 in line 2'],
  [[], ['Poverty report', 'With the NHS. Covers 1 April 2026 to 31 March 2027.'], [], '2026/27 in line 2'],
  [[], ['Poverty report', 'With figures from 1 April 2025 to 31 March 2026, and others.'], [], undefined],
  [[], ['Trust Improvement Plan 2026/27', 'Consulted from September to October 2026'], [], '2026/27 in line 1'],
])('about the grids %j, on covers %j, outcomes %j: %s', (about, covers, outcomes, expected) => {
  expect(found(about, covers, outcomes)).toBe(expected);
});

test.each<[string[], string | undefined]>([
  [['2010-06-30', '2010-12-31', '2011-03-31'], '2010/11'],
  [['2011-06-30', '2012-06-30', '2013-06-30'], '2011-14'],
  [['2010-06-30', '2010-07-31', '2010-08-31', '2010-09-30', '2010-10-31', '2010-12-31', '2013-03-31', '2008-03-31'], '2010/11'],
  [[...Array.from({ length: 5 }, () => '2010-06-30'), '2011-06-30'], '2010-12'],
  [[...Array.from({ length: 6 }, () => '2010-06-30'), '2011-06-30'], '2010/11'],
  [[], undefined],
])('dates %j: %s', (days, expected) => {
  const read = periodOfDates(days.map(day));
  expect(read && showPeriod(read)).toBe(expected);
}); // prettier-ignore

test.each<[string[], string]>([
  [['2010-09-30', '2011-02-28', '2011-07-31'], '1 Sep 2010 to 31 Aug 2011'],
  [['2010-04-30', '2010-12-31', '2011-03-31'], '2010/11'],
  [['2010-07-31', '2010-10-31', '2011-07-31', '2012-02-28', '2013-01-31'], '2010-13'],
])('a school’s dates %j: %s', (days, expected) => {
  const read = periodOfDates(days.map(day), true);
  expect(read && showPeriod(read)).toBe(expected);
});

test.each([
  ['2009-10-01', true],
  ['2009-09-30', false],
  ['2013-09-30', true],
  ['2013-10-01', false],
])('%s is within 18 months of 2011/12: %s', (iso, isNear) => {
  expect(isNearPeriod(financialYears(2011, 2012), day(iso), 18)).toBe(isNear);
});
