import { type CellInput, sheet } from '../../../../tests/support/workbooks';
import { bodyOf } from './column-bodies';
import { cellsSpeakFor } from './column-evidence';
import { rowsOf } from '../heads/sheet-rows';

/** What speaks most, where more than nothing does. */
function speaksFor(cells: readonly CellInput[]): string {
  const { rows } = rowsOf(sheet('S', cells.map((cell) => ['x', cell])), '1900'); // prettier-ignore
  const body = bodyOf(rows)(2);
  const points = (['action', 'by-when', 'by-whom'] as const).map((role) => ({ role, points: cellsSpeakFor(role, body, { rows: cells.length, isLeft: false }) })); // prettier-ignore
  const best = points.toSorted((a, b) => b.points - a.points)[0];
  return best && best.points > 0 ? best.role : 'none';
}

test.each<[CellInput[], string]>([
  [['Offer a first visit', 'Write to all families'], 'action'],
  [['May 2026', 'By end of June 2026', 'Ongoing'], 'by-when'],
  [['Agree it within two weeks', 'Write to all each month'], 'action'],
  [['Ward Manager', 'HT/DHT', 'JCM'], 'by-whom'],
  [['Myke', 'Amanda', 'Myke'], 'by-whom'],
  [['High', 'Low', 'High'], 'none'],
  [['1.1', '1.2', '1.3'], 'none'],
  [['Green', 'On track', 'Complete'], 'none'],
  [['£200', '£1,500', '£20'], 'none'],
])('%j speak for %s', (cells, role) => {
  expect(speaksFor(cells)).toBe(role);
});
