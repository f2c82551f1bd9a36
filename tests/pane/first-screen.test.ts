import { eventually, shows } from './eventually';
import { check, longPlan, panes } from './pane';

const { open } = panes();
const HEIGHT = 600;

/** What a tired person sees of a plan with 50 findings, without a click but the one that checks. */
test('the three findings that matter most are in the first screen, and all of 50 on four', async () => {
  const { pane } = await open(longPlan(), { width: 320, height: HEIGHT });
  const { page } = pane;
  await check(page);
  const all = await page.getByRole('radio', { name: /^All \d+$/ }).evaluate((radio) => radio.parentElement?.innerText ?? '');
  expect(Number(/\d+/.exec(all)?.[0])).toBeGreaterThanOrEqual(50);

  const lines = page.getByRole('group', { name: 'List of findings' }).getByRole('listitem');
  await eventually(async () => {
    const foot = (await page.getByRole('button', { name: /^Next finding/ }).boundingBox())?.y ?? 0;
    for (const line of [0, 1, 2]) {
      await lines.nth(line).getByRole('img', { name: 'Error' }).waitFor();
      const box = await lines.nth(line).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(foot);
    }
    const panel = await page.getByRole('tabpanel').evaluate(({ scrollHeight, scrollTop, clientHeight }) => ({ screens: scrollHeight / clientHeight, scrollTop }));
    expect(panel.screens).toBeLessThanOrEqual(4);
    expect(panel.scrollTop).toBe(0);
  });
  await shows(page.getByRole('radio', { name: 'Errors 3' }), 1);
}); // prettier-ignore
