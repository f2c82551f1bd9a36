import { join } from 'node:path';
import type { WorkbookContents } from '../src/core/workbook/contents';
import { DISTRICT_COUNCIL } from './corpus/plans/district-council.meetings';
import { PARTNERSHIP } from './corpus/plans/partnership.meetings';
import { rowsOf } from './support/drawn';
import type { GoldMeeting, GoldRow, GoldYear, Mark } from './support/gold-meetings';
import { above, day, filled, held, meetingRows, trackedFile } from './support/meetings';

/* Meeting sheets over two plans as a person wrote them down from the plans themselves, before the tool was asked. */

const YEARS = [DISTRICT_COUNCIL, PARTNERSHIP];

const tracker = ({ file, built }: GoldYear): Promise<WorkbookContents> =>
  trackedFile(join(__dirname, 'corpus/plans', file), built);

/** The tracker after somebody wrote into the row that they know by the plan's words and its date. */
function marked(book: WorkbookContents, [action, due, header, words]: Mark): WorkbookContents {
  const rows = rowsOf(book, 'tracker', 'Ref').filter((row) => row['Action'] === action && row['Due'] === due);
  const [ref, another] = rows.map((row) => row['Ref']);
  if (ref === undefined || another !== undefined) throw new Error(`${rows.length} rows of ‘${action}’, due ‘${due}’`);
  return filled(book, ref, header, words);
}

const asked = ({ date, since, next }: GoldMeeting, owner: string | undefined) => ({
  date: day(date),
  since: since === undefined ? undefined : day(since),
  next: next === undefined ? undefined : day(next),
  owner,
});

const shown = (book: WorkbookContents): GoldRow[] =>
  meetingRows(book).map((row) => {
    const [action = '', ...said] = (row['Action'] ?? '').split('\n');
    const status = row['Status'] === 'Not started' ? '' : row['Status'];
    return [row['Group'] ?? '', action, row['Due'] ?? '', row['Agreed date'] ?? '', status ?? '', said.join('\n')];
  });

test.each(YEARS)('a year of meetings: $file', async (year) => {
  let book = await tracker(year);
  for (const meeting of year.meetings) {
    book = meeting.marks.reduce(marked, book);
    const sheets = meeting.sheets.map(({ owner }) => held(book, asked(meeting, owner)));
    expect(sheets.map((sheet) => [above(sheet), shown(sheet)])).toEqual(
      meeting.sheets.map((gold) => [gold.above, gold.rows]),
    );
    book = held(book, asked(meeting, meeting.sheets[0].owner));
  }
});
