import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { type EmulatedExcel, describeSheet } from '../emulated-excel';
import { panes, samplePlan } from './pane';

jest.setTimeout(120_000);

const { open } = panes();

/** The pane beside the sample plan, checked. */
async function checked(workbook: Uint8Array = samplePlan()): Promise<{ excel: EmulatedExcel; page: Page }> {
  const opened = await open(workbook);
  const { excel, pane } = opened;
  await press(pane.page, 'Check plan');
  await pane.page.getByRole('heading', { name: 'Findings' }).waitFor();
  return { excel, page: pane.page };
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const said = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** What cells hold, in the words of a file. */
async function cellsOf(excel: EmulatedExcel, sheet: string, cells: readonly string[]): Promise<unknown[]> {
  const { sheets } = await openXlsx(excel.toXlsx()).read();
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return cells.map((cell) => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return rows.find((one) => one.row === Number(row))?.cells.find(({ column }) => column === letter.charCodeAt(0) - 64)
      ?.value;
  });
}

test('the verdict stands above what was read', async () => {
  const { page } = await checked();
  await page.getByRole('heading', { name: 'Not ready to submit' }).waitFor();
  await said(page, /^\d+ errors, \d+ warnings and \d+ notes\.$/);
});

test('highlights lie over the cells, and go without a trace', async () => {
  const { excel, page } = await checked();
  const before = await describeSheet(excel.book, 'Grid 1');
  await press(page, 'Highlight findings');
  await said(page, /cells are highlighted/);
  expect(await describeSheet(excel.book, 'Grid 1')).not.toEqual(before);
  const highlighted = parseInt(await page.getByText(/cells are highlighted/).innerText(), 10);
  // They follow what is found.
  excel.book.sheet('Grid 1')?.enter(34, 2, 'Sept 27');
  await press(page, 'Check plan');
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await press(page, 'Clear highlights');
  await said(page, `The highlights of ${highlighted - 1} cells are gone`);
  excel.book.sheet('Grid 1')?.enter(34, 2, '');
  expect(await describeSheet(excel.book, 'Grid 1')).toEqual(before);
});

test('one fix: shown first, written when asked for, and put back', async () => {
  const { excel, page } = await checked();
  await press(page, 'Fix C21: Owner probably mistyped');
  await page.getByRole('heading', { name: 'What will change' }).waitFor();
  expect(await page.getByRole('list', { name: 'Changes' }).innerText()).toMatch(/Grid 1!C21\s+Before:\s+SC-N\s+After:\s+SCO-N/);
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SC-N']);
  await press(page, 'Write 1 cell');
  await said(page, '1 cell was changed');
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SCO-N']);
  expect(await page.getByRole('button', { name: 'Fix C21: Owner probably mistyped' }).count()).toBe(0);
  await press(page, 'Undo the change');
  await said(page, '1 cell was put back');
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SC-N']);
  await page.getByRole('button', { name: 'Fix C21: Owner probably mistyped' }).waitFor();
}); // prettier-ignore

test('all dates that Excel made at once, and back', async () => {
  const { excel, page } = await checked();
  const cells = ['B12', 'B21', 'B22', 'B29'];
  const before = await describeSheet(excel.book, 'Grid 1');
  const stored = await cellsOf(excel, 'Grid 1', cells);
  await press(page, /^Fix all 4 cells: Date changed by Excel/);
  await press(page, 'Write 4 cells');
  await said(page, '4 cells were changed');
  expect(await cellsOf(excel, 'Grid 1', cells)).toEqual(['May 2026', 'Jan 2027', 'Aug 2027', 'Mar 2027']);
  await press(page, 'Undo last fix');
  await said(page, '4 cells were put back');
  expect(await cellsOf(excel, 'Grid 1', cells)).toEqual(stored);
  expect(await describeSheet(excel.book, 'Grid 1')).toEqual(before);
});

test('a finding is accepted with a reason, which is kept with the workbook, shown in the report, and ends with the cell', async () => {
  const { excel, page } = await checked();
  await press(page, 'Accept C28: No owner');
  await press(page, 'Accept');
  await said(page, 'Write why the finding may stand.');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The trust names one in May');
  await press(page, 'Accept');
  await page.getByRole('heading', { name: 'Accepted (1)' }).waitFor();
  await press(page, 'Write report');
  await said(page, /The report is on the sheet/);
  const report = await openXlsx(excel.toXlsx()).read();
  const row = report.sheets
    .find(({ mark }) => mark === 'report')
    ?.rows.find(({ cells }) => cells.some(({ text }) => text === 'Grid 2') && cells.some(({ text }) => text === 'C28'));
  expect(row?.cells.map(({ text }) => text).slice(-2)).toEqual(['Accepted', 'The trust names one in May']);

  const saved = excel.toXlsx();
  const again = await checked(saved);
  await again.page.getByRole('heading', { name: 'Accepted (1)' }).waitFor();
  again.excel.book.sheet('Grid 2')?.enter(28, 3, 'tbc');
  await press(again.page, 'Check plan');
  await said(again.page, 'Accepted before the cell changed: The trust names one in May');
  expect(await again.page.getByRole('heading', { name: /^Accepted/ }).count()).toBe(0);
});

test('a rule that is switched off is named in the verdict', async () => {
  const { page } = await checked();
  await press(page, 'Settings');
  await page.getByText(/^Checks/).click();
  await page.getByRole('combobox', { name: 'No owner', exact: true }).selectOption('Off');
  await press(page, 'Save settings');
  await said(page, 'The settings are kept in this workbook.');
  await press(page, 'Check plan');
  await said(page, 'Not checked: No owner.');
});
