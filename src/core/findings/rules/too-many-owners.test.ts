import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { DEFAULT_CHECKS } from '../settings';
import { tooManyOwners } from './too-many-owners';

test.each<[string, CellInput[][], string[]]>([
  ['five', [['Agree it', 'Sept 11', 'JCM / PIO / SMO / DIO / PHL']], ['C4: JCM / PIO / SMO / DIO / PHL']],
  ['six on lines', [['Agree it', 'Sept 11', 'JCM\nPIO\nSMO\nDIO\nPHL\nHSG']], ['C4: JCM\nPIO\nSMO\nDIO\nPHL\nHSG']],
  ['five in one part', [['i) Draft it ii) print it', 'Sept 11', 'i) JCM / PIO / SMO / DIO / PHL ii) HSG']], ['C4: i) JCM / PIO / SMO / DIO / PHL ii) HSG']],
  ['four', [['Agree it', 'Sept 11', 'JCM / PIO / SMO / DIO']], []],
  ['five in two parts', [['i) Draft it ii) print it', 'Sept 11', 'i) JCM / PIO / SMO ii) DIO / PHL']], []],
  ['one long name', [['Agree it', 'Sept 11', 'Strategy, Performance & Information Officer']], []],
  ['a name said twice', [['Agree it', 'Sept 11', 'JCM / PIO / SMO / DIO / JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(tooManyOwners, rows)).toEqual(findings);
}); // prettier-ignore

test('partners beside a lead in a column of its own are fine', () => {
  const rows = [['Action', 'By when', 'Lead', 'Partners'], ['Agree it', 'Sept 11', 'JCM', 'PIO / SMO / DIO / PHL / HSG']];
  expect(saidBy(tooManyOwners, workbook(sheet('S', rows)))).toEqual([]);
}); // prettier-ignore

test('the settings say how many are too many', () => {
  const settings = { ...DEFAULT_CHECKS, options: new Map([['too-many-owners.owners', 2]]) };
  expect(saidBy(tooManyOwners, [['Agree it', 'Sept 11', 'JCM / PIO / SMO']], { settings })).toEqual(['C4: JCM / PIO / SMO']);
}); // prettier-ignore
