import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { outsidePlanPeriod } from './outside-plan-period';

test.each<[string, CellInput[][], string[]]>([
  ['after the plan', [['Agree it', 'April 2014', 'JCM']], ['B4: April 2014']],
  ['one date of several', [['Agree it', 'Sept 11; Sept 15', 'JCM']], ['B4: Sept 11; Sept 15']],
  ['a recurrence that starts after it', [['Agree it', 'Quarterly from Jun 14', 'JCM']], ['B4: Quarterly from Jun 14']],
  ['a whole date', [['Agree it', '01/05/2014', 'JCM']], ['B4: 01/05/2014']],
  ['before the plan', [['Agree it', 'March 2011', 'JCM']], []],
  ['on its first month', [['Agree it', 'April 2011', 'JCM']], []],
  ['on its last month', [['Agree it', 'March 2014', 'JCM']], []],
  ['on its last day', [['Agree it', '31/03/2014', 'JCM']], []],
  ['a recurrence without an end', [['Agree it', 'Quarterly from Jun 13', 'JCM']], []],
  ['a recurrence with its own end behind it', [['Agree it', 'Monthly, Oct 2013 to May 2014', 'JCM']], ['B4: Monthly, Oct 2013 to May 2014']],
  ['a recurrence without a start', [['Agree it', 'Quarterly', 'JCM']], []],
  ['the school year in which the plan ends', [['Agree it', 'Academic year 2013/14', 'JCM']], []],
  ['the spring in which it ends', [['Agree it', 'Spring 2014', 'JCM']], []],
  ['the summer after it', [['Agree it', 'Summer 2014', 'JCM']], ['B4: Summer 2014']],
  ['what begins with the next plan', [['Agree it', 'Tender Oct 2013; start Apr 2014', 'JCM']], []],
  ['what only begins then', [['Open it', 'Start Apr 2014', 'JCM']], ['B4: Start Apr 2014']],
  ['what is given then', [['Close it', 'Tender Oct 2013; award Apr 2014', 'JCM']], ['B4: Tender Oct 2013; award Apr 2014']],
  ['what says that it is', [['Agree it', 'June 2014 (next plan)', 'JCM'], ['Open it', 'Pilot by March 2014; decide in the 2014/15 plan', 'JCM']], []],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
  ['a time that is counted from the start', [['Agree it', 'Within 4 years', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(outsidePlanPeriod, rows)).toEqual(findings);
}); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['one date alone after the March in which all others end', ['March 2014', '31/03/2014', 'Q4 2013/14', 'June 2014'], ['B6: June 2014']],
  ['several of them', ['March 2014', '31/03/2014', 'Q4 2013/14', 'June 2014', 'Dec 2014'], []],
  ['one where few end in March', ['March 2014', 'June 2013', 'June 2014'], []],
])('in a plan for 2011 to 2014, %s', (_, dates, findings) => {
  const rows = [['Delivery plan 2011-2014'], ['Action', 'By when', 'By whom'], ...dates.map((date, at) => [`Open room ${at}`, date, 'JCM'])];
  expect(saidBy(outsidePlanPeriod, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore
