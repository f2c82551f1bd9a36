import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { copiedFromLastYear } from './copied-from-last-year';

test.each<[string, CellInput[][], string[]]>([
  ['a plan for last year', [['Confirm winter plan 2010/11 with partners', 'Sept 11', 'JCM']], ['A4: Confirm winter plan 2010/11 with partners']],
  ['a budget', [['1.2 Agree the 2010/11 training budget', 'June 2011', 'JCM']], ['A4: 1.2 Agree the 2010/11 training budget']],
  ['an annual report', [['Publish the annual report 2010/11', 'June 2012', 'JCM']], ['A4: Publish the annual report 2010/11']],
  ["a summer's results", [['Analyse the summer 2010 GCSE results by topic', 'Oct 2011', 'JCM']], ['A4: Analyse the summer 2010 GCSE results by topic']],
  ["this year's plan", [['Confirm winter plan 2011/12 with partners', 'Sept 11', 'JCM']], []],
  ["next year's plan", [['Draft the 2012/13 budget', 'Dec 2011', 'JCM']], []],
  ["the last year's report", [['Publish the annual report 2010/11', 'Sept 2011', 'JCM'], ['Analyse the summer 2011 results', 'Oct 2011', 'JCM']], []],
  ['what looks back on a plan', [['Review the winter plan 2010/11', 'Sept 11', 'JCM'], ["Publish what the 2010/11 plan's money did", 'Sept 11', 'JCM'], ['Apply the lessons of the 2010/11 winter debrief', 'Sept 11', 'JCM']], []],
  ['what is told of a budget', [['Produce the 2010/11 budget outturn report', 'June 2011', 'JCM'], ['Publish the winter plan 2010/11 evaluation', 'June 2011', 'JCM'], ['Complete the 2010/11 capital programme', 'June 2011', 'JCM']], []],
  ['a plan of several years', [['Adopt the housing plan 2011-15', 'Dec 2011', 'JCM'], ['Publish the 2006–11 plan archive', 'Dec 2011', 'JCM']], []],
  ['what is compared', [['Set targets against the annual report 2008/09', 'Dec 2011', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(copiedFromLastYear, rows)).toEqual(findings);
}); // prettier-ignore
