import { type CellInput, oneGrid, saidBy } from '../../../../tests/support/workbooks';
import { emptyAction } from './empty-action';

test.each<[string, CellInput[][], string[]]>([
  ['a row of its own', [['', 'Sept 11', 'JCM'], ['Agree it', 'Sept 11', 'JCM']], ['A4: Sept 11']],
  ['under a row that was whole', [['Agree it', 'Sept 11', 'JCM'], ['', 'Dec 11', 'PIO']], ['A5: Dec 11']],
  ['twice under it', [['Agree it', 'Sept 11', 'JCM'], ['', 'Dec 11', 'PIO'], ['', 'Mar 12', 'SMO']], ['A5: Dec 11', 'A6: Mar 12']],
  ['under an objective', [['Objective 1 Do it'], ['', 'Sept 11', 'JCM'], ['Agree it', 'Sept 11', 'JCM']], ['A5: Sept 11']],
  ['a date that goes on', [['Agree it', 'Sept 11. Review Sept 12 and', 'JCM'], ['', 'Sept 13', '']], []],
  ['date and owner that go on', [['Agree it', 'Sept 11 and', 'JCM /'], ['', 'Sept 13', 'PIO']], []],
  ['an owner that goes on', [['Agree it', 'Sept 11', 'Performance and'], ['', '', 'Information Officer']], []],
  ['date and owner a row lower', [['Agree the rooms', '', ''], ['', 'Sept 11', 'JCM']], []],
  ['an action that breaks off', [['Agree the rooms and', 'Sept 11', 'JCM'], ['', 'Sept 12', 'PIO']], []],
  ['a placeholder', [['???', 'Sept 11', 'JCM'], ['Agree it', 'Dec 11', 'PIO']], []],
  ['a number', [['1.25', 'Sept 11', 'JCM'], ['Agree it', 'Dec 11', 'PIO']], ['A4: Sept 11']],
  ['a row with words', [['Agree it', 'Sept 11', 'JCM'], ['Open it', 'Dec 11', 'PIO']], []],
  ['an empty row', [['Agree it', 'Sept 11', 'JCM'], ['', '', ''], ['Open it', 'Dec 11', 'PIO']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(emptyAction, rows)).toEqual(findings);
}); // prettier-ignore

test('a merge over two rows is one action', () => {
  const merges = [{ top: 4, bottom: 5, left: 1, right: 1 }];
  expect(saidBy(emptyAction, oneGrid([['Agree it', 'Sept 11', 'JCM'], ['', 'Dec 11', 'PIO']], { merges }))).toEqual([]);
}); // prettier-ignore
