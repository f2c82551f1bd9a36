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

test('partners beside a lead that is nobody', () => {
  const plan = planOf(workbook(sheet('S', [
    ['Action', 'Partners', 'By when', 'Lead'],
    ['Agree it', 'Police', 'Sept 11', 'tbc'],
    ['Open it', 'Police, Probation', 'Sept 11', ''],
    ['Close it', 'Police', 'Sept 11', 'JCM'],
    ['Sell it', '', 'Sept 11', ''],
    ['Lend it', '', 'Sept 11', 'JCM'],
  ]))); // prettier-ignore
  const findings = noOwner.check(contextOf(plan));
  expect(findings.map(({ place, words, message }) => [place.row, place.column, words, message.split('.')[0]])).toEqual([
    [2, 4, 'tbc', '"tbc" names no lead, only "Police" in another column'],
    [3, 4, '', 'No lead is named, only "Police, Probation" in another column'],
    [5, 4, '', 'The "Lead" cell is empty'],
  ]);
});

test.each(['Supported by', 'Supporting agencies', 'Partner organisations'])("no lead beside '%s'", (header) => {
  const plan = planOf(workbook(sheet('S', [['Action', 'Lead officer', header, 'By when'], ['Open it', '', 'Police', 'May 11']]))); // prettier-ignore
  expect(noOwner.check(contextOf(plan))).toHaveLength(1);
});

test('a grid without a column of owners is told by another rule', () => {
  const plan = planOf(workbook(sheet('S', [['Action', 'By when'], ['a', 'Sept 11']]))); // prettier-ignore
  expect(noOwner.check(contextOf(plan))).toEqual([]);
});
