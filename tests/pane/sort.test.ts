import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import { openXlsx } from '../../src/hosts/xlsx';
import { trackerRows } from '../support/drawn';
import { EmulatedExcel } from '../emulated-excel';
import { bytesOf, pages } from './page';
import { chooseMore, panes, press, readyPlan } from './pane';

const { open } = panes();
const { open: openPage } = pages();
const SORT = 'Sort: open rows first, by date';

/** A tracker of two rows, of which the first is done. */
async function halfDone(): Promise<Uint8Array> {
  const file = openXlsx(readyPlan());
  const today = { year: 2026, month: 11, day: 22 };
  await build(new Session(file), { today });
  const excel = await EmulatedExcel.open(file.toBytes(), { today });
  excel.type('Tracker', 'F3', 'Complete');
  return excel.toXlsx();
}

const statuses = async (bytes: Uint8Array): Promise<(string | undefined)[]> =>
  trackerRows(await openXlsx(bytes).read()).map((row) => row['Status']);

test('the tracker is sorted from its tab, and that is undone in one step', async () => {
  const { excel, pane } = await open(await halfDone());
  const { page } = pane;
  await page.getByRole('tab', { name: 'Tracker' }).click();
  await chooseMore(page, 'More actions', SORT);
  await page.getByText('The tracker is sorted: open rows first, by date.').waitFor();
  expect(await statuses(excel.toXlsx())).toEqual(['Not started', 'Complete']);
  await chooseMore(page, 'More actions', SORT);
  await page.getByText('The tracker was in order already').waitFor();
  await chooseMore(page, 'More actions', 'Undo sorting');
  await page.getByText('The rows of the tracker stand as before.').waitFor();
  expect(await statuses(excel.toXlsx())).toEqual(['Complete', 'Not started']);

  // What is in the way is said, and nothing is written.
  excel.type('Tracker', 'T3', 'by hand');
  await chooseMore(page, 'More actions', SORT);
  await page.getByRole('alert').getByText('The cell Tracker!T3 stands beside the table').waitFor();
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('the same in the page', async () => {
  const { page, problems, outside } = await openPage();
  await page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
  const buffer = Buffer.from(await halfDone());
  await page.locator('input[type=file]').setInputFiles({ name: 'half-done.xlsx', mimeType: '', buffer });
  await page.getByRole('heading', { name: 'half-done.xlsx' }).waitFor();
  await page.getByRole('tablist', { name: 'Plan Grid' }).getByRole('tab', { name: 'Tracker' }).click();
  await chooseMore(page, 'More actions', SORT);
  await page.getByText('The tracker is sorted: open rows first, by date.').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy')]);
  expect(await statuses(await bytesOf(download))).toEqual(['Not started', 'Complete']);
  expect([problems, outside]).toEqual([[], []]);
});
