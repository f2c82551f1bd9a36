import { DATE_RULES } from '../../src/core/by-when/dates/date-rules';
import { RULES } from '../../src/core/by-when/rules';
import { understand } from '../../src/core/reading';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { openXlsx } from '../../src/hosts/xlsx';
import { WORDS } from '../../src/taskpane/words';
import { TODAY, panes, planOfByWhens, samplePlan } from './pane';

const { open } = panes();

/* What few plans need of what reads them is fetched for those alone (`src/taskpane/build/rare.cjs`). */

const fetched = (requests: readonly { readonly url: string }[]): boolean =>
  requests.some(({ url }) => /\brare\.[\da-f]+\.js$/.test(url));

test('the sample plan needs nothing that few plans do', async () => {
  const { pane } = await open(samplePlan());
  await pane.page.getByText('4 grids on 4 sheets').waitFor();
  expect(fetched(pane.requests)).toBe(false);
});

test('a plan with words for every rule of by-whens is read whole, with its first look', async () => {
  const byWhens = [...RULES, ...DATE_RULES].flatMap(({ examples }) => examples.map(([text]) => text));
  const workbook = planOfByWhens(byWhens);
  const { schedule } = understand(await openXlsx(workbook).read(), DEFAULT_SETTINGS, TODAY);
  const dated = schedule.filter(({ due }) => due !== undefined).length;
  expect(dated).toBeGreaterThan(byWhens.length / 2);

  const { pane } = await open(workbook);
  await pane.page.getByText(WORDS.plan.datesAre(dated, schedule.length - dated), { exact: true }).waitFor();
  expect(fetched(pane.requests)).toBe(true);
});
