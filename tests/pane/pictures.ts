import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../emulated-excel';
import { DIST, openPane } from './pane';
import { STATES } from './states';

/** Writes a picture of every state of the pane, at 320 and 450 pixels, light and dark, into dist/pictures. */
async function main(): Promise<void> {
  const folder = join(DIST, 'pictures');
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  for (const state of STATES)
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 450]) {
        const { pane } = await openPane(await state.workbook(), {
          ...state.options,
          theme,
          width,
          height: 900,
          browser,
        });
        await state.reach(pane.page);
        await pane.page.waitForTimeout(400);
        const name = `${state.name.replaceAll(' ', '-')}-${theme}-${width}.png`;
        await pane.page.screenshot({ path: join(folder, name) });
        await pane.close();
        console.log(join(folder, name));
      }
  await browser.close();
}

void main();
