import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { showIsoDay } from '../../calendar/day';
import { figureOrder } from './figure-order';

const row = (text: string) => ({ byWhen: [{ cell: { kind: 'words', text } as const, goesOn: false }], beside: [] });

test.each<[what: string, texts: string[], order: string | undefined]>([
  ['nothing in figures', ['May 2026', 'Quarterly'], undefined],
  ['dates that allow both', ['5/6/2026', '1/2/26'], undefined],
  ['days first', ['31/08/2026', '5/6/2026'], 'day first'],
  ['days first, without years', ['30/9', '15/10'], 'day first'],
  ['months first', ['8/31/2026', '9/14/26', '5/6/2026'], 'month first'],
  ['months first, once: a slip, or a habit', ['8/31/2026', '5/6/2026'], 'either'],
  ['both', ['8/31/2026', '9/14/2026', '31/08/2026'], 'either'],
  ['a slip among days', ['8/31/2026', '13/09/2026', '14/10/2026', '30/11/2026', '31/12/2026'], 'day first'],
  ['months of years', ['3/26', '4/26', '9/27', '3/28'], undefined],
  ['days without years, all over the month', ['3/15', '4/26', '5/28', '6/13'], 'month first'],
])('%s', (_, texts, order) => {
  expect(figureOrder([{ rows: texts.map(row) }])).toBe(order);
});

test.each<[what: string, dates: string[], read: string[], doubted: string[]]>([
  ['in a grid of months first, all are', ['8/31/2026', '9/14/2026', '5/6/2026'], ['2026-08-31', '2026-09-14', '2026-05-06'], []],
  ['where dates differ, those that allow both are doubted, and the one that is written as no other is', ['8/31/2026', '13/9/2026', '5/6/2026'], ['2026-08-31', '2026-09-13', '2026-06-05'], ['8/31/2026', '5/6/2026']],
  ['without years', ['9/15', '10/26', '12/28', '5/6'], ['2026-09-15', '2026-10-26', '2026-12-28', '2026-05-06'], []],
])('%s', (_, dates, read, doubted) => {
  const rows = dates.map((date, n) => [`Action ${n}`, date, 'JCM']);
  const plan = planOf(workbook(sheet('Plan', [['Plan 2026/27'], ['Action', 'By when', 'By whom'], ...rows])));
  const byWhens = plan.grids.flatMap(({ actions }) => actions.map(({ byWhen }) => byWhen));
  const due = byWhens.flatMap(({ parts }) => parts.flatMap(({ deadlines }) => deadlines));
  expect(due.flatMap((one) => (one.kind === 'date' ? showIsoDay(one.due) : []))).toEqual(read);
  expect(byWhens.flatMap(({ doubts }) => doubts.map(({ words }) => words))).toEqual(doubted);
}); // prettier-ignore
