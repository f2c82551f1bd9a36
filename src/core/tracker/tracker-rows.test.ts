import { allDrawnInto, writtenInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid, workbook } from '../../../tests/support/workbooks';
import { showIsoDay } from '../calendar/day';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { WorkbookContents } from '../workbook/contents';
import { type ReadRow, byWhen, readTracker } from './tracker-rows';

const built = (book: WorkbookContents): WorkbookContents => {
  const request = { settings: DEFAULT_SETTINGS, today: TODAY };
  return allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), request).drawings);
};
const PLAN: CellInput[][] = [
  ['Agree the new rooms with the landlord', 'May 11', 'JCM'],
  ['Train all staff who meet carers', 'Jun 11', 'PIO / SMO'],
  ['Meet the board', 'Sept & Dec 13', 'JCM'],
  ['Keep the website up to date', 'Ongoing', 'JCM'],
];

const told = ({ ref, actionRef, due, agreed, state, lead, with: others, isInPlan, isUserOwned }: ReadRow): string =>
  [
    ref,
    ref === actionRef ? '' : `of ${actionRef}`,
    due && showIsoDay(due),
    agreed && `agreed ${showIsoDay(agreed)}`,
    state,
    [lead, others].filter((name) => name !== '').join('+'),
    isInPlan ? '' : 'gone',
    isUserOwned ? 'own' : '',
  ]
    .filter((word) => word !== '' && word !== undefined)
    .join(' ');

/** The rows of the tracker of a plan, after words were written into it: row, column, words. */
const rows = (book: WorkbookContents, ...written: [row: number, header: string, words: string][]): string[] => {
  const worked = written.reduce((before, [row, header, words]) => writtenInto(before, row, header, words), book);
  return readTracker(worked, TODAY, 28)?.rows.map(told) ?? [];
};

test('rows as they are read on a day', () => {
  expect(rows(built(oneGrid(PLAN)), [3, 'Status', 'Complete'])).toEqual([
    'G1-01 2011-05-31 Overdue JCM',
    'G1-02 2011-06-30 Complete PIO+SMO',
    'G1-03.1 of G1-03 2013-09-30 Planned JCM',
    'G1-03.2 of G1-03 2013-12-31 Planned JCM',
    'G1-04 No date JCM',
  ]);
});

test('what people typed over the plan’s words counts; words in place of a date are no date', () => {
  expect(rows(built(oneGrid(PLAN.slice(0, 1))), [2, 'Due', 'when the lease ends'], [2, 'Lead', 'Ann'])).toEqual([
    'G1-01 No date Ann',
  ]);
});

test('a row of somebody’s own is read, an empty one is not; a row whose action has gone says so', () => {
  const book = writtenInto(built(oneGrid(PLAN.slice(0, 2))), 4, 'Action', 'Ring the landlord');
  const later = { ...book, sheets: [...oneGrid(PLAN.slice(0, 1)).sheets, ...book.sheets.slice(1)] };
  expect(rows(built(later))).toEqual([
    'G1-01 2011-05-31 Overdue JCM',
    'G1-02 2011-06-30 Not in plan PIO+SMO gone',
    'No date own',
  ]);
});

test('sorting by the date that counts puts rows without one last', () => {
  const read = readTracker(built(oneGrid(PLAN)), TODAY, 28)?.rows ?? [];
  expect([...read].reverse().sort(byWhen).map(({ ref }) => ref)).toEqual(['G1-01', 'G1-02', 'G1-03.1', 'G1-03.2', 'G1-04']);
}); // prettier-ignore

test('a workbook without a tracker has none', () => {
  expect(readTracker(workbook(), TODAY, 28)).toBeUndefined();
});
