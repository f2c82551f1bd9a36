import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { DEFAULT_CHECKS } from '../settings';
import { ownerShare } from './owner-share';

const rows = (...owners: readonly (readonly [owner: string, count: number])[]): CellInput[][] =>
  owners.flatMap(([owner, count]) =>
    Array.from({ length: count }, (_, index) => [`Agree room ${index}`, 'Sept 11', owner]),
  );

test.each<[string, CellInput[][], string[]]>([
  ['half of ten', rows(['JCM', 5], ['PIO', 3], ['SMO', 2]), ['C4: JCM: 5 of 10']],
  ['as the first of several', rows(['PIO', 4], ['SMO', 2], ['JCM / PIO', 6]), ['C10: JCM: 6 of 12']],
  ['two owners', rows(['JCM', 5], ['PIO', 5]), ['C4: JCM: 5 of 10', 'C9: PIO: 5 of 10']],
  ['as much as the settings allow', rows(['JCM', 4], ['PIO', 3], ['SMO', 3]), []],
  ['nine actions', rows(['JCM', 6], ['PIO', 3]), []],
  ['as the second of two', rows(['PIO / JCM', 4], ['SMO / JCM', 4], ['DIO / JCM', 4]), []],
  ['everybody', rows(['All', 8], ['PIO', 2]), []],
  ['a board', rows(['Recovery Board', 8], ['PIO', 2]), []],
  ['nobody', rows(['tbc', 8], ['PIO', 2]), []],
])('%s', (_, contents, findings) => {
  expect(saidBy(ownerShare, contents)).toEqual(findings);
});

test('the settings say how much is too much', () => {
  const settings = { ...DEFAULT_CHECKS, options: new Map([['owner-share.share', 60]]) };
  expect(saidBy(ownerShare, rows(['JCM', 6], ['PIO', 4]), { settings })).toEqual([]);
  expect(saidBy(ownerShare, rows(['JCM', 7], ['PIO', 3]), { settings })).toEqual(['C4: JCM: 7 of 10']);
});
