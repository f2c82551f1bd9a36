import { type CellInput, sheet } from '../../../tests/support/workbooks';
import { hintsOf } from './furniture';
import { readSheet } from './read-sheet';
import { rowsOf } from './sheet-rows';

const LONG = 'Offer a first visit within two weeks';
const ALSO = 'Write to families who have waited';
const WHY = 'Families wait too long for a visit';

test.each<[string, CellInput[][], string[]]>([
  ['the one column of sentences', [['Our promise', 'Lead', 'By when'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['of two the one that is always filled; the other groups its rows', [['Why this matters', 'Our promise', 'Lead', 'By when'], [WHY, LONG, 'JCM', 'May 11'], ['', ALSO, 'PIO', 'June 11']], [`${WHY} > ${LONG} | JCM`, `${WHY} > ${ALSO} | PIO`]],
  ['names below what may head dates', [['Our promise', 'Delivered by', 'Timescale'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['codes and names', [['Name of it', 'Lead', 'By when'], ['Visits', 'JCM', 'May 11'], ['Letters', 'PIO', 'June 11']], []],
  ['no dates', [['Our promise', 'Lead', 'Venue'], [LONG, 'JCM', 'Hall'], [ALSO, 'PIO', 'Hall']], []],
  ['a list of courses', [['Training event', 'Lead', 'Deadline'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], []],
  ['policies to be reviewed', [['Policy', 'Lead', 'Review date'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { grids } = readSheet(rowed, hintsOf([rowed]));
  expect(grids.flatMap((grid) => grid.rows.map(({ objective, action, byWhom }) => `${objective?.text ?? '-'} > ${action} | ${byWhom.map(({ cell }) => cell.text).join()}`))).toEqual(expected);
}); // prettier-ignore
