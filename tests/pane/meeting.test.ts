import type { Locator, Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { rowsOf, trackerRows } from '../support/drawn';
import { eventually, shows } from './eventually';
import { bytesOf, pages } from './page';
import { build, chooseMore, panes, press, samplePlan } from './pane';

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
  await press(page, 'Only this workbook’s meeting sheets');
  await page.getByRole('heading', { name: 'What was filled in' }).waitFor();
  await press(page, 'Take 1 row into the tracker');
  await page.getByText('2 changes went into the tracker.').waitFor();
  const workbook = await openXlsx(excel.toXlsx()).read();
  const ref = rowsOf(workbook, 'meeting', 'Group')[0]?.['Ref'];
  expect(trackerRows(workbook).find((row) => row['Ref'] === ref)).toMatchObject({
    Status: 'In progress',
    Progress: '12 Jan 2027, decision: Wait for the audit',
  });
  await press(page, 'Undo taking into the tracker');
  await page.getByText('2 cells of the tracker are as before.').waitFor();
  const again = trackerRows(await openXlsx(excel.toXlsx()).read()).find((row) => row['Ref'] === ref);
  expect(again).toMatchObject({ Status: 'Not started', Progress: '' });
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('what has gone by is ticked by whoever knows, becomes Complete, and is undone in one step', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await press(page, 'Catch up');
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

test('the summary is written from the tracker’s tab, and leads to its sheet', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await chooseMore(page, 'More actions', 'Write summary');
  await page.getByText('The summary is on the sheet ‘Summary’.').waitFor();
  await press(page, 'Go to the summary');
  await eventually(() => {
    expect(excel.book.selection?.sheet.name).toBe('Summary');
  });
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('the summary in the page', async () => {
  const { page, problems } = await openBuilt();
  await chooseMore(page, 'More actions', 'Write summary');
  await press(page, 'Go to the summary');
  await page.getByRole('grid', { name: 'Sheet Summary' }).waitFor();
  expect(problems).toEqual([]);
});

test('in Excel an owner’s workbook opens beside the tracker’s, with a message to copy', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await makePack(page, 'PHL');
  await page.getByText('a pane in Excel can’t save files').waitFor();
  await eventually(async () => {
    const message = await page.getByRole('textbox', { name: 'Message to PHL' }).inputValue();
    expect(message).toMatch(/^Actions of PHL \(.*Northmere/);
  });
  await press(page, 'Copy message to PHL');
  await page.getByText(/^(?:Copied\.|Press Ctrl\+C to copy it\.)$/).waitFor();
  await press(page, 'Open workbook');
  await page.getByText('Save it as ‘Actions of PHL.xlsx’').waitFor();
  await eventually(() => {
    expect(excel.book.created).toHaveLength(1);
  });
  await isPackOf('PHL', Buffer.from(excel.book.created[0] ?? '', 'base64'));
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
});

test('in the page the workbook is saved; each owner gets one where all are asked for', async () => {
  const { page, problems, outside } = await openBuilt();
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

test('files that came back: listed beside what was handed out, taken row by row, undone in one step', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  await build(page);
  await page.getByText('The tracker is on the sheet').waitFor();
  await makePack(page, 'PHL');
  await press(page, 'Open workbook');
  await page.getByText('The workbook is open beside this one.').waitFor();
  const { bytes, refs } = await filledInPack(Buffer.from(excel.book.created[0] ?? '', 'base64'));
  // Meanwhile somebody wrote into the tracker.
  const rows = async (): Promise<Record<string, string>[]> => trackerRows(await openXlsx(excel.toXlsx()).read());
  const at = (await rows()).findIndex((row) => row['Ref'] === refs[1]);
  const tracker = excel.book.sheet('Tracker');
  const status = Array.from({ length: 10 }, (_, n) => tracker?.textAt(2, n + 1)).indexOf('Status') + 1;
  tracker?.enter(at + 3, status, 'In progress');

  await press(page, 'Back');
  await page.getByRole('radio', { name: 'Came back' }).check();
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'PHL.xlsx', mimeType: '', buffer: bytes },
    { name: 'letter.xlsx', mimeType: '', buffer: Buffer.from('Dear Ann') },
  ]);
  await page.getByRole('heading', { name: 'What was filled in' }).waitFor();
  const list = page.getByRole('list', { name: 'Rows that were filled in' });
  const [taken, conflict] = [refs[0] ?? '', refs[1] ?? ''];
  const rowOf = (ref: string): Locator => list.getByRole('listitem').filter({ hasText: `${ref} · PHL.xlsx` });
  await eventually(async () => {
    expect(await rowOf(taken).innerText()).toMatch(/Status:\s*Before:\s*Not started\s*→\s*After:\s*Complete/);
    expect(await rowOf(conflict).innerText()).toMatch(/Handed out:\s*Not started\s+Tracker now:\s*In progress\s+Came back:\s*Deferred/);
  });
  await rowOf(taken).getByRole('checkbox', { checked: true }).waitFor();
  await rowOf(conflict).getByRole('checkbox', { checked: false }).waitFor();
  await page.getByRole('region', { name: 'Not read' }).getByText('letter.xlsx: This file is not an Excel workbook.').waitFor();

  const before = await rows();
  await rowOf(conflict).getByRole('checkbox').check();
  await press(page, 'Take 2 rows into the tracker');
  await page.getByText('2 changes went into the tracker.').waitFor();
  const statusOf = async (ref: string): Promise<string | undefined> => (await rows()).find((row) => row['Ref'] === ref)?.['Status'];
  expect([await statusOf(taken), await statusOf(conflict)]).toEqual(['Complete', 'Deferred']);
  await press(page, 'Undo taking into the tracker');
  await page.getByText('2 cells of the tracker are as before.').waitFor();
  expect(await rows()).toEqual(before);
  expect([pane.problems, pane.outside, excel.refusals]).toEqual([[], [], []]);
}); // prettier-ignore

test('in the page, too, files that came back are dropped on the pane and nothing else is opened', async () => {
  const { page, problems, outside } = await openBuilt();
  await makePack(page, 'PHL');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save workbook')]);
  const { bytes } = await filledInPack(await bytesOf(download));
  await press(page, 'Back');
  await page.getByRole('radio', { name: 'Came back' }).check();
  const dataTransfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(all)], 'PHL.xlsx'));
    return data;
  }, Array.from(bytes));
  const zone = page.getByText('or drop them here');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await shows(page.getByText('Drop a workbook to open it'), 0);
  await zone.dispatchEvent('drop', { dataTransfer });
  await press(page, 'Take 2 rows into the tracker');
  await page.getByText('2 changes went into the tracker.').waitFor();
  await page.getByRole('heading', { name: 'sample-plan.xlsx' }).waitFor();
  await press(page, 'Undo taking into the tracker');
  await page.getByText('2 cells of the tracker are as before.').waitFor();
  expect([problems, outside]).toEqual([[], []]);
});

