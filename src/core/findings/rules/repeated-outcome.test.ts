import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { repeatedOutcome } from './repeated-outcome';

const USUAL = Array.from({ length: 10 }, (_, n) => [`Open club ${n}`, `${n + 20} members join`]);
const said = (header: string, ...rows: string[][]): string[] =>
  saidBy(repeatedOutcome, workbook(sheet('S', [['Action', 'By when', 'By whom', header], ...[...USUAL, ...rows].map(([action = '', outcome = '']) => [action, 'Sept 11', 'JCM', outcome])]))); // prettier-ignore

test.each([
  ['Outcome', ['Resurface the lane at the quay', '1.1 km resurfaced'], ['Dress 60 km of rural roads', '1.1 km resurfaced']],
  ['What will be in place', ['Train mentors in first aid', 'Forty mentors trained'], ['Publish the parking map', 'Forty mentors trained']],
  ['Measure', ['Plant trees in the park', '400 trees planted'], ['Mend the roof of the library', '400 trees planted']],
  ['How we will know', ['Recruit nurses from abroad', 'Twelve nurses in post'], ['Buy a scanner for the clinic', 'Twelve nurses in post.']],
])('below "%s": pasted from the row above', (header, above, row) => {
  expect(said(header, above, row)).toEqual([`D13: ${row[1] ?? ''}`]);
}); // prettier-ignore

test.each([
  [
    ['Draft the parking policy', 'Parking policy agreed'],
    ['Consult on the parking policy', 'Parking policy agreed'],
  ],
  [
    ['Plant trees in the park', '400 trees planted'],
    ['Water the trees', '400 trees planted'],
  ],
  [
    ['Plant trees in the park', 'Done'],
    ['Mend the roof of the library', 'Done'],
  ],
  [
    ['Plant trees in the park', 'Report to Cabinet'],
    ['Mend the roof of the library', 'Report to Cabinet'],
  ],
  [
    ['Resurface the lane', '1.1 km resurfaced'],
    ['Resurface the road', '1.1 km resurfaced'],
  ],
  [
    ['Plant trees in the park', '400 trees planted'],
    ['Mend the roof of the library', '40 trees planted'],
  ],
  [
    ['Survey the parks', 'Parks better used'],
    ['Fit lights on paths', 'Parks are better used by all'],
  ],
  [
    ['Mend the roof of the library', '400 trees planted'],
    ['Plant trees in the park', '400 trees planted'],
  ],
])('it may be of both: %s, %s', (above, row) => {
  expect(said('Outcome', above, row)).toEqual([]);
});

test('not next to each other, and in a column of few words', () => {
  const pasted = [['Plant trees in the park', '400 trees planted'], ['Mend the roof of the library', '400 trees planted']];
  expect(said('Outcome', pasted[0] ?? [], ['Open a shop', 'Shop is open'], pasted[1] ?? [])).toEqual([]);
  expect(said('Team', ...Array.from({ length: 6 }, () => pasted).flat())).toEqual([]);
}); // prettier-ignore

test('what stands before the action is its heading', () => {
  const rows = [...USUAL, ['Hold a meeting of friends', 'Friends of the park'], ['Mend the roof of the library', 'Friends of the park']];
  expect(saidBy(repeatedOutcome, workbook(sheet('S', [['Topic', 'Action', 'By when', 'By whom'], ...rows.map(([action = '', topic = '']) => [topic, action, 'Sept 11', 'JCM'])])))).toEqual([]);
}); // prettier-ignore
