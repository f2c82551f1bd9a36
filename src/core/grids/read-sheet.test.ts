import { type CellInput, across, sheet, typed } from '../../../tests/support/workbooks';
import { hintsOf } from './lines/furniture';
import { readSheet } from './read-sheet';
import { rowsOf } from './heads/sheet-rows';
import type { SheetReading } from './table/types';

type Rows = readonly (readonly CellInput[])[];
type Options = Parameters<typeof sheet>[2];

function read(rows: Rows, options: Options = {}): SheetReading {
  const rowed = rowsOf(sheet('S', rows, options), '1900');
  return readSheet(rowed, hintsOf([rowed]));
}

/** Every action as 'action | by-when | by-whom'; pieces that don't go on are parted by '¶'. */
function actionsOf({ grids }: SheetReading): string[] {
  const joined = (pieces: readonly { cell: { text: string }; goesOn: boolean }[]): string =>
    pieces.map(({ cell, goesOn }, index) => `${index === 0 ? '' : goesOn ? ' ' : '¶'}${cell.text}`).join('');
  return grids.flatMap((grid) =>
    grid.rows.map(({ action, byWhen, byWhom }) => `${action} | ${joined(byWhen)} | ${joined(byWhom)}`),
  );
}

const HEADER = ['Actions and milestones', 'By when', 'By whom'];
const TITLE = ['Planning grid 1: Access'];
const TWO = ['Agree it | Sept 11 | JCM', 'Open it | Mar 12 | PIO'];
const A = ['Agree it', 'Sept 11', 'JCM'];
const B = ['Open it', 'Mar 12', 'PIO'];

type Layout = [trait: string, rows: Rows, expected: string[], options?: Options];
const layouts = (...rows: Layout[]) => rows.map(([trait, sheetRows, expected, options]) => ({ trait, sheetRows, expected, options })); // prettier-ignore