/** A pack whose owner has done the first thing in it and put off the second. */
async function filledInPack(bytes: Uint8Array): Promise<{ readonly bytes: Buffer; readonly refs: readonly string[] }> {
  const file = openXlsx(bytes);
  const { sheets } = await file.read();
  const [sheet] = sheets;
  if (!sheet) throw new Error('The pack is empty.');
  const open = sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ text, column }) => (text === 'Not started' ? { row, column, ref: cells[1]?.text ?? '' } : [])),
  );
  const changes = (['Complete', 'Deferred'] as const).flatMap((after, at) => {
    const cell = open[at];
    return cell ? { place: { sheet: sheet.name, ...cell }, before: 'Not started', after } : [];
  });
  await file.change(changes);
  return { bytes: Buffer.from(file.toBytes()), refs: open.slice(0, 2).map(({ ref }) => ref) };
}

/** The page with the sample plan and its tracker. */
async function openBuilt(): ReturnType<typeof openPage> {
  const opened = await openPage();
  await opened.page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
  await build(opened.page);
  await opened.page.getByText('The tracker is on the sheet').waitFor();
  return opened;
}

async function makePack(page: Page, owner: string | RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Meet' }).click();
  await page.getByRole('radio', { name: 'For owners' }).check();
  const list = page.getByRole('combobox', { name: 'Owner' });
  const option = list.locator('option', { hasText: typeof owner === 'string' ? new RegExp(`^${owner}$`) : owner });
  await list.selectOption({ label: await option.innerText() });
  await press(page, /^Make workbooks?$/);
  await page.getByRole('heading', { name: typeof owner === 'string' ? `For ${owner}` : /^For \d+ owners$/ }).waitFor();
}

/** A workbook of one sheet with the rows of its owner, ready to be filled in. */
async function isPackOf(owner: string, bytes: Uint8Array): Promise<void> {
  const { sheets } = await openXlsx(bytes).read();
  expect(sheets.map(({ mark }) => mark)).toEqual(['pack']);
  expect(sheets[0]?.rows[0]?.cells[0]?.text).toMatch(new RegExp(`^Actions of ${owner},`));
}
