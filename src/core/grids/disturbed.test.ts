import { actionsIn } from '../../../tests/support/layouts';

/* What people do to a table that says the same afterwards: another word in its header, a column more, a line around it. */

type Rows = readonly (readonly string[])[];

interface Table {
  readonly what: string;
  readonly rows: Rows;
  /** The columns that hold what is to be done, by when and by whom, from 0; the header is the first row. */
  readonly columns: readonly [action: number, byWhen: number, byWhom: number];
}

const lines = (text: string): Rows =>
  text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim())); // prettier-ignore

const TABLES: readonly Table[] = [
  {
    what: 'an action, a date and an owner',
    columns: [0, 1, 2],
    rows: lines(`
      Action | By when | By whom
      Buy two racks for the school | May 2026 | Clerk
      Write to all tenants of the estate | Quarterly | Housing Manager
      Train the wardens in first aid | 30 June 2026 | Clerk
      Publish the strategy for consultation | Autumn 2026 | Head of Policy`),
  },
  {
    what: 'a number, an objective and a status',
    columns: [2, 4, 3],
    rows: lines(`
      Ref | Objective | Action | Lead | Deadline | Status
      1.1 | Safer streets for all | Fit twelve lights in the underpass | Highways Engineer | June 2026 | On track
      1.2 | Safer streets for all | Hold four meetings with residents | Community Officer | Quarterly | Not started
      2.1 | Cleaner parks in each ward | Empty the bins twice a week | Parks Manager | Ongoing | On track
      2.2 | Cleaner parks in each ward | Survey 400 visitors of the parks | Parks Manager | March 2027 | Not started`),
  },
  {
    what: 'an owner before a timescale, and what is spent',
    columns: [1, 3, 2],
    rows: lines(`
      Priority | What we will do | Who | Timescale | Resources
      Warm homes | Insulate 200 lofts in the old town | Housing Team | By March 2027 | £40,000
      Warm homes | Visit each tenant who lives alone | Wardens | Monthly | Staff time
      Good food | Open a food club in the library | Library Manager | September 2026 | £2,500
      Good food | Teach forty parents to cook | Health Trainer | Spring 2027 | None`),
  },
];

type Disturbance = readonly [what: string, of: (table: Table) => Rows];

const inHeader = (change: (header: string, at: number, table: Table) => string) => (table: Table): Rows =>
  table.rows.map((row, index) => (index === 0 ? row.map((header, at) => change(header, at, table)) : row)); // prettier-ignore

const called = (kind: 0 | 1 | 2, words: readonly string[]): readonly Disturbance[] =>
  words.map((word) => [`'${word}' in its header`, inHeader((header, at, { columns }) => (at === columns[kind] ? word : header))]); // prettier-ignore

const inColumn = (header: string, ...says: readonly string[]): readonly Disturbance[] =>
  (['right', 'left'] as const).map((side) => [
    `'${header}' on its ${side}`,
    ({ rows }) =>
      rows.map((row, index) => {
        const cell = index === 0 ? header : (says[(index - 1) % says.length] ?? '');
        return side === 'right' ? [...row, cell] : [cell, ...row];
      }),
  ]);

const onRight = (header: string, ...says: readonly string[]): readonly Disturbance[] =>
  inColumn(header, ...says).slice(0, 1);

