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
