import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { severalActions } from './several-actions';

test.each<[string, CellInput[][], string[]]>([
  ['numbers', [['1.1 Agree it 1.2 Build it 1.3 Open it', 'Sept 11', 'JCM']], ['A4: 1.1 Agree it 1.2 Build it 1.3 Open it']],
  ['letters behind a number', [['6a Pilot the form 6b Evaluate the form', 'Sept 11', 'JCM']], ['A4: 6a Pilot the form 6b Evaluate the form']],
  ['lines beside dates that don’t match', [['Agree the rooms\nBuy the chairs\nOpen the doors', 'Jun 11\nSept 11', 'JCM']], ['A4: Agree the rooms\nBuy the chairs\nOpen the doors']],
  ['sentences beside dates', [['Consult people on opening hours. Develop services to suit', 'Sept 11 Nov 11', 'JCM']], ['A4: Consult people on opening hours. Develop services to suit']],
  ['sentences without a full stop', [['Evaluate the family service Continue meeting with its staff', 'Apr 11 May 11', 'JCM']], ['A4: Evaluate the family service Continue meeting with its staff']],
  ['lines that match their dates', [['Agree the rooms\nBuy the chairs', 'Jun 11\nSept 11', 'JCM']], []],
  ['parts', [['i) Agree the rooms; ii) buy the chairs', 'i) Jun 11; ii) Sept 11', 'JCM']], []],
  ['lines with one date', [['Agree the rooms\nBuy the chairs\nOpen the doors', 'Sept 11', 'JCM']], []],
  ['one sentence, two dates', [['Ask people what the service must keep', 'Apr 11\nSept 11', 'JCM']], []],
  ['a name in the sentence', [['Open the Brackwater clinic with Northmere council staff', 'Apr 11\nSept 11', 'JCM']], []],
  ['a line that goes on', [['Agree the rooms\nwith the landlord', 'Apr 11\nSept 11', 'JCM']], []],
  ['dates in a list', [['Agree the rooms. Buy the chairs', 'Jun 11, Sept 11', 'JCM']], []],
  ['one number', [['1.1 Agree 12 rooms and 2 halls', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(severalActions, rows)).toEqual(findings);
}); // prettier-ignore

test('the number that the column lacks', () => {
  const header = ['No.', 'Action', 'By when', 'By whom'];
  const said = (words: string, ...numbers: string[]) =>
    saidBy(severalActions, workbook(sheet('S', [header, [numbers[0], words, 'Sept 11', 'JCM'], ...numbers.slice(1).map((number) => [number, `Open club ${number}`, 'Sept 11', 'JCM'])]))); // prettier-ignore
  for (const words of [
    'Agree a route with the provider 3.5 Advocacy: publish it',
    'Agree a route.\n3.5 Publish it',
    'Agree a route. 3.5 Publish it',
  ])
    expect(said(words, '3.4', '3.6', '3.7')).toEqual([`B2: ${words}`]);
  expect(said('Agree a route 3.5 Publish it', '3.4', '3.5', '3.6')).toEqual([]);
  expect(said('Agree a route as in 3.5 Publish it', '3.4', '3.6')).toEqual([]);
  expect(said('Raise pay to 3.5 Million', '3.4', '3.6')).toEqual([]);
  expect(said('Buy 5 Chairs', '4', '6')).toEqual([]);
  expect(said('Buy chairs\n5 Open the doors', '4', '6')).toEqual(['B2: Buy chairs\n5 Open the doors']);
});

test.each([
  ['Hold the first round of mock exams\n4.5 Order the revision guides', true],
  ['Hold the first round of mock exams\n4.5. Give every pupil an interview', true],
  ['Hold the first round of mock exams, as in\n4.5 Revision', false],
  ['Hold the first round of mock exams (see 4.5 Revision)', false],
  ['Hold the first round of mock exams.\nOrder 4.5 boxes of guides', false],
  ['Hold the first round of mock exams\n4.6 Order the revision guides', false],
])('the number of the next row in the words: %s', (words, isTold) => {
  const rows = [['4.4', words, 'Sept 11', 'JCM'], ['4.5', 'Give every pupil an interview', 'Sept 11', 'JCM'], ['4.6', 'Open a club', 'Sept 11', 'JCM']];
  expect(saidBy(severalActions, workbook(sheet('S', [['No.', 'Action', 'By when', 'By whom'], ...rows]))).length > 0).toBe(isTold);
}); // prettier-ignore
