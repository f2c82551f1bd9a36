import { check } from '../../src/app/check';
import { explainCell } from '../../src/app/explain';
import { fix, fixesOf } from '../../src/app/fix';
import { clearHighlights, highlight } from '../../src/app/highlight';
import { saveSettings } from '../../src/app/kept';
import { build } from '../../src/app/sheets';
import { excelWorkbook } from '../../src/hosts/excel';
import { DEFAULT_FORM } from '../../src/kept/settings-form';
import { inNode } from '../emulated-excel';
import { sheetOf } from '../emulated-excel/testing/books';
import { CALL, type ExcelSession, plainWorkbook } from './faults/commands';
import { newSession } from './faults/trial';

/*
 * What takes Ctrl+Z away from the user. Sources: Microsoft, 'Undo support with the Excel JavaScript API'; OfficeDev/office-js #5918
 * (merged areas, on Windows), #4484 (custom XML).
 */

const CELL = { sheet: 'Plan', row: 4, column: 2 };

async function explain(session: ExcelSession): Promise<unknown> {
  await check(session, CALL);
  return session.last && explainCell(session.last, CELL);
}

async function follow(): Promise<void> {
  const end = await excelWorkbook().followSelection(() => undefined);
  await excelWorkbook().select(CELL);
  await end();
}

// prettier-ignore
test.each<[string, (session: ExcelSession) => Promise<unknown>, string[]]>([
  ['a check', (session) => check(session, CALL), []],
  ['an explanation', explain, []],
  ['a selection', (session) => session.host.select(CELL), []],
  ['following the selection', follow, []],
  ['a fix', async (session) => {
    await check(session, CALL);
    await fix(session, fixesOf(session, session.last?.analysis.findings ?? []), CALL);
  }, []],
  ['highlights', (session) => highlight(session, CALL).then(() => clearHighlights(session)), []],
  ['keeping settings', (session) => saveSettings(session, { ...DEFAULT_FORM, period: '2026-29' }), ['custom XML part added']],
  ['a tracker, which hides its sheet of data', (session) => build(session, CALL), ['worksheet visibility']],
])('%s clears of the user’s undo stack what it must', async (_, work, clearedBy) => {
  const excel = plainWorkbook();
  excel.type('Notes', 'A2', 'Typed just now');
  await inNode(excel, () => work(newSession()));
  expect(excel.book.undo.clearedBy).toEqual(clearedBy);
  if (clearedBy.length === 0) expect(excel.book.undo.steps).toBeGreaterThan(0);
});

test('a plan with merged cells can’t be read without asking for them, which clears it on Windows', async () => {
  const excel = plainWorkbook();
  sheetOf(excel, 'Plan').merges = [{ top: 2, left: 1, bottom: 2, right: 3 }];
  await inNode(excel, () => check(newSession(), CALL));
  expect(new Set(excel.book.undo.clearedBy)).toEqual(new Set(['merged areas']));
});
