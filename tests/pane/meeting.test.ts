import { openXlsx } from '../../src/hosts/xlsx';
import { rowsOf, trackerRows } from '../support/drawn';
import { build, panes, press, samplePlan } from './pane';

jest.setTimeout(120_000);

const { open } = panes();

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
