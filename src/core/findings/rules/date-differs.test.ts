import { type CellInput, oneGrid, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { dateDiffers } from './date-differs';

test.each<[string, CellInput[][], string[]]>([
  ['a day in the words', [['Publish the map by 31 March 2012', 'June 2012', 'JCM']], ['B4: June 2012']],
  ['a month in the words', [['Hold a repair day by Sept 2011', 'April 2012', 'JCM']], ['B4: April 2012']],
  ['no later than', [['Agree it no later than the end of May 12', '30/06/2012', 'JCM']], ['B4: 30/06/2012']],
  ['before a month', [['Train staff before the end of Sept 2011', 'April 2012', 'JCM']], ['B4: April 2012']],
  ['what is done in a month', [['2.1 Open the hub in June 2011', 'Sept 2011', 'JCM']], ['B4: Sept 2011']],
  ['from a month on', [['Open the lounge at weekends from June 2011', '30/09/2011', 'JCM']], ['B4: 30/09/2011']],
  ['an event without a year', [['Mock exams in November, in the hall', 'January 2012', 'JCM']], ['B4: January 2012']],
  ['an event long after', [['Choose a hall for the conference in May', 'January 2012', 'JCM']], []],
  ['every year in another month', [['Footprint of the council, published every July', 'October 2011, October 2012', 'JCM']], ['B4: October 2011, October 2012']],
  ['every year in that month', [['Footprint of the council, published every July', 'July 2011, July 2012', 'JCM'], ['Publish it every July', 'Annually', 'JCM']], []],
  ["'may' that is no month", [['Publish a guide that each may read', 'July 2011', 'JCM']], []],
  ['what is made ready for it', [['Collect the figures for the report of every July', 'May 2011', 'JCM'], ['Train the teams before each October', 'Sept 2011', 'JCM']], []],
  ['when something else was', [['Start a course for people who left in June 2011', 'Sept 2011', 'JCM'], ['Use the figures in June 2011 returns', 'Sept 2011', 'JCM']], []],
  ['the same month', [['Publish the map by 1 March 2012', 'March 2012', 'JCM']], []],
  ['a by-when before it', [['Publish the map by March 2012', 'Dec 2011', 'JCM'], ['Visits: buy six kits by the end of November 2011', '30/10/2011', 'JCM'], ['Open the hub in June 2012', 'Q4 2011/12', 'JCM']], ['B4: Dec 2011', 'B5: 30/10/2011', 'B6: Q4 2011/12']],
  ['a by-when before what comes of it', [['Publish a plan to cut waste by March 2012', 'Dec 2011', 'JCM'], ['Agree how many to train by March 2012', 'Dec 2011', 'JCM'], ['Submit the bid for works in June 2012', 'Dec 2011', 'JCM'], ['Prepare for the move by June 2012', 'Dec 2011', 'JCM'], ['Cut waste by March 2012', 'Dec 2011', 'JCM'], ['Train ten people before June 2012', 'Dec 2011', 'JCM']], []],
  ['a by-when whose start may hold', [['Publish the map by April 2012', 'Q1 2012/13', 'JCM'], ['Print it by April 2012', 'April – June 2012', 'JCM']], []],
  ['a recurrence', [['Publish the map by June 2011', 'Quarterly', 'JCM']], []],
  ['without a year', [['Check and fill all nine grit bins by the end of October', 'Dec 2011', 'JCM'], ['Publish the map by 30 September', 'July 2011', 'JCM']], ['B4: Dec 2011', 'B5: July 2011']],
  ['without a year, far away or somebody', [['Publish the map by September', 'April 2012', 'JCM'], ['Get the map signed by April', 'June 2012', 'JCM'], ['Training by April Jones', 'June 2012', 'JCM'], ['Publish what each may do by may', 'June 2012', 'JCM'], ['Publish it by September each year', 'Oct 2011', 'JCM']], []],
  ['a feast or a term', [['Service the boilers before Christmas', 'March 2012', 'JCM'], ['Hold a careers day in the autumn term', 'Jan 2012', 'JCM'], ['Service the boilers before Easter', 'March 2012', 'JCM'], ['Hold a careers day in the autumn term', 'Nov 2011', 'JCM'], ['Hold a careers day in the spring term', 'Oct 2012', 'JCM']], ['B4: March 2012', 'B5: Jan 2012', 'B8: Oct 2012']],
  ['in a month without its year', [['Hold a drop-down day for Years 7 to 9 in February', 'March 2012', 'JCM'], ['Hold a fair in May Street', 'June 2011', 'JCM'], ['Publish lessons of the storm taken in May', 'June 2011', 'JCM'], ['Hold a fair in May and June', 'Sept 2011', 'JCM']], ['B4: March 2012']],
  ['a quarter behind it', [['Publish the map by June 2011', 'Q3 2011/12', 'JCM']], ['B4: Q3 2011/12']],
  ['on a day', [['Hold the fair on Saturday 18 June 2011', 'July 2011', 'JCM']], ['B4: July 2011']],
  ['several dates in the words', [['Draft it by Sept 2011 and publish it by April 2012', 'April 2012', 'JCM']], []],
  ['what is reported', [['Report on what was saved by March 2012', 'June 2012', 'JCM']], []],
  ['what others did by then', [['Pay all claims received by March 2012', 'June 2012', 'JCM'], ['Write to pupils who turn 16 by March 2012', 'June 2012', 'JCM']], []],
  ['the month of last year', [['Take it to the Board in September 2010', 'Sept 2011', 'JCM']], ['B4: Sept 2011']],
  ['what was there last year', [['Act on the inspection in September 2010', 'Sept 2011', 'JCM'], ['Use the map made in September 2010', 'Sept 2011', 'JCM']], []],
  ['a month that is no deadline', [['Prepare for the visit in March 2012', 'June 2012', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(dateDiffers, rows)).toEqual(findings);
}); // prettier-ignore

test('a plan of one year has each month once', () => {
  const rows = [['Hold a drop-down day in May', 'Feb 12', 'JCM'], ['Open the hub by the end of April', 'Dec 11', 'JCM'], ['Hold a fair in May', 'May 11', 'JCM']]; // prettier-ignore
  expect(saidBy(dateDiffers, oneGrid(rows, { title: 'Action plan 2011/12' }))).toEqual(['B4: Feb 12', 'B5: Dec 11']);
});

test.each<[string, CellInput[][], string[]]>([
  ['several months', [['Open 40 beds by August, 60 by March', 'Aug 11; Jan 12', 'JCM'], ['Open 40 beds by August, 60 by March', 'Aug 11; Mar 12', 'JCM'], ['Hold it in May, in July and in March', 'May 11; July 11; Mar 12', 'JCM']], ['B4: Aug 11; Jan 12']],
  ['several terms', [['Parents meet in the autumn term and in the summer term', 'Nov 11; Mar 12', 'JCM'], ['Parents meet in the autumn term and in the summer term', 'Nov 11; May 11', 'JCM'], ['Parents meet in the autumn term and in the summer term', 'Termly', 'JCM']], ['B4: Nov 11; Mar 12']],
  ['neither', [['Open 40 beds by August, 60 by March', 'June 11; Jan 12', 'JCM'], ['Open 40 beds by August, 60 by March', 'Mar 12', 'JCM'], ['Buy what may be worn in march and in may', 'June 11; Jan 12', 'JCM']], []],
  ['a quarter', [['Fit the stoves by the end of the third quarter', 'March 12', 'JCM'], ['Fit the doors by the end of the third quarter', 'Sept 11', 'JCM'], ['Fit the roofs by Q2', 'Q4', 'JCM'], ['Fit the lamps in Q3', 'Nov 11', 'JCM'], ['Fit the lamps by the end of quarter 3', 'Dec 11', 'JCM'], ['Report on the third quarter', 'Jan 12', 'JCM'], ['Fit a quarter of the lamps', 'Jan 12', 'JCM']], ['B4: March 12', 'B5: Sept 11', 'B6: Q4']],
  ['an event that is the action', [['Walking challenge in May', 'Sept 11', 'JCM'], ['Exhibition of pupils’ work in June 2011', 'Dec 11', 'JCM'], ['Wellbeing week in February', 'Nov 11', 'JCM'], ['Host the conference in October', 'Aug 11', 'JCM'], ['Drink driving campaign in December', 'Dec 11', 'JCM']], ['B4: Sept 11', 'B5: Dec 11', 'B6: Nov 11', 'B7: Aug 11']],
  ['an event that is made ready', [['Choose a hall for the challenge in May', 'April 11', 'JCM'], ['Plan the summer exhibition in June', 'April 11', 'JCM'], ['Support the wellbeing week in February', 'Nov 11', 'JCM'], ['Buy prizes for the fair in May', 'April 11', 'JCM'], ['Order stock for the market in December', 'Oct 11', 'JCM'], ['Book the coaches for the residential in July', 'May 11', 'JCM']], []],
  ['what is done in a month', [['Turn on the fountains in April', 'June 11', 'JCM'], ['Send out the autumn survey in September', 'Nov 11', 'JCM'], ['Sample the water at 40 points in July', 'Sept 11', 'JCM'], ['Collect seed in October', 'Oct 11', 'JCM']], ['B4: June 11', 'B5: Nov 11', 'B6: Sept 11']],
  ['what is said of another month', [['Send a letter about the floods in May', 'July 11', 'JCM'], ['Collect data on falls in June', 'Aug 11', 'JCM'], ['Print the list of trees felled in May', 'July 11', 'JCM'], ['Repair what the storm broke in May', 'July 11', 'JCM']], []],
  ['in a month', [['Train staff in January', 'June 11', 'JCM'], ['Plant the trees in November', 'Nov 11', 'JCM']], ['B4: June 11']],
])('of one year: %s', (_, rows, findings) => {
  expect(saidBy(dateDiffers, oneGrid(rows, { title: 'Action plan 2011/12' }))).toEqual(findings);
}); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['years by number', ['1', '2', '2', '3', '2'], ['C6: June 2013']],
  ['years by name', ['2011/12', '2012/13', '2012/13', '2013/14', '2012/13'], ['C6: June 2013']],
  ['a range, and nothing', ['1', '2', '1–3', '', '2'], []],
  ['what is no year of the plan', ['1', '2', '9', '3', '2'], []],
  ['a column of something else', ['7', '8', '7', '8', '7'], []],
])('a column of years: %s', (_, years, findings) => {
  const dates = ['June 2011', 'June 2012', 'June 2013', 'Sept 2013', 'March 2013'];
  const rows = dates.map((date, index) => [`Open hub ${index + 1}`, years[index], date, 'JCM']);
  const plan = workbook(sheet('S', [['Plan 2011-14'], ['Objective 1 Hubs'], ['Action', 'Year', 'By when', 'By whom'], ...rows]));
  expect(saidBy(dateDiffers, plan)).toEqual(findings);
}); // prettier-ignore

test.each<[string, string, string[], string[]]>([
  ['of a financial year', 'Quarter', ['Q1', 'Q2', 'Q2', 'Q3', 'Q4'], []],
  ['one that is wrong', 'Qtr due', ['Q1', 'Q2', 'Q2', 'Q1', 'Q4'], ['C7: Dec 2011']],
  ['in words', 'Quarter', ['Quarter 1', '2', 'Q2 2011/12', 'Q4', 'Q4'], ['C7: Dec 2011']],
  ['of the calendar, throughout', 'Quarter', ['Q2', 'Q3', 'Q3', 'Q4', 'Q1'], []],
  ['all year, and nothing', 'Quarter', ['Q1', 'All', 'Q2', '', 'Q4'], []],
  ['of another thing', 'Quarter of town', ['Q1', 'Q2', 'Q2', 'Q1', 'Q4'], []],
])('a column of quarters: %s', (_, header, quarters, findings) => {
  const dates = ['June 2011', 'July 2011', 'Sept 2011', 'Dec 2011', 'Mar 2012'];
  const rows = dates.map((date, index) => [`Open hub ${index + 1}`, quarters[index], date, 'JCM']);
  const plan = workbook(sheet('S', [['Plan 2011-14'], ['Objective 1 Hubs'], ['Action', header, 'By when', 'By whom'], ...rows])); // prettier-ignore
  expect(saidBy(dateDiffers, plan)).toEqual(findings);
}); // prettier-ignore

test.each([
  ['Run the staff survey in October', 'Sept 2011', true],
  ['Run the staff survey during October 2011', 'Sept 2011', true],
  ['Hold the safeguarding audit in November', 'Oct 2011', true],
  ['Carry out the housing inspection in February', 'Dec 2011', false],
  ['Launch the residents’ survey in January', 'Nov 2011', true],
  ['Complete the winter review in February', 'Nov 2011', true],
  ['Run the staff survey in October', 'Oct 2011', false],
  ['Run the staff survey in October', 'Dec 2011', true],
  ['Publish the findings of the staff survey in October', 'Sept 2011', false],
  ['Run workshops on the survey in October', 'Sept 2011', false],
  ['Hold a meeting on the findings of the audit in November', 'Oct 2011', false],
  ['Complete the actions from the inspection in October', 'Sept 2011', false],
  ['Start work on the findings of the review in October', 'Sept 2011', false],
  ['Launch the report of the visit in October', 'Sept 2011', false],
])('what is run in a month: %s, %s', (action, byWhen, isTold) => {
  expect(saidBy(dateDiffers, oneGrid([[action, byWhen, 'JCM']], { title: 'Action plan 2011/12' })).length > 0).toBe(isTold); // prettier-ignore
});
