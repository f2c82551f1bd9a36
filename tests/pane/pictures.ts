import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../emulated-excel/chromium';
import { serveFolder } from '../emulated-excel/hosts/static-server';
import { type Journey, JOURNEYS } from './journeys';
import { LOOKS, wear } from './looks';
import { DIST, build, check, openPane, press } from './pane';

const FOLDER = join(DIST, 'pictures');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const DOCS = join(__dirname, '../../docs/pictures');

/**
 * Writes a picture of every state of the pane, at 320 and 450 pixels, light, dark and in forced colours, into dist/pictures; and those of
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
  const isWanted = ([name]: Journey['states'][number]): boolean => wanted.length === 0 || wanted.includes(name);
  for (const { workbook, options, states } of JOURNEYS) {
    if (!states.some(isWanted)) continue;
    const { excel, pane } = await openPane(await workbook(), { ...options, theme: 'light', height: HEIGHT, browser });
    const { page } = pane;
    for (const state of states) {
      const [name, ...steps] = state;
      for (const step of steps) await step(page, excel);
      if (isWanted(state)) await shootLooks(page, name);
    }
    await pane.close();
  }
}

const HEIGHT = 620;

/** One state at two widths, in light, in dark and in forced colours. */
async function shootLooks(page: Page, name: string): Promise<void> {
  for (const look of LOOKS) {
    await wear(page, look);
    for (const width of [320, 450]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.waitForTimeout(200);
      const path = join(FOLDER, `${name} ${look} ${width}.png`.replaceAll(' ', '-'));
      await page.screenshot({ path });
      console.log(path);
    }
  }
  await wear(page, 'light');
  await page.setViewportSize({ width: 320, height: HEIGHT });
}

async function picturesOfPage(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  const page = await browser.newPage({ viewport: { width: 1366, height: 720 }, locale: 'en-GB' });
  await page.goto(`${server.origin}/`);
  const shoot = async (name: string): Promise<void> => {
    // What lies under the pointer looks otherwise.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(DOCS, name) });
    console.log(join(DOCS, name));
  };
  await check(page);
  await press(page, /^Go to Grid 1, B23/);
  await shoot('plan.png');
  await build(page);
  await page.getByRole('grid', { name: 'Sheet Tracker' }).waitFor();
  await press(page, 'Dismiss');
  // Playwright scrolls to what it presses, as no hand does.
  await page.getByRole('tabpanel').evaluate((panel) => {
    panel.scrollTop = 0;
  });
  await shoot('tracker.png');
  await server.close();
}

void main();
