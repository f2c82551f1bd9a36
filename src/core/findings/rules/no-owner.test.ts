import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { noOwner } from './no-owner';

test.each<[string, CellInput[][], string[]]>([
  ['an empty cell', [['Agree it', 'Sept 11', '']], ['C4: ']],
  ['to be confirmed', [['Agree it', 'Sept 11', 'tbc']], ['C4: tbc']],
  ['a dash', [['Agree it', 'Sept 11', '-']], ['C4: -']],
  ['parts without anybody', [['Agree it', 'Sept 11', 'i) tbc ii) n/a']], ['C4: i) tbc ii) n/a']],
  ['an owner', [['Agree it', 'Sept 11', 'JCM']], []],
  ['everybody', [['Agree it', 'Sept 11', 'All']], []],
  ['one owner of two', [['Agree it', 'Sept 11', 'tbc / JCM']], []],
  ['one part of two', [['Agree it', 'Sept 11', 'i) JCM ii) tbc']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(noOwner, rows)).toEqual(findings);
}); // prettier-ignore

test('a grid without a column of owners is told by another rule', () => {
  const plan = planOf(workbook(sheet('S', [['Action', 'By when'], ['a', 'Sept 11']]))); // prettier-ignore
  expect(noOwner.check(contextOf(plan))).toEqual([]);
});
