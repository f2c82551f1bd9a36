import type { Page } from 'playwright-core';

export type Look = 'light' | 'dark' | 'forced colours';
export const LOOKS: readonly Look[] = ['light', 'dark', 'forced colours'];

/** Gives a pane that is there another look. That Excel's dark theme makes it dark, a test of its own holds. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.locator('.pane').evaluate((pane, isDark) => {
    pane.classList.toggle('dark', isDark);
  }, look === 'dark');
}
