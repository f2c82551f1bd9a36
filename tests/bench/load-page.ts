import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../emulated-excel/chromium';
import { type StaticServer, serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST, build } from '../pane/pane';
import { loadPlan } from './load-plan';
import { line } from './measure';
import { PageProcess } from './page-process';

/*
 * How time and memory of the built page grow with the plan: each size in a browser of its own. Times are of the processor,
 * of the process that holds the page and its worker; so is the peak, which Linux alone tells.
 */

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [800, 1_600, 3_200, 6_400];
const LONGEST = 1_200_000;

interface Run {
  readonly rows: number;
  /** Of the processor, in seconds: from choosing the file until it is said what is in it; building; building again. */
  readonly reading: number;
  readonly built: number;
  readonly again: number;
  /** In megabytes, once the plan was read, and at the end. */
  readonly peakReading: number;
  readonly peak: number;
}

const FIRST = /[\d,]+ new rows\./;
const AGAIN = /new rows, [\d,]+ kept/;

/** Builds the tracker, and waits for what is said of it. */
async function built(page: Page, said: RegExp): Promise<string> {
  await build(page);
  const message = page.getByText(said).first();
  await message.waitFor();
  return message.innerText();
}

async function run(browser: Browser, server: StaticServer, actions: number): Promise<Run> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST);
  await page.goto(`${server.origin}/`);
  await page.getByText('4 grids on 4 sheets').waitFor();
  const process_ = new PageProcess(await browser.newBrowserCDPSession());
  const file = { name: 'large.xlsx', mimeType: '', buffer: Buffer.from(loadPlan(actions)) };
  const reading = await process_.timed(async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'large.xlsx' }).waitFor();
    await page.getByText(/\d grids on \d/).waitFor();
  });
  const peakReading = await process_.peak();
  let said = '';
  const first = await process_.timed(async () => {
    said = await built(page, FIRST);
  });
  const again = await process_.timed(() => built(page, AGAIN));
  const rows = Number(/([\d,]+) new rows/.exec(said)?.[1]?.replace(/,/g, ''));
  return { rows, reading, built: first, again, peakReading, peak: await process_.peak() };
}

async function main(): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  let half: Run | undefined;
  for (const size of SIZES) {
    const browser = await launchBrowser();
    const one = await run(browser, server, size);
    await browser.close();
    const what = `the page, ${one.rows.toLocaleString('en-GB')} rows`;
    line(`${what}, built / reading the plan: time`, one.built / one.reading, 'no limit set', `reading ${one.reading.toFixed(1)} s`);
    line('  built again', one.again / one.reading, 'no limit set', '');
    line('  memory', one.peak / one.peakReading, 'no limit set', `${one.peak.toFixed(0)} MB / ${one.peakReading.toFixed(0)} MB`);
    if (half) {
      line('  time / half, built', one.built / half.built, 'at most 2.2', `again ${(one.again / half.again).toFixed(2)}`);
      line('  memory / half', one.peak / half.peak, 'at most 2.2', '');
    }
    half = one;
  }
  await server.close();
} // prettier-ignore

void main();
