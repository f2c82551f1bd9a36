import { allDrawnInto, writtenInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { addDays } from '../calendar/day';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import { KEPT_COLUMNS } from '../sheets/built-row';
import type { WorkbookContents } from '../workbook/contents';
import { TRACKER } from './record';

type Rows = readonly (readonly CellInput[])[];

const ROOMS = ['Agree the new rooms with the landlord', 'Sept 11', 'JCM'];
const STAFF = ['Train all staff who meet carers', 'Mar 12', 'PIO / SMO'];

function builtAfter(days: number, book: WorkbookContents): WorkbookContents {
  const today = addDays(TODAY, days);
  const analysis = analyse(book, DEFAULT_SETTINGS, today);
  return allDrawnInto(book, buildTracker(book, analysis, { settings: DEFAULT_SETTINGS, today }).drawings);
}

const replanned = (book: WorkbookContents, rows: Rows): WorkbookContents => ({
  ...book,
  sheets: [...oneGrid(rows).sheets, ...book.sheets.filter(({ mark }) => mark !== undefined)],
});

const first = builtAfter(0, oneGrid([ROOMS, STAFF]));

test.each<[string, WorkbookContents, boolean]>([
  ['nothing', first, false],
  ['a cell that the user fills in', writtenInto(first, 2, 'Progress', 'Rooms seen'), false],
  ['a date in the plan', replanned(first, [['Agree the new rooms with the landlord', 'Oct 11', 'JCM'], STAFF]), true],
  ['the place in the plan alone', replanned(first, [STAFF, ROOMS]), true],
  ['a new action', replanned(first, [ROOMS, STAFF, ['Appoint a lead', 'Jun 12', 'JCM']]), true],
  ['a cell of ours that was typed over', writtenInto(first, 2, 'Lead', 'Ann'), true],
])('the title names the last build that changed something: %s', (_, book, isNew) => {
  const title = builtAfter(1, book).sheets.find(({ mark }) => mark === 'tracker')?.rows[0]?.cells[0]?.text;
  expect(title).toMatch(isNew ? /Built 16 Jun 2011\.$/ : /Built 15 Jun 2011\.$/);
});

test('every column of ours is kept, to tell an edit', () => {
  const ours = TRACKER.columns.flatMap(({ header, whose }) => (whose === 'ours' ? [header] : []));
  expect(ours).toEqual(['Ref', ...KEPT_COLUMNS]);
});
