import { sheet } from '../../../../tests/support/workbooks';
import { classifyRows } from '../rows/classify';
import { hintsOf } from './furniture';
import { rowsOf } from '../heads/sheet-rows';

const A = ['Agree it', 'JCM', 'Sept 11', 'Rooms'];

test.each<[string, string[][], string]>([
  ['sums below a table', [[], ['Total actions', '8'], ['Green', '5'], ['Red', '3']], 'furniture, furniture, furniture'],
  ['the same without a total', [[], ['Green', '5'], ['Red', '60%']], 'furniture, furniture'],
  ['a total directly below', [['Total', '', '', '8']], 'furniture'],
  ['a total whose first word may be a verb', [['Programme total', '', '', '£10,650'], A], 'furniture, action'],
  ['a total of a group', [['Total, priority 1', '', '', '£10,650'], A], 'furniture, action'],
  ['one that counts a group', [['Total for priority 1', '', '', '10650'], A], 'furniture, action'],
  ['one in another column', [['', 'Sub-total theme 4', '', '8'], A], 'furniture, action'],
  ['one whose label is the number of sums', [['Priority 1 total', '12', '', '10650'], A], 'furniture, action'],
  ['an action that totals', [['Total the costs of priority 1', 'JCM', '', '500'], A], 'action, action'],
  ['one with a total for a name', [['Total refit of the hall', '', '', '500'], A], 'action, action'],
  ['a sum of what else they count', [['Plant it', 'JCM', 'Sept 11', '20'], ['Sow it', 'JCM', 'Sept 11', '30'], ['All trees', '', '', '50'], A], 'action, action, furniture, action'],
  ['one with an old total', [['Plant it', 'JCM', 'Sept 11', '200'], ['Sow it', 'JCM', 'Sept 11', '300'], ['Total new homes', '', '', '495'], A], 'action, action, furniture, action'],
  ['what is left below a total', [['Total', '', '', '500'], ['Shortfall, met from reserves', '', '', '120']], 'furniture, furniture'],
  ['what costs something of its own', [['Plant it', 'JCM', 'Sept 11', '20'], ['Sow it', 'JCM', 'Sept 11', '30'], ['Trees for schools', '', '', '40'], A], 'action, action, action, action'],
  ['what costs as much as one above', [['Plant it', 'JCM', 'Sept 11', '20'], ['Trees for schools', '', '', '20'], A], 'action, action, action'],
  ['who signs it', [[], ['Signed:', 'J Smith', '2 June 2026'], ['Position:', 'Manager']], 'furniture, furniture'],
  ['who signs for a practice', [[], ['Service representative:', 'Name: J Smith', 'Position: Dentist', 'Date: 2 June 2026']], 'furniture'],
  ['who signs, in the table itself', [['Signed by: the head', 'Name: J Smith', 'Date: 2 June 2026']], 'furniture'],
  ['an action that is about signing', [[], ['Signed copies: file them', 'JCM', 'Sept 11', 'Rooms']], 'action'],
  ['what is to be done about posts', [['Position: advertise it', 'JCM', 'Sept 11', 'Rooms']], 'action'],
  ['the foot of a page', [['Our plan – version 3', '', '', 'Page 1 of 3'], A], 'furniture, action'],
  ['one in the by-when’s column', [['Our plan – version 3', '', 'Page 1 of 3'], A], 'furniture, action'],
  ['a draft line with a version beside it', [['DRAFT', '', 'v2'], A], 'furniture, action'],
  ['a reference with a date beside it', [['Doc ref: HS/12', '', '12/05/2011'], A], 'furniture, action'],
  ['a draft that somebody makes', [['Draft', 'PIO', '12/05/2011'], A], 'action, action'],
  ['the end of a page', [['(continued overleaf)'], A], 'furniture, action'],
  ['an action that names a page', [['Open it', 'PIO', '', 'Page 1 of 3']], 'action'],
  ['actions with a year', [[], ['A new survey', '', '2012'], ['A new school', '', '2013']], 'action, action'],
  ['actions with a priority', [[], ['A new survey', '', '', '1'], ['A new school', '', '', '2']], 'action, action'],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', [['Action', 'By whom', 'By when', 'Outcome'], A, ...rows]), '1900');
  const kinds = classifyRows(rowed.rows, hintsOf([rowed])).map(({ kind }) => kind.is);
  expect(kinds.slice(2).join(', ')).toBe(expected);
}); // prettier-ignore
