import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { unpack } from '../support/xlsx/build-workbook';
import { trackerRows } from '../support/drawn';
import { complaints } from './axe';
import { eventually, shows } from './eventually';
import { build, check, chooseMore, press, samplePlan } from './pane';
import { bytesOf, pages } from './page';

const { open, stopServing } = pages();

const isReady = (page: Page): Promise<void> => page.getByRole('grid', { name: 'Sheet Cover' }).waitFor();
const isSelected = (page: Page, cell: string): Promise<void> =>
  page.locator(`#cell-${cell}[aria-selected="true"]`).waitFor();

/** Chooses a workbook as its user does. */
const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });

/** Parts that a build may change: the lists of sheets, names, styles and types. */
const LISTS = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

test('a newcomer opens the page: the sample plan is there; check, go to a finding, fix, build, save a copy', async () => {
  const { page, problems, outside } = await open();
  await isReady(page);
  await check(page);

  // A finding leads to its cell, which bears its mark.
  await press(page, /^Go to Grid 1, C21/);
  await page.getByRole('grid', { name: 'Sheet Grid 1' }).waitFor();
  await isSelected(page, 'C21');
  await page.getByRole('gridcell', { name: /^SC-N .*Warning: Owner probably mistyped/ }).waitFor();

  // A fix shows in the cell, and the copy counts as unsaved.
  await press(page, /^Fix C21/);
  await press(page, 'Write 1 cell');
  await page.locator('#cell-C21', { hasText: /^SCO-N$/ }).waitFor();

  // The tracker that was made is shown; brought up to date, it leaves its user where they are.
  await build(page);
  await page.getByRole('grid', { name: 'Sheet Tracker' }).waitFor();
  await page.getByRole('gridcell', { name: 'Overdue' }).first().waitFor();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await press(page, /^Fix B12/);
  await press(page, /^Write \d/);
  await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name: 'Grid 2' }).click();
  await build(page);
  await page.getByText(/Since the last build/).waitFor();
  await page.getByRole('grid', { name: 'Sheet Grid 2' }).waitFor();

  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy')]);
  expect(download.suggestedFilename()).toBe('sample-plan (Plan Grid).xlsx');
  const saved = await bytesOf(download);
  expect(trackerRows(await openXlsx(saved).read()).length).toBeGreaterThan(100);
  const [before, after] = [unpack(samplePlan()), unpack(saved)];
  const changed = Object.keys(before).filter((part) => before[part] !== after[part] && !LISTS.test(part));
  expect(changed).toEqual(['xl/worksheets/sheet2.xml']);
  expect(problems).toEqual([]);
  expect(outside).toEqual([]);
});

test('unsaved work is asked about, another workbook is opened, and what is none says so', async () => {
  const { page, problems } = await open();
  await isReady(page);
  await build(page);
  await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name: 'Tracker' }).waitFor();
  const another = openXlsx(samplePlan()).toBytes();
  await choose(page, 'another plan.xlsx', another);
  await page.getByRole('dialog', { name: 'This copy has changes that are not saved.' }).waitFor();
  await press(page, 'Stay here');
  await page.getByRole('heading', { name: 'sample-plan.xlsx' }).waitFor();
  await choose(page, 'another plan.xlsx', another);
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a copy, then open')]);
  expect(download.suggestedFilename()).toBe('sample-plan (Plan Grid).xlsx');
  await page.getByRole('heading', { name: 'another plan.xlsx' }).waitFor();
  await shows(page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name: 'Tracker' }), 0);

  await choose(page, 'letter.xlsx', new TextEncoder().encode('Dear Ann'));
  await page.getByText('This file is not an Excel workbook.').waitFor();
  await page.getByRole('heading', { name: 'another plan.xlsx' }).waitFor();
  expect(problems).toEqual([]);
});

