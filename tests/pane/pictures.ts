import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../emulated-excel';
import { serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST, build, check, openPane, press } from './pane';
import { STATES } from './states';

const FOLDER = join(DIST, 'pictures');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const DOCS = join(__dirname, '../../docs/pictures');

/**
 * Writes a picture of every state of the pane, at 320 and 450 pixels, light and dark, into dist/pictures; and those of
 * the README, from the page with the sample plan, into docs/pictures. With names of states only those.
 */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(DOCS, { recursive: true });
  const browser = await launchBrowser();
  if (wanted.length === 0) await picturesOfPage(browser);
  if (!process.argv.includes('--readme')) await picturesOfPane(browser);
  await browser.close();
}

async function picturesOfPane(browser: Browser): Promise<void> {
  for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 450]) {
        const options = { ...state.options, theme, width, height: 620, browser };
        const { excel, pane } = await openPane(await state.workbook(), options);
        await state.reach(pane.page, excel);
        await pane.page.waitForTimeout(400);
        const name = `${state.name.replaceAll(' ', '-')}-${theme}-${width}.png`;
        await pane.page.screenshot({ path: join(FOLDER, name) });
        await pane.close();
        console.log(join(FOLDER, name));
      }
}

async function picturesOfPage(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  const page = await browser.newPage({ viewport: { width: 1366, height: 720 }, locale: 'en-GB' });
  await page.goto(`${server.origin}/`);
  const shoot = async (name: string): Promise<void> => {
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(DOCS, name) });
    console.log(join(DOCS, name));
  };
  await check(page);
  await press(page, /^Go to Grid 1, cell B23/);
  await shoot('plan.png');
  await build(page);
  await press(page, 'Go to the tracker');
  await page.getByRole('grid', { name: 'Sheet Tracker' }).waitFor();
  await press(page, 'Dismiss');
  // Playwright scrolls to what it presses, as no hand does.
  await page.locator('.beside').evaluate((pane) => {
    pane.scrollTop = 0;
  });
  await shoot('tracker.png');
  await server.close();
}

void main();
