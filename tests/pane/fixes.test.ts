import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { type EmulatedExcel, describeSheet } from '../emulated-excel';
import { eventually, shows } from './eventually';
import { check, chooseMore, longPlan, panes, press, samplePlan } from './pane';

const { open } = panes();

/** The pane beside the sample plan, checked. */
async function checked(workbook: Uint8Array = samplePlan()): Promise<{ excel: EmulatedExcel; page: Page }> {
  const opened = await open(workbook);
  const { excel, pane } = opened;
  await check(pane.page);
  return { excel, page: pane.page };
}

const said = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** What cells hold, in the words of a file. */
async function cellsOf(excel: EmulatedExcel, sheet: string, cells: readonly string[]): Promise<unknown[]> {
  const { sheets } = await openXlsx(excel.toXlsx()).read();
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return cells.map((cell) => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return rows.find((one) => one.row === Number(row))?.cells.find(({ column }) => column === letter.charCodeAt(0) - 64)
      ?.value;
  });
}

test('the list: gravest first, filtered, searched, what is alike behind one line', async () => {
  const { page } = await checked();
  const list = page.getByRole('group', { name: 'List of findings' });
  const listed = (expected: unknown): Promise<void> =>
    eventually(async () => {
      expect(await list.locator('.headline').allInnerTexts()).toEqual(expected);
    });
  await eventually(async () => { expect((await list.locator('.headline').allInnerTexts()).slice(0, 3)).toEqual(['Placeholder', 'Dental care for people in treatment – to be added', 'Decide whether the out-of-hours line stays']); }); // prettier-ignore
  await page.getByRole('radio', { name: 'Warnings 11' }).check();
  await listed(expect.not.arrayContaining(['Placeholder']));
  await page.getByRole('radio', { name: 'All 24' }).check();
  await press(page, 'Search and order');
  await page.getByRole('searchbox', { name: 'Search the findings' }).fill('needle bins');
  await listed(['Put needle bins in the three car parks where the wardens find most litter']);
  await page.getByRole('searchbox').fill('no such words');
  await said(page, 'No finding is like that.');
});

test('highlights lie over the cells, and go without a trace', async () => {
  const { excel, page } = await checked();
  const before = await describeSheet(excel.book, 'Grid 1');
  await chooseMore(page, 'More actions', 'Highlight in the sheets');
  await said(page, /cells are highlighted/);
  expect(await describeSheet(excel.book, 'Grid 1')).not.toEqual(before);
  const highlighted = parseInt(await page.getByText(/cells are highlighted/).innerText(), 10);
  // They follow what is found.
  excel.book.sheet('Grid 1')?.enter(34, 2, 'Sept 27');
  await check(page);
  await page.getByRole('heading', { name: '5 errors to fix first' }).waitFor();
  await chooseMore(page, 'More actions', 'Clear highlights');
  await said(page, `The highlights of ${highlighted - 1} cells are gone`);
  excel.book.sheet('Grid 1')?.enter(34, 2, '');
  expect(await describeSheet(excel.book, 'Grid 1')).toEqual(before);
});

test('one fix: shown first, written when asked for, and put back', async () => {
  const { excel, page } = await checked();
  await press(page, 'Fix C21: Owner probably mistyped');
  await page.getByRole('heading', { name: 'What will change' }).waitFor();
  await eventually(async () => {
    expect(await page.getByRole('list', { name: 'Changes' }).innerText()).toMatch(/Grid 1!C21\s+Before:\s*SC-N\s*→\s*After:\s*SCO-N/);
  });
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SC-N']);
  await press(page, 'Write 1 cell');
  await said(page, '1 cell was changed');
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SCO-N']);
  await shows(page.getByRole('button', { name: 'Fix C21: Owner probably mistyped' }), 0);
  await press(page, 'Undo the change');
  await said(page, '1 cell was put back');
  expect(await cellsOf(excel, 'Grid 1', ['C21'])).toEqual(['SC-N']);
  await page.getByRole('button', { name: 'Fix C21: Owner probably mistyped' }).waitFor();
}); // prettier-ignore