const DISTURBANCES: readonly Disturbance[] = [
  ['a blank column before it', ({ rows }) => rows.map((row) => ['', ...row])],
  ['blank rows above it', ({ rows }) => [[], [], ...rows]],
  ['a line about the draft above it', ({ rows }) => [['DRAFT v3'], ...rows]],
  ['a note below it', ({ rows }) => [...rows, [], ['Note: dates may change when the budget is agreed.']]],
  ['its header again in the middle', ({ rows }) => [...rows.slice(0, 3), ...rows.slice(0, 1), ...rows.slice(3)]],
  ['spaces around what it says', ({ rows }) => rows.map((row) => row.map((cell) => (cell === '' ? '' : ` ${cell}  `)))],
  ['capitals in its header', inHeader((header) => header.toUpperCase())],
  ['small letters in its header', inHeader((header) => header.toLowerCase())],
  ['colons in its header', inHeader((header) => `${header}:`)],
  ['stars in its header', inHeader((header) => `${header} *`)],
  ['breaks in its header', inHeader((header) => header.replace(' ', '\n'))],
  ...called(0, ['Actions', 'Key actions', 'Task', 'Activity', 'Action required', 'Steps', 'Improvement action', 'Actions to be taken', 'What needs to happen?', 'How we will do it']),
  ...called(1, ['Deadline', 'Due', 'Due date', 'Target date', 'Timescale', 'Timeframe', 'When', 'By when?', 'Complete by', 'To be completed by', 'Completion date', 'Delivery date', 'Timeline']),
  ...called(2, ['Lead', 'Owner', 'Responsible', 'Lead officer', 'Responsibility', 'Who is responsible?', 'Led by', 'Accountable', 'Assigned to', 'Named lead', 'Action owner', 'Lead agency']),
  ...onRight('Progress update', 'Work has begun with partners and will be reported to the board'),
  ...onRight('Comments', 'Report went to the committee in May', '', 'Waiting for the budget to be agreed'),
  ...onRight('Measure of success', 'Fewer people wait more than two weeks', '90% of staff trained'),
  ...onRight('Impact', 'More families use the service each month', 'Fewer complaints'),
  ...onRight('Evidence', 'Minutes of meetings and the annual survey'),
  ...onRight('Risks', 'Funding may end before the work is done'),
  ...onRight('KPI', '50% by March', '60% by March'),
  ...onRight('RAG', 'Green', 'Amber', 'Red'),
  ...onRight('Cost', '£2,500', 'None', '£10,000'),
  ...onRight('Review date', '01/04/2027', '01/05/2027'),
  ...onRight('Last updated', '01/04/2026', '08/04/2026'),
  ...onRight('Board date', '04/06/2026', '02/07/2026'),
  ...onRight('Date agreed', '04/03/2026', '02/04/2026'),
  ...onRight('Next review', '01/04/2027', '01/05/2027'),
  ...onRight('Date of last update', '04/05/2026', '02/06/2026'),
  ...inColumn('Date raised', '04/03/2026', '02/04/2026'),
  ...onRight('Approved by', 'Cllr A Hughes', 'Cabinet'),
  ...onRight('Reported to', 'Audit Committee', 'Cabinet'),
  ...onRight('Monitored by', 'Mrs Bell', 'Audit Committee'),
  ...inColumn('Raised by', 'Cllr A Hughes', 'Mrs Bell'),
  ...onRight('Date completed', '', '', '20/04/2026', ''),
  ...inColumn('Link to corporate plan', 'CP1', 'CP2'),
  ...inColumn('Priority level', 'High', 'Medium', 'Low'),
]; // prettier-ignore

describe.each(TABLES)('$what', (table) => {
  const said = actionsIn(table.rows, []);

  test('is read', () => {
    expect(said).toHaveLength(table.rows.length - 1);
  });

  test.each(DISTURBANCES)('says the same with %s', (_, disturb) => {
    expect(actionsIn(disturb(table), [])).toEqual(said);
  });
});

/* The same headings in other words, and in other places. */
const HEADED = lines(`
  Action | By when | By whom
  Cleaner streets | |
  Buy two sweepers | May 2026 | Fleet Manager
  Fine dog owners | June 2026 | Wardens
  Greener parks | |
  Plant forty trees | Nov 2026 | Parks Manager
  Count the survivors | Sept 2027 | Parks Manager`);

const counted = (words: (index: number) => string): Rows => {
  let index = 0;
  return HEADED.map((row, at) => (at > 0 && row[1] === '' ? [`${words(index++)}${row[0] ?? '-'}`] : row));
};

const WORDED = ['one', 'two'];

test.each<[string, Rows]>([
  ['Aim one:', counted((index) => `Aim ${WORDED[index] ?? '-'}: `)],
  ['Outcome 1 -', counted((index) => `Outcome ${index + 1} - `)],
  ['Ambition:', counted(() => 'Ambition: ')],
  ['Pledge 1:', counted((index) => `Pledge ${index + 1}: `)],
  ['Priority area 1:', counted((index) => `Priority area ${index + 1}: `)],
  ['Theme A:', counted((index) => `Theme ${'AB'.charAt(index)}: `)],
  ['Strategic objective 1:', counted((index) => `Strategic objective ${index + 1}: `)],
  ['Recommendation 1:', counted((index) => `Recommendation ${index + 1}: `)],
  ['1.', counted((index) => `${index + 1}. `)],
  ['in another column', counted(() => '').map((row) => (row.length === 1 ? ['', '', `Objective: ${row[0] ?? '-'}`] : row))],
  ['in capitals', counted(() => '').map((row) => (row.length === 1 ? row.map((text) => text.toUpperCase()) : row))],
])('headings say the same as %s', (_, rows) => {
  const words = (text: string): string => text.toLowerCase().replace(/^.*?(cleaner|greener)/, '$1');
  expect(actionsIn(rows, []).map(words)).toEqual(actionsIn(HEADED, []).map(words));
}); // prettier-ignore
