import type { Locator } from 'playwright-core';
import { PATIENCE } from '../emulated-excel/chromium';

/** In milliseconds. */
const PAUSE = 50;

/**
 * Holds what changes by itself to an expectation: a page draws when it comes to it, a while after the click. It is tried again until it
 * holds. @throws what it said last, once patience is at its end
 */
export async function eventually(expectation: () => void | Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;)
    try {
      await expectation();
      return;
    } catch (problem) {
      if (performance.now() > end) throw problem;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

/** So many of it are on the page, sooner or later. */
export const shows = (what: Locator, times: number): Promise<void> =>
  eventually(async () => {
    expect(await what.count()).toBe(times);
  });
