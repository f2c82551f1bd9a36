import type { Page } from 'playwright-core';
import type { EmulatedExcel } from '../emulated-excel';
import { DATA_CHANGED } from '../emulated-excel/model/events';
import { eventually, shows } from './eventually';
import { pages } from './page';
import { check, panes, press, readyPlan } from './pane';

const { open } = panes();
const { open: openPage } = pages();
const SETTING = 'Check a row again when I leave it';

async function switchOver(page: Page): Promise<void> {
  await press(page, 'Settings');
  await page.getByRole('checkbox', { name: SETTING }).click();
  await press(page, 'Save settings');
  await page.getByText('The settings are kept in this workbook.').waitFor();
  await press(page, 'Dismiss');
}

/** What is followed is asked for once the pane shows it. */
const isFollowed = (excel: EmulatedExcel, wanted: boolean): Promise<void> =>
  eventually(() => {
    expect(excel.book.events.isRegistered(DATA_CHANGED)).toBe(wanted);
  });

test('a row is checked again as its author leaves it: what is new is said in passing, and can be shown', async () => {
  const { excel, pane } = await open(readyPlan());
  const { page } = pane;
  await check(page);
  const sheet = excel.book.sheets[0]?.name ?? '';
  const status = page.getByRole('status').filter({ hasText: 'row 5' });

  // By default nothing is followed.
  await page.waitForTimeout(700);
  expect(excel.book.events.isRegistered(DATA_CHANGED)).toBe(false);
  excel.type(sheet, 'C5', '');
  excel.select(sheet, 'A6');
  await page.waitForTimeout(700);
  await page.getByRole('heading', { name: 'Ready to submit' }).waitFor();
  await switchOver(page);
  await page.getByRole('heading', { name: '1 error to fix first' }).waitFor();
  await isFollowed(excel, true);
  excel.type(sheet, 'C5', 'Ann');
  excel.resetCounts();
  excel.select(sheet, 'A6');
  await status.getByText(`1 finding has gone from row 5 of ${sheet}.`).waitFor();
  await page.getByRole('heading', { name: 'Ready to submit' }).waitFor();

  // Half-way through a row nothing is asked; focus and what is shown stay with whoever has them.
  await page.getByRole('tab', { name: 'Plan', exact: true }).click();
  excel.select(sheet, 'C5');
  excel.type(sheet, 'C5', '');
  excel.select(sheet, 'B5');
  await page.waitForTimeout(700);
  await shows(status, 0);
  excel.select(sheet, 'A6');
  await status.getByText(`1 new finding in row 5 of ${sheet}.`).waitFor();
  await status.getByText('No owner.').waitFor();
  await page.locator('#tab-plan:focus').waitFor();
  await press(page, 'Show it');
  await page.getByRole('listitem').filter({ hasText: 'Write the report' }).first().waitFor();
  expect(excel.book.changes).toEqual([]);

  // Switched off, nothing is followed any more.
  await switchOver(page);
  await isFollowed(excel, false);
  excel.type(sheet, 'C6', '');
  excel.select(sheet, 'A5');
  await page.waitForTimeout(700);
  await shows(page.getByText('row 6'), 0);
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('the page, in whose sheets nobody writes, does not offer it', async () => {
  const { page } = await openPage();
  await page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
  await press(page, 'Settings');
  await page.getByRole('checkbox', { name: 'Read hidden rows' }).waitFor();
  await shows(page.getByRole('checkbox', { name: SETTING }), 0);
});
