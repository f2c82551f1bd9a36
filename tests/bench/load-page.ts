import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../emulated-excel/chromium';
import { type StaticServer, serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST, build } from '../pane/pane';
import { loadPlan } from './load-plan';
import { line } from './measure';

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
  /** In megabytes, at the end. */
  readonly peak: number;
}

const PROCESSES = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number(), cpuTime: z.number() })),
});

/** The process that has worked most among those that hold pages. */
async function pageProcess(session: CDPSession): Promise<{ readonly id: number; readonly cpuTime: number }> {
  const { processInfo } = PROCESSES.parse(await session.send('SystemInfo.getProcessInfo'));
  const [most] = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (!most) throw new Error('no process holds the page');
  return most;
}

/** In megabytes; NaN where the system doesn't tell. */
function peakOf(id: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return NaN;
  }
}

const FIRST = /[\d,]+ new rows\. What people wrote/;
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
  const session = await browser.newBrowserCDPSession();
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const before = (await pageProcess(session)).cpuTime;
    await work();
    return (await pageProcess(session)).cpuTime - before;
  };
  const file = { name: 'large.xlsx', mimeType: '', buffer: Buffer.from(loadPlan(actions)) };
  const reading = await timed(async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'large.xlsx' }).waitFor();
    await page.getByText(/\d grids on \d/).waitFor();
  });
  let said = '';
  const first = await timed(async () => {
    said = await built(page, FIRST);
  });
  const again = await timed(() => built(page, AGAIN));
  const rows = Number(/([\d,]+) new rows/.exec(said)?.[1]?.replace(/,/g, ''));
  return { rows, reading, built: first, again, peak: peakOf((await pageProcess(session)).id) };
}

async function main(): Promise<void> {
  const server = await serveFolder(join(DIST, 'page'));
  let half: Run | undefined;
  for (const size of SIZES) {
    const browser = await launchBrowser();
    const one = await run(browser, server, size);
    await browser.close();
    const what = `the page, ${one.rows.toLocaleString('en-GB')} rows`;
    line(`${what}, built / reading the plan`, one.built / one.reading, 'no limit set', `peak ${one.peak.toFixed(0)} MB`);
    line(`${what}, built again / reading the plan`, one.again / one.reading, 'no limit set', '');
    if (half) {
      line('  time built / half', one.built / half.built, 'at most 2.2', `again ${(one.again / half.again).toFixed(2)}`);
      line('  memory / half', one.peak / half.peak, 'at most 2.2', '');
    }
    half = one;
  }
  await server.close();
} // prettier-ignore

void main();
