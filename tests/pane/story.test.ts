import { openXlsx } from '../../src/hosts/xlsx';
import type { EmulatedExcel } from '../emulated-excel';
import { trackerRows } from '../support/drawn';
import { panes, samplePlan } from './pane';

jest.setTimeout(120_000);

const { open } = panes();

/** The rows of the tracker as texts by header. */
const rowsNow = async (excel: EmulatedExcel): Promise<Record<string, string>[]> =>
  trackerRows(await openXlsx(excel.toXlsx()).read());

test('a commissioner checks a plan, goes to a finding, sets something, builds, works in the tracker, changes the plan, builds again', async () => {
  const opened = await open(samplePlan());
  const { excel, pane } = opened;
  const { page } = pane;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const said = async (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
  const grid = excel.book.sheet('Grid 1');
  if (!grid) throw new Error('The sample plan has no sheet Grid 1.');

  // 1 open, 2 check
  await button('Check plan').click();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  await page.getByRole('heading', { name: /Northmere/ }).waitFor();
  expect(excel.book.changes).toEqual([]);

  // 3 select a finding's cell
  const finding = button(/^Go to Grid 1, cell /).first();
  const cell = (await finding.getAttribute('aria-label'))?.replace('Go to Grid 1, cell ', '');
  await finding.click();
  await expect(eventually(() => excel.book.selection?.sheet.name === 'Grid 1')).resolves.toBe(true);
  expect(cell).toMatch(/^[A-C]\d+$/);

  // 4 change a setting
  await button('Settings').click();
  await page.getByRole('textbox', { name: 'Days ahead that count as due soon' }).fill('120');
  await button('Save settings').click();
  await said('The settings are kept in this workbook');

  // 5 build
  await button('Build tracker').click();
  await said(/The tracker is on the sheet/);
  const first = await rowsNow(excel);
  expect(first.length).toBeGreaterThan(100);
  expect(excel.book.changesOutside('Tracker', 'Plan Grid as built').filter(({ sheet }) => sheet !== undefined)).toEqual(
    [],
  );

  // 6 edit a Status, 7 change the plan
  const tracker = excel.book.sheet('Tracker');
  tracker?.enter(3, 6, 'In progress');
  const used = grid.used(true);
  if (!used) throw new Error('Grid 1 is empty.');
  for (const [column, text] of ['Agree a plan for the winter', 'Jan 28', 'SCO-N'].entries())
    grid.enter(used.bottom + 1, column + 1, text);

  // 8 build again
  await button('Build tracker').click();
  await said(/kept/);
  const second = await rowsNow(excel);
  expect(second[0]).toMatchObject({ Ref: first[0]?.['Ref'], Status: 'In progress' });
  expect(second.slice(1, first.length)).toEqual(first.slice(1));

  expect(pane.problems).toEqual([]);
  expect(pane.outside).toEqual([]);
  expect(excel.refusals).toEqual([]);
});

/** Asks again until it is so, for five seconds at most. */
async function eventually(isSo: () => boolean): Promise<boolean> {
  for (let n = 0; n < 50 && !isSo(); n++) await new Promise((resolve) => setTimeout(resolve, 100));
  return isSo();
}
