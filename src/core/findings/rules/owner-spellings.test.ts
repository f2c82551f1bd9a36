import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { fixedBy } from '../../../../tests/support/fixed';
import { ownerSpellings } from './owner-spellings';

test.each<[string, CellInput[][], string[]]>([
  ['dashes and spaces', [['Agree it', 'Sept 11', 'SPM-CC'], ['Open it', 'Sept 11', 'SPM – CC'], ['Run it', 'Sept 11', 'SPM-CC']], ['C5: SPM-CC | SPM – CC']],
  ['an abbreviation', [['Agree it', 'Sept 11', 'Partnership Manager'], ['Open it', 'Sept 11', 'Partnership Mgr / JCM']], ['C5: Partnership Manager | Partnership Mgr']],
  ['and, &', [['Agree it', 'Sept 11', 'Performance & Information Officer'], ['Open it', 'Sept 11', 'Performance and Information Officer']], ['C5: Performance & Information Officer | Performance and Information Officer']],
  ['once for several rows', [['Agree it', 'Sept 11', 'SPM-CC'], ['Open it', 'Sept 11', 'SPM–CC'], ['Run it', 'Sept 11', 'SPM-CC'], ['Shut it', 'Sept 11', 'SPM - CC']], ['C5: SPM-CC | SPM–CC | SPM - CC']],
  ['capitals', [['Agree it', 'Sept 11', 'Service Manager'], ['Open it', 'Sept 11', 'Service manager']], []],
  ['apostrophes', [['Agree it', 'Sept 11', "Children's Lead"], ['Open it', 'Sept 11', 'Children’s Lead']], []],
  ['spaces', [['Agree it', 'Sept 11', 'Service Manager'], ['Open it', 'Sept 11', 'Service  Manager']], []],
  ['two owners', [['Agree it', 'Sept 11', 'Service Manager'], ['Open it', 'Sept 11', 'Service Managers']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(ownerSpellings, rows)).toEqual(findings);
}); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['one cell', [['Agree it', 'Sept 11', 'SPM-CC'], ['Open it', 'Sept 11', 'JCM / SPM – CC'], ['Run it', 'Sept 11', 'SPM-CC']], ['C5: JCM / SPM-CC']],
  ['twice in one cell', [['Agree it', 'Sept 11', 'SPM-CC'], ['Run it', 'Sept 11', 'SPM-CC'], ['Tell', 'Sept 11', 'SPM-CC'], ['Open it', 'Sept 11', 'i) SPM – CC ii) JCM / SPM – CC']], ['C7: i) SPM-CC ii) JCM / SPM-CC']],
  ['parts of longer names', [['Agree it', 'Sept 11', 'Partnership Manager'], ['Run it', 'Sept 11', 'Partnership Manager'], ['Open it', 'Sept 11', 'Deputy Partnership Mgr / Partnership Mgr']], ['C6: Deputy Partnership Mgr / Partnership Manager']],
])('the fix writes the usual spelling: %s', (_, rows, written) => {
  const fixed = fixedBy('owner-spellings', rows);
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([written, [], []]);
}); // prettier-ignore

test('a cell is named once', () => {
  const [remark] = ownerSpellings.check(contextOf(planOf([['Agree it', 'Sept 11', 'SPM-CC'], ['Run it', 'Sept 11', 'SPM-CC'], ['Tell', 'Sept 11', 'SPM-CC'], ['Open it', 'Sept 11', 'i) SPM – CC ii) JCM / SPM – CC']])));
  expect(remark?.places).toEqual([{ sheet: 'Grid 1', row: 7, column: 3 }]);
}); // prettier-ignore
