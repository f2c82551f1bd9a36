import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { fixedBy } from '../../../../tests/support/fixed';
import { ownersRunTogether } from './owners-run-together';

const JILL: CellInput[] = ['Open it', 'Sept 11', 'Jill Etherton'];
const KAREN: CellInput[] = ['Run it', 'Sept 11', 'Karen Mabey / DSL network'];

test.each<[string, CellInput[][], string[]]>([
  ['two persons', [JILL, KAREN, ['Close it', 'Sept 11', 'Jill Etherton Karen Mabey']], ['C6: Jill Etherton Karen Mabey']],
  ['a person and a group', [JILL, KAREN, ['Close it', 'Sept 11', 'PIO / Jill Etherton DSL network']], ['C6: Jill Etherton DSL network']],
  ['a person and a group that is named nowhere else', [JILL, ['Close it', 'Sept 11', 'Jill Etherton Mothers network']], ['C5: Jill Etherton Mothers network']],
  ['a person and her post', [JILL, ['Close it', 'Sept 11', 'Jill Etherton Head of Theatres']], []],
  ['two codes', [['Open it', 'Sept 11', 'SKA'], ['Run it', 'Sept 11', 'LBO'], ['Close it', 'Sept 11', 'SKA LBO']], ['C6: SKA LBO']],
  ['a name that the plan repeats', [['Open it', 'Sept 11', 'SKA'], ['Run it', 'Sept 11', 'LBO'], ['Close it', 'Sept 11', 'SKA LBO'], ['Sell it', 'Sept 11', 'SKA LBO']], []],
  ['a team and its body', [['Open it', 'Sept 11', 'Council'], ['Run it', 'Sept 11', 'Housing Team'], ['Close it', 'Sept 11', 'Council Housing Team']], []],
  ['a code and a post', [['Open it', 'Sept 11', 'DAAT'], ['Run it', 'Sept 11', 'Manager'], ['Close it', 'Sept 11', 'DAAT Manager']], []],
  ['two fields', [['Open it', 'Sept 11', 'HR'], ['Run it', 'Sept 11', 'OD'], ['Close it', 'Sept 11', 'HR OD']], []],
  ['a person whom the plan names otherwise', [JILL, ['Run it', 'Sept 11', 'Jill'], ['Close it', 'Sept 11', 'Jill Etherton-Mabey']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(ownersRunTogether, rows)).toEqual(findings);
}); // prettier-ignore

test('a text that no cell of a plan holds is left alone', () => {
  expect(saidBy(ownersRunTogether, [JILL, ['Open it', 'Sept 11', 'Jill Etherton '.repeat(2000)]])).toEqual([]);
});

test('the fix parts them', () => {
  const fixed = fixedBy('owners-run-together', [
    JILL,
    KAREN,
    ['Close it', 'Sept 11', 'Jill Etherton Karen Mabey, PIO'],
  ]);
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([['C6: Jill Etherton / Karen Mabey, PIO'], [], []]);
});
