import { type CellInput, sheet } from '../../../../tests/support/workbooks';
import { hintsOf } from './furniture';
import { readSheet } from '../read-sheet';
import { rowsOf } from '../heads/sheet-rows';

test.each<[string, CellInput[][], string[]]>([
  ['the code behind its post', [['Post', 'Short'], ['Chief Executive', 'CEX'], ['Head of Policy', 'HoP']], ['A2 CEX = Chief Executive', 'A3 HoP = Head of Policy']],
  ['beside a key to colours', [['BRAG', 'What it means', '', 'Abbreviation', 'In full'], ['Blue', 'Complete', '', 'MSO', 'Safety Officer'], ['Red', 'Behind', '', 'CD', 'Clinical Director']], ['D2 MSO = Safety Officer', 'D3 CD = Clinical Director']],
  ['between names and bodies', [['Name', 'Initials', 'Organisation'], ['Ann Lee', 'AL', 'Anytown Council'], ['Jo Bell', 'JB', 'Police']], ['A2 AL = Ann Lee', 'A3 JB = Jo Bell']],
  ['groups and who chairs them', [['Abbreviation', 'Group', 'Chair'], ['BMG', 'Business Management Group', 'Head of Care'], ['LDG', 'Learning Group', 'Head of Schools']], ['A2 BMG = Business Management Group', 'A3 LDG = Learning Group']],
  ['until a row lacks one of the two', [['Post', 'Short'], ['Chief Executive', 'CEX'], ['Approved', ''], ['Head of Policy', 'HoP']], ['A2 CEX = Chief Executive']],
  ["who's who", [['Who’s who'], ['HT', 'Mrs Lorna Peake'], ['DHT', 'Mr Sam Adey']], ['A2 HT = Mrs Lorna Peake', 'A3 DHT = Mr Sam Adey']],
  ['the code behind, below a table', [['Action', 'Lead', 'By when'], ['Mend it', 'AWT', 'May 26'], [], ['Key to partners'], ['Anytown Wildlife Trust', 'AWT'], ['Friends of the Canal', 'FoC'], ['Natural England', 'NE'], [], ['Note: all of this depends on money']], ['B5 AWT = Anytown Wildlife Trust', 'B6 FoC = Friends of the Canal', 'B7 NE = Natural England']],
  ['a code like a word of headers', [['Action', 'Lead', 'By when'], ['Mend it', 'HoW', 'May 26'], [], ['HoW', 'Head of Waste'], ['HoM', 'Head of Markets']], ['A4 HoW = Head of Waste', 'A5 HoM = Head of Markets']],
  ['other letters are actions', [['Action', 'Lead', 'By when'], ['Mend it', 'AWT', 'May 26'], [], ['Paint the old hall', 'JCM'], ['Open the new room', 'PIO']], []],
  ['contacts', [['Name', 'Post', 'Email'], ['Ann Lee', 'Clerk', 'a@b.uk']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { glossary } = readSheet(rowed, hintsOf([rowed]));
  expect(glossary.map(({ code, meaning, place }) => `${' ABCDE'[place.column] ?? ''}${place.row} ${code} = ${meaning}`)).toEqual(expected);
}); // prettier-ignore
