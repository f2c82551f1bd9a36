import { type CellInput, across, sheet } from '../../../../tests/support/workbooks';
import { classifyRows } from './classify';
import { hintsOf } from '../lines/furniture';
import { rowsOf } from '../heads/sheet-rows';

/** What each row is, one word a row; blank rows are parted off by nothing. */
function kinds(rows: readonly (readonly CellInput[])[], merged: readonly number[] = []): string {
  const rowed = rowsOf(sheet('S', rows, { merges: merged.map(across) }), '1900');
  return classifyRows(rowed.rows, hintsOf([rowed])).map(({ kind }) => kind.is).join(', '); // prettier-ignore
}

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree it', 'Sept 11', 'JCM'];
const B = ['Open it', 'Mar 12', 'PIO'];

test.each<[string, CellInput[][], string, number[]?]>([
  ['a table', [HEADER, A, B], 'header, action, action'],
  ['lines above it', [['Our plan'], ['Planning grid 1: Access'], ['Objective 1'], ['Rooms'], HEADER, A], 'text, title, objective, heading rest, header, action'],
  ['priorities and outcomes', [['Planning grid 1'], ['Key priorities'], ['Rooms'], ['Expected outcomes'], ['Ten rooms'], HEADER, A], 'title, section, text, section, text, header, action'],
  ['page furniture', [HEADER, A, ['Page 1'], ['DRAFT'], HEADER, B], 'header, action, furniture, furniture, header, action'],
  ['a footer of any wording that recurs', [HEADER, A, ['Our plan'], HEADER, B, ['Our plan']], 'header, action, furniture, header, action, furniture'],
  ['a row that goes on', [HEADER, ['Agree the rooms and', 'Sept 11', 'JCM'], ['the chairs', '', '']], 'header, action, continuation'],
  ['a bracket that goes on', [HEADER, ['Agree it (with the', 'Sept 11', 'JCM'], ['Board) in May', '', '']], 'header, action, continuation'],
  ['a heading with a number', [HEADER, A, ['2. Rooms'], ['2.1 Open it', 'Mar 12', 'PIO']], 'header, action, heading, action'],
  ['a heading without one', [HEADER, A, ['Clinical governance'], B], 'header, action, heading, action'],
  ['a heading directly below the header', [HEADER, ['Services that are open to all who live here'], A], 'header, heading, action'],
  ['a heading merged across', [HEADER, A, ['Improve the rooms'], B], 'header, action, heading, action', [3]],
  ['a heading above another header', [HEADER, A, [], ['Garden rules'], HEADER, B], 'header, action, heading, header, action'],
  ['a heading whose number the rows below bear', [['No', ...HEADER], ['1', 'Improve the rooms'], ['1.1', ...A]], 'header, heading, action'],
  ['a heading over two rows', [HEADER, A, ['2. Rooms that are'], ['open to all'], ['2.1 Open it', 'Mar 12', 'PIO']], 'header, action, heading, heading rest, action'],
  ['headings that begin with verbs, all set out alike', [HEADER, ['Improve rooms'], A, ['Improve chairs'], B], 'header, heading, action, heading, action'],
  ['an action without a date and an owner', [HEADER, A, ['Develop the rooms'], B], 'header, action, action, action'],
  ['an action in lower case with a status of its own', [[...HEADER, 'Status'], [...A, 'Open'], ['mend it', '', '', 'Open']], 'header, action, action'],
  ['a table in lower case', [['Task', 'Effort', 'Due'], ['mend it', 2, 'May 11'], ['paint it', 3, 'May 11'], ['sell it']], 'header, action, action, action'],
  ['a table without any date or owner', [HEADER, ['1 Rooms'], ['1.1 Agree it'], ['1.2 Open it']], 'header, heading, action, action'],
  ['a whole date and a whole owner without words', [HEADER, A, ['', 'Dec 11', 'PIO']], 'header, action, action'],
  ['a date a row lower', [HEADER, ['Agree the rooms'], ['', 'Dec 11', 'PIO']], 'header, action, continuation'],
  ['days with and without something to be done', [['Date', 'Milestone', 'Anna'], ['May 11', 'Open it', 'x'], ['June 11', '', 'x']], 'header, action, nothing'],
  ['a heading left of the action, with its number', [['No', 'Phase', 'Task', 'Due'], ['1', 'Week 1'], ['1.1', '', 'Agree it', 'May 11'], ['2', 'Week 2'], ['2.1', '', 'Open it', 'May 11']], 'header, objective alone, action, objective alone, action'],
  ['an objective without an action, behind its reference', [['Ref', 'Aim', 'Action', 'Due'], ['MD1', 'Rooms', 'Agree it', 'May 11'], ['MD2', 'Chairs'], ['MD3', 'Tables', 'Open it', 'May 11']], 'header, action, objective alone, action'],
  ['a start without an action', [['Task', 'Start', 'Due'], ['Agree it', '5/2', '5/3'], ['', '6/2']], 'header, action, nothing'],
  ['a number alone', [['No', ...HEADER], ['1', ...A], ['2']], 'header, action, nothing'],
  ['notes below the table', [HEADER, A, [], ['Source: the board'], ['All dates are month ends']], 'header, action, section, text'],
  ['a heading that begins with a verb, apart and directly above another header', [HEADER, A, [], ['Target 2 (progress)'], HEADER, B], 'header, action, heading, header, action'],
  ['an action last on its page', [HEADER, A, ['Review the rooms'], HEADER, B], 'header, action, action, header, action'],
  ['several lines in a row', [HEADER, A, ['Garden rules'], ['Kitchen rules'], ['Form 1 of two'], ['Form 2 of two'], B], 'header, action, action, action, action, action, action'],
  ['a heading above a heading', [HEADER, A, ['Garden'], ['Kitchen'], B], 'header, action, heading, heading, action'],
  ['a status without an action', [['Status', 'Priority', ...HEADER], ['Open', 'High', ...A], ['Not started', 'High']], 'header, action, nothing'],
  ['a table of measures below, with its title', [['No', ...HEADER], ['1', ...A], [], ['Measures'], ['Ref', 'Indicator', 'Baseline', 'Frequency'], ['M1', 'Rooms', '97', 'Monthly']], 'header, action, text, other header, text'],
  ['a heading last in its table, counted like those above', [HEADER, ['LTC1 Rooms'], A, [], ['LTC2 Chairs'], B, [], ['LTC3 Tables'], [], ['Source: the board']], 'header, heading, action, heading, action, heading, section'],
  ['headings of what is set in', [HEADER, ['Garden'], ['   Trees'], ['      Plant them', 'Sept 11'], ['   Mow it', 'Sept 11']], 'header, heading, heading, action, action'],
  ['a glossary', [HEADER, A, ['Abbreviation', 'Meaning'], ['JCM', 'Joint Commissioning Manager']], 'header, action, other header, glossary'],
  ['a table of another kind', [HEADER, A, ['Name', 'Telephone', 'Email'], ['J Hughes', '01234', 'j@example.org']], 'header, action, other header, text'],
  ['a header that lacks a column', [['Theme', 'Deadline', 'Lead'], ['Rooms', 'May 11', 'JCM']], 'other header, text'],
])('%s', (_, rows, expected, merged = []) => {
  expect(kinds(rows, merged)).toBe(expected);
}); // prettier-ignore
