import { type CellInput, planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { showPeriod } from '../../calendar/plan-period';

const HEADER = ['Action', 'By when', 'By whom'];
const periodOf = (cover: CellInput[][], title: string, ...rows: string[][]) =>
  showPeriod(planOf(workbook(sheet('Cover', cover), sheet('Plan', [[title], HEADER, ...rows]))).period);

test.each<[CellInput[], string]>([
  [['Period covered', 'September 2026 – August 2029'], '1 Sep 2026 to 31 Aug 2029'],
  [['Period covered:', 'Sept 2026', 'Aug 2029'], '1 Sep 2026 to 31 Aug 2029'],
  [['Plan period', 'Sept 2026', 'to', 'Aug 2029'], '1 Sep 2026 to 31 Aug 2029'],
  [['Period of plan', '01/09/2026 to 31/08/2029'], '1 Sep 2026 to 31 Aug 2029'],
  [['Financial year', '2027/28'], '2027/28'],
  [['Academic year', '2027/28'], '1 Sep 2027 to 31 Aug 2028'],
  [['Date approved', '8 July 2026'], '2026-29'],
  [['Period poverty', '2027/28'], '2026-29'],
])('a label with its period beside it: %j is %s', (cells, period) => {
  expect(periodOf([['Our cover'], cells], 'Accessibility plan 2026-29', ['Agree it', 'Sept 2026', 'JCM'])).toBe(period);
});

const SCHOOL = '1 Sep 2026 to 31 Aug 2029';

test.each([
  ['Oak Primary School – Accessibility plan 2026-29', ['Agree it', 'Termly', 'JCM'], SCHOOL],
  ['St Oswald’s Primary: accessibility plan 2026-29', ['Agree it', 'May 2027', 'JCM'], SCHOOL],
  ['Oak Academies Trust: plan 2026-29', ['Agree it', 'May 2027', 'JCM'], SCHOOL],
  ['Plan 2026-29 of the Anytown Primary Care Network', ['Agree it', 'May 2027', 'JCM'], '2026-29'],
  ['Accessibility plan 2026-29', ['Agree it', 'Termly', 'SENCO'], SCHOOL],
  ['School Improvement Plan 2026-29', ['Agree it', 'May 2027', 'JCM'], SCHOOL],
  ['Pupil premium strategy 2026-29', ['Agree it', 'May 2027', 'JCM'], SCHOOL],
  ['Anytown Council School Improvement Plan 2026-29', ['Agree it', 'May 2027', 'JCM'], '2026-29'],
  ['Accessibility plan 2026-29', ['Agree it', 'Quarterly', 'SENCO'], '2026-29'],
  ['University of Anytown – Delivery plan 2026-29', ['Agree it', 'Termly', 'Registrar'], SCHOOL],
  ['Access and Participation Plan 2026-27 to 2028-29', ['Agree it', 'June 2027', 'Registrar'], SCHOOL],
  ['University of Anytown – Travel plan 2026-29', ['Agree it', 'Monthly', 'Registrar'], '2026-29'],
  ['University Hospitals Anytown Trust – Delivery plan 2026-29', ['Agree it', 'Termly', 'JCM'], '2026-29'],
  ['Anytown Academy Trust – Delivery plan 2026-29', ['Agree it', 'Termly', 'JCM'], SCHOOL],
  ['Anytown School Partnership – Plan 2026-29', ['Agree it', 'Termly', 'SENCO'], '2026-29'],
  ['Anytown Council – School travel plan 2026-29', ['Agree it', 'Termly', 'JCM'], '2026-29'],
])('%s of %j: %s', (title, row, period) => {
  expect(periodOf([], title, row, ['Meet', 'June 2027', 'Headteacher'])).toBe(period);
});

test.each([
  [['15/03/26', '20/04/26'], '2025-27'],
  [['01/06/24'], '2024/25'],
  [['28/06/26', '11/05/26', '15/03/27'], '2026/27'],
  [['Sept 26', 'Mar 27'], '2026/27'],
])('%j alone: %s', (dates, period) => {
  const rows = dates.map((date, at): string[] => [`Agree scheme ${at}`, date, 'JCM']);
  expect(periodOf([], 'Action log', ...rows)).toBe(period);
});

test.each([
  ['Action Plan 2012', ['March', 'Quarterly'], '1 Jan 2012 to 31 Dec 2012'],
  ['Our garden – jobs for 2011', ['March', 'Quarterly'], '1 Jan 2011 to 31 Dec 2011'],
  ['Climate Action Plan 2050', ['March', 'Quarterly'], '2011/12'],
  ['Action Log 2026', ['13/01/26', '28 Nov 2026'], '1 Jan 2026 to 31 Dec 2026'],
  ['CLUB ACTION PLAN – 2026', ['13/01/26', '28 Nov 2026'], '1 Jan 2026 to 31 Dec 2026'],
  ['Club actions 2011 – 2026', ['13/01/26', '28 Nov 2026'], '2025-27'],
  ['Action Log 2026', ['13/01/26', '31/03/27', '1 Feb 27'], '2025-27'],
  ['Action plan 2026', ['Sept 2026'], '1 Jan 2026 to 31 Dec 2026'],
  ['Action log, meeting of 3 March 2026', ['Sept 2026'], '2026/27'],
  ['Review of 2026', ['Sept 2026'], '2026/27'],
  ['Corporate plan 2026-29: year 1 delivery plan (2026/27)', ['Sept 2026'], '2026/27'],
  ['Development plan 2008 (updated)', ['Ongoing'], '1 Jan 2008 to 31 Dec 2008'],
  ['Implementation plan 2010-2021', ['Ongoing'], '2010-21'],
  ['School improvement plan 2019-2020', ['June 2019', 'Aug 2019', 'Jan 2020'], '2019/20'],
  ['School improvement plan 2019-2020', ['June 2019', 'Aug 2019', 'June 2020'], '1 Sep 2019 to 31 Aug 2020'],
  ['School improvement plan 2019-2020', ['Sept 2019', 'Oct 2019', 'Jan 2020'], '1 Sep 2019 to 31 Aug 2020'],
  ['Service delivery plan 2026 – Anytown Homes', ['Q1 2026', 'Q4 2026'], '1 Jan 2026 to 31 Dec 2026'],
  ['Service delivery plan 2026', ['Q1 2026', 'Q4 2026/27'], '2026/27'],
  ['Strategic plan 2024-2026', ['Q1 2024', 'June 2025', 'Q4 2026', 'Dec 2026'], '1 Jan 2024 to 31 Dec 2026'],
  ['Strategic plan 2024-2026', ['Q1 2024', 'June 2025', 'Q2 2025', 'Mar 2026', 'Dec 2026'], '2024-26'],
  ['Strategic plan 2024/26', ['June 2025', 'Oct 2026', 'Dec 2026'], '2024-26'],
  ['Climate plan 2024-2029 – Meath County Council', ['Q1 2024'], '1 Jan 2024 to 31 Dec 2029'],
  ['Cork City Council – Service delivery plan 2026', ['Q1'], '1 Jan 2026 to 31 Dec 2026'],
  ['Sport Ireland – Plan 2026-2028', ['Q1'], '1 Jan 2026 to 31 Dec 2028'],
  ['Northern Ireland Housing Council – Plan 2026-2028', ['Q1'], '2026-28'],
  ['Louth Town Council – Plan 2026-2028', ['Q1'], '2026-28'],
])('%s with %j: %s', (title, dates, period) => {
  const rows = dates.map((date, at): string[] => [`Agree scheme ${at}`, date, 'JCM']);
  expect(periodOf([], title, ...rows)).toBe(period);
});

test.each([
  [['Aut 1', 'Aut 2', 'Sum 1'], '1 Sep 2026 to 31 Aug 2027'],
  [['Autumn', 'Spring', 'Summer'], '1 Sep 2026 to 31 Aug 2027'],
  [['Spring', 'Summer', 'Autumn'], '2026/27'],
  [['Q1', 'Q2', 'Q3'], '2026/27'],
])('crosses below %j: %s', (headers, period) => {
  const rows = [['Development plan 2026-27'], [], ['Action', 'Lead', ...headers], ['Relaunch the charter', 'Deputy', 'x'], ['Open the calm room', 'Deputy', '', 'x']];
  expect(showPeriod(planOf(workbook(sheet("Plan", rows))).period)).toBe(period);
}); // prettier-ignore

test('a sheet whose title names last year over dates of this one widens nothing', () => {
  const one = (name: string, title: string, dates: readonly string[]) => sheet(name, [[title], HEADER, ...dates.map((date, at): string[] => [`Open the hall ${name} ${at}`, date, 'JCM'])]);
  const years = (...dates: string[]) => showPeriod(planOf(workbook(one('A', 'Delivery Plan 2010/11', dates), one('B', 'Delivery Plan 2011/12', ['May 2011', 'Jan 2012']))).period);
  expect(years('June 2011', 'Sept 2011', 'March 2012')).toBe('2011/12');
  expect(years('June 2010', 'Sept 2011', 'Oct 2011', 'Nov 2011', 'March 2012')).toBe('2011/12');
  expect(years('June 2010', 'Sept 2010', 'March 2011')).toBe('2010-12');
  expect(years('June', 'Sept', 'March')).toBe('2010-12');
}); // prettier-ignore