test.each(layouts(
  ['a header and its rows', [HEADER, A, B], TWO],
  ['at any offset', [HEADER, A, B], TWO, { at: { row: 40, column: 9 } }],
  ['in another order', [['Owner', 'Deadline', 'Key milestones'], ['JCM', 'Sept 11', 'Agree it'], ['PIO', 'Mar 12', 'Open it']], TWO],
  ['with further columns', [['Action', 'Cost', 'Timescale', 'RAG', 'Lead', 'Notes'], ['Agree it', 5, 'Sept 11', 'Green', 'JCM', 'ok'], ['Open it', '', 'Mar 12', 'Red', 'PIO']], TWO],
  ['blank rows', [HEADER, [], A, [], [], B], TWO],
  ['a header repeated', [HEADER, A, HEADER, B], TWO],
  ['page numbers and DRAFT lines', [['DRAFT'], HEADER, A, ['Page 1 of 2'], ['DRAFT'], ['2'], HEADER, B], TWO],
  ['a footer between rows, again and again', [HEADER, A, ['Our plan, page 1'], B, ['Our plan, page 2']], TWO],
  ['the date goes on', [HEADER, ['Agree it', 'Sept 11. Review Sept 12 and', 'JCM'], ['', 'Sept 13', ''], B], ['Agree it | Sept 11. Review Sept 12 and Sept 13 | JCM', 'Open it | Mar 12 | PIO']],
  ['the action goes on in lower case', [HEADER, ['Agree the rooms', 'Sept 11', 'JCM'], ['with the landlord', '', ''], B], ['Agree the rooms with the landlord | Sept 11 | JCM', 'Open it | Mar 12 | PIO']],
  ['only the owner goes on', [HEADER, ['Agree it', 'Sept 11', 'JCM / PIU / CAP data'], ['', '', 'lead'], B], ['Agree it | Sept 11 | JCM / PIU / CAP data lead', 'Open it | Mar 12 | PIO']],
  ['a page break with a footer and a header inside', [HEADER, ['Agree the rooms and', 'Sept 11', 'JCM'], ['Page 1'], HEADER, ['the chairs', '', ''], B], ['Agree the rooms and the chairs | Sept 11 | JCM', 'Open it | Mar 12 | PIO']],
  ['an action merged over its dates', [HEADER, ['Agree it', 'Sept 11', 'JCM'], ['', 'Sept 12', 'PIO'], B], ['Agree it | Sept 11¶Sept 12 | JCM¶PIO', 'Open it | Mar 12 | PIO'], { merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] }],
  ['a date merged over its actions', [HEADER, ['Agree it', 'Sept 11', 'JCM'], ['Open it', '', 'PIO']], ['Agree it | Sept 11 | JCM', 'Open it | Sept 11 | PIO'], { merges: [{ top: 2, bottom: 3, left: 2, right: 2 }] }],
  ['an owner merged over its actions', [HEADER, ['Agree it', 'Sept 11', 'JCM'], ['Open it', 'Mar 12']], ['Agree it | Sept 11 | JCM', 'Open it | Mar 12 | JCM'], { merges: [{ top: 2, bottom: 3, left: 3, right: 3 }] }],
  ['line breaks and bullets in cells', [HEADER, ['• Agree it\n• Open it', 'Sept 11\nMar 12', 'JCM\nPIO']], ['• Agree it\n• Open it | Sept 11\nMar 12 | JCM\nPIO']],
  ['a date that Excel made', [HEADER, ['Agree it', typed(2026, 8, 11), 'JCM']], ['Agree it | 11-Aug | JCM']],
  ['no row goes on over a heading', [HEADER, ['Agree the rooms and', 'Sept 11', 'JCM'], ['2. Clinical governance'], ['the chairs', '', 'PIO']], ['Agree the rooms and | Sept 11 | JCM', 'the chairs |  | PIO']],
  ['an objective repeated at a page break', [['Objective 4: Places'], HEADER, ['Agree the rooms and', 'Sept 11', 'JCM'], ['Objective 4: Places'], HEADER, ['the chairs', '', '']], ['Agree the rooms and the chairs | Sept 11 | JCM']],
  ['the date a row below a short action', [HEADER, A, ['Clinical governance'], ['', 'Mar 12', 'PIO']], ['Agree it | Sept 11 | JCM', 'Clinical governance | Mar 12 | PIO']],
  ['no owners at all', [['Action', 'Deadline'], ['Agree it', 'Sept 11']], ['Agree it | Sept 11 | ']],
  ['no dates at all', [['Action', 'Owner'], ['Agree it', 'JCM']], ['Agree it |  | JCM']],
  ['a header of two rows', [['Task', 'Timeline', '', 'Owner'], ['', 'Start date', 'End date'], ['Agree it', 'May 11', 'Sept 11', 'JCM']], ['Agree it | Sept 11 | JCM'], { merges: [{ top: 1, bottom: 1, left: 2, right: 3 }] }],
  ['of which the lower says from and to', [['Task', 'Timeline', '', 'Owner'], ['', 'From', 'Complete'], ['Agree it', 'May 11', 'Sept 11', 'JCM']], ['Agree it | Sept 11 | JCM'], { merges: [{ top: 1, bottom: 1, left: 2, right: 3 }] }],
  ['an end date that is empty throughout', [['Task', 'Owner', 'Deadline', 'End date'], ['Agree it', 'JCM', 'Sept 11']], ['Agree it | Sept 11 | JCM']],
  ['a calendar of bars to the right', [['Task', 'Owner', 'Due', 'W1', 'W2'], ['', '', '', 'M', 'T'], ['Agree it', 'JCM', 'Sept 11', 'x'], ['', '', '', '', 'x'], ['Open it', 'PIO', 'Mar 12', '', 'x']], TWO],
  ['what is said in general alone', [['Milestone', 'Task', 'Due', 'Owner'], ['Rooms', 'Agree it', 'Sept 11', 'JCM'], ['Open it', '', 'Mar 12', 'PIO']], TWO],
  ['an action with neither date nor owner', [HEADER, A, ['Develop the rooms'], B], ['Agree it | Sept 11 | JCM', 'Develop the rooms |  | ', 'Open it | Mar 12 | PIO']],
  ['two owners’ columns', [['Action', 'When', 'Lead', 'Partners'], ['Agree it', 'Sept 11', 'JCM', 'PIO']], ['Agree it | Sept 11 | JCM']],
  ['contacts below the table', [HEADER, A, B, [], ['Name', 'Telephone', 'Email'], ['J Hughes', '01234', 'j@example.org']], TWO],
  ['a note below the table', [HEADER, A, B, [], ['The board meets every May']], TWO],
))('$trait', ({ sheetRows, expected, options }) => {
  expect(actionsOf(read(sheetRows, options))).toEqual(expected);
}); // prettier-ignore

