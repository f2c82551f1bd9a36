import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { unknownCode } from './unknown-code';

const HEADER = ['Action', 'By when', 'By whom'];
const plan = (owners: readonly string[], glossary: readonly string[]) =>
  workbook(
    sheet('S', [
      HEADER,
      ...owners.map((owner, index) => [`Agree room ${index}`, 'Sept 11', owner]),
      ...(glossary.length > 0 ? [['Glossary']] : []),
      ...glossary.map((line) => [line]),
    ]),
  );
const GLOSSARY = ['JCM = Joint Commissioning Manager', 'PIO = Performance Officer'];

test('a glossary of leads explains no partners', () => {
  const said = (...glossary: string[]) => saidBy(unknownCode, workbook(sheet('S', [['Action', 'By when', 'Lead', 'Partners'], ['Agree it', 'Sept 11', 'JCM', 'NRLA'], ['Open it', 'Sept 11', 'PIO', 'MPFT'], ['Glossary'], ...glossary.map((line) => [line])])));
  expect(said(...GLOSSARY)).toEqual([]);
  expect(said(...GLOSSARY, 'MPFT = Midvale Partnership NHS Trust')).toEqual(['D2: NRLA']);
}); // prettier-ignore

test.each<[string, string[], string[], string[]]>([
  ['a code', ['JCM', 'WDG'], GLOSSARY, ['C3: WDG']],
  ['beside a known one', ['JCM / WDG', 'PIO'], GLOSSARY, ['C2: WDG']],
  ['on several rows, told once', ['JCM', 'WDG', 'PIO', 'WDG'], GLOSSARY, ['C3: WDG']],
  ['with small letters', ['JCM', 'MNet'], GLOSSARY, ['C3: MNet']],
  ['a code with a second word, as another has it', ['LSCP BM', 'LCSB BM', 'JCM'], [...GLOSSARY, 'LSCP BM = Business Manager of the partnership'], ['C3: LCSB BM']],
  ['a name with initials behind it', ['JCM', 'Anytown BM'], [...GLOSSARY, 'LSCP BM = Business Manager of the partnership'], []],
  ['a chief officer beside others', ['CEO', 'COO', 'CFO', 'JCM'], [...GLOSSARY, 'CEO = Chief Executive', 'COO = Chief Operating Officer'], ['C4: CFO']],
  ['a chief officer alone', ['JCM', 'CEO', 'PIO'], GLOSSARY, []],
  ['the plural of one', ['JCM', 'PIOs'], GLOSSARY, []],
  ['without a glossary', ['JCM', 'WDG'], [], []],
  ['explained', ['JCM', 'PIO'], GLOSSARY, []],
  ['what everybody knows', ['JCM', 'NHS', 'GPs', 'DWP'], GLOSSARY, []],
  ['words in capitals', ['JCM', 'ALL', 'POLICE', 'HOUSING', 'PROBATION'], GLOSSARY, []],
  ['names', ['JCM', 'McKenzie', 'Joan O’Neill', 'J.Smith'], GLOSSARY, []],
  ['posts and organisations', ['JCM', 'Service Manager', 'Harbour Way'], GLOSSARY, []],
  ['a glossary of something else', ['JCM', 'PIO', 'WDG'], ['RAG = Red, amber, green'], []],
  ['a slip, told as that', ['SCO-N', 'SC-N'], ['SCO-N = Senior Commissioning Officer'], []],
])('%s', (_, owners, glossary, findings) => {
  expect(saidBy(unknownCode, plan(owners, glossary))).toEqual(findings);
}); // prettier-ignore

test('what everybody knows, beside a list that explains it all', () => {
  const codes = ['ICB', 'OPCC', 'HAV', 'RBC', 'CSC', 'PBN', 'VS'];
  const glossary = ['ICB = Integrated Care Board', 'OPCC = Office of the Police and Crime Commissioner', 'HAV = Haven', 'RBC = Ribble Council', 'CSC = Childrens Social Care', 'PBN = Probation Service', 'VS = Victim Support'];
  const said = (...more: string[]) => saidBy(unknownCode, plan([...codes, ...more], glossary));
  expect(said('MOJ')).toEqual(['C9: MOJ']);
  expect(said('CPS')).toEqual(['C9: CPS']);
  expect(said('NHS')).toEqual([]);
  expect(said('GPs')).toEqual([]);
  expect(said('MOJ', 'CPS')).toEqual([]);
  expect(said('Police')).toEqual([]);
  expect(saidBy(unknownCode, plan([...codes.slice(2), 'MOJ'], glossary.slice(2)))).toEqual([]);
  expect(saidBy(unknownCode, plan(['AB', 'CD', 'EF', 'GH', 'KL', 'MN', 'MOJ'], ['AB = Ann Bell', 'CD = Mr C. Dean', 'EF = Eve Ford', 'GH = Mrs G. Hall', 'KL = Kit Long', 'MN = Mia Nash']))).toEqual([]);
}); // prettier-ignore

const CHIEFS = ['CNO', 'CMO', 'COO', 'CPO', 'CFO', 'CDIO'];
/** Codes in a column beside the owners, and a glossary of the first six. */
const beside = (header: string, ...codes: string[]) =>
  saidBy(unknownCode, workbook(
    sheet('S', [['Action', header, 'Lead', 'By when'], ...[...CHIEFS, ...codes].map((code, n) => [`Agree room ${n}`, code, 'Head of Estates', 'Sept 11'])]),
    sheet('Key', [['Code', 'Executive'], ...CHIEFS.map((code) => [code, `Chief ${code} Officer`])]),
  )); // prettier-ignore

test.each(['Executive sponsor', 'Monitored by', 'Overseen by'])('a column of codes that is read as no owners: %s', (header) => {
  expect(beside(header, 'XYZ')).toEqual(['B8: XYZ']);
  expect(beside(header, 'CEO', 'CNO / CMO')).toEqual(['B8: CEO']);
  for (const quiet of ['CNO', 'CNO and CMO', 'NHS', 'All', 'Governors', 'n/a', '']) expect(beside(header, quiet)).toEqual([]);
  expect(beside(header, 'AAA', 'BBB', 'CCC')).toEqual([]);
}); // prettier-ignore
