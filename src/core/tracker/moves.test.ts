import { allDrawnInto, rowsOf } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { type Day, parseIsoDay } from '../calendar/day';
import { serialFromDay } from '../calendar/serial';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { CellContents, SheetContents, WorkbookContents } from '../workbook/contents';
import { NOTHING_ASKED, type TrackerAsks } from './asks';

const ROOMS = 'Agree the new rooms with the landlord';
const planOf = (byWhen: string): CellInput[][] => [[ROOMS, byWhen, 'JCM']];

/** The workbook with another by-when in its grid, its tracker built again on a day. */
function built(byWhen: string, before?: WorkbookContents, asks: Partial<TrackerAsks> = {}, today: Day = TODAY): WorkbookContents {
  const sheets = [...oneGrid(planOf(byWhen)).sheets, ...(before?.sheets ?? []).filter(({ mark }) => mark !== undefined)];
  const book = { ...oneGrid(planOf(byWhen)), sheets };
  const request = { settings: DEFAULT_SETTINGS, today, asks: { ...NOTHING_ASKED, ...asks } };
  return allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, today), request).drawings);
} // prettier-ignore

/** The workbook after a day, or words, were typed into a cell of the tracker's only row; '' empties it. */
function typed(book: WorkbookContents, header: string, what: string): WorkbookContents {
  const day = parseIsoDay(what);
  const sheets = book.sheets.map((sheet): SheetContents => {
    if (sheet.mark !== 'tracker') return sheet;
    const [, head] = sheet.rows;
    const column = head?.cells.find(({ text }) => text === header)?.column ?? 0;
    const cell: CellContents = { column, value: day ? serialFromDay(day) : what, text: what, format: day ? 'dd mmm yyyy' : 'General' }; // prettier-ignore
    const put = (cells: readonly CellContents[]): CellContents[] =>
      [...cells.filter((one) => one.column !== column), ...(what === '' ? [] : [cell])].sort((a, b) => a.column - b.column); // prettier-ignore
    return { ...sheet, rows: sheet.rows.map((row, at) => (at === 2 ? { ...row, cells: put(row.cells) } : row)) };
  });
  return { ...book, sheets };
}

/** Steps in a year of one row: 'plan: Dec 11' builds on that plan, 'agree' on the same one, 'Due: 2011-07-29' types. */
function lived(...steps: string[]): WorkbookContents {
  let [book, byWhen] = [built('Sept 11'), 'Sept 11'];
  for (const step of steps) {
    const [what = '', words = ''] = step.split(': ');
    if (what === 'plan') byWhen = words;
    if (what === 'plan' || what === 'build') book = built(byWhen, book);
    else if (what === 'agree') book = built(byWhen, book, { agrees: () => true });
    else book = typed(book, what, words);
  }
  return book;
}

const changes = (book: WorkbookContents): string[] =>
  rowsOf(book, 'changes', 'What').map(({ What, Column, Before, After }) =>
    [What, Column, Before, '→', After].join(' '),
  );
const row = (book: WorkbookContents): string => {
  const [only] = rowsOf(book, 'tracker', 'Ref');
  return [only?.['Due'], only?.['Agreed date'], only?.['State']].join(' | ');
};

const MOVED = 'Moved Agreed date 30 Sep 2011 → 31 Oct 2011';

