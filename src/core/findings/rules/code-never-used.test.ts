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

test('a code of another column, of a header, and of the cover', () => {
  const owners = ['JCM', 'PIO', 'SMO', 'DIO'];
  const used = (monitor: string, header: string, cover: string) =>
    saidBy(codeNeverUsed, workbook(
      sheet('Cover', [[cover]]),
      sheet('S', [['Action', 'By when', 'By whom', header], ...owners.map((owner) => ['Agree it', 'Sept 11', owner, monitor])]),
      sheet('Key', [['Code', 'Post or group'], ...CODES.slice(1).map((line) => line.split(' = '))]),
    )); // prettier-ignore
  expect(used('WDG', 'Monitored by', 'Plan')).toEqual([]);
  expect(used('', 'What the WDG said', 'Plan')).toEqual([]);
  expect(used('', 'Monitored by', 'Answer to the WDG of May')).toEqual([]);
  expect(used('WDGS', 'Monitored by', 'Plan')).toEqual(['A6: WDG']);
});

test('a code of funds, in a list of posts and groups', () => {
  const owners = ['JCM', 'PIO', 'SMO', 'DIO'];
  const used = (funds: string) =>
    saidBy(codeNeverUsed, workbook(
      sheet('S', [['Action', 'By when', 'By whom', 'Funding'], ...owners.map((owner) => ['Agree it', 'Sept 11', owner, funds])]),
      sheet('Key', [['Code', 'Post or group'], ...CODES.slice(1).map((line) => line.split(' = '))]),
    )); // prettier-ignore
  expect(used('WDG £2k')).toEqual([]);
  expect(used('Grant')).toEqual(['A6: WDG']);
});
