import { sheet } from '../../../../tests/support/workbooks';
import { isNumberedBelow, looseNumber, numberedHeads } from './row-numbers';
import { rowsOf } from '../heads/sheet-rows';

test.each([
  ['1', '1.1', true],
  ['1', '1a', true],
  ['1', '1(a)', true],
  ['1.2', '1.2.1', true],
  ['A', 'A1', true],
  ['B.', 'B.1', true],
  ['ACT1', 'ACT1.1', true],
  ['1', 'a', true],
  ['3.', 'i)', true],
  ['1', '10', false],
  ['1', '2.1', false],
  ['1', 'b', false],
  ['A', 'B1', false],
  ['1.1', '1.2', false],
])('%s above %s: %s', (own, below, expected) => {
  expect(isNumberedBelow(own, below)).toBe(expected);
});

const HEADER = ['Ref', 'Action', 'Lead', 'By when'];

test.each<[string, string[][], string]>([
  ['objectives with an owner', [['1', 'Rooms', 'JCM', ''], ['1.1', 'Agree them', 'PIO', 'May 11'], ['2', 'Chairs', 'JCM', ''], ['2.1', 'Buy them', 'PIO', 'May 11']], 'Rooms, Chairs'],
  ['letters below numbers', [['1', 'Rooms', 'JCM', ''], ['1a', 'Agree them', 'PIO', 'May 11'], ['2', 'Chairs', 'JCM', ''], ['2a', 'Buy them', 'PIO', 'May 11']], 'Rooms, Chairs'],
  ['letters in words', [['', 'A. Rooms', 'JCM', ''], ['', 'A1 Agree them', 'PIO', 'May 11']], 'A. Rooms'],
  ['an action of which one has a date', [['1', 'Rooms', 'JCM', ''], ['1.1', 'Agree them', 'PIO', 'May 11'], ['2', 'Chairs', 'JCM', 'June 11'], ['2.1', 'Buy them', 'PIO', 'May 11']], ''],
  ['an action among dated ones', [['1.1', 'Rooms', 'JCM', 'May 11'], ['1.2', 'Chairs', 'JCM', ''], ['1.2.1', 'Buy them', 'PIO', 'May 11']], ''],
  ['a row that was put in between', [['1', 'Rooms', 'JCM', 'May 11'], ['2', 'Chairs', 'JCM', ''], ['2a', 'Tables', 'PIO', 'May 11']], ''],
  ['an action that begins with a letter', [['', 'A new room', 'JCM', ''], ['', 'A1 posters', 'PIO', 'May 11']], ''],
])('what heads the rows below by its number: %s', (_, rows, expected) => {
  const [header, ...body] = rowsOf(sheet('S', [HEADER, ...rows]), '1900').rows;
  if (!header?.header) throw new Error('no header');
  const { undated } = numberedHeads(body, header.header);
  expect([...undated].map((row) => row.cells.get(2)?.text).join(', ')).toBe(expected);
}); // prettier-ignore

test.each([
  ['1 Rooms', '1'],
  ['1.2 Rooms', '1.2'],
  ['2. Rooms', '2'],
  ['3) Rooms', '3'],
  ['A2.1 Rooms', 'A2.1'],
  ['24/7 support', undefined],
  ['2011 targets', undefined],
  ['Rooms 1', undefined],
])('the number of %s: %s', (text, number) => {
  expect(looseNumber(text)).toBe(number);
});