test.each<[string, string[], string[]]>([
  ['an agreed date is a move', ['Agreed date: 2011-10-31', 'build'], [MOVED]],
  ['told once', ['Agreed date: 2011-10-31', 'build', 'build'], [MOVED]],
  ['moved again, it is counted', ['Agreed date: 2011-10-31', 'build', 'Agreed date: 2011-11-30', 'build'], [MOVED, 'Moved Agreed date 31 Oct 2011 → 30 Nov 2011 (moved 2 times)']],
  ['taken out, it is told and not counted', ['Agreed date: 2011-10-31', 'build', 'Agreed date: ', 'build', 'Agreed date: 2011-11-30', 'build'],
    [MOVED, 'Moved Agreed date 31 Oct 2011 → 30 Sep 2011 (agreed date taken out)', 'Moved Agreed date 30 Sep 2011 → 30 Nov 2011 (moved 2 times)']],
  ['the plan’s own date agreed moves nothing', ['Agreed date: 2011-09-30', 'build'], []],
  ['words in its place are no date', ['Agreed date: in the autumn', 'build'], []],
  ['a later plan with the same date makes no second move', ['Agreed date: 2011-10-31', 'build', 'plan: Oct 11'], [MOVED, 'Re-dated Due 30 Sep 2011 → 31 Oct 2011 (as agreed)']],
  ['nor does one whose date doesn’t count', ['Agreed date: 2011-10-31', 'build', 'plan: Dec 11', 'Agreed date: 2012-01-31', 'build'],
    [MOVED, 'Re-dated Due 30 Sep 2011 → 31 Dec 2011 (31 Oct 2011, as agreed, still counts)', 'Moved Agreed date 31 Oct 2011 → 31 Jan 2012 (moved 2 times)']],
  ['a plan that moves it twice is counted', ['plan: Oct 11', 'plan: Nov 11'], ['Re-dated Due 30 Sep 2011 → 31 Oct 2011', 'Re-dated Due 31 Oct 2011 → 30 Nov 2011 (moved 2 times)']],
  ['a date typed over Due is offered', ['Due: 2011-10-31', 'build', 'build'], ['Edited by hand Due 30 Sep 2011 → 31 Oct 2011; if it was agreed, it belongs in Agreed date']],
  ['and goes there when asked', ['Due: 2011-10-31', 'build', 'agree', 'build'], ['Edited by hand Due 30 Sep 2011 → 31 Oct 2011; if it was agreed, it belongs in Agreed date', MOVED]],
])('%s', (_, steps, expected) => {
  expect(changes(lived(...steps))).toEqual(expected);
}); // prettier-ignore

test.each<[string, string[], string]>([
  ['an agreed date counts', ['Agreed date: 2011-05-31', 'build'], '30 Sep 2011 | 2011-05-31 | Overdue'],
  ['a date typed over Due stays and counts', ['Due: 2011-05-31', 'build'], '2011-05-31 |  | Overdue'],
  ['the agreed one goes before it', ['Due: 2011-05-31', 'Agreed date: 2011-10-31', 'build'], '2011-05-31 | 2011-10-31 | Planned'],
  ['moved to where it belongs, Due says what the plan says', ['Due: 2011-05-31', 'agree'], '30 Sep 2011 | 31 May 2011 | Overdue'],
  ['one that was agreed already isn’t written over', ['Due: 2011-05-31', 'Agreed date: 2011-10-31', 'agree'], '2011-05-31 | 2011-10-31 | Planned'],
  ['words over Due are no date to agree', ['Due: when we can', 'agree'], 'when we can |  | No date'],
])('%s', (_, steps, expected) => {
  expect(row(lived(...steps))).toBe(expected);
}); // prettier-ignore

test('words in place of an agreed date are told, because they don’t count', () => {
  const book = typed(built('Sept 11'), 'Agreed date', 'in the autumn');
  const { changes: told } = buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), { settings: DEFAULT_SETTINGS, today: TODAY }); // prettier-ignore
  expect(told.unreadDates).toEqual([{ ref: 'G1-01', words: 'in the autumn' }]);
});

/** What the checks say of the plan beside its tracker. */
const said = (book: WorkbookContents, today: Day): string[] =>
  analyse(book, DEFAULT_SETTINGS, today).findings.flatMap(({ rule, message }) =>
    rule === 'overdue' || rule === 'due-soon' ? [`${rule}: ${message}`] : [],
  );

test.each<[string, string[], string[]]>([
  ['overdue by the plan', [], ['overdue: Due 30 Sep 2011 and not complete. Mark it Complete in the tracker, or agree a new date.']],
  ['agreed for later', ['Agreed date: 2011-12-31'], []],
  ['agreed for soon', ['Agreed date: 2011-10-31'], ['due-soon: Due 31 Oct 2011 (30 Sep 2011 in the plan). Ask for progress.']],
  ['typed over Due', ['Due: 2011-12-31'], []],
  ['what was agreed has passed, too', ['Agreed date: 2011-10-01'], ['overdue: Due 1 Oct 2011 (30 Sep 2011 in the plan) and not complete. Mark it Complete in the tracker, or agree a new date.']],
])('risks follow the date that counts: %s', (_, steps, expected) => {
  expect(said(lived(...steps), { year: 2011, month: 10, day: 15 })).toEqual(expected);
}); // prettier-ignore