/** Every action as 'objective > action'. */
const underObjectives = ({ grids }: SheetReading): string[] =>
  grids.flatMap((grid) => grid.rows.map(({ objective, action }) => `${objective?.text ?? '-'} > ${action}`));

test.each(layouts(
  ['no objective', [HEADER, A], ['- > Agree it']],
  ['a line above the table', [TITLE, ['Objective 4: More places'], HEADER, A, B], ['Objective 4 More places > Agree it', 'Objective 4 More places > Open it']],
  ['a line and its words below it', [TITLE, ['Objective 4'], ['More places'], HEADER, A], ['Objective 4 More places > Agree it']],
  ['a list above the table, actions numbered', [TITLE, ['Objective 1: Places'], ['Objective 2: Rooms'], HEADER, ['1.1 Agree it', 'Sept 11', 'JCM'], ['2.1 Open it', 'Mar 12', 'PIO']], ['Objective 1 Places > 1.1 Agree it', 'Objective 2 Rooms > 2.1 Open it']],
  ['a heading in the table', [HEADER, ['1. Places are found'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['2. Rooms are open'], ['2.1 Open it', 'Mar 12', 'PIO']], ['1. Places are found > 1.1 Agree it', '2. Rooms are open > 2.1 Open it']],
  ['a heading with a number of two parts', [HEADER, ['1.3 Clinical Governance'], A, B], ['1.3 Clinical Governance > Agree it', '1.3 Clinical Governance > Open it']],
  ['a heading merged across', [HEADER, A, ['Making it happen'], B], ['- > Agree it', 'Making it happen > Open it'], { merges: [across(3)] }],
  ['a heading without a number', [HEADER, A, ['Clinical governance'], B], ['- > Agree it', 'Clinical governance > Open it']],
  ['a heading after a gap', [HEADER, A, [], ['Clinical governance'], B], ['- > Agree it', 'Clinical governance > Open it']],
  ['a column of objectives', [['Objective', 'Action', 'When', 'Who'], ['Places', ...A], ['', ...B], ['Rooms', 'Close it', 'Mar 13', 'PIO']], ['Places > Agree it', 'Places > Open it', 'Rooms > Close it']],
  ['headings of what is set in', [HEADER, ['Garden'], ['   Trees'], ['      Plant them', 'Sept 11', 'JCM'], ['   Mow it', 'Sept 11', 'JCM'], ['Open it', 'Mar 12', 'PIO']], ['Trees > Plant them', 'Garden > Mow it', '- > Open it']],
  ['a table for each objective', [TITLE, ['Objective 1: Places'], HEADER, A, ['Objective 2: Rooms'], HEADER, B], ['Objective 1 Places > Agree it', 'Objective 2 Rooms > Open it']],
))('objectives: $trait', ({ sheetRows, expected, options }) => {
  expect(underObjectives(read(sheetRows, options))).toEqual(expected);
}); // prettier-ignore

test('objectives: a line above a table without a title', () => {
  expect(underObjectives(read([['Objective 4: More places'], HEADER, A]))).toEqual([
    'Objective 4 More places > Agree it',
  ]);
});

test('several grids on a sheet, each under its title', () => {
  const { grids } = read([
    ['Our plan 2011-14'],
    ['Planning grid 1: Access'],
    HEADER,
    A,
    [],
    ['Planning Section 2: Keeping well'],
    HEADER,
    B,
    ['Theme 3: Empty'],
  ]);
  expect(grids.map(({ title, hasTitle, rows }) => [title, hasTitle, rows.map(({ action }) => action)])).toEqual([
    ['Planning grid 1: Access', true, ['Agree it']],
    ['Planning Section 2: Keeping well', true, ['Open it']],
  ]);
});

test('a grid without a title goes by the name of its sheet', () => {
  expect(read([HEADER, A]).grids.map(({ title, hasTitle }) => [title, hasTitle])).toEqual([['S', false]]);
});

test('what stands around the tables is told apart', () => {
  const { lines, grids, glossary } = read([
    ['Partnership name: Anytown'],
    ['Planning grid 1: Access'],
    ['Identification of key priorities'],
    ['More places'],
    ['Expected outcomes 2011/12'],
    ['Forty places'],
    ['Delivery Plan:'],
    HEADER,
    A,
    ['Other comments/updates'],
    ['The board meets every May'],
    ['SMO = Substance Misuse Officer'],
    ['Glossary'],
    ['PIO - Performance Officer'],
  ]);
  const texts = (placed: readonly { text: string }[] | undefined) => placed?.map(({ text }) => text);
  expect(texts(lines)).toEqual(['Partnership name: Anytown']);
  expect(texts(grids[0]?.priorities)).toEqual(['More places']);
  expect(texts(grids[0]?.outcomes)).toEqual(['Expected outcomes 2011/12', 'Forty places']);
  expect(texts(grids[0]?.comments)).toEqual(['The board meets every May']);
  expect(grids[0]?.rows).toHaveLength(1);
  expect(glossary.map(({ code, meaning }) => `${code}: ${meaning}`)).toEqual([
    'SMO: Substance Misuse Officer',
    'PIO: Performance Officer',
  ]);
});

test('a glossary of two columns above the table', () => {
  const { glossary } = read([TITLE, ['Glossary'], ['JCM', 'Joint Commissioning Manager'], HEADER, A]);
  expect(glossary.map(({ code, meaning }) => [code, meaning])).toEqual([['JCM', 'Joint Commissioning Manager']]);
});

test('a glossary of two columns below the table', () => {
  const reading = read([HEADER, A, ['Glossary'], ['JCM', 'Joint Commissioning Manager']]);
  expect(reading.glossary.map(({ code, meaning }) => [code, meaning])).toEqual([
    ['JCM', 'Joint Commissioning Manager'],
  ]);
  expect(actionsOf(reading)).toEqual(['Agree it | Sept 11 | JCM']);
});

test('each action knows where it stands and whether it was mended', () => {
  const rows = [HEADER, ['Agree the rooms', 'Sept 11', 'JCM'], [], ['with the landlord', '', ''], ['2. Open it', 'Mar 12']];
  const [grid] = read(rows, { at: { row: 5, column: 2 } }).grids;
  expect(
    grid?.rows.map(({ place, lastRow, isMended, number, byWhenPlace, byWhomPlace }) => ({
      place: `${place.row}/${place.column}`, lastRow, isMended, number, when: byWhenPlace.column, whom: byWhomPlace?.column,
    })),
  ).toEqual([
    { place: '6/2', lastRow: 8, isMended: true, number: undefined, when: 3, whom: 4 },
    { place: '9/2', lastRow: 9, isMended: false, number: '2.', when: 3, whom: 4 },
  ]);
}); // prettier-ignore

test('hidden rows are known as hidden', () => {
  const [grid] = read([HEADER, A, B], { hiddenRows: [3] }).grids;
  expect(grid?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true]);
});