test('dates that Excel made, but for the one that was left unticked, and back', async () => {
  const { excel, page } = await checked();
  const cells = ['B12', 'B21', 'B22', 'B29'];
  const before = await describeSheet(excel.book, 'Grid 1');
  const stored = await cellsOf(excel, 'Grid 1', cells);
  await press(page, 'Fix B12: Date changed by Excel');
  await page.getByRole('checkbox', { name: /Grid 1!B21/ }).uncheck();
  await press(page, 'Write 3 cells');
  await said(page, '3 cells were changed');
  expect(await cellsOf(excel, 'Grid 1', cells)).toEqual(['May 2026', stored[1], 'Aug 2027', 'Mar 2027']);
  await chooseMore(page, 'More actions', 'Undo last fix');
  await said(page, '3 cells were put back');
  expect(await cellsOf(excel, 'Grid 1', cells)).toEqual(stored);
  expect(await describeSheet(excel.book, 'Grid 1')).toEqual(before);
});

test('a finding is accepted with a reason, which is kept with the workbook, shown in the report, and ends with the cell', async () => {
  const { excel, page } = await checked();
  await chooseMore(page, 'More actions: No owner, C28', 'Accept …');
  await press(page, 'Accept');
  await said(page, 'Write why the finding may stand.');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The trust names one in May');
  await press(page, 'Accept');
  await said(page, 'Accepted (1)');
  await chooseMore(page, 'More actions', 'Write report');
  await said(page, /The report is on the sheet/);
  const report = await openXlsx(excel.toXlsx()).read();
  const row = report.sheets
    .find(({ mark }) => mark === 'report')
    ?.rows.find(({ cells }) => cells.some(({ text }) => text === 'Grid 2') && cells.some(({ text }) => text === 'C28'));
  expect(row?.cells.map(({ text }) => text).slice(-2)).toEqual(['Accepted', 'The trust names one in May']);

  const saved = excel.toXlsx();
  const again = await checked(saved);
  await said(again.page, 'Accepted (1)');
  again.excel.book.sheet('Grid 2')?.enter(28, 3, 'tbc');
  await press(again.page, 'Check again');
  await said(again.page, 'Accepted before the cell changed: The trust names one in May');
  await shows(again.page.getByText(/^Accepted \(/), 0);
});

test('all findings of a kind are accepted for one reason, and count again in one step', async () => {
  const { page } = await checked(longPlan());
  const all = async (): Promise<number> => {
    const words = await page
      .getByRole('radio', { name: /^All/ })
      .evaluate((radio) => radio.parentElement?.innerText ?? '');
    return Number(/\d+/.exec(words)?.[0]);
  };
  const before = await all();
  const many = page.getByRole('button', { name: /^More actions: [^,]+$/ }).first();
  const kind = ((await many.getAttribute('aria-label')) ?? '').replace('More actions: ', '');
  await many.click();
  const [, count = ''] = /(\d+)/.exec(await page.getByRole('menuitem', { name: /^Accept all/ }).innerText()) ?? [];
  await page.getByRole('menuitem', { name: /^Accept all/ }).click();
  await page.getByRole('heading', { name: `Accept ${count} findings` }).waitFor();
  await shows(page.getByRole('list', { name: 'Findings to accept' }).getByRole('listitem'), Number(count));
  await page.getByRole('textbox', { name: 'Reason' }).fill('The Board knows all of them');
  await press(page, 'Accept');
  await said(page, `${count} findings are accepted.`);
  await said(page, `Accepted (${count})`);
  await eventually(async () => {
    expect(await all()).toBe(before - Number(count));
  });
  await shows(page.getByRole('button', { name: `More actions: ${kind}`, exact: true }), 0);
  await press(page, 'Undo accepting');
  await said(page, `${count} findings count again.`);
  await eventually(async () => {
    expect(await all()).toBe(before);
  });
  await shows(page.getByText(/^Accepted \(/), 0);
});

test('a check is switched off where it is met, and named in what was read', async () => {
  const { page } = await checked();
  await chooseMore(page, 'More actions: No owner, C28', 'Switch this check off');
  await said(page, 'The settings are kept in this workbook.');
  await page.getByText('2026-29 · 4 grids · 56 actions').click();
  await said(page, 'Not checked: No owner.');
  await chooseMore(page, 'More actions', 'Undo settings');
  await page.getByRole('button', { name: 'More actions: No owner, C28' }).waitFor();
});
