import { sheet } from '../../../../tests/support/workbooks';
import { furnitureKey } from '../words/furniture-key';
import { hintsOf } from './furniture';
import { rowsOf } from '../heads/sheet-rows';

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree it', 'Sept 11', 'JCM'];

test.each(['Phase 1', 'Year 1', 'Q1'])('%s and the next heads rows', (text) => {
  const rows = [HEADER, [text], A, [text.replace('1', '2')], A];
  expect(hintsOf([rowsOf(sheet('S', rows), '1900')]).furniture.size).toBe(0);
});

test.each<[boolean, string, string[][]]>([
  [true, 'a line that counts pages', [HEADER, A, ['Line 1'], A, ['Line 2'], A]],
  [true, 'a line twice in one table', [HEADER, A, ['Line'], A, ['Line'], A]],
  [true, 'a line at the foot of each page', [HEADER, A, ['Line'], HEADER, A, ['Line'], HEADER, A]],
  [false, 'lines directly below each other', [HEADER, A, ['Line 1'], ['Line 2'], A]],
  [false, 'a line once', [HEADER, A, ['Line'], A]],
  [false, 'a heading in each table', [HEADER, ['Line'], A, HEADER, ['Line'], A]],
  [false, 'years that are counted', [HEADER, ['Line 1 (2026/27)'], A, ['Line 2 (2027/28)'], A]],
  [true, 'a line of one year that counts pages', [HEADER, A, ['Line 2026: 1'], A, ['Line 2026: 2'], A]],
  [false, 'an action twice', [HEADER, ['Line', 'Sept 11', 'JCM'], ['Line', 'Dec 11', 'JCM']]],
])('furniture (%s): %s', (isFurniture, _, rows) => {
  const { furniture } = hintsOf([rowsOf(sheet('S', rows), '1900')]);
  expect([...furniture].some((key) => key.startsWith(furnitureKey('Line')))).toBe(isFurniture);
});

test.each<[string, string[], string[], string[]]>([
  ['one on each sheet', ['Plan', 'Area of weakness 1: Waits'], ['Plan', 'Area of weakness 2: Skills'], ['area of weakness']],
  ['the same on each', ['Area of weakness 1: Waits'], ['Area of weakness 1: Waits'], []],
  ['a list on each', ['Aim A: Waits', 'Aim B: Skills'], ['Aim C: Homes', 'Aim D: Jobs'], []],
])('what lines above the tables of sheets count: %s', (_, first, second, expected) => {
  const sheets = [first, second].map((lines, index) =>
    rowsOf(sheet(`S${index}`, [...lines.map((line) => [line]), HEADER, A]), '1900'),
  );
  expect([...hintsOf(sheets).counted]).toEqual(expected);
}); // prettier-ignore
