import { TODAY, sheet, workbook } from '../../../tests/support/workbooks';
import { showsHow } from './example-sheets';
import { readPlan } from './read-plan';
import { DEFAULT_READING } from './settings';

test.each([
  [true, ['EXAMPLE', 'Example', 'Completed example', 'Template', 'Action plan template', 'Blank template (2)', 'Guidance', 'Guidance notes', 'Completion guidance', 'How to use this form', 'Instructions', 'Sample plan', 'Read me', 'Worked examples', 'TEMPLATE_v2']],
  [false, ['Plan', 'Action plan', 'Guidance and training', 'Example Road', 'Sampling', 'Staff guidance review', 'Help at home', 'Templeton', 'Theme 2', 'User group']],
])('shows how a plan is filled in: %s', (shows, names) => {
  expect(names.map((name) => [name, showsHow(name)])).toEqual(names.map((name) => [name, shows]));
}); // prettier-ignore

const HEADER = ['Action', 'By when', 'By whom'];
const plan = sheet('Plan', [['Action plan 2011-14'], HEADER, ['Agree it', 'Sept 11', 'JCM']]);
const example = sheet('EXAMPLE', [['Action plan 2001-02'], HEADER, ['Open the library', 'Sept 01', 'Jane']]);
const codes = sheet('Guidance', [
  ['JCM = Joint Commissioning Manager'],
  [],
  HEADER,
  ['What is done', 'A month', 'One name'],
]);

test.each([
  ['beside the plan', [example, plan, codes], ['Agree it'], ['EXAMPLE', 'Guidance'], 1],
  ['where there is no other', [example], ['Open the library'], [], 0],
  ['without a grid', [plan, sheet('Guidance', [['Write plainly.']])], ['Agree it'], [], 0],
])('an example %s', (_, sheets, actions, leftOut, glossary) => {
  const read = readPlan(workbook(...sheets), DEFAULT_READING, TODAY);
  expect(read.grids.flatMap((grid) => grid.actions.map(({ action }) => action))).toEqual(actions);
  expect([read.exampleSheets, read.glossary.length]).toEqual([leftOut, glossary]);
}); // prettier-ignore
