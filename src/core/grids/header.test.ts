import { columnKind, gridColumns, headsOtherTable, missingHeader, type ColumnKind } from './header';

test.each<[ColumnKind | undefined, string[]]>([
  ['action', ['Actions and milestones', 'Key milestones', 'Action', 'Milestone', 'ACTIONS & MILESTONES', 'Tasks', 'Activity', 'Key actions', 'Action required', 'What will we do?', 'Actions/Milestones']],
  ['by-when', ['By when', 'Deadline', 'Timescale', 'Target date', 'BY WHEN:', 'By\nwhen', 'When', 'Due date', 'Time scale', 'Completion date', 'By when (month)', 'Date for completion']],
  ['by-whom', ['By whom', 'Lead', 'Owner', 'Responsible', 'Lead officer', 'By who', 'Who', 'Responsible person', 'Lead agency', 'Lead and partners', 'Responsibility']],
  ['number', ['Ref', 'No.', '#', 'Action no', 'Item']],
  ['objective', ['Objective', 'Aim', 'Priority', 'Outcome', 'Strategic objective']],
  [undefined, ['Progress', 'RAG', 'Cost', 'Comments', 'Evidence', 'Budget', '', 'Lead time for the new contract', 'When the new service opens its doors', 'Agree who leads', '30.6.12', 'Action taken by the board last year was not enough to keep to the plan']],
])('%s', (kind, headers) => {
  expect(headers.map((header) => [header, columnKind(header)])).toEqual(headers.map((header) => [header, kind]));
}); // prettier-ignore

test.each<[ColumnKind | undefined, string[]]>([
  ['action', ['How we will do it', 'How will we do it?', 'Recommendation', 'Commitment', 'Improvement action', 'What we will do', 'SMART actions', 'Recommendations', 'What needs to be done']],
  ['by-when', ['Milestones & target date', 'Milestone and date', 'Delivery date', 'Target date', 'When will we do it by?', 'Expected completion date', 'Deadline / frequency', 'Date to be completed', 'Implementation date', 'Complete by', 'To be completed by', 'Planned completion date', 'Delivery timescale', 'Revised target date', 'Start/End']],
  ['by-whom', ['Executive lead', 'Operational lead', 'Lead director', 'Who will lead', 'Who will do it?', 'SRO', 'Led by', 'Accountable officer', 'Named lead', 'Action owner', 'Senior responsible owner', 'Lead responsibility', 'Delivery partners', 'Lead officer/agency']],
  [undefined, [
    'Date completed', 'Date last reviewed', 'Start date', 'Target', 'Baseline', 'Lead time', 'Ownership type', 'Budget holder', 'Completed date', 'Actual completion date', 'Last review date', 'Version date',
    'Document owner', 'Budget owner', 'Mitigating action', 'Completed actions', 'Agree the delivery date', 'Agree dates', 'Appoint a lead', 'Appoint lead officer', 'Set a deadline', 'Publish recommendations',
    'Who the service is for and where', 'By whom / by when', 'Actions and timescales', 'When the plan is agreed by the board', 'All dates', 'How many', 'How often', 'Recruit project lead',
  ]],
])('by the head word: %s', (kind, headers) => {
  expect(headers.map((header) => [header, columnKind(header)])).toEqual(headers.map((header) => [header, kind]));
}); // prettier-ignore

test.each([
  ['a recommendation and its action', ['Recommendation', 'Action', 'By when', 'By whom'], { action: 2, byWhen: 3, byWhom: [4] }],
  ['a recommendation alone', ['Recommendation', 'Implementation date', 'Responsible officer'], { action: 1, byWhen: 2, byWhom: [3] }],
  ['a deadline and when it was met', ['Action', 'Lead', 'Target date', 'Date completed', 'Date last reviewed'], { action: 1, byWhen: 3, byWhom: [2] }],
  ['a deadline and its review', ['Action', 'By when', 'By whom', 'Review date'], { action: 1, byWhen: 2, byWhom: [3] }],
  ['a deadline, and a new one where it moved', ['Action', 'Deadline', 'Revised deadline', 'Lead'], { action: 1, byWhen: 2, byWhom: [4] }],
  ['a date when it was raised', ['Date', 'Action', 'Due date', 'Owner'], { action: 2, byWhen: 3, byWhom: [4] }],
  ['a measure and its target', ['Action', 'Baseline', 'Target', 'Target date', 'Executive lead', 'Operational lead'], { action: 1, byWhen: 4, byWhom: [5, 6] }],
  ['milestones with their dates', ['Action', 'Milestones & target date', 'Lead'], { action: 1, byWhen: 2, byWhom: [3] }],
])('a grid with %s', (_, headers, columns) => {
  expect(gridColumns(cells(headers))).toEqual({ ...columns, missing: [], repeated: [] });
}); // prettier-ignore

