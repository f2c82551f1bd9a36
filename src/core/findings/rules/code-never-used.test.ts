import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { codeNeverUsed } from './code-never-used';

const CODES = ['VI = Visually impaired', 'JCM = Joint Commissioning Manager', 'PIO = Police Officer', 'SMO = Service Manager', 'DIO = Data Officer', 'WDG = Workforce Group']; // prettier-ignore
const plan = (owners: readonly string[], action = 'Agree it', byWhen = 'Sept 11') =>
  workbook(sheet('S', [['Action', 'By when', 'By whom'], ...owners.map((owner) => [action, byWhen, owner]), ['Glossary'], ...CODES.map((line) => [line])])); // prettier-ignore

test.each<[string, string[], string, string[]]>([
  ['one of five', ['JCM', 'PIO', 'SMO / DIO'], 'Agree it', ['A11: WDG']],
  ['all used', ['JCM', 'PIO', 'SMO', 'DIO', 'WDG'], 'Agree it', []],
  ['its name is used', ['JCM', 'PIO', 'SMO / DIO', 'Workforce Group'], 'Agree it', []],
  ['the words use it', ['JCM', 'PIO', 'SMO / DIO'], 'Agree it with the WDG', []],
  ['few are used', ['JCM', 'PIO'], 'Agree it', []],
])('%s', (_, owners, action, findings) => {
  expect(saidBy(codeNeverUsed, plan(owners, action))).toEqual(findings);
});

test('a code of dates', () => {
  expect(saidBy(codeNeverUsed, plan(['JCM', 'PIO', 'SMO / DIO'], 'Agree it', 'WDG'))).toEqual([]);
});
