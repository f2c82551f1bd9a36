import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { objectiveWithoutAction } from './objective-without-action';

test.each<[string, CellInput[][], string[]]>([
  ['the last objective', [['Objective 1 Do it'], ['Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it']], ['A6: Objective 2 Tell it']],
  ['one in the middle', [['Objective 1 Do it'], ['Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['Objective 3 Keep it'], ['File it', 'Sept 11', 'JCM']], ['A6: Objective 2 Tell it']],
  ['a numbered heading', [['1. Rooms'], ['Agree it', 'Sept 11', 'JCM'], ['2. Chairs'], ['3. Tables'], ['Buy them', 'Sept 11', 'JCM']], ['A6: 2. Chairs']],
  ['a heading with a letter', [['N1 Rooms'], ['Agree it', 'Sept 11', 'JCM'], ['N2 Chairs'], ['N3 Tables'], ['Buy them', 'Sept 11', 'JCM']], ['A6: N2 Chairs']],
  ['each with its actions', [['Objective 1 Do it'], ['Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['Print it', 'Sept 11', 'JCM']], []],
  ['a heading of headings', [['2. Treatment'], ['2.1 Prescribing'], ['Agree it', 'Sept 11', 'JCM'], ['2.2 Groups'], ['Open it', 'Sept 11', 'JCM']], []],
  ['a heading right above a heading', [['Treatment that people stay in'], ['Prescribing and care'], ['Agree it', 'Sept 11', 'JCM']], []],
  ['a heading right above a numbered heading', [['Treatment'], ['A1 Prescribing and care'], ['Agree it', 'Sept 11', 'JCM'], ['A2 Groups'], ['Open it', 'Sept 11', 'JCM']], []],
  ['money below the table', [['Objective 1 Do it'], ['Agree it', 'Sept 11', 'JCM'], ['Set aside in the budget: £3,210 with a contingency']], []],
  ['said above the table and in it', [['Objective 1 Do it'], ['Agree it', 'Sept 11', 'JCM'], ['Objective 1 Do it'], ['Open it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(objectiveWithoutAction, rows)).toEqual(findings);
}); // prettier-ignore

test('objectives that are listed above a table are matched with actions by their numbers', () => {
  const listed = (...rows: CellInput[][]) =>
    workbook(sheet('S', [['Planning grid 1: Rooms'], ['Objective 1 Do it'], ['Objective 2 Tell it'], ['Action', 'By when', 'By whom'], ...rows]));
  const [one, two] = [['1.1 Agree it', 'Sept 11', 'JCM'], ['2.1 Print it', 'Sept 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, listed(one, two))).toEqual([]);
  expect(saidBy(objectiveWithoutAction, listed(one))).toEqual(['A3: Objective 2 Tell it']);
}); // prettier-ignore

test('an aim above a table whose headings count otherwise', () => {
  const rows = [['Aim 1 – Prevent: fewer fires'], [], ['Ref', 'Action', 'By when', 'By whom'], ['P1 Visits'], ['P1.1', 'Visit homes', 'Sept 11', 'JCM'], ['P2 Roads'], ['P2.1', 'Hold a day', 'Sept 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('Prevent', rows)))).toEqual([]);
}); // prettier-ignore

test('an objective that goes on in another grid has its actions there', () => {
  const head = ['Action', 'By when', 'By whom'];
  const rows = [['Planning grid 1: Rooms'], ['Objective 1 Do it'], head, ['Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['Planning grid 2: Chairs'], ['Objective 2 Tell it'], head, ['Print it', 'Sept 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('S', rows)))).toEqual([]);
}); // prettier-ignore

test('a priority without rows above the next one in the column of priorities', () => {
  const head = ['Priority', 'Action', 'By when', 'By whom'];
  const rows = [head, ['Priority 3: Rooms', 'Agree it', 'Sept 11', 'JCM'], ['Priority 4: Chairs'], ['Priority 5: Tables', 'Buy them', 'Sept 11', 'JCM'], ['', 'Mend them', 'Dec 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('S', rows)))).toEqual(['A3: Priority 4: Chairs']);
}); // prettier-ignore

test('a row of the column of objectives without an action, behind its reference', () => {
  const rows = [['Ref', 'Aim', 'Action', 'By when', 'By whom'], ['MD1', 'Safe rooms', 'Agree it', 'Sept 11', 'JCM'], ['MD2', 'Safe chairs'], ['MD3', 'Safe tables', 'Buy them', 'Sept 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('S', rows)))).toEqual(['B3: Safe chairs']);
}); // prettier-ignore

test('a priority right above the next of its kind', () => {
  const rows = [['Priority 5: A fair workplace'], ['Priority 6: Value for money'], ['Agree it', 'Sept 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, rows)).toEqual(['A4: Priority 5: A fair workplace']);
});

test.each<[string, string, string[]]>([
  ['above a table that headings of another kind part', 'Town centres', []],
  ['above a table whose objectives count on in it', 'Objective 1.1: Town centres', []],
  ['above a table with the next of its kind', 'Priority 2: Skills and jobs', ['A2: Priority 1: A strong economy']],
])('a priority %s', (_, heading, findings) => {
  const head = ['No.', 'Action', 'By when', 'By whom'];
  const rows = [['Delivery Plan 2011/12'], ['Priority 1: A strong economy'], [], head, [heading], ['E1', 'Agree it', 'Sept 11', 'JCM'], ['E2', 'Open it', 'Dec 11', 'JCM']];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore

test('a week above the summary of a task in a programme of a project', () => {
  const head = ['WBS', 'Week', 'Activity', 'Start', 'Finish', 'By whom'];
  const rows = [
    head,
    ['1', 'Week 1: Rooms'],
    ['1.1', '', 'Planning', '1/4/26', '29/5/26', 'JCM'],
    ['1.1.1', '', 'Agree it', '1/4/26', '28/4/26', 'JCM'],
    ['1.1.2', '', 'Open it', '29/4/26', '29/5/26', 'JCM'],
    ['2', 'Week 2: Chairs'],
    ['2.1', '', 'Buying', '1/6/26', '30/6/26', 'JCM'],
    ['2.1.1', '', 'Choose them', '1/6/26', '28/6/26', 'JCM'],
    ['2.1.2', '', 'Buy them', '29/6/26', '30/6/26', 'JCM'],
  ];
  expect(saidBy(objectiveWithoutAction, workbook(sheet('S', rows)))).toEqual([]);
});
