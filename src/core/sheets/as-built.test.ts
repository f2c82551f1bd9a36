import { drawnInto } from '../../../tests/support/drawn';
import type { CellContents, WorkbookContents } from '../workbook/contents';
import { asBuiltOf } from './as-built';
import { asBuiltSheet } from './as-built-sheet';
import { type BuiltRow, forShared } from './built-row';

const EMPTY: WorkbookContents = { dateSystem: '1900', sheets: [] };
const PERIOD = { first: { year: 2011, month: 4, day: 1 }, last: { year: 2012, month: 3, day: 31 } };

const row = (ref: string, action: string, due: string, more: Partial<BuiltRow> = {}): BuiltRow => ({
  ref,
  shared: forShared((header) => (header === 'Source' ? 'Plan!A4' : header === 'Action' ? action : '')),
  due,
  type: due === '' ? 'Ongoing' : 'Milestone',
  isInPlan: true,
  period: PERIOD,
  edits: new Map(),
  ...more,
});

const FACTS = { headers: [], hiddenColumns: new Set(['With', 'Risks']), number: '42', planSheets: new Map([['Grid 1', '123']]) }; // prettier-ignore

const kept = (rows: readonly BuiltRow[], before = EMPTY): WorkbookContents =>
  drawnInto(before, asBuiltSheet(asBuiltOf(before)?.table, rows, FACTS));

const cellsOf = ({ sheets }: WorkbookContents): readonly CellContents[] =>
  sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells));

const ACTION = [row('G1-01.1', 'Agree it', '2011-06-30'), row('G1-01.2', 'Agree it', '2011-09-30')];

const readAgain = (workbook: WorkbookContents): BuiltRow[] =>
  (asBuiltOf(workbook)?.rows ?? []).map(({ ref, shared, due, type, isInPlan, period, edits }) => ({
    ref,
    shared,
    due,
    type,
    isInPlan,
    period,
    edits,
  }));

test.each<[string, readonly BuiltRow[]]>([
  ['one row', [row('G1-01', 'Agree it', '2011-06-30')]],
  ['several dates of one action', ACTION],
  ['two actions', [...ACTION, row('G1-02', 'Open it', '')]],
  ['an action without a word beside it', [row('G1-01', '', ''), row('G1-02', 'Open it', '')]],
  ['two plan periods, and one that is not known', [...ACTION, row('G1-02', 'Open it', '', { period: undefined }), row('G1-03', 'Close it', '')]],
  ['what has gone, and edits by hand', [row('G1-01', 'Agree it', '', { isInPlan: false, edits: new Map([['Lead', 'Ann\nBob'], ['Ref', 'X: 1']]) })]],
])('%s: what is kept is read again', (_, rows) => {
  expect(readAgain(kept(rows))).toEqual(rows);
  expect(readAgain(kept(rows, kept([...ACTION, ...ACTION])))).toEqual(rows);
}); // prettier-ignore

test('what is kept of the tracker as a whole is read again', () => {
  const { hiddenColumns, number, planSheets } = FACTS;
  expect(asBuiltOf(kept(ACTION))).toMatchObject({ hiddenColumns, number, planSheets });
});

test('the words of an action are kept once, whatever the number of its dates', () => {
  const words = cellsOf(kept(ACTION)).map(({ text }) => text);
  expect(words.filter((text) => text === 'Agree it')).toHaveLength(1);
  expect(words.filter((text) => text === 'Plan!A4')).toHaveLength(1);
});
