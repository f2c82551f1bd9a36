import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../emulated-excel';
import { serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST, check, openPane, samplePlan } from '../pane/pane';
import { planFile } from './plan-file';

/** Prints what the pane and the page weigh, how soon they answer and how they scroll. Needs the build (`npm run build`). */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  await weighPane(browser);
  await weighPage(browser);
  await firstAnswer(browser);
  await largePlan(browser);
  await browser.close();
}

const kilobytes = (folder: string, names: readonly string[]): string =>
  (
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0) / 1000
  ).toFixed(1);

/** The scripts of ours among addresses. */
const scriptsIn = (folder: string, addresses: readonly string[]): string[] => {
  const ours = new Set(readdirSync(folder));
  const names = addresses.map((address) => new URL(address).pathname.split('/').at(-1) ?? '');
  return [...new Set(names)].filter((name) => name.endsWith('.js') && ours.has(name));
};

/** What is fetched until the plan that is there has been looked at and all is still, before anybody asks for anything. */
function weigh(what: string, folder: string, addresses: readonly string[], most: number): void {
  const all = readdirSync(folder).filter((name) => /\.[\da-f]{8}\.js$/.test(name));
  const html = readdirSync(folder).find((name) => name === 'taskpane.html' || name === 'index.html') ?? '';
  const document = readFileSync(join(folder, html), 'utf8');
  const [first, atStart] = [all.filter((name) => document.includes(name)), scriptsIn(folder, addresses)];
  console.log(
    `${what}, JavaScript compressed: ${kilobytes(folder, atStart)} kB at start (at most ${most}), ${kilobytes(folder, first)} kB of it in the document, ${kilobytes(folder, all)} kB in all`,
  );
}

const STILL = 1500;

async function weighPane(browser: Browser): Promise<void> {
  const { pane } = await openPane(samplePlan(), { browser });
  await pane.page.getByText('4 grids on 4 sheets').waitFor();
  await pane.page.waitForTimeout(STILL);
  const names = await pane.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  weigh('the pane', DIST, names, 150);
  await pane.close();
}

async function weighPage(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  // What the service worker keeps for a day without a network is not what the page waits for.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const names: string[] = [];
  context.on('request', (request) => names.push(request.url()));
  const page = await context.newPage();
  await page.goto(`${server.origin}/`);
  await page.getByText('4 grids on 4 sheets').waitFor();
  await page.waitForTimeout(STILL);
  weigh('the page', join(DIST, 'page'), names, 250);
  await context.close();
  await server.close();
}

/** From the moment at which the pane's document had loaded until it says what it found. */
async function firstAnswer(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { pane } = await openPane(samplePlan(), { browser });
    await pane.page.getByText('4 grids on 4 sheets').waitFor();
    const text = await pane.page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const loaded = navigation && 'loadEventEnd' in navigation ? navigation.loadEventEnd : 0;
      return JSON.stringify([loaded, performance.now()]);
    });
    const [loaded, now] = z.tuple([z.number(), z.number()]).parse(JSON.parse(text));
    times.push(now - loaded);
    await pane.close();
  }
  const [best, worst] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
  console.log(
    `the pane says what it found within ${best} ms of its loading at best, ${worst} ms at worst of 5 (at most 500)`,
  );
}

/** A plan of 10,000 actions in the page: the longest task of the page itself, and how it scrolls. */
async function largePlan(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${server.origin}/`);
  await page.getByRole('grid').waitFor();
  const longest = async (step: string): Promise<void> => {
    const tasks = z.array(z.number()).parse(await page.evaluate('tasks.splice(0)'));
    console.log(`the page, ${step}: longest task ${Math.max(0, ...tasks).toFixed(0)} ms (at most 100)`);
  };
  await longest('opening the sample plan');
  await page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer: Buffer.from(planFile(10_000)) }); // prettier-ignore
  await page.getByRole('heading', { name: 'large.xlsx' }).waitFor({ timeout: 60_000 });
  await page.getByText(/grids on 1 sheet/).waitFor({ timeout: 60_000 });
  await longest('opening 10,000 actions');
  const start = Date.now();
  await check(page);
  console.log(`the page: 10,000 actions checked in ${Date.now() - start} ms`);
  await longest('checking 10,000 actions');
  console.log(`the page: ${await framesWhileScrolling(page)} frames a second while scrolling (at least 55)`);
  await server.close();
}

const framesWhileScrolling = async (page: Page): Promise<number> =>
  z.number().parse(
    await page.evaluate(`new Promise((resolve) => {
      const sheet = document.querySelector('.sheet');
      const start = performance.now();
      let frames = 0;
      requestAnimationFrame(function step() {
        frames++;
        sheet.scrollBy(0, 120);
        const passed = performance.now() - start;
        if (passed < 3000) requestAnimationFrame(step);
        else resolve(Math.round((frames * 1000) / passed));
      });
    })`),
  );

void main();