const cells = (texts: readonly string[], from = 1) => texts.map((text, index) => ({ column: from + index, text }));

test.each([
  ['in the usual order', ['Actions', 'By when', 'By whom'], { action: 1, byWhen: 2, byWhom: [3] }],
  ['in another order', ['Owner', 'Deadline', 'Milestone'], { action: 3, byWhen: 2, byWhom: [1] }],
  ['with columns between', ['Action', 'Cost', 'Timescale', 'RAG', 'Lead'], { action: 1, byWhen: 3, byWhom: [5] }],
  ['with numbers', ['No', 'Action', 'When', 'Who'], { number: 1, action: 2, byWhen: 3, byWhom: [4] }],
  ['with objectives', ['Objective', 'Action', 'When', 'Who'], { objective: 1, action: 2, byWhen: 3, byWhom: [4] }],
  ['with two owners', ['Action', 'When', 'Lead', 'Partners'], { action: 1, byWhen: 2, byWhom: [3, 4], leads: [3] }],
  [
    'with the lead behind',
    ['Action', 'When', 'Supported by', 'Owner'],
    { action: 1, byWhen: 2, byWhom: [4, 3], leads: [4] },
  ],
  ['with partners alone', ['Action', 'When', 'Partners'], { action: 1, byWhen: 2, byWhom: [3] }],
  ['with a start and an end', ['Action', 'Start date', 'End date', 'Lead'], { action: 1, byWhen: 3, byWhom: [4] }],
  ['with objectives for actions', ['Objective', 'When', 'Who'], { action: 1, byWhen: 2, byWhom: [3] }],
])('a header %s', (_, headers, columns) => {
  expect(gridColumns(cells(headers))).toEqual({ ...columns, missing: [], repeated: [] });
});

test('a header may stand at any column, and lack its owners', () => {
  expect(gridColumns(cells(['Action', 'By when'], 7))).toEqual({
    action: 7,
    byWhen: 8,
    byWhom: [],
    missing: ['by-whom'],
    repeated: [],
  });
});

test.each([
  ['a by-when twice', ['Action', 'By when', 'By whom', 'by when:'], [4]],
  ['two dates of different names', ['Action', 'Start date', 'End date', 'Lead'], []],
  ['leads and partners', ['Action', 'By when', 'Lead', 'Partners'], []],
  ['a column of no kind twice', ['Action', 'By when', 'Cost', 'Cost'], []],
])('repeated columns: %s', (_, headers, repeated) => {
  expect(gridColumns(cells(headers))?.repeated).toEqual(repeated);
});

test.each([
  ['a by-when', ['Action', 'By whom'], 'by-when'],
  ['an action', ['By when', 'By whom'], 'action'],
  ['nothing', ['Action', 'By when', 'By whom'], undefined],
  ['nothing that could be told', ['Name', 'Telephone'], undefined],
  ['owners', ['Action', 'Cost'], undefined],
  ['nothing: it is a row', ['Lead', 'Agree the contract with all of the providers', 'Action'], undefined],
])('a header lacks %s', (_, headers, missing) => {
  expect(missingHeader(new Map(headers.map((text, column) => [column, { text }])))).toBe(missing);
});

test.each([
  ['no date', ['Action', 'By whom']],
  ['no action', ['By when', 'By whom']],
  ['an aim and a date alone', ['Objective', 'By when']],
  ['words of a row', ['Agree the contract', 'Sept 11', 'JCM']],
  ['measures', ['Indicator', 'Baseline', 'Target']],
])('no header: %s', (_, headers) => {
  expect(gridColumns(cells(headers))).toBeUndefined();
});

test.each([
  [true, ['Name', 'Telephone', 'Email']],
  [true, ['Funding source', 'Amount']],
  [true, ['Indicator', 'Baseline', '2011/12', '2012/13']],
  [true, ['Risk', 'Likelihood', 'Impact', 'Mitigation']],
  [false, ['Name']],
  [false, ['Agree the budget', 'Sept 11', 'JCM']],
  [false, ['Signed', 'Sept 11', 'JCM', 'PIO', 'SMO']],
  [false, ['Name', 'Set the target for all services that are new']],
])('heads another table: %s %j', (isOther, texts) => {
  expect(headsOtherTable(new Map(texts.map((text, column) => [column, { text }])))).toBe(isOther);
});
