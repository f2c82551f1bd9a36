import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inChromium, launchBrowser } from './chromium';
import { bookOf } from './testing/books';

const folder = join(__dirname, 'testing');

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const shared = (): { browser?: Browser } => (browser ? { browser } : {});

test.each([
  ['win32', 'dark', 'PC', '#262626'],
  ['web', 'light', 'OfficeOnline', '#ffffff'],
  ['win32', 'absent', 'PC', null],
  ['web', 'absent', 'OfficeOnline', undefined],
] as const)('a pane starts and writes: %s, theme %s', async (platform, theme, name, colour) => {
  const excel = bookOf({ Plan: [['x']] });
  excel.book.settings.set('kept', 'yes');
  const pane = await inChromium(excel, { folder, page: 'pane.html', platform, theme, ...shared() });
  try {
    await pane.page.getByRole('button', { name: 'Write' }).click();
    await pane.page.getByText('Wrote Made by the pane').waitFor();
    const started = await pane.page.evaluate('window.started');
    expect(started).toEqual({
      host: 'Excel',
      platform: name,
      theme: colour,
      has14: true,
      has15: false,
      setting: 'yes',
    });
    expect(excel.book.sheet('Made by the pane')?.valueAt(1, 2)).toBe('Due');
    expect(excel.syncs).toBe(1);
    expect([pane.outside, pane.problems, pane.refusedCalls, excel.refusals]).toEqual([[], [], [], []]);
    expect(new Set(pane.requests.map(({ kind }) => kind))).toEqual(new Set(['own', 'client']));
  } finally {
    await pane.close();
  }
});

test('a button of the ribbon, and the requirement set', async () => {
  const excel = bookOf({ Plan: [['x']] }, { apiSet: '1.7' });
  const pane = await inChromium(excel, { folder, page: 'pane.html', ...shared() });
  try {
    await pane.page.getByRole('button', { name: 'Write', disabled: false }).waitFor();
    await pane.press('checkPlan');
    await pane.page.locator('output', { hasText: /^Checked$/ }).waitFor();
    const code = await pane.page.evaluate(
      "Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRanges('A1'); }).catch((error) => error.code)",
    );
    expect(code).toBe('ApiNotFound');
  } finally {
    await pane.close();
  }
});

test('requests to anywhere else are seen and not let out; settings of the document are those of the workbook', async () => {
  const excel = bookOf({ Plan: [['x']] });
  const pane = await inChromium(excel, { folder, page: 'pane.html', ...shared() });
  try {
    await pane.page.getByRole('button', { name: 'Write', disabled: false }).waitFor();
    await pane.page.evaluate("fetch('https://example.com/?plan').catch(() => undefined)");
    await pane.page.evaluate(
      "new Promise((done) => { Office.context.document.settings.set('day', { a: [1] }); Office.context.document.settings.saveAsync(done); })",
    );
    expect(pane.outside).toEqual(['https://example.com/?plan']);
    expect(excel.book.settings.get('day')).toEqual({ a: [1] });
  } finally {
    await pane.close();
  }
});