test('a sheet without a grid gives its lines', () => {
  const { grids, lines } = read([['Planning grid 1: Access'], ['Some words'], ['Some', 'more', 'words']]);
  expect(grids).toEqual([]);
  expect(lines).toEqual([]);
  expect(read([['Our plan 2011-14']]).lines.map(({ text }) => text)).toEqual(['Our plan 2011-14']);
});

const gridOf = (rows: Rows, options: Options = {}) => read(rows, options).grids[0];

test('lines in a table that are no rows are kept as furniture', () => {
  const grid = gridOf([TITLE, HEADER, A, ['DRAFT'], ['Page 1 of 2'], HEADER, B, ['Total']]);
  expect(grid?.furniture.map(({ text, place }) => `${place.row}: ${text}`)).toEqual([
    '4: DRAFT',
    '5: Page 1 of 2',
    '8: Total',
  ]);
});

test('headers that say again what another says', () => {
  const repeated = (header: string[]) => gridOf([header, A])?.repeatedColumns.map(({ text, place }) => `${place.column}: ${text}`); // prettier-ignore
  expect(repeated(['Action', 'By when', 'By whom', 'By when'])).toEqual(['4: By when']);
  expect(repeated(['Action', 'Start date', 'End date', 'Lead', 'Partners', 'Notes', 'Notes'])).toEqual([]);
});

