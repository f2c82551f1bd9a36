import { openXlsx } from '../../src/hosts/xlsx';
import type { EmulatedExcel } from '../emulated-excel';
import { trackerRows } from '../support/drawn';
import { eventually } from './eventually';
import { build, check, chooseMore, panes, press, samplePlan } from './pane';

const { open } = panes();

/** The rows of the tracker as texts by header. */
const rowsNow = async (excel: EmulatedExcel): Promise<Record<string, string>[]> =>
  trackerRows(await openXlsx(excel.toXlsx()).read());

test('a commissioner looks, checks a plan, steps to a finding, sets something, builds, works in the tracker, changes the plan, builds again', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  const said = async (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
  const grid = excel.book.sheet('Grid 1');
  if (!grid) throw new Error('The sample plan has no sheet Grid 1.');

  // 1 open: what is there, before anything is clicked; 2 check
  await said('4 grids on 4 sheets, 2026-29');
  await check(page);
  await page.getByRole('heading', { name: '6 errors to fix first' }).waitFor();
  expect(excel.book.changes).toEqual([]);

  // 3 step to a finding: its cell is selected, and it says all it has to say
  await press(page, /^Next finding/);
  await said('1 of 24');
  await isOn(excel, 'Grid 1');
  await said('A plan that is submitted with words still to come is sent back.');

  // 4 change a setting: the plan is checked again by it
  await press(page, 'Settings');
  await page.getByRole('textbox', { name: 'Days ahead that count as due soon' }).fill('120');
  await press(page, 'Save settings');
  await said('The settings are kept in this workbook');
  await page.getByRole('heading', { name: '6 errors to fix first' }).waitFor();

  // 5 build: the pane leads with what is late and what comes
  await build(page);
  await page.getByRole('heading', { name: /^\d+ overdue, \d+ due in four weeks$/ }).waitFor();
  const first = await rowsNow(excel);
  expect(first.length).toBeGreaterThan(100);
  expect(excel.book.changesOutside('Tracker', 'Plan Grid as built').filter(({ sheet }) => sheet !== undefined)).toEqual(
    [],
  );
  // … and leads to its rows
  await page.getByRole('list', { name: 'Rows of the tracker' }).getByRole('button').first().click();
  await isOn(excel, 'Tracker');

  // 6 edit a Status, 7 change the plan
  const tracker = excel.book.sheet('Tracker');
  tracker?.enter(3, 6, 'In progress');
  const used = grid.used(true);
  if (!used) throw new Error('Grid 1 is empty.');
  for (const [column, text] of ['Agree a plan for the winter', 'Jan 28', 'SCO-N'].entries())
    grid.enter(used.bottom + 1, column + 1, text);

  // 8 build again
  await press(page, 'Dismiss');
  await press(page, 'Bring tracker up to date');
  await said(/kept/);
  const second = await rowsNow(excel);
  expect(second[0]).toMatchObject({ Ref: first[0]?.['Ref'], Status: 'In progress' });
  expect(second.slice(1, first.length)).toEqual(first.slice(1));
  await press(page, 'Dismiss');
  await chooseMore(page, 'More actions', 'Go to what each build changed');
  await isOn(excel, 'Tracker changes');

  expect(pane.problems).toEqual([]);
  expect(pane.outside).toEqual([]);
  expect(excel.refusals).toEqual([]);
});

const isOn = (excel: EmulatedExcel, sheet: string): Promise<void> =>
  eventually(() => {
    expect(excel.book.selection?.sheet.name).toBe(sheet);
  });
