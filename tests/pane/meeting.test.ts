import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { rowsOf, trackerRows } from '../support/drawn';
import { bytesOf, pages } from './page';
import { build, panes, press, samplePlan } from './pane';

jest.setTimeout(120_000);

const { open } = panes();
const { open: openPage } = pages();

test('a meeting sheet is made, filled in, and what was filled in goes into the tracker', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await page.getByRole('tab', { name: 'Meet' }).click();

  // A day that is none is said at its field; a real one is written as in the UK.
  await page.getByRole('textbox', { name: 'Day of the meeting' }).fill('31/02/2027');
  await press(page, 'Make meeting sheet');
  await page.getByText('Write a day as 15/09/2026, or leave it empty.').waitFor();
  await page.getByRole('textbox', { name: 'Day of the meeting' }).fill('12/1/2027');
  await press(page, 'Make meeting sheet');
  await page.getByText('The meeting is on the sheet ‘Meeting 12 Jan 2027’.').waitFor();
  await press(page, 'Go to the meeting sheet');

  const meeting = excel.book.sheet('Meeting 12 Jan 2027');
  const header = Array.from({ length: 10 }, (_, at) => meeting?.textAt(3, at + 1));
  const column = (name: string): number => header.indexOf(name) + 1;
  meeting?.enter(4, column('Status'), 'In progress');
  meeting?.enter(4, column('Decision'), 'Wait for the audit');

  await page.getByRole('radio', { name: 'Came back' }).check();
  await press(page, 'Look at what was filled in');
  await page.getByRole('heading', { name: 'What was filled in' }).waitFor();
  await press(page, 'Take 1 row into the tracker');
  await page.getByText('2 changes went into the tracker.').waitFor();
  const workbook = await openXlsx(excel.toXlsx()).read();
  const ref = rowsOf(workbook, 'meeting', 'Group')[0]?.['Ref'];
  expect(trackerRows(workbook).find((row) => row['Ref'] === ref)).toMatchObject({
    Status: 'In progress',
    Progress: '12 Jan 2027, decision: Wait for the audit',
  });
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('what has gone by is ticked by whoever knows, becomes Complete, and is undone in one step', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await press(page, /^Catch up \(\d+ overdue\)$/);
  await page.getByRole('heading', { name: 'What has gone by' }).waitFor();
  await page.getByRole('list', { name: 'Rows whose date has gone by' }).getByRole('checkbox').first().check();
  await press(page, 'Mark 1 row Complete');
  await page.getByText('1 row is Complete now.').waitFor();
  const completed = async (): Promise<number> =>
    trackerRows(await openXlsx(excel.toXlsx()).read()).filter((row) => row['Status'] === 'Complete').length;
  expect(await completed()).toBe(1);
  await press(page, 'Undo marking as Complete');
  await page.getByText('1 row of the tracker is no longer marked Complete.').first().waitFor();
  expect(await completed()).toBe(0);
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('in Excel an owner’s workbook opens beside the tracker’s, with a message to copy', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await makePack(page, 'PHL');
  await page.getByText('a pane in Excel can’t save files').waitFor();
  expect(await page.getByRole('textbox', { name: 'Message to PHL' }).inputValue()).toMatch(
    /^Actions of PHL \(.*Northmere/,
  );
  await press(page, 'Copy message to PHL');
  await page.getByText(/^(?:Copied\.|Press Ctrl\+C to copy it\.)$/).waitFor();
  await press(page, 'Open workbook');
  await page.getByText('Save it as ‘Actions of PHL.xlsx’').waitFor();
  expect(excel.book.created).toHaveLength(1);
  await isPackOf('PHL', Buffer.from(excel.book.created[0] ?? '', 'base64'));
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('in the page the workbook is saved; each owner gets one where all are asked for', async () => {
  const { page, problems, outside } = await openPage();
  await page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await makePack(page, 'PHL');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save workbook')]);
  expect(download.suggestedFilename()).toBe('Actions of PHL.xlsx');
  await isPackOf('PHL', await bytesOf(download));
  await page.getByText('Saved as ‘Actions of PHL.xlsx’').waitFor();
  await press(page, 'Back');
  await makePack(page, /^Each of \d+ owners$/);
  const owners = await page.getByRole('list', { name: 'Workbooks for owners' }).getByRole('heading').allInnerTexts();
  expect(owners.length).toBeGreaterThan(5);
  const [second] = await Promise.all([page.waitForEvent('download'), press(page, `Save workbook: ${owners[1] ?? ''}`)]);
  await isPackOf(owners[1] ?? '', await bytesOf(second));
  expect([problems, outside]).toEqual([[], []]);
});

async function makePack(page: Page, owner: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Meet' }).click();
  await page.getByRole('radio', { name: 'For owners' }).check();
  const options = await page.getByRole('combobox', { name: 'Owner' }).locator('option').allInnerTexts();
  const label = options.find((option) => (typeof owner === 'string' ? option === owner : owner.test(option)));
  await page.getByRole('combobox', { name: 'Owner' }).selectOption({ label: label ?? String(owner) });
  await press(page, /^Make workbooks?$/);
  await page.getByRole('heading', { name: typeof owner === 'string' ? `For ${owner}` : /^For \d+ owners$/ }).waitFor();
}

/** A workbook of one sheet with the rows of its owner, ready to be filled in. */
async function isPackOf(owner: string, bytes: Uint8Array): Promise<void> {
  const { sheets } = await openXlsx(bytes).read();
  expect(sheets.map(({ mark }) => mark)).toEqual(['pack']);
  expect(sheets[0]?.rows[0]?.cells[0]?.text).toMatch(new RegExp(`^Actions of ${owner},`));
}
