import { acceptancesOf } from '../findings/acceptances';
import { allDrawnInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, buildReport, analyse } from '../plan-grid';
import type { Settings } from '../settings';
import type { CellContents, SheetContents, WorkbookContents } from '../workbook/contents';
import { OUR_REPORT_COLUMNS, REPORT } from './record';

const NO_OWNER = ['Agree the plan', 'Sept 11', ''];
const NO_DATE = ['Open the office', '', 'JCM'];
const WHOLE = ['Close the books', 'Dec 11', 'JCM'];

const checked = (rows: readonly (readonly CellInput[])[]): WorkbookContents =>
  oneGrid([['Priority 1: all of it'], ...rows]);

function reported(
  workbook: WorkbookContents,
  settings: Settings = DEFAULT_SETTINGS,
  earlier?: WorkbookContents,
): { workbook: WorkbookContents; changes: ReturnType<typeof buildReport>['changes'] } {
  const { drawings, changes } = buildReport(workbook, analyse(workbook, settings, TODAY), TODAY, earlier);
  return { workbook: allDrawnInto(workbook, drawings), changes };
}

const sheetOf = ({ sheets }: WorkbookContents): SheetContents | undefined =>
  sheets.find(({ mark }) => mark === 'report');

/** The report's rows as 'Sheet | Cell | Finding | State | Reply'. */
function told(workbook: WorkbookContents): string[] {
  const rows = sheetOf(workbook)?.rows ?? [];
  const header = rows.find(({ cells }) => cells.some(({ text }) => text === 'Finding'));
  const columnOf = (name: string): number | undefined => header?.cells.find(({ text }) => text === name)?.column;
  return rows
    .filter(({ row }) => header && row > header.row)
    .map(({ cells }) =>
      ['Sheet', 'Cell', 'Finding', 'State', 'Reply']
        .map((name) => cells.find(({ column }) => column === columnOf(name))?.text ?? '')
        .join(' | '),
    );
}

/** The same workbook with words in a cell of its report. */
function written(workbook: WorkbookContents, row: number, column: number, text: string): WorkbookContents {
  const cell: CellContents = { column, value: text, text, format: 'General' };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.mark !== 'report') return sheet;
    const others = sheet.rows.filter((one) => one.row !== row);
    const cells = [...(sheet.rows.find((one) => one.row === row)?.cells.filter((one) => one.column !== column) ?? []), cell];
    return { ...sheet, rows: [...others, { row, isHidden: false, cells }].sort((a, b) => a.row - b.row) };
  });
  return { ...workbook, sheets };
} // prettier-ignore

/** The same report over other rows of the plan. */
const moved = (from: WorkbookContents, rows: readonly (readonly CellInput[])[]): WorkbookContents => ({
  ...from,
  sheets: [...checked(rows).sheets, ...from.sheets.filter(({ mark }) => mark !== undefined)],
});

const REPLY = REPORT.columns.findIndex(({ header }) => header === 'Reply') + 1;
const FIRST_ROW = 7;

test('a new report: the verdict and the counts above, errors first', () => {
  const { workbook, changes } = reported(checked([['Agree the plan and tell them', 'September 2018', 'JCM'], NO_OWNER, NO_DATE]));
  const above = (sheetOf(workbook)?.rows ?? []).slice(0, 5).map(({ cells }) => cells.map(({ text }) => text).join());
  expect(above).toEqual([
    'Plan check: 2011-14',
    'Not ready to submit: 2 errors and 1 warning.',
    'Read on 15 Jun 2011: 1 grid and 3 actions of the plan 2011-14.',
    'Errors 2; warnings 1; notes 0; accepted with a reason 0; resolved 0.',
    expect.stringMatching(/^All \d+ rules were checked\.$/),
  ]);
  expect(told(workbook)).toEqual([
    'Grid 1 | C6 | No owner | Open | ',
    'Grid 1 | B7 | No date | Open | ',
    'Grid 1 | B5 | Date after the plan ends | Open | ',
  ]);
  expect(changes).toEqual({ added: 3, kept: 0, resolved: 0, edits: 0 });
}); // prettier-ignore

test('built again: replies stay, what is mended is resolved, what is new comes below', () => {
  const first = written(reported(checked([NO_OWNER, NO_DATE])).workbook, FIRST_ROW, REPLY, 'Ann asks');
  const { workbook, changes } = reported(moved(first, [['Agree the plan', 'Sept 11', 'JCM'], NO_DATE, ['Meet', 'High', 'JCM']])); // prettier-ignore
  expect(told(workbook)).toEqual([
    'Grid 1 | C5 | No owner | Resolved | Ann asks',
    'Grid 1 | B6 | No date | Open | ',
    'Grid 1 | B7 | Date not understood | Open | ',
  ]);
  expect(changes).toEqual({ added: 1, kept: 1, resolved: 1, edits: 0 });
});

test('a reply follows its action when rows are inserted above', () => {
  const first = written(reported(checked([NO_OWNER])).workbook, FIRST_ROW, REPLY, 'Ann asks');
  const { workbook } = reported(moved(first, [WHOLE, NO_OWNER]));
  expect(told(workbook)).toEqual(['Grid 1 | C6 | No owner | Open | Ann asks']);
});

