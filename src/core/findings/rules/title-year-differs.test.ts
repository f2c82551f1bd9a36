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
])('%s', (_, sheets, findings) => {
  expect(said(...sheets)).toEqual(findings);
}); // prettier-ignore