test.each<[string, string[], string | undefined]>([
  ['no dates and perhaps nobody to lead', ['Action', 'Team'], 'by-when'],
  ['no actions', ['Theme', 'Deadline', 'Lead'], 'action'],
  ['a register of risks', ['Risk', 'Action', 'Owner'], undefined],
  ['a list of meetings', ['Meeting', 'Date', 'Lead'], undefined],
  ['versions', ['Document', 'Date', 'Owner'], undefined],
  ['contacts', ['Name', 'Role'], undefined],
])('a header that lacks a column: %s', (_, header, missing) => {
  expect(read([header, ['x', 'y', 'z']]).nearHeaders.map((near) => near.missing)).toEqual(missing ? [missing] : []);
});

test('a row that goes on keeps what each of its rows held', () => {
  const rows = (rest: CellInput[]) => gridOf([[...HEADER, 'Notes'], ['Agree the rooms and', 'Sept 11', 'JCM'], rest])?.rows[0]?.laterRows; // prettier-ignore
  expect(rows(['the chairs', '', 'PIO'])).toEqual([
    { row: 3, action: 'the chairs', byWhen: '', byWhom: 'PIO', holdsMore: false },
  ]);
  expect(rows(['the chairs', '', '', 'two'])).toMatchObject([{ holdsMore: true }]);
});

test('a number in a column of its own, once where it is merged over rows', () => {
  const numbered = [
    ['No', ...HEADER],
    ['1', ...A],
    ['', ...B],
  ];
  const cells = (options: Options) => gridOf(numbered, options)?.rows.map(({ number, numberCell }) => `${number ?? ''} ${numberCell?.place.row ?? '-'}`); // prettier-ignore
  expect(cells({ merges: [{ top: 2, bottom: 3, left: 1, right: 1 }] })).toEqual(['1 2', '1 -']);
  expect(cells({})).toEqual(['1 2', ' -']);
});

test('partners are kept apart from who leads, be nobody named to', () => {
  const rows = gridOf([['Action', 'When', 'Lead', 'Partners'], ['Agree it', 'Sept 11', 'JCM', 'PIO'], ['Open it', 'Dec 11', '', 'PIO']])?.rows; // prettier-ignore
  const shown = rows?.map(({ byWhom, byWhomPlace, partners }) => [byWhom.map(({ cell }) => cell.text), byWhomPlace?.column, partners.map(({ place, pieces }) => `${place.column} ${pieces.map(({ cell }) => cell.text).join()}`)]); // prettier-ignore
  expect(shown).toEqual([
    [['JCM'], 3, ['4 PIO']],
    [[], 3, ['4 PIO']],
  ]);
});

test('an objective listed above a table is found by its number after another was headed', () => {
  const listed = [TITLE, ['Objective 1 Rooms'], ['Objective 2 Chairs'], HEADER];
  const reading = read([
    ...listed,
    ['1.1 Agree it', 'Sept 11', 'JCM'],
    ['3. Tables'],
    ['3.1 Buy them', 'Sept 11', 'JCM'],
    ['2.1 Open it', 'Mar 12', 'PIO'],
  ]);
  expect(underObjectives(reading)).toEqual([
    'Objective 1 Rooms > 1.1 Agree it',
    '3. Tables > 3.1 Buy them',
    'Objective 2 Chairs > 2.1 Open it',
  ]);
});

test('numbered outcomes under their heading are outcomes', () => {
  const grid = gridOf([['Planning grid 1: Access'], ['Expected outcomes:'], ['Outcome 1: shorter waits'], HEADER, A]);
  expect([grid?.outcomes.map(({ text }) => text), grid?.priorities.length]).toEqual([
    ['Expected outcomes:', 'Outcome 1: shorter waits'],
    0,
  ]);
});

