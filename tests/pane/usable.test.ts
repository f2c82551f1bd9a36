import type { Page } from 'playwright-core';
import { complaints } from './axe';
import { eventually, shows } from './eventually';
import { JOURNEYS } from './journeys';
import { LOOKS, wear } from './looks';
import { check, panes, press, samplePlan } from './pane';

const { open } = panes();

const journeys = JOURNEYS.map((journey) => [journey.states.map(([name]) => name).join(', '), journey] as const);

test.each(journeys)('axe finds nothing, in any look: %s', async (_, { workbook, options, states }) => {
  // Nothing may fade in while axe measures colours.
  const opened = await open(await workbook(), { ...options, theme: 'light', height: 600, system: { reducedMotion: 'reduce' } });
  const { page } = opened.pane;
  for (const [name, ...steps] of states) {
    for (const step of steps) await step(page, opened.excel);
    const found: unknown[] = [];
    for (const look of LOOKS) {
      await wear(page, look);
      const rules = look === 'light' ? 'all' : 'of colour';
      found.push([name, look, ...(await complaints(page, rules)), ...(await overflows(page)), ...(await covered(page))]);
    }
    await wear(page, 'light');
    expect(found).toEqual(LOOKS.map((look) => [name, look]));
  }
  expect(opened.pane.outside).toEqual([]);
  // Office.js lets go of its objects without waiting for the cell, and says so on the console.
  expect(opened.pane.problems.filter((problem) => !problem.includes('cell-editing mode'))).toEqual([]);
}); // prettier-ignore

/** What reaches over the right edge at 320 pixels. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100)),
  );

/** What a message lies over at 320 × 600, and a next step that it keeps out of sight. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
    const [panel, message] = [boxOf('[role=tabpanel]'), boxOf('.notice')];
    if (!panel || !message) return [];
    const steps = [...document.querySelectorAll('[role=tabpanel] .button.main')].map((step) =>
      step.getBoundingClientRect(),
    );
    const isInSight = steps.length === 0 || steps.some(({ top, bottom }) => top >= panel.top && bottom <= panel.bottom);
    return [...(panel.bottom > message.top ? ['what is read'] : []), ...(isInSight ? [] : ['the next step'])];
  });

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(41, 41, 41)'],
] as const)('follows Excel’s %s theme', async (theme, background) => {
  const opened = await open(samplePlan(), { theme });
  const pane = opened.pane.page.locator('.pane');
  await eventually(async () => {
    expect(await pane.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
  });
});

test('by keyboard alone everything is reached: check, filter, step, a menu, settings, build', async () => {
  const { excel, pane } = await open(samplePlan());
  const { page } = pane;
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      // It can be scrolled by keys, and is no button.
      if (element?.role === 'tabpanel') return '';
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      const field = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return `${label}${field}`;
    });
  /** Goes round the page until it is reached, again where what is looked for comes later. */
  const tabTo = (name: RegExp): Promise<void> =>
    eventually(async () => {
      for (let n = 0; n < 80 && !name.test(await focused()); n++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    });
  const fromTheTop = (): Promise<void> =>
    page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); }); // prettier-ignore
  await page.getByText('4 grids on 4 sheets').waitFor();
  await tabTo(/^Check plan$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /fix first$/ }).waitFor();
  await fromTheTop();
  await tabTo(/^All /);
  await page.keyboard.press('ArrowRight');
  await page.getByText('6 findings').waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText('1 of 6').waitFor();
  await eventually(() => {
    expect(excel.book.selection).toBeDefined();
  });
  await tabTo(/^More actions: /);
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus', { hasText: 'Accept …' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=menuitem]:focus', { hasText: 'Switch this check off' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('button:focus[aria-haspopup=menu]').waitFor();
  await fromTheTop();
  await tabTo(/^Settings$/);
  await page.keyboard.press('Enter');
  await page.locator('h2:focus', { hasText: 'Settings' }).waitFor();
  await tabTo(/Read hidden sheets/);
  await page.keyboard.press('Space');
  await tabTo(/^Save settings$/);
  await page.keyboard.press('Enter');
  await page.getByText('The settings are kept').waitFor();
  await fromTheTop();
  await tabTo(/^Findings/);
  await page.keyboard.press('ArrowRight');
  await tabTo(/^Build tracker$/);
  await page.keyboard.press('Enter');
  await page.getByText('The tracker is').waitFor();
  expect(excel.book.sheet('Tracker')).toBeDefined();
});

test('an empty workbook is calm, and opens the sample plan beside itself', async () => {
  const { excel, pane } = await open('empty');
  await pane.page.getByRole('heading', { name: 'This workbook is empty.' }).waitFor();
  await press(pane.page, 'Open the sample plan');
  await eventually(() => {
    expect(excel.book.created.map((base64) => Buffer.from(base64, 'base64'))).toEqual([Buffer.from(samplePlan())]);
  });
  expect(excel.book.changes).toEqual([]);
});

test('a part that could not be loaded says so, and is tried again', async () => {
  const { pane } = await open(samplePlan());
  const { page } = pane;
  const failed = page.getByText('A part of Plan Grid could not be loaded.');
  const parts = ['**/checking.*.js', '**/settings-view.*.js'];
  for (const part of parts) await page.route(part, (route) => route.abort());
  await page.getByText('4 grids on 4 sheets').waitFor();
  await press(page, 'Check plan');
  await failed.waitFor();
  await press(page, 'Dismiss');
  await press(page, 'Settings');
  await failed.waitFor();
  for (const part of parts) await page.unroute(part);
  await press(page, 'Try again');
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await press(page, 'Back');
  await check(page);
});

test('Cancel stops what waits, and says so', async () => {
  const { excel, pane } = await open(samplePlan());
  await pane.page.getByText('4 grids on 4 sheets').waitFor();
  excel.startCellEdit();
  await press(pane.page, 'Check plan');
  await press(pane.page, 'Cancel');
  excel.endCellEdit();
  await pane.page.getByText('Cancelled').waitFor();
});

test('messages move nothing, and can be dismissed', async () => {
  const { pane } = await open(samplePlan());
  const { page } = pane;
  await check(page);
  const top = (): Promise<number | undefined> => page.locator('.entry').first().boundingBox().then((box) => box?.y); // prettier-ignore
  const before = await top();
  await press(page, 'More actions');
  await page.getByRole('menuitem', { name: 'Highlight in the sheets' }).click();
  await page.getByText('cells are highlighted').waitFor();
  await eventually(async () => {
    expect(await top()).toBe(before);
  });
  await press(page, 'Dismiss');
  await shows(page.getByText('cells are highlighted'), 0);
});

test('the ribbon’s button for checking does it at once', async () => {
  const opened = await open(samplePlan(), { page: 'taskpane.html?do=check' });
  await opened.pane.page.getByRole('heading', { name: /fix first$/ }).waitFor();
});

test('the ribbon’s button for the tracker opens the pane with the button under the finger, and writes nothing', async () => {
  const { excel, pane } = await open(samplePlan(), { page: 'taskpane.html?do=build' });
  await pane.page.locator('button:focus', { hasText: 'Build tracker' }).waitFor();
  expect(excel.book.changes).toEqual([]);
  await pane.page.keyboard.press('Enter');
  await pane.page.getByText('The tracker is').first().waitFor();
});
