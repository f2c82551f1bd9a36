import { allDrawnInto, writtenInto } from '../../../tests/support/drawn';
import { TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { WorkbookContents } from '../workbook/contents';
import { exportedTracker, trackerCsv, trackerJson } from './export';
import { type ReadTracker, readTracker } from './tracker-rows';

const built = (book: WorkbookContents): WorkbookContents => {
  const request = { settings: DEFAULT_SETTINGS, today: TODAY };
  return allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), request).drawings);
};
const PLAN = built(
  oneGrid([
    ['Agree the new rooms', 'May 11', 'JCM / PIO & SMO'],
    ['Keep the website up to date', 'Ongoing', 'JCM'],
  ]),
);

/** The tracker after words were written into it: row, column, words. */
const tracker = (...written: [row: number, header: string, words: string][]): ReadTracker => {
  const book = written.reduce((before, [row, header, words]) => writtenInto(before, row, header, words), PLAN);
  const read = readTracker(book, TODAY, 28);
  if (!read) throw new Error('There is no tracker.');
  return read;
};
const csv = (...written: [row: number, header: string, words: string][]): string[] =>
  trackerCsv(exportedTracker(tracker(...written))).split('\r\n');

test('comma-separated: the columns as they are, days as days, the state of the day, people’s own columns', () => {
  const [head, rooms, site, end] = csv([3, 'Notes', 'ask Ann']);
  expect(head).toBe('\ufeffRef,Action,Due,Agreed date,Lead,Status,State,Progress,With,Type,By when,Objective,Grid,Risks,Source,Notes');
  expect(rooms).toMatch(/^G1-01,Agree the new rooms,2011-05-31,,JCM,Not started,Overdue,,PIO; SMO,Milestone,May 11,,/);
  expect(site).toMatch(/^G1-02,Keep the website up to date,,,JCM,Not started,No date,,.*,Grid 1!A5,ask Ann$/);
  expect(end).toBe('');
}); // prettier-ignore

test.each([
  ['=1+1', "'=1+1"],
  ['+44 20 7946 0000', "'+44 20 7946 0000"],
  ['-5 places', "'-5 places"],
  ['@ann', "'@ann"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['one, two', '"one, two"'],
  ['said "no"', '"said ""no"""'],
  ['1-2 places = all', '1-2 places = all'],
])('a cell that begins like a formula is none in a spreadsheet: %s', (words, cell) => {
  expect(csv([2, 'Progress', words])[1]).toContain(`,Overdue,${cell},PIO`);
});

test.each(['\t=1+1', '\r=1+1'])('nor is one behind what can’t be seen: %j', (words) => {
  const text = trackerCsv({ headers: [words], rows: [] });
  expect(text.replace('\ufeff', '')).toMatch(/^"?'[\t\r]=1\+1/);
});

test('JSON: null where there is no date, names one by one, people’s own columns apart', () => {
  const said: unknown = JSON.parse(trackerJson(exportedTracker(tracker([2, 'Notes', '=1+1']))));
  expect(said).toMatchObject({
    rows: [
      { ref: 'G1-01', due: '2011-05-31', agreed: null, with: ['PIO', 'SMO'], state: 'Overdue', inPlan: true, own: { Notes: '=1+1' } },
      { ref: 'G1-02', due: null, with: [], state: 'No date', source: 'Grid 1!A5', own: { Notes: '' } },
    ],
  });
}); // prettier-ignore
