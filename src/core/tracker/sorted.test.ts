import { allDrawnInto, writtenInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { WorkbookContents } from '../workbook/contents';
import { sortedRows } from './sorted';
import { readTracker } from './tracker-rows';

const PLAN: CellInput[][] = [
  ['Agree the new rooms', 'May 11', 'JCM'],
  ['Train all staff', 'Jun 11', 'PIO'],
  ['Meet the board', 'Sept 13', 'JCM'],
  ['Keep the website up to date', 'Ongoing', 'JCM'],
];
const book = oneGrid(PLAN);
const request = { settings: DEFAULT_SETTINGS, today: TODAY };
const BUILT = allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), request).drawings);

/** The order of the tracker's rows, by the rows of the sheet, after words were written into it: row, column, words. */
const order = (...written: [row: number, header: string, words: string][]): readonly number[] | undefined => {
  const worked: WorkbookContents = written.reduce(
    (before, [row, header, words]) => writtenInto(before, row, header, words),
    BUILT,
  );
  const tracker = readTracker(worked, TODAY, 28);
  if (!tracker) throw new Error('There is no tracker.');
  return sortedRows(tracker);
};

// The title stands in the first row, the header in the second; rows are counted from the header, which is 1.
test.each<[string, [number, string, string][], number[] | undefined]>([
  ['a new tracker is in order', [], undefined],
  ['what is complete comes last', [[2, 'Status', 'Complete']], [4, 5, 6, 3]],
  ['finished ones by date', [[4, 'Status', 'Withdrawn'], [2, 'Status', 'Complete']], [4, 6, 3, 5]],
  ['somebody’s own row without a date comes behind those with one', [[6, 'Action', 'Ring them'], [3, 'Status', 'Deferred']], [3, 5, 6, 7, 4]],
  ['empty rows come to the end', [[7, 'Action', 'Ring them']], [3, 4, 5, 6, 8, 7]],
])('%s', (_, written, expected) => {
  expect(order(...written)).toEqual(expected);
}); // prettier-ignore
