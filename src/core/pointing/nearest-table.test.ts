import { sheet } from '../../../tests/support/workbooks';
import { nearestTable } from './nearest-table';

const ROW = ['Open the hall', 'Sept 11', 'Parks'];

test.each<[string, string[][], string | undefined, object]>([
  ['below a title', [['Our projects'], [], ['Initiative', 'Target', 'Team'], ROW], 'A3', { action: 'Initiative', byWhom: 'Team' }],
  ['of two, the one that lacks less', [['Name', 'Post', 'Phone'], ['Ann', 'Clerk', '1'], ['Task', 'Team'], ['Dig', 'Parks']], 'A3', { action: 'Task', byWhom: 'Team' }],
  ['headers that nobody knows', [['Ding', 'Dong'], ['a', 'b'], ['c', 'd']], 'A1', {}],
  ['nothing below it', [['Task', 'Team']], undefined, {}],
  ['a list of one column', [['Milk'], ['Eggs']], undefined, {}],
  ['long texts head nothing', [['Open the hall in the old market, with a ramp and new doors to the square', 'Parks'], ROW], undefined, {}],
])('the nearest table: %s', (_, rows, cell, known) => {
  const near = nearestTable([sheet('Sheet1', rows)]);
  expect(near && [near.place.row, near.known]).toEqual(cell === undefined ? undefined : [Number(cell.slice(1)), known]);
}); // prettier-ignore
