import { across, sheet } from '../../../../tests/support/workbooks';
import { classifyRows } from '../rows/classify';
import { hintsOf } from './furniture';
import { rowsOf } from '../heads/sheet-rows';

/** What each row below the header is; a line in one cell is merged over the table. */
function kinds(...rows: readonly (string | readonly string[])[]): string {
  const cells = [HEADER, ...rows.map((row) => (typeof row === 'string' ? [row] : row))];
  const merges = rows.flatMap((row, index) => (typeof row === 'string' && row !== '' ? across(index + 2) : []));
  const rowed = rowsOf(sheet('S', cells, { merges }), '1900');
  const [, ...below] = classifyRows(rowed.rows, hintsOf([rowed]));
  return below.map(({ kind }) => kind.is).join(', ');
}

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree the rooms', 'Sept 11', 'JCM'];
const B = ['Open the rooms', 'Mar 12', 'PIO'];
const C = ['Paint the rooms', 'May 12', 'PIO'];

test.each<[string, (string | readonly string[])[], string]>([
  ['an update', ['Rooms', A, 'Update July 2011: two found so far', B, 'Chairs', C], 'heading, action, remark, action, heading, action'],
  ['one in the action’s column alone', [A, ['Progress to date: two found'], B], 'action, remark, action'],
  ['one below another', [A, 'Q1 update: two found', 'Q2 update: three found', B], 'action, remark, remark, action'],
  ['one below the last row', [A, 'Update (JS) – two found', B, 'Update (JS) – none open'], 'action, remark, action, remark'],
  ['sentences behind a date', [A, 'July 2011: two were found.', B, '12/09/2011 – painted and let.', C], 'action, remark, action, remark, action'],
  ['words behind a date, again and again', [A, 'July 2011: two found', B, 'Sept 2011: painted and let', C], 'action, remark, action, remark, action'],
  ['sentences below every row', ['Rooms', A, 'Two were found so far.', B, 'The keys have been lost.'], 'heading, action, remark, action, remark'],
  ['how the table is to be read', [['Colour key at end of table'], A], 'remark, action'],
  ['words of a key that are a heading', [['Key workers'], A], 'heading, action'],
  ['a note, and a heading below it', [A, 'Note: see annex 2 for rooms', 'Chairs', B], 'action, remark, heading, action'],
  ['a note below the table', [A, B, 'Note: see annex 2 for rooms', 'The chairs come later'], 'action, action, section, text'],
  ['an update below a blank row', [A, '', 'Update of the rooms: chairs', B], 'action, heading, action'],
  ['a heading that names progress', [A, 'Progress on the rooms: chairs', B, C], 'action, heading, action, action'],
  ['times that head rows', ['July 2011: find rooms', A, 'Sept 2011: let rooms', B], 'heading, action, heading, action'],
  ['sentences that head rows', ['Every room has a use.', A, B, 'Every chair is safe.', C], 'heading, action, action, heading, action'],
  ['one sentence', [A, B, 'Every chair is safe.', C], 'action, action, heading, action'],
  ['aims in sentences', [A, 'To have more rooms here.', B, 'To have more chairs here.', C], 'action, heading, action, heading, action'],
  ['what became of an action', [A, ['IS3-A7 (rooms) was merged into IS3-A1 in March.'], B, ['2.4 moved to the estates plan']], 'action, remark, action, remark'],
  ['a heading that begins like it', [A, ['2.4 Moved rooms are painted'], B], 'action, heading, action'],
  ['an action that begins so', [A, ['Update the list of rooms'], B], 'action, action, action'],
])('%s', (_, rows, expected) => {
  expect(kinds(...rows)).toBe(expected);
}); // prettier-ignore
