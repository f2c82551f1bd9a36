import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { numberMissing } from './number-missing';

test.each<[string, CellInput[][], string[]]>([
  ['one of four', [['Objective 1 Do it'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['1.4 Run it', 'Sept 11', 'JCM']], ['A7: Open it']],
  ['two of six, told once', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['1.4 Run it', 'Sept 11', 'JCM'], ['Close it', 'Sept 11', 'JCM'], ['1.6 Tell', 'Sept 11', 'JCM']], ['A6: Open it']],
  ['rows that go on from the one above', [['2a Agree it', 'Sept 11', 'JCM'], ['2b Build it', 'Sept 11', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['2c Run it', 'Sept 11', 'JCM'], ['Close it', 'Sept 11', 'JCM']], []],
  ['letters behind numbers', [['2a Agree it', 'Sept 11', 'JCM'], ['2b Build it', 'Sept 11', 'JCM'], ['2c Open it', 'Sept 11', 'JCM'], ['Run it', 'Sept 11', 'JCM']], ['A7: Run it']],
  ['all numbered', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['1.3 Open it', 'Sept 11', 'JCM']], []],
  ['none numbered', [['Agree it', 'Sept 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Run it', 'Sept 11', 'JCM']], []],
  ['half numbered', [['1.1 Agree it', 'Sept 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Sept 11', 'JCM'], ['Run it', 'Sept 11', 'JCM']], []],
  ['an objective without numbers beside one with them', [['Objective 1 Do it'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Build it', 'Sept 11', 'JCM'], ['1.3 Open it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['Print it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(numberMissing, rows)).toEqual(findings);
}); // prettier-ignore

test('a number in a column of its own is a number', () => {
  const rows = [['No', 'Action', 'By when', 'By whom'], ['1', 'Agree it', 'Sept 11', 'JCM'], ['2', 'Build it', 'Sept 11', 'JCM'], ['3', 'Open it', 'Sept 11', 'JCM']];
  expect(saidBy(numberMissing, workbook(sheet('S', rows)))).toEqual([]);
}); // prettier-ignore