test('what was resolved and comes again is open again', () => {
  const resolved = reported(moved(reported(checked([NO_OWNER])).workbook, [WHOLE])).workbook;
  expect(told(resolved)).toEqual(['Grid 1 | C5 | No owner | Resolved | ']);
  expect(told(reported(moved(resolved, [NO_OWNER])).workbook)).toEqual(['Grid 1 | C5 | No owner | Open | ']);
});

test('rows of somebody’s own, words beside the table and words over our lines are left alone', () => {
  const first = reported(checked([NO_OWNER])).workbook;
  const theirs = written(written(written(first, FIRST_ROW + 1, REPLY, 'See minutes'), 2, 1, 'Not ready to submit: 1 error. Ann mends it by Friday'), 3, 12, 'mine'); // prettier-ignore
  const { workbook } = reported(theirs);
  expect(told(workbook)).toEqual(['Grid 1 | C5 | No owner | Open | ', ' |  |  |  | See minutes']);
  const line = (row: number): string[] =>
    sheetOf(workbook)
      ?.rows.find((one) => one.row === row)
      ?.cells.map(({ text }) => text) ?? [];
  expect(line(2)).toEqual(['Not ready to submit: 1 error. Ann mends it by Friday']);
  expect(line(3)[1]).toBe('mine');
});

test('an accepted finding is told with its reason and doesn’t count', () => {
  const plan = checked([NO_OWNER]);
  const [finding] = analyse(plan, DEFAULT_SETTINGS, TODAY).findings;
  if (!finding) throw new Error('nothing was found');
  const accepted = acceptancesOf(finding, 'The Board names one', TODAY);
  const { workbook } = reported(plan, { ...DEFAULT_SETTINGS, accepted });
  expect(told(workbook)).toEqual(['Grid 1 | C5 | No owner | Accepted | ']);
  const texts = sheetOf(workbook)?.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toContain('The Board names one');
  expect(texts).toContain('Ready to submit: nothing else was found.');
});

test('replies in a report of another workbook are carried over', () => {
  const earlier = written(reported(checked([NO_OWNER, NO_DATE])).workbook, FIRST_ROW, REPLY, 'Ann asks');
  const gone = written(earlier, FIRST_ROW + 1, REPLY, 'By May');
  expect(told(reported(checked([NO_OWNER]), DEFAULT_SETTINGS, gone).workbook)).toEqual([
    'Grid 1 | C5 | No owner | Open | Ann asks',
    'Grid 1 | B6 | No date | Resolved | By May',
  ]);
});

const columnOf = (name: string): number => REPORT.columns.findIndex(({ header }) => header === name) + 1;

/** A row of the report under these headers. */
const under = (workbook: WorkbookContents, row: number, ...headers: string[]): string[] =>
  headers.map((name) => sheetOf(workbook)?.rows.find((one) => one.row === row)?.cells.find(({ column }) => column === columnOf(name))?.text ?? ''); // prettier-ignore

describe('words that people wrote over our own', () => {
  const first = reported(checked([NO_OWNER, NO_DATE])).workbook;

  test.each(OUR_REPORT_COLUMNS)('%s: they stay, and are counted', (header) => {
    const typed = written(first, FIRST_ROW, columnOf(header), 'as Ann says');
    const again = reported(typed);
    expect(under(again.workbook, FIRST_ROW, header)).toEqual(['as Ann says']);
    expect(again.changes).toEqual({ added: 0, kept: 2, resolved: 0, edits: 1 });
    const later = reported(moved(again.workbook, [NO_DATE, NO_OWNER]));
    expect(under(later.workbook, FIRST_ROW, header)).toEqual(['as Ann says']);
    expect(later.changes).toEqual({ added: 0, kept: 2, resolved: 0, edits: 1 });
  });

  test('what is found no longer keeps them, its State too', () => {
    const typed = written(written(first, FIRST_ROW, columnOf('State'), 'Ann is on it'), FIRST_ROW, columnOf('What to do'), 'Ask Bob');
    const again = reported(moved(typed, [WHOLE])).workbook;
    expect(under(again, FIRST_ROW, 'What to do', 'State')).toEqual(['Ask Bob', 'Ann is on it']);
    expect(under(again, FIRST_ROW + 1, 'State')).toEqual(['Resolved']);
  }); // prettier-ignore

  test('an emptied cell takes the plan’s words again', () => {
    const emptied = written(first, FIRST_ROW, columnOf('What to do'), '');
    expect(reported(emptied).changes.edits).toBe(0);
    expect(under(reported(emptied).workbook, FIRST_ROW, 'What to do')[0]).not.toBe('');
  });

  test('a report without a record of what was written loses none either', () => {
    const old = written(first, FIRST_ROW, columnOf('What to do'), 'Ask Bob');
    const bare = { ...old, sheets: old.sheets.filter(({ mark }) => mark !== 'report as built') };
    expect(under(reported(bare).workbook, FIRST_ROW, 'What to do', 'State')).toEqual(['Ask Bob', 'Open']);
    expect(under(reported(moved(bare, [WHOLE])).workbook, FIRST_ROW, 'What to do', 'State')).toEqual(['Ask Bob', 'Resolved']); // prettier-ignore
  });

  test('in another workbook they are carried over', () => {
    const typed = written(first, FIRST_ROW, columnOf('Suggestion'), 'Bob');
    expect(under(reported(checked([NO_OWNER, NO_DATE]), DEFAULT_SETTINGS, typed).workbook, FIRST_ROW, 'Suggestion')).toEqual(['Bob']); // prettier-ignore
  });
});
