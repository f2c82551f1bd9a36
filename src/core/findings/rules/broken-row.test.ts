import {
  type CellInput,
  typed,
  contextOf,
  oneGrid,
  planOf,
  saidBy,
  sheet,
  workbook,
} from '../../../../tests/support/workbooks';
import { fixedBy } from '../../../../tests/support/fixed';
import { brokenRow } from './broken-row';

test.each<[string, CellInput[][], string[]]>([
  ['the date goes on', [['Agree it', 'Sept 11. Review Sept 12 and', 'JCM'], ['', 'Sept 13', '']], ['A4: Sept 11. Review Sept 12 and Sept 13 | JCM']],
  ['the action goes on', [['Agree the rooms and', 'Sept 11', 'JCM'], ['the chairs', '', '']], ['A4: Sept 11 | JCM']],
  ['only the owner goes on', [['Agree it', 'Sept 11', 'Performance and'], ['', '', 'Information Officer']], ['A4: Sept 11 | Performance and Information Officer']],
  ['date and owner a row lower', [['Agree the rooms', '', ''], ['', 'Sept 11', 'JCM']], ['A4: Sept 11 | JCM']],
  ['over three rows', [['Agree the rooms,', 'Sept 11', 'JCM'], ['the chairs and', '', ''], ['the tables', '', '']], ['A4: Sept 11 | JCM']],
  ['two rows', [['Agree it', 'Sept 11', 'JCM'], ['Open it', 'Sept 12', 'PIO']], []],
  ['a date and an owner that stand alone', [['Agree it', 'Sept 11', 'JCM'], ['', 'Sept 12', 'PIO']], []],
  ['a list in one cell', [['Agree the rooms:\n- chairs\n- tables', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(brokenRow, rows)).toEqual(findings);
}); // prettier-ignore

test('a merge holds the rows together', () => {
  const merges = [{ top: 4, bottom: 5, left: 1, right: 1 }];
  expect(saidBy(brokenRow, oneGrid([['Agree it', 'Sept 11', 'JCM'], ['', 'Sept 12', 'PIO']], { merges }))).toEqual([]);
}); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['date', [['Agree it', 'Sept 11 and', 'JCM'], ['', 'Sept 13', ''], ['Open it', 'Dec 11', 'PIO']], ['B4: Sept 11 and Sept 13', 'B5: ']],
  ['action', [['Agree the rooms and', 'Sept 11', 'JCM'], ['the chairs', '', ''], ['Open it', 'Dec 11', 'PIO']], ['A4: Agree the rooms and the chairs', 'A5: ']],
  ['owner', [['Agree it', 'Sept 11', 'Performance and'], ['', '', 'Information Officer']], ['C4: Performance and Information Officer', 'C5: ']],
])('the fix joins the %s', (_, rows, written) => {
  const fixed = fixedBy('broken-row', rows);
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([written, [], []]);
}); // prettier-ignore

test('no fix that would leave words behind, or write owners into another column', () => {
  const partners = workbook(sheet('S', [['Action', 'By when', 'Lead', 'Partners'], ['Agree the rooms and', 'Sept 11', 'JCM', 'PIO'], ['the chairs', '', '', 'SMO']]));
  const notes = workbook(sheet('S', [['Action', 'By when', 'Lead', 'Notes'], ['Agree the rooms and', 'Sept 11', 'JCM', 'Two of'], ['the chairs', '', '', 'three']]));
  const stored = oneGrid([['Agree the rooms and', typed(2026, 8, 11), 'JCM'], ['the chairs', '', '']]);
  for (const contents of [partners, notes, stored]) {
    const [remark] = brokenRow.check(contextOf(planOf(contents)));
    expect(remark?.message).toContain('goes on');
    expect(remark?.fix).toBeUndefined();
  }
}); // prettier-ignore
