import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../emulated-excel';
import { DIST, openPane, samplePlan } from '../pane/pane';

/** Prints what the pane weighs and how soon it answers. Needs the build (`npm run build`). */
async function main(): Promise<void> {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length, 0);
  console.log(`the pane's own JavaScript, compressed: ${(bytes / 1000).toFixed(1)} kB (at most 150)`);
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { pane } = await openPane(samplePlan(), { browser });
    await pane.page.getByText('4 grids on 4 sheets').waitFor();
    // From the moment at which the page's document had loaded until the pane says what it can do.
    const text = await pane.page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return JSON.stringify({
        loaded: navigation && 'loadEventEnd' in navigation ? navigation.loadEventEnd : 0,
        now: performance.now(),
      });
    });
    const { loaded, now } = parsed(text);
    times.push(now - loaded);
    await pane.close();
  }
  console.log(
    `the pane answers after load within: ${Math.min(...times).toFixed(0)} ms at best, ${Math.max(...times).toFixed(0)} ms at worst of 5 (at most 500)`,
  );
  await browser.close();
}

function parsed(text: string): { loaded: number; now: number } {
  const value: unknown = JSON.parse(text);
  if (
    typeof value === 'object' &&
    value !== null &&
    'loaded' in value &&
    'now' in value &&
    typeof value.loaded === 'number' &&
    typeof value.now === 'number'
  )
    return { loaded: value.loaded, now: value.now };
  throw new Error(text);
}

void main();