test('the workbook that was chosen last is the one that is shown, however late another comes', async () => {
  const { page } = await open({ serviceWorkers: 'block' });
  await isReady(page);
  let send = (): void => undefined;
  const isSent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/sample-plan.xlsx', async (route) => {
    await isSent;
    await route.continue();
  });
  await press(page, 'Sample plan');
  await choose(page, 'another plan.xlsx', samplePlan());
  await page.getByRole('heading', { name: 'another plan.xlsx' }).waitFor();
  const isCome = page.waitForResponse('**/sample-plan.xlsx');
  send();
  await isCome;
  await page.waitForTimeout(1_000);
  await shows(page.getByRole('heading', { name: 'sample-plan.xlsx' }), 0);
});

test('a file that is dropped is opened', async () => {
  const { page } = await open();
  await isReady(page);
  const drop = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'dropped.xlsx'));
    return data;
  }, Array.from(samplePlan()));
  await page.locator('.page').dispatchEvent('drop', { dataTransfer: drop });
  await page.getByRole('heading', { name: 'dropped.xlsx' }).waitFor();
});

test('by keyboard: through a sheet with the arrows, over a link, to another sheet', async () => {
  const { page } = await open();
  await isReady(page);
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowRight');
  for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowDown');
  await isSelected(page, 'B10');
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Sheet Grid 1' }).waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.getByRole('tab', { name: /^Grid 1/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('grid', { name: 'Sheet Grid 2' }).waitFor();
  await page.locator('[role=tab][aria-selected=true]:focus', { hasText: /^Grid 2/ }).waitFor();
});

test('once opened it opens without a network', async () => {
  const { page } = await open();
  await isReady(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await stopServing();
  await page.reload();
  await isReady(page);
  await check(page);
});

test('leaving with unsaved work is asked about, without any it is not', async () => {
  const { page } = await open();
  await isReady(page);
  const isAsked = (expected: boolean): Promise<void> =>
    eventually(async () => {
      const asked = await page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(asked).toBe(expected);
    });
  await isAsked(false);
  await build(page);
  await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name: 'Tracker' }).waitFor();
  await isAsked(true);
});

test('axe finds nothing on the plan, the tracker and the summary: light, dark and in forced colours', async () => {
  const { page } = await open({ colorScheme: 'light', reducedMotion: 'reduce' });
  await isReady(page);
  await check(page);
  const found: unknown[] = [];
  const look = async (sheet: string): Promise<void> => {
    await page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name: new RegExp(`^${sheet}`) }).click();
    await page.getByRole('grid', { name: `Sheet ${sheet}` }).waitFor();
    found.push(...(await complaints(page, 'all')));
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await complaints(page, 'of colour')));
    await page.emulateMedia({ forcedColors: 'none' });
  };
  await look('Grid 1');
  await build(page);
  await chooseMore(page, 'More actions', 'Write summary');
  await page.getByText('The summary is').waitFor();
  await look('Tracker');
  await look('Summary');
  expect(found).toEqual([]);

  const dark = await open({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await isReady(dark.page);
  await check(dark.page);
  expect(await complaints(dark.page, 'of colour')).toEqual([]);
}); // prettier-ignore

test('npm run demo serves the page on this computer, and says where', async () => {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'src/demo/serve.ts'], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, PORT: '0' },
  });
  try {
    const said = await new Promise<string>((resolve) => demo.stdout.once('data', (data) => { resolve(String(data)); })); // prettier-ignore
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    const response = await fetch(address);
    expect([response.status, (await response.text()).includes('<title>Plan Grid</title>')]).toEqual([200, true]);
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { headers } = await fetch(address, { headers: { 'accept-encoding': encoding } });
      expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
    }
    expect((await fetch(`${address}../package.json`)).status).toBe(404);
  } finally {
    demo.kill();
  }
});

test('a cell that is selected says what it means', async () => {
  const { page } = await open();
  await isReady(page);
  await page.getByRole('tab', { name: 'Grid 1' }).click();
  await page.locator('#cell-B14').click();
  await page.getByRole('region', { name: 'Oct 26 and quarterly thereafter' }).getByText('10 dates, 31 Oct 2026 to 31 Jan 2029').waitFor(); // prettier-ignore
  await page.getByRole('grid').press('ArrowRight');
  await page.getByRole('region', { name: 'DIO' }).getByText('leads 4 actions').waitFor();
});
