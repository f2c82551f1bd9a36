import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
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
