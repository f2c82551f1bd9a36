import { NOBODY } from './words/nobody';
import { ownerKey } from './words/owner-key';
import { type KnownOwners, NOTHING_KNOWN as NOTHING } from './joints';
import { saidPart } from './said-text';
import { ownerSplitter } from './split';

const known = (...names: string[]): KnownOwners => ({ ...NOTHING, alone: new Set(names.map(ownerKey)) });
const splitOwners = (text: string, of: KnownOwners): string[] => ownerSplitter(of)(saidPart({ text }));

test.each([
  ['a slash', 'JCM/PIO', ['JCM', 'PIO']],
  ['a slash behind a letter that is no rank', 'C/Manager', ['C', 'Manager']],
  ['a short post with its field, and another post', 'AD Finance, Housing Manager', ['AD Finance', 'Housing Manager']],
  ['posts of which one is Welsh', 'Pennaeth Tai / Housing Manager', ['Pennaeth Tai', 'Housing Manager']],
  [
    'an acting post with its remit, and another',
    'A/Head of Housing and Waste Manager',
    ['A/Head of Housing', 'Waste Manager'],
  ],
  ['acting ranks', 'A/PS and T/PC with D/Sgt Hill', ['A/PS', 'T/PC', 'D/Sgt Hill']],
  ['a class, and its teacher', 'Year A/Teacher', ['Year A', 'Teacher']],
  ['a comma', 'JCM, PIO', ['JCM', 'PIO']],
  ['initials that may be no owner by themselves', 'NA, EM', ['NA', 'EM']],
  ['no owner', 'NA', []],
  ['no owner beside one', 'n/a, EM', ['EM']],
  ['a post with its remit behind a colon', 'Strategic Lead: Early Help', ['Strategic Lead: Early Help']],
  ['a kind of firm before a dash', 'Consultants – Town & Country Studio', ['Town & Country Studio']],
  ['two services of one post', 'Head of Visitor Services and Recreation', ['Head of Visitor Services and Recreation']],
  ['a semicolon', 'JCM; PIO', ['JCM', 'PIO']],
  ['a semicolon without a space', 'Chief Nurse;Medical Director;COO', ['Chief Nurse', 'Medical Director', 'COO']],
  ['a semicolon for an apostrophe', 'J O;Brien', ['J O;Brien']],
  ['leads of two kinds', 'Exec lead: Chief Nurse. Op lead: Matron', ['Chief Nurse', 'Matron']],
  ['an ampersand', 'JCM & PIO', ['JCM', 'PIO']],
  ['letters in a list', 'A, B and C', ['A', 'B', 'C']],
  ['and', 'JCM and PIO', ['JCM', 'PIO']],
  ['with', 'JCM with PIO', ['JCM', 'PIO']],
  ['a line break', 'JCM\nPIO', ['JCM', 'PIO']],
  ['bullets', '• JCM\n• PIO', ['JCM', 'PIO']],
  ['other bullets, and between names', '■ JCM ▪ PIO\n\uf0b7 SMO ·', ['JCM', 'PIO', 'SMO']],
  ['bullets of another kind', '·  JCM\n▪ PIO', ['JCM', 'PIO']],
  ['several marks', 'JCM / PIO, SMO & DAAT', ['JCM', 'PIO', 'SMO', 'DAAT']],
  ['two posts', 'Housing Manager and Finance Officer', ['Housing Manager', 'Finance Officer']],
  ['a mark too many', 'JCM / ; PIO,', ['JCM', 'PIO']],
  ['labels', 'Lead: JCM\nSupport: PIO', ['JCM', 'PIO']],
  ['labels on one line', 'Lead officer: JCM. Partners: PIO', ['JCM', 'PIO']],
  ['who leads others', 'All partners led by JCM', ['JCM', 'All partners']],
  ['who leads others, behind a comma', 'Ward teams, co-ordinated by Matron', ['Matron', 'Ward teams']],
  ['who leads others, in brackets', 'Trustees (led by Treasurer)', ['Treasurer', 'Trustees']],
  ['who leads a team, in brackets', 'EYFS team (led by Miss Rowe)', ['EYFS team', 'Miss Rowe']],
  ['who oversees everybody', 'All staff, overseen by DHT', ['DHT', 'All staff']],
  ['who oversees somebody', 'School Council, overseen by SBM', ['School Council', 'SBM']],
  ['their marks of a RACI', '(R) PIO (A) JCM (C) Unions', ['PIO', 'JCM', 'Unions']],
  ['who is said to lead comes first', 'Finance, Head of Housing (lead)', ['Head of Housing', 'Finance']],
  ['a plus before the next', 'SOC Lead\n+ Trading Standards', ['SOC Lead', 'Trading Standards']],
  ['numbers of lines', '3. Ward Manager\n4. Hospital Nurse', ['Ward Manager', 'Hospital Nurse']],
  ['alongside', 'Housing Team alongside DWP', ['Housing Team', 'DWP']],
  ['labels of one letter', 'S: Jane Smith\nG: Adam Hill', ['Jane Smith', 'Adam Hill']],
  ['no label behind a word', 'Year B: Teacher', ['Year B: Teacher']],
  ['no news', 'PD and SB – Partially achieved, membership began in 2018', ['PD', 'SB']],
  ['no news behind each', 'PD – complete, SB – In progress / JCM – Achieved.', ['PD', 'SB', 'JCM']],
  ['a post behind a dash', 'PD – Delivered Services Manager', ['PD – Delivered Services Manager']],
  ['what each is to do', 'R: Service Manager A: Director', ['Service Manager', 'Director']],
  [
    'who is said to lead on a later line',
    'Exec sponsor: Medical Director\nLead: Dr Amin',
    ['Dr Amin', 'Medical Director'],
  ],
  ['labels with a dash', 'Lead – JCM. Partners – PIO, SMO', ['JCM', 'PIO', 'SMO']],
  ['a label with a dash for who leads', 'Support officer – JCM. Lead officer – PIO', ['PIO', 'JCM']],
  ['who checks', 'Owner: JCM. Monitored by: PIO', ['JCM', 'PIO']],
  ['who supports, in capitals', 'JCM: Supported by PIO / SMO', ['JCM', 'PIO', 'SMO']],
  ['and/or', 'Chief Nurse and/or Matron, PIO', ['Chief Nurse', 'Matron', 'PIO']],
  ['and / or', 'Chief Nurse and / or Matron', ['Chief Nurse', 'Matron']],
  ['or', 'SENCO or Deputy Head', ['SENCO', 'Deputy Head']],
  ['an arrow', 'Ward Sister > Matron → Chief Nurse', ['Ward Sister', 'Matron', 'Chief Nurse']],
  ['then', 'JCM until March, then K Singh', ['JCM until March', 'K Singh']],
  ['what each does', 'Procurement to lead, Legal to advise on this', ['Procurement', 'Legal']],
  ['whom one asks', 'Legal to liaise with residents / PIO', ['Legal', 'PIO']],
  ['words for nobody', 'JCM / xxx', ['JCM']],
  ['who leads with others', 'ICB leading, with Council', ['ICB', 'Council']],
  [
    'that it is for both',
    'Jointly: Head of Education, Head of Social Care',
    ['Head of Education', 'Head of Social Care'],
  ],
  ['that it is joint', 'Joint – Police and Council', ['Police', 'Council']],
  [
    'the article of the last',
    'Legal, Finance and the Programme Manager',
    ['Legal', 'Finance', 'the Programme Manager'],
  ],
  ['people in the plural', 'Parents and governors', ['Parents', 'governors']],
  ['a body beside a post', 'Public Health and Anytown Police', ['Public Health', 'Anytown Police']],
])('owners are parted by %s', (_, text, names) => {
  expect(splitOwners(text, NOTHING)).toEqual(names);
});

