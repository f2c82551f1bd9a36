import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { nearlyRepeated } from './nearly-repeated';

const twice = (a: string, b: string): CellInput[][] => [[a, 'Sept 11', 'JCM'], [b, 'Dec 11', 'JCM']]; // prettier-ignore

test.each<[string, string, string, boolean]>([
  ['a small word more', 'Ask people why they left early', 'Ask the people why they left early', true],
  ['another small word', 'Print leaflets for all of our clinics', 'Print leaflets for all in our clinics', true],
  [
    'a slip of a letter',
    'Write to every service about the new rooms',
    'Write to every servise about the new rooms',
    true,
  ],
  ['a number', '1.1 Ask people why they left early', '1.4 Ask the people why they left early', true],
  ['another word', 'Open a clinic in the north of town', 'Open a clinic in the south of town', false],
  ['another year', 'Report the figures of 2011 to the board', 'Report the figures of 2012 to the board', false],
  ['two words', 'Ask people why they left early', 'Ask the people why they never left early', false],
  ['the same, which another rule tells', 'Ask people why they left early', 'Ask people why they left early', false],
  ['few words', 'Report to Board', 'Report to the Board', false],
])('%s', (_, a, b, fires) => {
  expect(saidBy(nearlyRepeated, twice(a, b))).toEqual(fires ? [`A5: ${b}`] : []);
});

test.each<[string, string, string, boolean]>([
  ['another order', 'Cool rooms in libraries and leisure centres', 'Cool rooms in leisure centres and libraries', true],
  ['other hyphens', 'Rewrite all one-page profiles with pupils', 'Re-write all one page profiles with pupils', true],
  [
    'a number in words',
    'Recruit twelve volunteer drivers for the day centre',
    'Recruit 12 volunteer drivers for day centres',
    true,
  ],
  ['for whom, and no more', 'Annual learning event', 'Annual learning event for all partners', true],
  ['for whom, in both', 'Annual learning event for staff', 'Annual learning event for all partners', false],
  [
    'the same words in another form',
    'Annual report published on the website',
    'Publish the annual report on the website',
    true,
  ],
  [
    'small words and a number',
    'Recruit two apprentices to the parks team',
    'Recruit 2 apprentices to parks team',
    true,
  ],
  ['another team', 'Recruit two apprentices to the parks team', 'Recruit two apprentices to the housing team', false],
  ['another place', 'Open a clinic in the north of town', 'Open a clinic in the south of town', false],
  ['few words', 'Staff training', 'Training for all staff', false],
])('on one date: %s', (_, a, b, fires) => {
  const rows = [[a, 'Sept 11', 'JCM'], [b, 'Sept 11', 'JCM']]; // prettier-ignore
  expect(saidBy(nearlyRepeated, rows)).toEqual(fires ? [`A5: ${b}`] : []);
});

test('on another sheet', () => {
  const head = ['Action', 'By when', 'By whom'];
  const plan = workbook(
    sheet('A', [head, ['Rewrite all one-page profiles with pupils', 'Sept 11', 'JCM']]),
    sheet('B', [head, ['Re-write all one page profiles with pupils', 'Sept 11', 'PIO']]),
  );
  expect(saidBy(nearlyRepeated, plan)).toEqual(['A2: Re-write all one page profiles with pupils']);
});

test.each<[string, string, string, boolean]>([
  ['another order and other endings', 'Letter to parents each term on attendance, with the figure of their own child', "Termly letter on attendance to parents with their child's figure", true],
  ['other words for the same', 'Speed signs on the bridge: buy two, move them every month', 'Speed signs on the bridge – purchase two and move monthly', true],
  ['a word twice', 'Double the alcohol treatment orders and the drug treatment orders', 'Double the alcohol and drug treatment orders', true],
  ['few telling words', 'Walking groups in parks', 'Groups walk in the park', false],
  ['another step of one thing', 'Develop the sexual health workforce strategy', 'Implement the sexual health workforce strategy', false],
  ['another number', 'Fit two alarms in the flats of Ash Court', 'Fit three alarms in the flats at Ash Court', false],
])('with another date and owner: %s', (_, a, b, fires) => {
  const rows = [[a, 'Sept 11', 'JCM'], [b, 'Dec 11', 'PIO']];
  expect(saidBy(nearlyRepeated, rows)).toEqual(fires ? [`A5: ${b}`] : []);
}); // prettier-ignore

test.each<[string, string, string, string, boolean]>([
  ['the same sum', 'Solar panels on the leisure centre roof, with the new operator', 'Solar panels to go on the leisure centre’s roof', '£40,000', true],
  ['another sum', 'Solar panels on the leisure centre roof, with the new operator', 'Solar panels to go on the leisure centre’s roof', '£4,000', false],
  ['another place', 'Solar panels on the leisure centre roof', 'Solar panels on the library roof', '£40,000', false],
  ['a second time', 'Reading ages of all pupils in Years 7, 8 and 9 tested', 'Reading ages of all pupils in Years 7, 8 and 9 tested again', '£40,000', false],
  ['a small sum', 'Solar panels on the leisure centre roof, with the new operator', 'Solar panels to go on the leisure centre’s roof', '£40', false],
])('for %s', (_, a, b, cost, fires) => {
  const head = ['Action', 'By when', 'By whom', 'Budget 2011/12 £'];
  const first = cost === '£4,000' ? '£40,000' : cost;
  const plan = workbook(sheet('A', [head, [a, 'Sept 11', 'JCM', first]]), sheet('B', [head, [b, 'Dec 11', 'PIO', cost]]));
  expect(saidBy(nearlyRepeated, plan)).toEqual(fires ? [`A2: ${b}`] : []);
}); // prettier-ignore

test.each([
  ['Hold recruitment evenings at the nine stations below 75 per cent', 'Hold recruitment evenings at the nine stations that are below 75%', 'Dec 11', true],
  ['Train forty staff in first aid for children', 'Train 40 staff in first aid for children', 'Dec 11', true],
  ['Repair the roofs of twenty homes in the old town', 'Repair the roofs of 20 homes in the old town', 'Sept 11', true],
  ['Fit real-time information displays at 85 bus stops', 'Fit real-time displays at 85 stops', 'Sept 11', true],
  ['Fit real-time information displays at 85 bus stops', 'Fit real-time displays at 85 stops', 'Dec 11', false],
  ['Fit real-time information displays at 85 bus stops', 'Fit real-time displays at 40 stops', 'Sept 11', false],
  ['Plant 400 trees in the park with schools', 'Plant 400 trees in the woods with schools', 'Sept 11', false],
  ['Train thirty staff in first aid for children', 'Train forty staff in first aid for children', 'Dec 11', false],
  ['Survey 85 bus stops for access', 'Mend 85 bus stops for access', 'Sept 11', false],
  ['Visit 40 homes in the north each month', 'Visit 40 homes in the south each month', 'Sept 11', false],
])('numbers in words and figures: %s / %s', (one, other, date, isTold) => {
  expect(saidBy(nearlyRepeated, [[one, 'Sept 11', 'JCM'], ['Open the club for people who are new here', 'Oct 11', 'PIO'], [other, date, 'JCM']]).length > 0).toBe(isTold);
}); // prettier-ignore