test('a by-when and an owner that stand a row lower have their places there', () => {
  const rows = gridOf([HEADER, ['Agree the rooms', '', ''], ['', 'Sept 11', 'JCM'], B])?.rows;
  expect(rows?.map(({ byWhenPlace, byWhomPlace }) => [byWhenPlace.row, byWhomPlace?.row])).toEqual([[3, 3], [4, 4]]); // prettier-ignore
});

test.each<[string, string[][]]>([
  ['a list with a header', [['Owner', 'Role'], ['SRO', 'Senior Responsible Owner'], ['HoN-ED', 'Head of Nursing']]],
  ['a list with another header', [['Abbreviation', 'Meaning'], ['SRO', 'Senior Responsible Owner'], ['Green', 'All is on track'], ['HoN-ED', 'Head of Nursing']]],
  ['a line', [['Key: SRO = Senior Responsible Owner, HoN-ED = Head of Nursing']]],
  ['lines', [['Key'], ['SRO – Senior Responsible Owner'], ['Green – On track'], ['HoN-ED – Head of Nursing']]],
])('a glossary below the table, and above it: %s', (_, list) => {
  for (const reading of [read([HEADER, A, [], ...list]), read([...list, HEADER, A])]) {
    expect(reading.glossary.map(({ code, meaning }) => `${code}=${meaning}`)).toEqual(['SRO=Senior Responsible Owner', 'HoN-ED=Head of Nursing']);
    expect(reading.grids.map(({ rows, objectives }) => [rows.length, objectives.length])).toEqual([[1, 0]]);
  }
}); // prettier-ignore

test('notes at the foot of a table are no headings and no actions', () => {
  const notes = [['Key: RAG = red, amber, green'], ['This plan will be monitored by the Board each quarter.'], ['Document owner: J Bloggs. Next review: March 2027'], ['Data are for the year before']];
  const numbered = [['Ref', ...HEADER], ['1.1', ...A], ['1.2', ...B]];
  for (const rows of [[HEADER, A, B], [HEADER, A, B, []], numbered, [...numbered, []]])
    expect(gridOf([...rows, ...notes])).toMatchObject({ objectives: [], comments: { length: 4 }, rows: { length: 2 } });
  // A row with a date below it makes it a line of the table.
  expect(gridOf([HEADER, A, ['This plan is for all'], B])?.objectives).toHaveLength(1);
}); // prettier-ignore

test('a priority above a table heads its rows; a list of priorities stays a list', () => {
  expect(gridOf([['Priority 1: Rooms'], HEADER, A])).toMatchObject({ objectives: [{ text: 'Priority 1: Rooms' }], rows: [{ objective: { text: 'Priority 1: Rooms' } }] });
  expect(gridOf([['Pillar 1: Rooms'], ['Pillar 2: Chairs'], HEADER, A])).toMatchObject({ objectives: [], priorities: { length: 2 } });
}); // prettier-ignore

test('priorities above tables of their own title them; objectives have a column', () => {
  const { grids } = read([['Priority 1: Rooms'], HEADER, A, ['Priority 2: Chairs'], HEADER, B]);
  expect(grids.map(({ title, rows }) => [title, rows.map(({ action }) => action)])).toEqual([
    ['Priority 1: Rooms', ['Agree it']],
    ['Priority 2: Chairs', ['Open it']],
  ]);
  const [grid] = read([['Priority 1: Rooms'], ['Objective', ...HEADER], ['Places', ...A]]).grids;
  expect([grid?.title, grid?.rows[0]?.objective?.text]).toEqual(['Priority 1: Rooms', 'Places']);
});

test.each([
  ['Section 75 agreement depends on the council', false],
  ['Theme nights are run by volunteers', false],
  ['Section 3', true],
  ['Planning Section 3: Access', true],
  ['Theme 2 Keeping well', true],
  ['Grid 4 – Prisons', true],
])('%s: a title of a grid or not', (text, isTitle) => {
  expect(read([TITLE, HEADER, A, ['Other comments'], [text], HEADER, B]).grids).toHaveLength(isTitle ? 2 : 1);
});

test('a glossary line may hold several entries', () => {
  const { glossary } = read([TITLE, HEADER, A, [], ['PHP = Public Health Pharmacist; BBVN = Blood Borne Virus Nurse']]);
  expect(glossary.map(({ code }) => code)).toEqual(['PHP', 'BBVN']);
});
