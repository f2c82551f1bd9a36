import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** What another look can change; all else that axe asks is the same page. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

type AxeRules = 'all' | 'of colour';

const violations = z.array(z.tuple([z.string(), z.array(z.string())]));

/** What axe finds on a page: the rules, and the first elements of each. Axe is put into the page once. */
export async function complaints(page: Page, rules: AxeRules): Promise<unknown[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const options = {
    resultTypes: ['violations'],
    ...(rules === 'of colour' && { runOnly: { type: 'rule', values: OF_COLOUR } }),
  };
  const found = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) =>
      [id, nodes.slice(0, 5).map(({ html }) => html.slice(0, 160))]))`,
  );
  return violations.parse(found);
}
