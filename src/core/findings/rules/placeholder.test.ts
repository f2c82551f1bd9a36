import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { placeholder } from './placeholder';

test.each<[string, CellInput[][], string[]]>([
  ['to be added', [['Talking therapies – to be added', 'Sept 11', 'JCM']], ['A4: Talking therapies – to be added']],
  ['tbc', [['Sign the lease (venue TBC)', 'Sept 11', 'JCM']], ['A4: Sign the lease (venue TBC)']],
  ['question marks', [['Train ??? volunteers', 'Sept 11', 'JCM']], ['A4: Train ??? volunteers']],
  ['who is to confirm it', [['Open [number to be confirmed by Estates] beds', 'Sept 11', 'JCM'], ['Sell beds [JCM to confirm how many]', 'Sept 11', 'JCM']], ['A4: Open [number to be confirmed by Estates] beds', 'A5: Sell beds [JCM to confirm how many]']],
  ['crosses', [['Open XXX beds', 'Sept 11', 'JCM']], ['A4: Open XXX beds']],
  ['brackets to fill in', [['Agree the terms with [insert provider]', 'Sept 11', 'JCM']], ['A4: Agree the terms with [insert provider]']],
  ['crosses for a figure', [['Raise uptake by XX%', 'Sept 11', 'JCM'], ['Bid for £x', 'Sept 11', 'JCM']], ['A4: Raise uptake by XX%', 'A5: Bid for £x']],
  ['beside an owner', [['Agree it', 'Sept 11', 'JCM / TBC'], ['Open it', 'Sept 11', 'JCM / [name]']], ['C4: JCM / TBC', 'C5: JCM / [name]']],
  ['a name or a number in brackets', [['Agree it with [partner]', 'Sept 11', 'JCM'], ['Open it in <location>', 'Sept 11', 'JCM'], ['[To be completed]', 'Sept 11', 'JCM']], ['A4: Agree it with [partner]', 'A5: Open it in <location>', 'A6: [To be completed]']],
  ['a template’s own words', [['Join the {{hub}} network', 'Sept 11', 'Lead name'], ['Visit INSERT NAME of school', 'Sept 11', 'JCM'], ['Open the day centre (add provider)', 'Sept 11', 'JCM'], ['Train NNN staff', 'Sept 11', 'JCM'], ['Action text here', 'Sept 11', 'Name']], ['A4: Join the {{hub}} network', 'C4: Lead name', 'A5: Visit INSERT NAME of school', 'A6: Open the day centre (add provider)', 'A7: Train NNN staff', 'A8: Action text here', 'C8: Name']],
  ['words like a template’s', [['Insert name plates at each desk', 'Sept 11', 'JCM'], ['Add names to the register', 'Sept 11', 'JCM'], ['Tender it (add to the framework)', 'Sept 11', 'JCM'], ['Text parents about here and now', 'Sept 11', 'JCM'], ['Name the hall', 'Sept 11', 'JCM']], []],
  ['a gap to fill in', [['Hold an event at ________', 'Sept 11', 'JCM'], ['Agree rents (check with JCM)', 'Sept 11', 'JCM'], ['DN: ask PIO', 'Sept 11', 'JCM'], ['Read #REF!', 'Sept 11', 'JCM']], ['A4: Hold an event at ________', 'A5: Agree rents (check with JCM)', 'A6: DN: ask PIO', 'A7: Read #REF!']],
  ['brackets that say more', [['Keep the sign [sic] as it is', 'Sept 11', 'JCM'], ['Bid [Lottery] for it', 'Sept 11', 'JCM'], ['Agree rents (with JCM)', 'Sept 11', 'JCM'], ['See note [iv]', 'Sept 11', 'JCM']], []],
  ['an objective', [['Objective 1 To be confirmed'], ['Agree it', 'Sept 11', 'JCM']], ['A4: Objective 1 To be confirmed']],
  ['a line that says DRAFT', [['Agree it', 'Sept 11', 'JCM'], ['DRAFT v2'], ['Open it', 'Dec 11', 'JCM']], ['A5: DRAFT v2']],
  ['what is to be agreed', [['Terms to be agreed with all services', 'Sept 11', 'JCM']], []],
  ['what is to be added to something', [['Naloxone to be added to the formulary', 'Sept 11', 'JCM']], []],
  ['who is to be advised of something', [['People to be advised of their rights', 'Sept 11', 'JCM']], []],
  ['what is to be confirmed by somebody', [['Budget to be confirmed by the Board', 'Sept 11', 'JCM']], []],
  ['what a form asks for', [['Record who came (name, date of birth)', 'Sept 11', 'JCM']], []],
  ['visits of a kind', [['Take part in (Enter and View) visits', 'Sept 11', 'JCM']], []],
  ['X as a name', [['Open Unit X and Room 2x', 'Sept 11', 'JCM'], ['Post it on X', 'Sept 11', 'JCM']], []],
  ['tuberculosis', [['Screen for TB and hepatitis', 'Sept 11', 'JCM']], []],
  ['one question mark', [['Ask: what would help you most?', 'Sept 11', 'JCM']], []],
  ['a draft to be written', [['Draft the protocol', 'Sept 11', 'JCM']], []],
  ['by-when and by-whom have rules of their own', [['Agree it', 'tbc', 'to be confirmed']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(placeholder, rows)).toEqual(findings);
}); // prettier-ignore

test('a column of partners', () => {
  const header = ['Action', 'By when', 'Lead', 'Partners'];
  const said = (...row: string[]) => saidBy(placeholder, workbook(sheet('S', [header, row])));
  expect(said('Agree it', 'Sept 11', 'JCM', 'XXX')).toEqual(['D2: XXX']);
  expect(said('Agree it', 'Sept 11', 'JCM', 'N/A')).toEqual([]);
  // Told as no owner.
  expect(said('Agree it', 'Sept 11', 'tbc', 'tbc')).toEqual([]);
});

test('a column of costs', () => {
  const said = (costs: string) => saidBy(placeholder, workbook(sheet('S', [['Action', 'By when', 'Lead', 'Cost (£)'], ['Agree it', 'Sept 11', 'JCM', costs]]))); // prettier-ignore
  expect(said('[insert budget]')).toEqual(['D2: [insert budget]']);
  expect(said('£tbc')).toEqual(['D2: £tbc']);
  expect(said('Within budget; £2k')).toEqual([]);
});

test.each<[header: string, cell: string, isTold: boolean]>([
  ['Target', 'xx%', true],
  ['Target', 'TBC', true],
  ['Target', '[target]', true],
  ['Target', '??', true],
  ['Baseline', 'XX', true],
  ['Baseline', 'tbc', true],
  ['Baseline', 'To be confirmed', true],
  ['Assured by', '[committee]', true],
  ['Committee', 'TBC', true],
  ['Link governor', '[name of governor]', true],
  ['Progress at June', '[update from the team]', true],
  ['Progress', '[insert update]', true],
  ['Latest position', 'xx%', true],
  ['Target', '90%', false],
  ['Target', '40 people (was 30)', false],
  ['Target', 'Under 5%?', false],
  ['Baseline', 'n/a', false],
  ['Baseline', '[n/a]', false],
  ['Baseline', 'Not known', false],
  ['Progress', 'TBC', false],
  ['Progress', 'Venue to be confirmed', false],
  ['Progress', 'Update to follow in July [see minutes]', false],
  ['Comments', 'Date tbc with the provider', false],
  ['Evidence', 'TBC', false],
  ['Start date', 'TBC', false],
  ['Risk', 'Funding to be confirmed', false],
  ['Committee', 'TB Control Board', false],
])('in a column %j: %j is told: %j', (header, cell, isTold) => {
  const rows = [['Action', header, 'By when', 'By whom'], ['Open the hall', cell, 'Sept 11', 'JCM'], ['Close the old hall', 'Other', 'Sept 11', 'JCM']]; // prettier-ignore
  expect(saidBy(placeholder, workbook(sheet('S', rows)))).toEqual(isTold ? [`B2: ${cell}`] : []);
});

test('crosses for marks', () => {
  const rows = [['Action', 'North', 'By when', 'By whom'], ['Open the hall', 'XX', 'Sept 11', 'JCM'], ['Close the old hall', 'X', 'Sept 11', 'JCM']]; // prettier-ignore
  expect(saidBy(placeholder, workbook(sheet('S', rows)))).toEqual([]);
});
