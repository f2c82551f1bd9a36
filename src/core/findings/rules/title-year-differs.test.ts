import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { titleYearDiffers } from './title-year-differs';

const one = (name: string, title: string, head = 'Cost', due = 'Sept 11') =>
  sheet(name, [[title], [], ['Action', 'By when', 'By whom', head], [`Open the ${name}`, due, 'JCM', '5'], [`Close the ${name}`, due, 'JCM', '5']]); // prettier-ignore
const said = (...sheets: ReturnType<typeof one>[]) => saidBy(titleYearDiffers, workbook(...sheets));

test.each<[string, ReturnType<typeof one>[], string[]]>([
  ['a title', [one('A', 'Delivery Plan 2011/12'), one('B', 'Delivery Plan 2010/11'), one('C', 'Delivery Plan 2011-12')], ['A1: Delivery Plan 2010/11']],
  ['a span of months', [one('A', 'Plan: April 2011 to March 2012'), one('B', 'Plan: April 2011 to March 2012'), one('C', 'Plan: April 2010 to March 2011')], ['A1: Plan: April 2010 to March 2011']],
  ['a header', [one('A', 'Plan 2011/12', 'Budget 2011/12 £'), one('B', 'Plan 2011/12', 'Budget 2010/11 £'), one('C', 'Plan 2011/12', 'Budget 2011/12 £')], ['D3: Budget 2010/11 £']],
  ['of two, the plan’s own', [one('A', 'Delivery Plan 2010/11'), one('B', 'Delivery Plan 2011/12'), sheet('Cover', [['Delivery Plan 2011/12']])], ['A1: Delivery Plan 2010/11']],
  ['a sheet for each year', [one('A', 'Delivery Plan 2011/12'), one('B', 'Delivery Plan 2012/13', 'Cost', 'Sept 12'), one('C', 'Delivery Plan 2013/14', 'Cost', 'Sept 13')], []],
  ['last year’s sheet', [one('A', 'Delivery Plan 2011/12'), one('B', 'Delivery Plan 2010/11', 'Cost', 'Sept 10'), one('C', 'Delivery Plan 2011/12')], []],
  ['other words', [one('A', 'Delivery Plan 2011/12'), one('B', 'What we did in 2010/11'), one('C', 'Delivery Plan 2011/12')], []],
  ['when it was agreed', [one('A', 'Plan 2011/12. Agreed May 2011'), one('B', 'Plan 2011/12. Agreed May 2010'), one('C', 'Plan 2011/12. Agreed May 2011')], []],
  ['a summary’s, of the plan itself', [sheet('Summary', [['Delivery Plan 2010/11: summary of aims']]), one('B', 'Oak House: Delivery Plan 2011/12'), one('C', 'Oak House: Aim 2')], ['A1: Delivery Plan 2010/11: summary of aims']],
  ['a cover’s, in months', [sheet('Cover', [['Delivery plan for year one: April 2010 to March 2011']]), one('B', 'Oak House: delivery plan for year one, 2011/12'), one('C', 'Oak House: Aim 2')], ['A1: Delivery plan for year one: April 2010 to March 2011']],
  ['a report on last year', [sheet('Summary', [['Delivery Plan 2010/11: what we achieved']]), one('B', 'Delivery Plan 2011/12')], []],
  ['a review of last year', [sheet('Summary', [['Review of the Delivery Plan 2010/11']]), one('B', 'Delivery Plan 2011/12')], []],
  ['another plan', [sheet('Summary', [['Workforce Delivery Plan 2010/11']]), one('B', 'Delivery Plan 2011/12')], []],
  ['another body’s plan', [sheet('Summary', [['Elm House: Delivery Plan 2010/11']]), one('B', 'Oak House: Delivery Plan 2011/12')], []],
  ['the strategy that it is a year of', [sheet('Cover', [['Delivery Plan 2010-14']]), one('B', 'Delivery Plan 2011/12')], []],
  ['next year’s', [sheet('Cover', [['Next: Delivery Plan 2012/13']]), one('B', 'Delivery Plan 2011/12')], []],
  ['last year’s actions, without dates', [sheet('Last', [['Delivery Plan 2010/11'], [], ['Action', 'By whom'], ['Paint the hall', 'JCM']]), one('B', 'Delivery Plan 2011/12')], []],
  ['no date’s', [sheet('A', [['Delivery Plan 2010/11'], [], ['Action', 'By when', 'By whom'], ['Open it', 'Sept 11', 'JCM'], ['Close it', 'Feb 12', 'JCM'], ['Paint it', 'May 11', 'JCM']])], ['A1: Delivery Plan 2010/11']],
  ['an audit’s of last year', [sheet('A', [['Audit of 2010/11: action plan'], [], ['Action', 'By when', 'By whom'], ['Open it', 'Sept 11', 'JCM'], ['Close it', 'Feb 12', 'JCM'], ['Paint it', 'May 11', 'JCM']])], []],
  ['a figure of last year', [sheet('Summary', [['Budget for the Delivery Plan 2010/11']]), one('B', 'Delivery Plan 2011/12')], []],
])('%s', (_, sheets, findings) => {
  expect(said(...sheets)).toEqual(findings);
}); // prettier-ignore

const DATES = ['May 11', 'June 11', 'Sept 11', 'Oct 11', 'Dec 11', 'Feb 12'];
test.each([
  ['Access plan: delivery in 2010/11', true],
  ['Our priorities for 2010/11', true],
  ['Programme 2012/13', true],
  ['Action list of the Access Programme 2010/11', true],
  ['Access plan: delivery in 2011/12', false],
  ['Follows the delivery plan 2010/11', false],
  ['Delivery plan from the audit of 2010/11', false],
  ['Actions under the Transport Plan 2010/11', false],
  ['Delivery Plan for the Strategy 2010-14', false],
  ['Grants of 2010/11', false],
  ['Next: priorities for 2012/13', false],
  ['Progress on the plan 2010/11', false],
])('above dates that are of the plan’s year, which another line names: %s', (title, isTold) => {
  const rows = DATES.map((date, n) => [`Open club ${n}`, date, 'JCM']);
  expect(saidBy(titleYearDiffers, workbook(sheet('A', [['Oak House'], [title], ['Plan year: 1 April 2011 to 31 March 2012'], ['Action', 'By when', 'By whom'], ...rows])))).toEqual(isTold ? [`A2: ${title}`] : []);
}); // prettier-ignore
