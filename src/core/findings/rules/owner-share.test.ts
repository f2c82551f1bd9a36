import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { DEFAULT_CHECKS } from '../settings';
import { ownerShare } from './owner-share';

const rows = (...owners: readonly (readonly [owner: string, count: number])[]): CellInput[][] =>
  owners.flatMap(([owner, count]) =>
    Array.from({ length: count }, (_, index) => [`Agree room ${index}`, 'Sept 11', owner]),
  );

test.each<[string, CellInput[][], string[]]>([
  ['half of twenty', rows(['JCM', 10], ['PIO', 6], ['SMO', 4]), ['C4: JCM: 10 of 20']],
  ['as the first of several', rows(['PIO', 8], ['SMO', 4], ['JCM / PIO', 12]), ['C16: JCM: 12 of 24']],
  ['two owners', rows(['JCM', 10], ['PIO', 10]), ['C4: JCM: 10 of 20', 'C14: PIO: 10 of 20']],
  ['as much as the settings allow', rows(['JCM', 8], ['PIO', 6], ['SMO', 6]), []],
  ['nineteen actions', rows(['JCM', 13], ['PIO', 6]), []],
  ['as the second of two', rows(['PIO / JCM', 8], ['SMO / JCM', 8], ['DIO / JCM', 8]), []],
  ['everybody', rows(['All', 16], ['PIO', 4]), []],
  ['a board', rows(['Recovery Board', 16], ['PIO', 4]), []],
  ['an organisation', rows(['Combined Authority', 16], ['PIO', 4]), []],
  ['a team', rows(['Housing Options Team', 16], ['PIO', 4]), []],
  ['nobody', rows(['tbc', 16], ['PIO', 4]), []],
])('%s', (_, contents, findings) => {
  expect(saidBy(ownerShare, contents)).toEqual(findings);
});

test('the settings say how much is too much', () => {
  const settings = { ...DEFAULT_CHECKS, options: new Map([['owner-share.share', 60]]) };
  expect(saidBy(ownerShare, rows(['JCM', 12], ['PIO', 8]), { settings })).toEqual([]);
  expect(saidBy(ownerShare, rows(['JCM', 14], ['PIO', 6]), { settings })).toEqual(['C4: JCM: 14 of 20']);
});
