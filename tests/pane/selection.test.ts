import { eventually } from './eventually';
import { check, panes, samplePlan } from './pane';

const { open } = panes();

test('in Excel the cell that is selected says what it means: one sync an answer, the newest cell’s alone', async () => {
  const { excel, pane } = await open(samplePlan(), { selected: ['Grid 1', 'B13'] });
  const { page } = pane;
  // What was selected before the pane came, too.
  await page.getByRole('region', { name: 'Sept 26' }).waitFor();
  excel.resetCounts();
  excel.select('Grid 1', 'B14');
  await page.getByRole('region', { name: 'Oct 26 and quarterly thereafter' }).getByText('10 dates, 31 Oct 2026 to 31 Jan 2029').waitFor(); // prettier-ignore
  expect([excel.syncs, excel.book.changes]).toEqual([1, []]);

  excel.select('Grid 1', 'B15');
  excel.select('Grid 1', 'B16');
  excel.select('Grid 1', 'C14:D15');
  await page.getByRole('region', { name: 'DIO' }).getByText('leads 4 actions').waitFor();
  await page.waitForTimeout(300);
  await page.getByRole('region', { name: 'DIO' }).waitFor();
  expect(excel.syncs).toBeLessThanOrEqual(4);

  excel.select('Cover', 'A1');
  await page.getByRole('region', { name: 'DIO' }).waitFor({ state: 'detached' });
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('a cell with a finding brings it into sight', async () => {
  const { excel, pane } = await open(samplePlan());
  await check(pane.page);
  excel.select('Grid 1', 'C21');
  await pane.page.locator('[aria-current=true]', { hasText: 'Owner probably mistyped' }).waitFor();
});

test('a click on the words of a finding goes to its cell, and shows all that it says', async () => {
  const { excel, pane } = await open(samplePlan());
  await check(pane.page);
  await pane.page.getByText('Still to be completed: "to be added"').click();
  await pane.page.locator('[aria-current=true]', { hasText: 'Still to be completed: "to be added"' }).waitFor();
  await eventually(() => {
    expect(excel.book.active.name).toBe('Grid 2');
  });
});