test.each([
  'Performance & Information Officer',
  'Strategy & Commissioning Team',
  'SMAT PL (C&A)',
  'SMAT PL (C, A and T)',
  'B;ham Uni',
  'L&D',
  'Head of Housing and Planning',
  'Brighton and Hove CCG',
  'NHS Ayrshire & Arran',
  'Police and Crime Commissioner',
  'Task and Finish Group',
  'Voluntary, Community and Faith Sector',
  'Director of Children, Families and Education',
  'Clinical Director, ED',
  "Assistant Director, Children's Social Care",
  'Head of HR & OD',
  'Alcohol or Drug Worker',
  'Head of Service or above',
  'PA to the Chief Executive',
  'Access to Work Adviser',
  'Head of Parks and Open Spaces',
  'Health, Safety & Wellbeing Adviser',
  'JP West, Housing Manager',
  'Emergency Preparedness, Resilience and Response Manager',
  'JCM',
])('%s is one owner', (name) => {
  expect(splitOwners(name, NOTHING)).toEqual([name]);
});

test.each([...NOBODY.flatMap(({ examples }) => examples), '', ' ; '])("'%s' is nobody", (text) => {
  expect(splitOwners(text, NOTHING)).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['SMO&PIO', [], ['SMO&PIO']],
  ['SMO&PIO', ['SMO', 'PIO'], ['SMO', 'PIO']],
  ['SMO&PIO', ['SMO'], ['SMO&PIO']],
  ['Community\nForum', [], ['Community Forum']],
  ['Community\nForum', ['Forum'], ['Community', 'Forum']],
  ['Housing\nCommunity Safety', [], ['Housing', 'Community Safety']],
  ['Housing\nCommunity Safety', ['Housing Community Safety'], ['Housing Community Safety']],
])('%j, where %j stand alone elsewhere, is %j', (text, alone, names) => {
  expect(splitOwners(text, known(...alone))).toEqual(names);
});

test('a name that the glossary explains is not cut', () => {
  const text = 'Police and Robbery Panel';
  expect(splitOwners(text, NOTHING)).toEqual(['Police', 'Robbery Panel']);
  expect(splitOwners(text, { ...NOTHING, explained: new Set([ownerKey(text)]) })).toEqual([text]);
});
