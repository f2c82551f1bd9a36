import { type CellInput, sheet } from '../../../../tests/support/workbooks';
import { hintsOf } from '../lines/furniture';
import { readSheet } from '../read-sheet';
import { rowsOf } from '../heads/sheet-rows';

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
  ['words that only hint at all three', [['What happens next', 'Taken on by', 'Aimed-for month'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['a lead alone that is known', [['Practical measures', 'Lead', 'Ready'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['no word that hints, but verbs, dates and posts', [['Zorble', 'Flarn', 'Quimp'], [LONG, 'Clinic Lead', 'May 11'], [ALSO, 'Rota Manager', 'June 11']], [`- > ${LONG} | Clinic Lead`, `- > ${ALSO} | Rota Manager`]],
  ['no word that hints and no verbs', [['Zorble', 'Flarn', 'Quimp'], ['A talk on the history of the hall', 'Clinic Lead', 'May 11'], ['The walk along the old canal', 'Rota Manager', 'June 11']], []],
  ['the same header on the next page', [['What happens next', 'Taken on by', 'Aimed-for month'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11'], ['What happens next', 'Taken on by', 'Aimed-for month'], [LONG, 'DSM', 'July 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`, `- > ${LONG} | DSM`]],
  ['an aim beside it is not the action', [['Aim', 'What happens next', 'Who', 'By when'], ['Shorter waits', LONG, 'JCM', 'May 11'], ['Better letters', ALSO, 'PIO', 'June 11']], [`Shorter waits > ${LONG} | JCM`, `Better letters > ${ALSO} | PIO`]],
  ['the words of a row with a date are no header', [['Action', 'By when', 'Lead', 'Proof'], [LONG, 'May 11', 'Activity', 'x'], ['Activity', 'June 11', 'Lead Nurse', 'Activity']], [`- > ${LONG} | Activity`, '- > Activity | Lead Nurse']],
  ['posts beside partners lead', [['Action', 'Zorble', 'Partners', 'By when'], [LONG, 'Ward Manager', 'Police', 'May 11'], [ALSO, 'Clinic Lead', 'Police', 'June 11']], [`- > ${LONG} | Ward Manager`, `- > ${ALSO} | Clinic Lead`]],
  ['measures that are taken', [['Measure', 'Lead responsibility', 'Timetable'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['measures that are counted', [['Measure', 'Target', 'Lead', 'Timetable'], ['Visits within two weeks of asking', '90%', 'JCM', 'May 11'], ['Families who have waited too long', '12', 'PIO', 'June 11']], []],
  ['measures that are counted, in other words', [['Measure', 'Target', 'Lead', 'Timetable'], ['Calls that were answered at once', '90%', 'JCM', 'May 11'], ['Families who were seen again', '12', 'PIO', 'June 11']], []],
  ['measures that are taken, each with its target', [['Measure', 'Owner', 'Target', 'Implementation date'], [LONG, 'JCM', '90%', 'May 11'], [ALSO, 'PIO', '12', 'June 11']], [`- > ${LONG} | JCM`, `- > ${ALSO} | PIO`]],
  ['a measure, and a summary of it', [['N', 'Measure', 'Summary', 'Impact', 'Responsibility', 'Timescale'], ['1', 'Car sharing', LONG, 'High', 'JCM', 'May 11'], ['2', 'Cycling', ALSO, 'Low', 'PIO', 'June 11']], ['- > Car sharing | JCM', '- > Cycling | PIO']],
  ['an aim that is said for several initiatives', [['Aims', 'Initiatives', 'Lead', 'By when'], ['Shorter waits', LONG, 'JCM', 'May 11'], ['Shorter waits', ALSO, 'PIO', 'June 11'], ['Shorter waits', WHY, 'PIO', 'June 11']], [`Shorter waits > ${LONG} | JCM`, `Shorter waits > ${ALSO} | PIO`, `Shorter waits > ${WHY} | PIO`]],
  ['an initiative, and what comes of it', [['Theme', 'Initiative', 'Outcome', 'Lead', 'By when'], ['Care', LONG, 'Shorter waits', 'JCM', 'May 11'], ['Care', ALSO, 'Better letters', 'PIO', 'June 11']], [`Care > ${LONG} | JCM`, `Care > ${ALSO} | PIO`]],
  ['projects by name, and what comes of each', [['Project', 'Outcome', 'Lead', 'By when'], ['Ward 4 garden', 'A calm place to sit', 'JCM', 'May 11'], ['Waiting list letters', 'Families know where they are', 'PIO', 'June 11']], ['- > Ward 4 garden | JCM', '- > Waiting list letters | PIO']],
  ['what is done about an impact', [['Protected characteristic', 'Impact identified', 'Mitigating action', 'Lead officer', 'Timescale'], ['Age', WHY, LONG, 'JCM', 'May 11'], ['Sex', WHY, ALSO, 'PIO', 'June 11']], [`Age > ${LONG} | JCM`, `Sex > ${ALSO} | PIO`]],
  ['policies to be reviewed', [['Policy', 'Lead', 'Review date'], [LONG, 'JCM', 'May 11'], [ALSO, 'PIO', 'June 11']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { grids } = readSheet(rowed, hintsOf([rowed]));
  expect(grids.flatMap((grid) => grid.rows.map(({ objective, action, byWhom }) => `${objective?.text ?? '-'} > ${action} | ${byWhom.map(({ cell }) => cell.text).join()}`))).toEqual(expected);
}); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['two columns of dates', [['Action', 'Ready', 'Open', 'Lead'], [LONG, 'May 11', 'June 11', 'JCM'], [ALSO, 'June 11', 'July 11', 'PIO']], ['Open or Ready']],
  ['dates and sentences', [['Action', 'Ready', 'Open', 'Lead'], [LONG, 'May 11', 'It has been agreed with all', 'JCM'], [ALSO, 'June 11', 'It will be said to all', 'PIO']], ['Ready']],
])('what nearly as much speaks for is told: %s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const told = readSheet(rowed, hintsOf([rowed])).grids.flatMap(({ byContents }) => byContents);
  expect(told.map(({ text, rival }) => (rival === undefined ? text : `${text} or ${rival}`))).toEqual(expected);
}); // prettier-ignore
