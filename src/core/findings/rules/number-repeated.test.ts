import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import type { CellRange } from '../../workbook/ranges';
import { numberRepeated } from './number-repeated';

test.each<[string, CellInput[][], string[]]>([
  ['the row above', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Sept 11', 'JCM']], ['A6: 1.2 Open it']],
  ['further up', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['1.3 Open it', 'Sept 11', 'JCM'], ['1.1 Run it', 'Sept 11', 'JCM']], ['A7: 1.1 Run it']],
  ['with another full stop', [['3.8. Agree it', 'Sept 11', 'JCM'], ['3.9 Build it', 'Sept 11', 'JCM'], ['3.9. Open it', 'Sept 11', 'JCM']], ['A6: 3.9. Open it']],
  ['under two objectives', [['Objective 1 Do it'], ['1. Agree it', 'Sept 11', 'JCM'], ['2. Build it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['1. Print it', 'Sept 11', 'JCM'], ['2. Post it', 'Sept 11', 'JCM']], []],
  ['a letter', [['a) Agree it', 'Sept 11', 'JCM'], ['b) Build it', 'Sept 11', 'JCM'], ['b) Open it', 'Sept 11', 'JCM'], ['c) Run it', 'Sept 11', 'JCM']], ['A6: b) Open it']],
  ['letters that begin again', [['a) Agree it', 'Sept 11', 'JCM'], ['b) Build it', 'Sept 11', 'JCM'], ['a) Open it', 'Sept 11', 'JCM'], ['b) Run it', 'Sept 11', 'JCM']], []],
  ['letters of some', [['a) Agree it', 'Sept 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['b) Open it', 'Sept 11', 'JCM'], ['b) Run it', 'Sept 11', 'JCM']], []],
  ['a numbering that starts over', [['1. Agree it', 'Sept 11', 'JCM'], ['2. Build it', 'Sept 11', 'JCM'], ['3. Open it', 'Sept 11', 'JCM'], ['1. Print it', 'Sept 11', 'JCM'], ['2. Post it', 'Sept 11', 'JCM']], []],
  ['1.2 under another objective without a number', [['Homes'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['Streets'], ['1.2 Sweep it', 'Sept 11', 'JCM'], ['1.3 Light it', 'Sept 11', 'JCM']], ['A8: 1.2 Sweep it']],
  ['the number of an action under another objective, which is told as that', [['Objective 1 Do it'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Build it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['2.1 Print it', 'Sept 11', 'JCM'], ['2.2 Post it', 'Sept 11', 'JCM']], []],
  ['the number of the objective', [['Objective 3 Do it'], ['3. Agree it', 'Sept 11', 'JCM'], ['3. Build it', 'Sept 11', 'JCM']], []],
  ['no numbers', [['Agree it', 'Sept 11', 'JCM'], ['Build it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(numberRepeated, rows)).toEqual(findings);
}); // prettier-ignore

const HEADER: CellInput[] = ['No', 'Action', 'By when', 'By whom'];
const numbered = (numbers: readonly CellInput[], merges: readonly CellRange[]) =>
  workbook(
    sheet('S', [HEADER, ...numbers.map((number, index) => [number, `Agree room ${index}`, 'Sept 11', 'JCM'])], {
      merges,
    }),
  );

test.each<[string, CellInput[], string[], CellRange[]]>([
  ['a number in its column', ['1', '2', '3', '3'], ['A5: Agree room 3'], []],
  ['what Excel cut short', [1.8, 1.9, 1.1, 1.11], [], []],
  ['merged over its actions', ['1', '', '', '2'], [], [{ top: 2, bottom: 4, left: 1, right: 1 }]],
  ['shared as a rule', ['1', '1', '1', '2', '2'], [], []],
])('%s', (_, numbers, findings, merges) => {
  expect(saidBy(numberRepeated, numbered(numbers, merges))).toEqual(findings);
}); // prettier-ignore

test('a reference runs through the plan, whatever it is under', () => {
  const rows = [['Ref', 'Priority', 'Action', 'By when', 'By whom'], ['QSC-001', 'Rooms', 'Agree it', 'Sept 11', 'JCM'], ['QSC-002', 'Rooms', 'Build it', 'Sept 11', 'JCM'], ['QSC-002', 'Chairs', 'Buy them', 'Sept 11', 'JCM']]; // prettier-ignore
  expect(saidBy(numberRepeated, workbook(sheet('S', rows)))).toEqual(['A4: Buy them']);
});
