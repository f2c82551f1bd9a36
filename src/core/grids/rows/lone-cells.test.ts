import { type CellInput, across, sheet } from '../../../../tests/support/workbooks';
import { classifyRows } from './classify';
import { hintsOf } from '../lines/furniture';
import { rowsOf } from '../heads/sheet-rows';

/** What each row is, one word a row, and what heads the actions. */
function kinds(rows: readonly (readonly CellInput[])[], merged: readonly number[] = []): string {
  const rowed = rowsOf(sheet('S', rows, { merges: merged.map(across) }), '1900');
  return classifyRows(rowed.rows, hintsOf([rowed])).map(({ kind }) => kind.is).join(', '); // prettier-ignore
}

/** A table whose first column says when. */
const HEADER = ['When', 'Who', 'What will we do?'];
const ACTION_FIRST = ['Action', 'By when', 'By whom'];
const A = ['Sept 11', 'JCM', '1.1 Agree it'];
const B = ['Mar 12', 'PIO', '2.1 Open it'];

test.each<[string, CellInput[][], string, number[]?]>([
  ['headings with numbers above headers', [['1. Rooms for all'], HEADER, A, ['2. Chairs'], HEADER, B], 'heading, header, action, heading, header, action'],
  ['a heading with a number between rows', [HEADER, A, ['2. Chairs for all'], B], 'header, action, heading, action'],
  ['a heading below the header', [HEADER, ['Rooms for all'], A], 'header, heading, action'],
  ['the foot of a page', [HEADER, A, ['Page 1 of 3'], B], 'header, action, furniture, action'],
  ['the number of a page under an owner', [ACTION_FIRST, ['Agree it', 'Sept 11', 'Clinic Lead'], ['', '', '3'], ['Open it', 'Mar 12', 'PIO']], 'header, action, nothing, action'],
  ['the number of a page under a date', [ACTION_FIRST, ['Agree it', 'Sept 11', 'JCM'], ['', '3'], ['Open it', 'Mar 12', 'PIO']], 'header, action, nothing, action'],
  ['the rest of a date', [ACTION_FIRST, ['Agree it', 'October', 'JCM'], ['', '11'], ['Open it', 'Mar 12', 'PIO']], 'header, action, continuation, action'],
  ['a footer that recurs', [HEADER, A, ['Our town plan'], HEADER, B, ['Our town plan']], 'header, action, furniture, header, action, furniture'],
  ['a by-when that goes on', [HEADER, ['Sept 11 and', 'JCM', 'Agree it'], ['Mar 12'], B], 'header, action, continuation, action'],
  ['a by-when that goes on in words', [HEADER, A, ['review quarterly'], B], 'header, action, continuation, action'],
  ['a list of codes below', [HEADER, A, [], ['JS', 'Jo Simmonds, Manager'], ['PK', 'Pam Khatri']], 'header, action, glossary, glossary'],
  ['a list of codes below a table that begins with the action', [['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'JS'], [], ['JS', 'Jo Simmonds, Manager'], ['PK', 'Pam Khatri']], 'header, action, glossary, glossary'],
  ['two rows without an action', [HEADER, A, ['Sept 11', 'JCM'], ['Mar 12', 'PIO']], 'header, action, action, action'],
  ['who leads an area', [['Area 1: Rooms'], ['Lead: DHT', '', 'Link governor: Mrs Bell'], HEADER, A, ['Area 2: Chairs'], ['Lead: EL'], HEADER, B], 'heading, text, header, action, heading, text, header, action'],
  ['a title in a table', [HEADER, ['Theme A: Rooms'], A, ['Theme B: Chairs'], B, ['Theme C: Tables']], 'header, heading, action, heading, action, heading', [2, 4, 6]],
  ['a title above a table', [['Theme A: Rooms'], HEADER, A, ['Theme B: Chairs'], HEADER, B], 'title, header, action, title, header, action'],
  ['sums and the end', [['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'JS'], ['Total actions: 1'], ['END OF ACTION LOG']], 'header, action, furniture, furniture'],
])('%s', (_, rows, expected, merged = []) => {
  expect(kinds(rows, merged)).toBe(expected);
}); // prettier-ignore

test('a header that is merged down over two rows is one', () => {
  const rows = [['Action', 'By when', 'By whom', 'Milestones'], ['', '', '', 'May', 'July'], ['Agree it', 'Sept 11', 'JCM', 'x']];
  const down = [1, 2, 3].map((column) => ({ top: 1, bottom: 2, left: column, right: column }));
  const merges = [...down, { top: 1, bottom: 1, left: 4, right: 5 }];
  const rowed = rowsOf(sheet('S', rows, { merges }), '1900');
  expect(classifyRows(rowed.rows, hintsOf([rowed])).map(({ kind }) => kind.is)).toEqual(['header', 'action']);
}); // prettier-ignore
