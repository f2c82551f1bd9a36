import { type Told, entryOf, standingRowOf } from '../../../tests/support/tracker';
import { matchRows } from './match';
import { refsOf } from './refs';

const A = { action: 'Agree it', from: 4 };
const B = { action: 'Open it', from: 5 };
const C = { action: 'Close it', from: 6 };
const at = (of: Told, due: string): Told => ({ ...of, due });

test.each<[string, Told[], [Told, string][], string[]]>([
  ['an action each', [A, B], [], ['G1-01', 'G1-02']],
  ['several occurrences of one action', [at(A, '2011-06-30'), at(A, '2011-09-30'), B], [], ['G1-01.1', 'G1-01.2', 'G1-02']],
  ['two grids', [A, { ...A, grid: 2 }, { ...B, grid: 2 }], [], ['G1-01', 'G2-01', 'G2-02']],
  ['what stands keeps its ref', [B, A], [[A, 'G1-01'], [B, 'G1-02']], ['G1-02', 'G1-01']],
  ['what is new takes the next number', [C, A, B], [[A, 'G1-01'], [B, 'G1-02']], ['G1-03', 'G1-01', 'G1-02']],
  ['what has gone keeps its number', [B, C], [[A, 'G1-01'], [B, 'G1-02']], ['G1-02', 'G1-03']],
  ['a new occurrence of an old action', [at(A, '2011-06-30'), at(A, '2011-09-30')], [[at(A, '2011-06-30'), 'G1-01']], ['G1-01', 'G1-01.1']],
  ['a suffix that was given stays given', [at(A, '2011-06-30'), at(A, '2011-12-31'), at(A, '2012-03-31')], [[at(A, '2011-06-30'), 'G1-01.1'], [at(A, '2011-12-31'), 'G1-01.2']], ['G1-01.1', 'G1-01.2', 'G1-01.3']],
  ['a ref that somebody changed is given anew', [A, B], [[A, 'mine'], [B, 'G1-01']], ['G1-02', 'G1-01']],
])('%s', (_, told, standing, refs) => {
  const entries = told.map(entryOf);
  const rows = standing.map(([of, ref]) => standingRowOf(of, ref));
  expect(refsOf(entries, matchRows(entries, rows), rows)).toEqual(refs);
}); // prettier-ignore

test('a hundred actions have a hundred refs', () => {
  const entries = Array.from({ length: 120 }, (_, index) => entryOf({ action: `Step ${index}`, from: index + 4 }));
  const refs = new Set(refsOf(entries, new Map(), []));
  expect([refs.size, refs.has('G1-09'), refs.has('G1-120')]).toEqual([120, true, true]);
});
