import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../emulated-excel/chromium';
import { serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST, check, openPane, samplePlan } from '../pane/pane';
import { ms } from './measure';
import { planFile } from './plan-file';

/** Prints what the pane and the page weigh, how soon they answer and how they scroll. Needs the build (`npm run build`). */
async function main(): Promise<void> {
  const browser = await launchBrowser();
  await weighPane(browser);
  await weighPage(browser);
  await firstAnswer(browser);
  await largePlanInPage(browser);
  await largePlanInPane(browser);
  await scrolling(browser);
  await browser.close();
}

type Compress = (bytes: Buffer) => Buffer;
const gzip: Compress = (bytes) => gzipSync(bytes, { level: 9 });
const brotli: Compress = (bytes) => brotliCompressSync(bytes);

const kilobytes = (folder: string, names: readonly string[], compress: Compress): string =>
  (names.reduce((sum, name) => sum + compress(readFileSync(join(folder, name))).length, 0) / 1000).toFixed(1);

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
  const kB = (names: readonly string[], compress = gzip): string => kilobytes(folder, names, compress);
  console.log(
    `${what}, JavaScript by gzip: ${kB(atStart)} kB at start (at most ${most}; by brotli ${kB(atStart, brotli)}), ${kB(first)} kB of it in the document, ${kB(all)} kB in all`,
  );
}

const STILL = 1500;

async function weighPane(browser: Browser): Promise<void> {
  const { pane } = await openPane(samplePlan(), { browser });
  await pane.page.getByText('4 grids on 4 sheets').waitFor();
  await pane.page.waitForTimeout(STILL);
  weigh(
    'the pane',
    DIST,
    pane.requests.map(({ url }) => url),
    150,
  );
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

/** From the moment at which the pane's document had loaded until what it found stands in it, by its own clock. */
async function firstAnswer(browser: Browser): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < FIRST_ANSWERS; run++) {
    const { pane } = await openPane(samplePlan(), { browser, prepare: noteFirstAnswer });
    await pane.page.getByText('4 grids on 4 sheets').waitFor();
    const asked = "[performance.getEntriesByType('navigation')[0].loadEventEnd, window.answered]";
    const [loaded, answered] = z.tuple([z.number(), z.number()]).parse(await pane.page.evaluate(asked));
    times.push(answered - loaded);
    await pane.close();
  }
  times.sort((a, b) => a - b);
  const [best, median, worst] = [0, FIRST_ANSWERS >> 1, FIRST_ANSWERS - 1].map((at) => ms(times[at] ?? NaN));
  console.log(
    `the pane says what it found within ${median ?? ''} of its loading, the median of ${FIRST_ANSWERS}; ${best ?? ''} at best, ${worst ?? ''} at worst (at most 500 ms)`,
  );
}

const FIRST_ANSWERS = 9;

const noteFirstAnswer = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.documentElement.textContent.includes('4 grids on 4 sheets')) return;
      Object.assign(window, { answered: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });

/** Tasks that keep a page from drawing and from hearing its user, from its beginning on. */
const watchTasks = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    if (window !== window.top) return;
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });

/** The longest of them since the last look, in milliseconds: 0 where none took 50. */
async function longest(page: Page): Promise<number> {
  const tasks = z.array(z.number()).parse(await page.evaluate('tasks.splice(0)'));
  return Math.max(0, ...tasks);
}

type Measured = Readonly<Record<string, number>>;

/** The best of several runs, each figure by itself: what the machine can do when others leave it alone. */
async function bestOf(
  runs: number,
  better: (a: number, b: number) => number,
  run: () => Promise<Measured>,
): Promise<Measured> {
  let best: Measured = {};
  for (let n = 0; n < runs; n++) {
    const now = await run();
    best = Object.fromEntries(Object.entries(now).map(([what, one]) => [what, better(best[what] ?? one, one)]));
  }
  return best;
}

const RUNS = 3;

/** A plan of 10,000 actions in the page. */
async function largePlanInPage(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  // From a disk, as a person's file is: what a test hands to a browser itself comes as one message, which is a task of its own.
  const file = join(mkdtempSync(join(tmpdir(), 'plan-grid-')), 'large.xlsx');
  writeFileSync(file, planFile(10_000));
  const tasks = await bestOf(RUNS, Math.min, async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await watchTasks(page);
    await page.goto(`${server.origin}/`);
    await page.getByText('4 grids on 4 sheets').waitFor();
    const sample = await longest(page);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'large.xlsx' }).waitFor({ timeout: 60_000 });
    await page.getByText(/grids on 1 sheet/).waitFor({ timeout: 60_000 });
    const opening = await longest(page);
    const start = Date.now();
    await check(page);
    const time = Date.now() - start;
    const checking = await longest(page);
    await page.close();
    return { sample, opening, checking, time };
  });
  const { sample = NaN, opening = NaN, checking = NaN, time = NaN } = tasks;
  console.log(
    `the page, longest task (at most 100 ms): the sample plan ${ms(sample)}, opening 10,000 actions ${ms(opening)}, checking them ${ms(checking)}; checked in ${ms(time)}`,
  );
  await server.close();
}

/** The same in the pane, beside an Excel. */
async function largePlanInPane(browser: Browser): Promise<void> {
  const workbook = planFile(10_000);
  const tasks = await bestOf(RUNS, Math.min, async () => {
    const { pane } = await openPane(workbook, { browser, prepare: watchTasks });
    const { page } = pane;
    await page.getByText(/grids on 1 sheet/).waitFor({ timeout: 120_000 });
    const opening = await longest(page);
    page.setDefaultTimeout(120_000);
    const start = Date.now();
    await check(page);
    const time = Date.now() - start;
    const checking = await longest(page);
    await pane.close();
    return { opening, checking, time };
  });
  const { opening = NaN, checking = NaN, time = NaN } = tasks;
  console.log(
    `the pane, longest task (at most 100 ms): opening 10,000 actions ${ms(opening)}, checking them ${ms(checking)}; checked in ${ms(time)}`,
  );
}

/** 5,000 rows in the page, beside what an empty page draws on this machine now. */
async function scrolling(browser: Browser): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.origin}/`);
  await page.getByText('4 grids on 4 sheets').waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer: Buffer.from(planFile(5_000)) }); // prettier-ignore
  await page.getByText(/grids on 1 sheet/).waitFor({ timeout: 60_000 });
  const empty = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const rates = await bestOf(RUNS, Math.max, async () => {
    await page.bringToFront();
    const rows = await framesASecond(page, "document.querySelector('.sheet').scrollBy(0, 120)");
    await empty.bringToFront();
    return { rows, nothing: await framesASecond(empty, '') };
  });
  const { rows = NaN, nothing = NaN } = rates;
  console.log(
    `the page: ${rows.toFixed(0)} frames a second while 5,000 rows are scrolled (at least 55); an empty page draws ${nothing.toFixed(0)}`,
  );
  await server.close();
}

const framesASecond = async (page: Page, eachTime: string): Promise<number> =>
  z.number().parse(
    await page.evaluate(`new Promise((resolve) => {
      const start = performance.now();
      let frames = 0;
      requestAnimationFrame(function step() {
        frames++;
        ${eachTime};
        const passed = performance.now() - start;
        if (passed < 2000) requestAnimationFrame(step);
        else resolve((frames * 1000) / passed);
      });
    })`),
  );

void main();
