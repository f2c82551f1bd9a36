import { shows } from './eventually';
import { panes, press, samplePlan } from './pane';

const { open } = panes();

test('the ribbon’s buttons open the pane anew: that what it did can’t be undone any more is said, once', async () => {
  const { page } = (await open(samplePlan(), { page: 'taskpane.html?do=check' })).pane;
  const said = page.getByText('The pane was opened anew');
  await press(page, 'Fix C21: Owner probably mistyped');
  await press(page, 'Write 1 cell');
  await page.getByText('1 cell was changed').waitFor();
  await shows(said, 0);
  await page.goto(page.url().replace('?do=check', '?do=build'));
  await said.waitFor();
  await page.reload();
  await page.locator('button:focus', { hasText: 'Build tracker' }).waitFor();
  await shows(said, 0);
});
