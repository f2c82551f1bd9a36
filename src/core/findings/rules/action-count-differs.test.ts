import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { actionCountDiffers } from './action-count-differs';

const ROWS = Array.from({ length: 12 }, (_, n) => [`Open club ${n}`, 'Sept 11', 'JCM']);
const said = (...cover: string[]) =>
  saidBy(
    actionCountDiffers,
    workbook(sheet('Cover', [cover]), sheet('S', [['Action', 'By when', 'By whom'], ...ROWS])),
  );

test.each<[string, boolean]>([
  ['The plan has 13 actions: eight that we must do, five that we should do', true],
  ['This improvement plan for 2011/12 sets out 14 actions.', true],
  ['11 actions across five themes', true],
  ['There are 13 actions, each with a lead', true],
  ['Total actions: 13', true],
  ['The plan has 12 actions', false],
  ['The plan has 4 actions for carers', false],
  ['The plan has 13 actions from last year', false],
  ['13 actions in the plan are complete', false],
  ['We closed 13 actions', false],
  ['The last plan had 14 actions', false],
])('%s', (text, isTold) => {
  expect(said(text)).toEqual(isTold ? [`A1: ${text}`] : []);
});

test('a figure beside its label', () => {
  expect(said('Number of actions', '13')).toEqual(['B1: Number of actions']);
  expect(said('Number of actions', '12')).toEqual([]);
});

test.each<[string, (string | number)[][], string[]]>([
  ['a sum', [['Homes', 3, 1], ['Places', 2, 1], ['All', 6, 2]], ['B5: All: 6']],
  ['one of a theme', [['Homes', 4, 1], ['Places', 2, 1], ['All', 5, 2]], ['B3: Homes: 4']],
  ['of a status', [['1. Homes', 3, 1], ['2. Places', 2, 3], ['Total', 5, 2]], ['C4: 2. Places: 3']],
  ['all right', [['Homes', 3, 1], ['Places', 2, 1], ['All', 5, 2]], []],
  ['a count of something else', [['Homes', 13, 11], ['Places', 12, 10], ['All', 25, 21]], []],
  ['one theme only', [['Homes', 4, 1], ['Roads', 2, 1]], []],
])('a table of counts: %s', (_, rows, findings) => {
  const grid = (name: string, ...statuses: string[]) => sheet(name, [['Action', 'By when', 'By whom', 'Status'], ...statuses.map((status, n) => [`Build ${name} ${n}`, 'Sept 11', 'JCM', status])]);
  const plan = workbook(sheet('Summary', [['Plan 2011/12'], ['Theme', 'Actions', 'Complete'], ...rows]), grid('Homes', 'Complete', 'On track', 'On track'), grid('Places', 'Complete', 'On track'));
  expect(saidBy(actionCountDiffers, plan)).toEqual(findings);
}); // prettier-ignore
