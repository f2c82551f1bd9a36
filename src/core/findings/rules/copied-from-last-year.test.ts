import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
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
  ['years that the plan is in', [['Adopt the strategy 2008–2013', 'Dec 2013', 'JCM'], ['Agree the priorities for 2011/12', 'Dec 2013', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(copiedFromLastYear, rows)).toEqual(findings);
}); // prettier-ignore
