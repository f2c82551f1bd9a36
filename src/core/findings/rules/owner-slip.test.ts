import { fixedBy } from '../../../../tests/support/fixed';
import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { ownerSlip } from './owner-slip';

const HEADER = ['Action', 'By when', 'By whom'];
const rows = (owners: readonly string[]): CellInput[][] =>
  owners.map((owner, index) => [`Agree room ${index}`, 'Sept 11', owner]);
const plan = (owners: readonly string[], ...glossary: string[]) =>
  workbook(
    sheet('S', [
      HEADER,
      ...rows(owners),
      ...(glossary.length > 0 ? [['Glossary']] : []),
      ...glossary.map((line) => [line]),
    ]),
  );
const SENIOR = ['SCO-N = Senior Commissioning Officer (North)', 'SCO-S = Senior Commissioning Officer (South)'];

test.each<[string, string[], string[], string[]]>([
  ['a letter that is missing', ['SCO-N', 'SC-N', 'SCO-S'], SENIOR, ['C3: SC-N']],
  ['two letters exchanged', ['DIO', 'DOI'], ['DIO = Data and Insight Officer'], ['C3: DOI']],
  ['a long code without its last letter', ['SMCPC', 'SMCP'], ['SMCPC = Substance Misuse Commissioning and Policy Committee'], ['C3: SMCP']],
  ['a person, once each', ['Siobhan Mulvey, Clerk', 'Shiobhan Mulvey, Clerk'], [], ['C3: Shiobhan Mulvey, Clerk']],
  ['two persons', ['Louis Greene', 'Louise Greene', 'Joan Smith', 'John Smith'], [], []],
  ['a name, said more often without the slip', ['Housing Manager', 'Housing Manager', 'Housing Manager', 'Houssing Manager'], [], ['C5: Houssing Manager']],
  ['a word that is none, beside one said twice', ['Waste Not CIC', 'Waste Not CIC', 'Wast Not CIC'], [], ['C4: Wast Not CIC']],
  ['a long word of what posts are for', ['Attendence Lead', 'Safegaurding Officer', 'Complience Manager'], [], ['C2: Attendence Lead', 'C3: Safegaurding Officer', 'C4: Complience Manager']],
  ['other words', ['Contact Officer', 'Contract Officer', 'Contract Officer', 'Paternity Lead', 'Valuation Officer'], [], []],
  ['other words that are a letter off', ['Planting Manager', 'Marine Officer', 'Injection Lead', 'Literary Events Officer', 'Mediation Service'], [], []],
  ['a word that is a letter off, in a phrase that others show', ['Public Health Lead', 'Public Health Team', 'Head of Public Health', 'Pubic Health Lead'], [], ['C5: Pubic Health Lead']],
  ['a letter left out of a word of posts, beside one other', ['Head of Fiance', 'Head of Finance', 'Provder Services Manager', 'Provider Services Manager', 'Housing Servces Lead', 'Housing Services Lead'], [], ['C2: Head of Fiance', 'C4: Provder Services Manager', 'C6: Housing Servces Lead']],
  ['words that differ by a letter within', ['Contact Officer', 'Contract Officer', 'County Manager', 'Country Manager', 'Food Lead', 'Flood Lead', 'Ports Lead', 'Sports Lead', 'Care Lead', 'Careers Lead'], [], []],
  ['two persons', ['Anna Marsh', 'Anna Marsh', 'Anne Marsh'], [], []],
  ['each time it stands there', ['SCO-N', 'SCO-N', 'SC-N', 'SC-N / SCO-S'], SENIOR, ['C4: SC-N', 'C5: SC-N']],
  ['two codes of the glossary', ['SCO-N', 'SCO-S'], SENIOR, []],
  ['a third of their kind', ['SCO-N', 'SCO-S', 'SCO-E'], SENIOR, []],
  ['a code with one letter more', ['JCM', 'JCMG'], ['JCM = Joint Commissioning Manager'], []],
  ['another letter', ['JCM', 'JCM', 'JCG'], ['JCM = Joint Commissioning Manager'], []],
  ['vowels of a surname', ['Priya Nair', 'Priya Nair', 'Priya Nair', 'Priya Nair', 'Priya Nair', 'Priya Nayar'], [], ['C7: Priya Nayar']],
  ['another surname', ['Jane Brown', 'Jane Brown', 'Jane Brown', 'Jane Brown', 'Jane Brown', 'Jane Bryan', 'Jane Bird'], [], []],
  ['what everybody knows', ['NHSX', 'NHSX', 'NHS'], ['NHSX = Northmere Housing Support Exchange'], []],
  ['letters of a longer code exchanged, without a glossary', ['HoES', 'HoES', 'HoES', 'HoSE'], [], ['C5: HoSE']],
  ['words that hands slip in', ['Head of Poeple', 'Patient Saftey Team'], [], ['C2: Head of Poeple', 'C3: Patient Saftey Team']],
  ['short codes without a glossary', ['JCM', 'JCM', 'JCM', 'JMC'], [], []],
  ['a plural', ['Service Manager', 'Service Manager', 'Service Manager', 'Service Managers'], [], []],
  ['a person who is written like several', ['Kath Brigg', 'Kath Brigg', 'Kath Brigg', 'Kath Briggs'], [], ['C5: Kath Briggs']],
  ['numbers of teams', ['Locality Team 1', 'Locality Team 1', 'Locality Team 1', 'Locality Team 2'], [], []],
  ['as often as the other', ['Jane Hughes', 'Jane Hughess'], [], []],
  ['a misspelt word of posts', ['Housing Manager', 'Houssing Manager', 'Transitions Manger'], [], ['C3: Houssing Manager', 'C4: Transitions Manger']],
  ['words that are right', ['Regional Offices', 'Housing Directory', 'Officers', 'Managers'], [], []],
  ['a digit that looks like a letter', ['PO', 'P0'], ['PO = Planning Officer'], ['C3: P0']],
])('%s', (_, owners, glossary, findings) => {
  expect(saidBy(ownerSlip, plan(owners, ...glossary))).toEqual(findings);
}); // prettier-ignore

test('the fix writes the name that was meant, and leaves the others of the cell', () => {
  const fixed = fixedBy('owner-slip', plan(['SCO-N', 'SCO-S / SC-N', 'SCO-S'], ...SENIOR));
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([['S!C3: SCO-S / SCO-N'], [], []]);
});
