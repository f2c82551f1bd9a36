import { launchBrowser } from '../emulated-excel/chromium';
import { check, openPane } from '../pane/pane';
import { loadPlan } from './load-plan';
import { line } from './measure';
import { PageProcess } from './page-process';

/*
 * How time and memory of the built pane in Excel grow with the plan, each size in a browser of its own. The emulated Excel
 * holds its workbook in this process, and the pane and its worker have one of their own: what that one uses is the pane's.
 */

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [6_250, 12_500, 25_000, 50_000];
const LONGEST = 1_200_000;

interface Run {
  /** Of the processor, in seconds: until the pane says what is in the workbook; checking it. */
  readonly reading: number;
  readonly checking: number;
  /** In megabytes, once the plan was read, and at the end. */
  readonly peakReading: number;
  readonly peak: number;
}

async function run(actions: number): Promise<Run> {
  const browser = await launchBrowser();
  const process_ = new PageProcess(await browser.newBrowserCDPSession());
  const { pane } = await openPane(loadPlan(actions), { browser, today: { year: 2011, month: 11, day: 22 } });
  pane.page.setDefaultTimeout(LONGEST);
  await pane.page.getByText(/\d grids? on \d/).waitFor();
  const [reading, peakReading] = [await process_.spent(), await process_.peak()];
  const checking = await process_.timed(() => check(pane.page));
  const peak = await process_.peak();
  await pane.close();
  await browser.close();
  return { reading, checking, peakReading, peak };
}

const LIMIT = 'at most 2.2';

async function main(): Promise<void> {
  let half: Run | undefined;
  for (const size of SIZES) {
    const one = await run(size);
    const what = `the pane in Excel, ${size.toLocaleString('en-GB')} actions`;
    line(`${what}, checked / read: time`, one.checking / one.reading, 'no limit set', `${one.checking.toFixed(1)} s / ${one.reading.toFixed(1)} s`);
    line('  memory', one.peak / one.peakReading, 'no limit set', `${one.peak.toFixed(0)} MB / ${one.peakReading.toFixed(0)} MB (at most 1,024 MB)`);
    if (half) {
      line('  time / half, read', one.reading / half.reading, LIMIT, `checked ${(one.checking / half.checking).toFixed(2)}`);
      line('  memory / half, read', one.peakReading / half.peakReading, LIMIT, `checked ${(one.peak / half.peak).toFixed(2)}`);
    }
    half = one;
  }
} // prettier-ignore

void main();
