import { type CellInput, oneGrid, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { copiedFromLastYear } from './copied-from-last-year';

test.each<[string, CellInput[][], string[]]>([
  ['a plan for last year', [['Confirm winter plan 2010/11 with partners', 'Sept 11', 'JCM']], ['A4: Confirm winter plan 2010/11 with partners']],
  ['a budget', [['1.2 Agree the 2010/11 training budget', 'June 2011', 'JCM']], ['A4: 1.2 Agree the 2010/11 training budget']],
  ['an annual report', [['Publish the annual report 2010/11', 'June 2012', 'JCM']], ['A4: Publish the annual report 2010/11']],
  ["a summer's results", [['Analyse the summer 2010 GCSE results by topic', 'Oct 2011', 'JCM']], ['A4: Analyse the summer 2010 GCSE results by topic']],
  ["this year's plan", [['Confirm winter plan 2011/12 with partners', 'Sept 11', 'JCM']], []],
  ["next year's plan", [['Draft the 2012/13 budget', 'Dec 2011', 'JCM']], []],
  ['an account of a year two years ago', [['Publish the Quality Account 2009/10', 'Sept 2011', 'JCM']], ['A4: Publish the Quality Account 2009/10']],
  ["the last year's account", [['Publish the Local Account for 2010/11', 'Oct 2011', 'JCM'], ['Agree the Quality Account for 2010/11', 'Dec 2011', 'JCM'], ['Publish the carers account for 2010/11', 'Jan 2012', 'JCM']], []],
  ["the last year's report", [['Publish the annual report 2010/11', 'Sept 2011', 'JCM'], ['Analyse the summer 2011 results', 'Oct 2011', 'JCM']], []],
  ['what looks back on a plan', [['Review the winter plan 2010/11', 'Sept 11', 'JCM'], ["Publish what the 2010/11 plan's money did", 'Sept 11', 'JCM'], ['Apply the lessons of the 2010/11 winter debrief', 'Sept 11', 'JCM']], []],
  ['what is told of a budget', [['Produce the 2010/11 budget outturn report', 'June 2011', 'JCM'], ['Publish the winter plan 2010/11 evaluation', 'June 2011', 'JCM'], ['Complete the 2010/11 capital programme', 'June 2011', 'JCM']], []],
  ['a plan of several years', [['Adopt the housing plan 2011-15', 'Dec 2011', 'JCM'], ['Publish the 2006–11 plan archive', 'Dec 2011', 'JCM']], []],
  ['what is compared', [['Set targets against the annual report 2008/09', 'Dec 2011', 'JCM']], []],
  ['what is adopted, agreed or applied for', [['Council adopts the Rough Sleeping Strategy 2006–2011', 'Dec 2012', 'JCM'], ['Review this plan and agree the priorities for 2009/10', 'Dec 2011', 'JCM'], ['Apply for relief from business rates 2009/10', 'Dec 2011', 'JCM'], ['Parks: publish events for 2009/10', 'Dec 2011', 'JCM']], ['A4: Council adopts the Rough Sleeping Strategy 2006–2011', 'A5: Review this plan and agree the priorities for 2009/10', 'A6: Apply for relief from business rates 2009/10', 'A7: Parks: publish events for 2009/10']],
  ['what is left of a year', [['Approve the accounts 2009/10', 'Dec 2011', 'JCM'], ['Agree a successor to the strategy 2006–2011', 'Dec 2012', 'JCM'], ['Publish figures for 2009/10', 'Dec 2011', 'JCM'], ['Write to those who joined in 2009/10', 'Dec 2011', 'JCM'], ['Publish the evaluation of the strategy 2006–2011', 'Dec 2012', 'JCM'], ['Set targets from the 2009/10 survey', 'Dec 2012', 'JCM'], ['Agree the pay award 2010/11', 'Jun 2011', 'JCM'], ['Publish pupil numbers, with data for 2009/10', 'Dec 2012', 'JCM'], ['Sign the extension of the lease 2006–2011', 'Dec 2012', 'JCM']], []],
  ['a plan in the last months of its year', [['Draft Delivery Plan 2011/12 to Cabinet', 'Feb 2012', 'JCM'], ['Set the budget for 2011/12', 'Feb 2012', 'JCM'], ['Draft Delivery Plan 2011/12 to Cabinet', 'Dec 2011', 'JCM'], ['Confirm the winter plan 2011/12', 'Jan 2012', 'JCM'], ['Set the budget for 2012/13', 'Feb 2012', 'JCM']], ['A4: Draft Delivery Plan 2011/12 to Cabinet', 'A5: Set the budget for 2011/12']],
  ['years that the plan is in', [['Adopt the strategy 2008–2013', 'Dec 2013', 'JCM'], ['Agree the priorities for 2013/14', 'Dec 2013', 'JCM'], ['Agree the priorities for 2011/12', 'Dec 2011', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(copiedFromLastYear, rows)).toEqual(findings);
}); // prettier-ignore

const years = (title: string, ...rows: string[][]): string[] =>
  saidBy(copiedFromLastYear, oneGrid(rows.map(([action = '', date = '']) => [action, date, 'JCM']), { title })); // prettier-ignore

test.each([
  ['Review this plan and set priorities for 2011/12', 'Feb 2012'],
  ['Validate the self-assessment for 2010/11 and write the plan for 2011/12', 'Mar 2012'],
  ['Bring the draft improvement plan for 2011/12 to the Board', 'Jan 2012'],
  ['Agree targets for 2011/12 with each head of service', 'Mar 2012'],
  ['Review the year, then set objectives for 2011/12', 'March 2012'],
  ['Present the budget for 2011/12 to Council', 'Feb 2012'],
  ['Agree fees and charges for 2011/12', 'Feb 2012'],
  ['Publish the second annual report of the 2008–11 strategy', 'Mar 2012'],
])('the next year’s is meant: %s', (action, date) => {
  expect(years('Action plan 2011/12', [action, date])).toEqual([`A4: ${action}`]);
});

test.each([
  ['Review this plan and set priorities for 2012/13', 'Feb 2012'],
  ['Set targets for 2011/12', 'June 2011'],
  ['Agree fees and charges for 2012/13', 'Feb 2012'],
  ['Publish fees for 2011/12', 'Mar 2012'],
  ['Bring a progress report on the plan for 2011/12 to the Board', 'Mar 2012'],
  ['Present the outturn against the budget for 2011/12', 'Mar 2012'],
  ['Take the review of the plan for 2011/12 to Cabinet', 'Mar 2012'],
  ['Bring the plan for 2011/12 to an end', 'Sept 2011'],
  ['Publish the annual report of the 2008–11 strategy', 'Sept 2011'],
  ['Publish the evaluation of the 2008–11 strategy', 'Mar 2012'],
  ['Bring the action plan for 2011 to the Board', 'Feb 2012'],
  ['Report on the 2011 leavers', 'Mar 2012'],
  ['Set up a group on delivery of the plan for 2011/12', 'Mar 2012'],
])('this year’s, or what looks back: %s', (action, date) => {
  expect(years('Action plan 2011/12', [action, date])).toEqual([]);
});

test('of calendar years', () => {
  const told = ['Bring the action plan for 2011 to the Commissioners', 'Set the budget for 2011', 'Write the plan for 2010'];
  const quiet = ['Bring the action plan for 2012 to the Commissioners', 'Survey users of 2011', 'Close the accounts for 2011', 'Plan for 2011 visitors'];
  const rows = [...told, ...quiet].map((action) => [action, '10 December 2011', 'JCM']);
  const plan = workbook(sheet('S', [['Action plan for the calendar year 2011'], ['1 January to 31 December 2011'], ['Action', 'By when', 'By whom'], ...rows]));
  expect(saidBy(copiedFromLastYear, plan)).toEqual(told.map((action, n) => `A${n + 4}: ${action}`));
}); // prettier-ignore

test.each([
  ['Goes to Cabinet on 1 December 2010.', true],
  ['Will be published in March 2010', true],
  ['Interviews booked for 4 May 2010', true],
  ['Tender due by January 2011', true],
  ['Goes to Cabinet on 1 December 2011.', false],
  ['Went to Cabinet on 1 December 2010.', false],
  ['Was to start in May 2010', false],
  ['Published in March 2010', false],
  ['Delayed: will be held in May 2011', false],
  ['Started in May 2010', false],
  ['14 of 20 trained since June 2010', false],
  ['Will use the data of 2010', false],
  ['Originally planned for May 2010, now in use', false],
])('progress: "%s"', (progress, isTold) => {
  const plan = workbook(sheet('S', [['Action plan 2011/12'], ['Action', 'By when', 'By whom', 'Progress'], ['Open the club', 'Sept 11', 'JCM', progress]]));
  expect(saidBy(copiedFromLastYear, plan)).toEqual(isTold ? [`D3: ${progress}`] : []);
}); // prettier-ignore
