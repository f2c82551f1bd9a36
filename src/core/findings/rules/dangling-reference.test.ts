import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { danglingReference } from './dangling-reference';

test.each<[string, CellInput[][], string[]]>([
  ['a by-when', [['1.1 Agree it', 'Cross ref 2.7', 'JCM']], ['B4: Cross ref 2.7']],
  ['words of an action', [['1.1 Agree it (see action 1.9)', 'Sept 11', 'JCM']], ['A4: see action 1.9']],
  ['an action that is not there, in passing', [['1.1 Agree it once action 2.7 is done', 'Sept 11', 'JCM']], ['A4: action 2.7']],
  ['an objective that is not there, in passing', [['Objective 1 Do it'], ['1.1 Agree it as part of objective 9', 'Sept 11', 'JCM']], ['A5: objective 9']],
  ['an objective of another plan', [['Objective 1 Do it'], ['1.1 Agree it with objective 9 of the county plan', 'Sept 11', 'JCM']], []],
  ['a letter that is not there', [['3a Agree it', 'Sept 11', 'JCM'], ['3b Open it as in 3f', 'Dec 11', 'JCM']], ['A5: as in 3f']],
  ['a letter behind an objective that is not there', [['2.1 Be calm'], ['2a Agree it', 'Sept 11', 'JCM'], ['2.2 Be kind'], ['2b Open it in line with 2.3d', 'Dec 11', 'JCM'], ['2c Shut it in line with 2.2d', 'Dec 11', 'JCM']], ['A7: in line with 2.3d']],
  ['an objective that is not there', [['Objective 1 Do it'], ['1.1 Agree it', 'See objective 4', 'JCM']], ['B5: See objective 4']],
  ['another action', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Cross ref 1.1', 'JCM']], []],
  ['an objective', [['Objective 1 Do it'], ['1.1 Agree it (see objective 1)', 'Sept 11', 'JCM']], []],
  ['the objective that actions imply', [['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Open it', 'See objective 2', 'JCM']], []],
  ['a number with letters before it', [['A2.1 Agree it', 'Sept 11', 'JCM'], ['A2.2 Open it (see 2.1)', 'Dec 11', 'JCM']], []],
  ['the grid', [['2.1 Agree it', 'Cross ref grid 1', 'JCM']], []],
  ['a clause of another document', [['1.1 Agree it, see 4.2 of the contract', 'Sept 11', 'JCM']], []],
  ['a quantity', [['1.1 Agree posts, as in 2.5 FTE of last year', 'Sept 11', 'JCM']], []],
  ['a whole number', [['1. Agree it', 'Jun 11', 'JCM'], ['2. Open it (depends on 18)', 'Sept 11', 'JCM'], ['3. Close it (depends on 1)', 'Dec 11', 'JCM'], ['4. Meet', 'Dec 11', 'JCM'], ['5. Report after action 8', 'Dec 11', 'JCM']], ['A5: depends on 18', 'A8: after action 8']],
  ['whole numbers of something else', [['1.1 Agree it', 'Jun 11', 'JCM'], ['1.2 Open it (depends on 18)', 'Sept 11', 'JCM']], []],
  ['a figure', [['1.1 Lower the results of 7.5 in maths', 'Sept 11', 'JCM'], ['1.2 Lift outcomes from 3.9 to 4.2', 'Sept 11', 'JCM']], []],
  ['a step that is not there', [['1. Agree it', 'Jun 11', 'JCM'], ['2. Build on step 31', 'Sept 11', 'JCM'], ['3. Close it', 'Dec 11', 'JCM'], ['4. Meet', 'Dec 11', 'JCM'], ['5. Report', 'Dec 11', 'JCM']], ['A5: Build on step 31']],
  ['the action itself', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it (see 1.2)', 'Dec 11', 'JCM']], ['A5: see 1.2']],
  ['a plan without numbers', [['Agree it', 'In line with commissioning plan', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(danglingReference, rows)).toEqual(findings);
}); // prettier-ignore

test.each<[string, string[][], string[]]>([
  ['numbers of two', [['IS1-A1', 'Agree it', 'Jun 11'], ['IS1-A2', 'Open it (see IS2-A9)', 'Sept 11'], ['IS1-A3', 'Close it with IS1-A1, on form FS2-B1', 'Dec 11']], ['B3: IS2-A9']],
  ['letters that are a word as well', [['AT01', 'Agree it', 'Jun 11'], ['AT02', 'Open it at 62 sites', 'Sept 11'], ['AT03', 'Close it', 'Dec 11']], []],
  ['letters before a number', [['QSC-001', 'Agree it', 'Jun 11'], ['QSC-002', 'Open it (QSC-099)', 'Sept 11'], ['QSC-003', 'Close it, as QSC-1 asks', 'Dec 11']], ['B3: QSC-099']],
  ['one letter, behind words that lead to it', [['A1', 'Agree it', 'Jun 11'], ['A2', 'Open it by the A38', 'After A21'], ['A3', 'Close it', 'After A1']], ['C3: After A21']],
  ['one letter before dots', [['H1.1', 'Agree it', 'Jun 11'], ['H1.2', 'Use the case studies of H3.2', 'Sept 11'], ['H1.3', 'Close H2 beds as H1.1 has it', 'Dec 11']], ['B3: H3.2']],
  ['one letter in brackets, and a road', [['B1', 'Agree it', 'Jun 11'], ['B2', 'Open it (B5)', 'Sept 11'], ['B3', 'Close it (B1), beside the bypass (B3114)', 'Dec 11']], ['B3: B5']],
  ['a letter inside', [['2A.1', 'Agree it', 'Jun 11'], ['2A.2', 'Open it once 2A.6 is done', 'Sept 11'], ['2A.3', 'Close it (2A.1), in room 3B.2 of the hall', 'Dec 11']], ['B3: once 2A.6']],
  ['two numbers behind letters', [['WS2-01', 'Agree it', 'Jun 11'], ['WS2-02', 'Open it (WS2-14)', 'Sept 11'], ['WS2-03', 'Close it as WS2-1 has it, at 2-14 High Street', 'Dec 11']], ['B3: WS2-14']],
  ['another letter', [['A1', 'Agree it', 'Jun 11'], ['A2', 'Open it (see B4)', 'Sept 11'], ['A3', 'Close it', 'Dec 11']], []],
])('numbers in a column: %s', (_, rows, findings) => {
  const lines = [['Ref', 'Action', 'By when', 'By whom'], ...rows.map((row) => [...row, 'JCM'])];
  expect(saidBy(danglingReference, workbook(sheet('Plan 2011/12', lines)))).toEqual(findings);
}); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['one that is not there', ['', 'UEC01', 'UEC01, UEC02', 'UEC09'], ['E5: UEC09']],
  ['those of another document', ['CF3', 'CF4', 'UEC01', 'CF9'], []],
  ['words', ['', 'UEC01', 'UEC02', 'Funding from 2027'], []],
])('a column of links: %s', (_, links, findings) => {
  const rows = links.map((link, at) => [`UEC0${at + 1}`, `Open room ${at}`, 'Sept 11', 'JCM', link]);
  expect(saidBy(danglingReference, workbook(sheet('Plan 2011/12', [['Ref', 'Action', 'By when', 'By whom', 'Depends on'], ...rows])))).toEqual(findings);
}); // prettier-ignore

test('a number that two bear is repeated, and no reference of an action to itself', () => {
  const rows = [['1.1', 'Agree it', 'Jun 11', 'JCM', ''], ['1.2', 'Open it', 'Sept 11', 'JCM', '1.1'], ['1.2', 'Close it', 'Dec 11', 'JCM', '1.2']]; // prettier-ignore
  expect(saidBy(danglingReference, workbook(sheet('Plan 2011/12', [['Ref', 'Action', 'By when', 'By whom', 'After'], ...rows])))).toEqual([]); // prettier-ignore
});

test('a column of notes', () => {
  const said = (note: string) =>
    saidBy(danglingReference, workbook(sheet('Plan 2011/12', [['Ref', 'Action', 'By when', 'By whom', 'Notes'], ['2a', 'Agree it', 'Sept 11', 'JCM', note], ['2b', 'Open it', 'Dec 11', 'JCM']]))); // prettier-ignore
  expect(said('Budget: see 2i')).toEqual(['E2: see 2i']);
  expect(said('See 2b; 3 of 4 done')).toEqual([]);
});
