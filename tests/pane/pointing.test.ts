import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { SELECTION_CHANGED } from '../emulated-excel/model/events';
import { eventually } from './eventually';
import { bytesOf, pages } from './page';
import { panes, press, unheadedPlan } from './pane';

const { open } = panes();
const { open: openPage } = pages();

const isChosen = (page: Page, label: string, option: RegExp): Promise<void> =>
  eventually(async () => {
    const list = page.getByRole('combobox', { name: label, exact: true });
    expect(await list.locator('option:checked').innerText()).toMatch(option);
  });

test('in Excel the header row is pointed at by hand; its columns are kept in the workbook', async () => {
  const { excel, pane } = await open(unheadedPlan());
  const { page } = pane;
  await page.getByRole('heading', { name: 'No planning grid was found in this workbook.' }).waitFor();
  await eventually(() => {
    expect(excel.book.events.isRegistered(SELECTION_CHANGED)).toBe(true);
  });
  await press(page, 'Show me where it is');
  await page.getByRole('heading', { name: 'Where the plan is' }).waitFor();
  excel.select('Sheet1', 'B4');
  await isChosen(page, 'Header row', /^Sheet1, row 4: Pieces of work, Milestone month, Gruppe$/);

  await press(page, 'Read it like this');
  await page.getByText('Choose the column of the actions').waitFor();
  await page.getByRole('combobox', { name: 'Actions' }).selectOption('Pieces of work');
  await page.getByRole('combobox', { name: 'By when' }).selectOption('Pieces of work');
  await page.getByText('Each needs a column of its own.').waitFor();
  await page.getByRole('combobox', { name: 'By when' }).selectOption('Milestone month');
  await page.getByRole('combobox', { name: 'By whom' }).selectOption('Gruppe');
  expect(excel.book.changes).toEqual([]);
  await press(page, 'Read it like this');
  await page.getByText('1 grid on 1 sheet, 2026/27').waitFor();

  // It can be taken back, and done again.
  await press(page, 'Undo settings');
  await page.getByRole('heading', { name: 'No planning grid was found in this workbook.' }).waitFor();
  await press(page, 'Show me where it is');
  await page.getByRole('combobox', { name: 'Actions' }).selectOption('Pieces of work');
  await page.getByRole('combobox', { name: 'By when' }).selectOption('Milestone month');
  await press(page, 'Read it like this');
  await page.getByText('Sheet1, row 4: actions under ‘Pieces of work’, by when under ‘Milestone month’').waitFor();

  // Whoever opens the workbook next finds the plan at once.
  const again = await open(excel.toXlsx());
  await again.pane.page.getByText('1 grid on 1 sheet, 2026/27').waitFor();
  await press(again.pane.page, 'Find it by its headers');
  await again.pane.page.getByRole('heading', { name: 'No planning grid was found in this workbook.' }).waitFor();
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('what was selected before the pane came is followed, too', async () => {
  const { pane } = await open(unheadedPlan(), { selected: ['Sheet1', 'C5'] });
  await press(pane.page, 'Show me where it is');
  await isChosen(pane.page, 'Header row', /^Sheet1, row 5: The report/);
});

test('in the page it follows the cell that is selected, too', async () => {
  const { page, problems } = await openPage();
  await page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'theirs.xlsx', mimeType: '', buffer: Buffer.from(unheadedPlan()) }); // prettier-ignore
  await press(page, 'Show me where it is');
  await page.getByRole('heading', { name: 'Where the plan is' }).waitFor();
  await page.locator('#cell-A5').click();
  await isChosen(page, 'Header row', /^Sheet1, row 5: The report/);
  await page.locator('#cell-C4').click();
  await isChosen(page, 'Header row', /^Sheet1, row 4: /);
  await page.getByRole('combobox', { name: 'Actions' }).selectOption('Pieces of work');
  await page.getByRole('combobox', { name: 'By when' }).selectOption('Milestone month');
  await press(page, 'Read it like this');
  await page.getByText('1 grid on 1 sheet, 2026/27').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy')]);
  const { kept } = await openXlsx(await bytesOf(download)).read();
  expect(kept).toContain('Sheet1!A4: action=Pieces of work, by when=Milestone month');
  expect(problems).toEqual([]);
});
