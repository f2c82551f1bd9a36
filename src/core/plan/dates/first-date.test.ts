import { expand } from '../../by-when/recurrence';
import { showIsoDay } from '../../calendar/day';
import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';

const dueIn = (...byWhens: string[]): string[] => {
  const rows = byWhens.map((byWhen, at) => [`Open room ${at}`, byWhen, 'JCM']);
  const [grid] = planOf(workbook(sheet('S', [['Action', 'By when', 'By whom'], ...rows]))).grids;
  const [first] = grid?.actions ?? [];
  return (first?.byWhen.parts ?? []).flatMap(({ deadlines }) =>
    deadlines.flatMap((one) => (one.kind === 'recurrence' ? expand(one.recurrence).map(showIsoDay) : [])),
  );
};

test('in a plan of which only its dates tell the year, a step without a start begins with the first of them', () => {
  expect(dueIn('Quarterly', 'Sept 2025', 'Jan 2026', 'July 2026', 'Aug 2026')).toEqual([
    '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31',
  ]); // prettier-ignore
});

test('dates that are all at its end say nothing of its beginning', () => {
  expect(dueIn('Quarterly', 'March 2026', 'March 2026')).toEqual([
    '2025-06-30',
    '2025-09-30',
    '2025-12-31',
    '2026-03-31',
  ]);
});

test('a year that is written is whole', () => {
  expect(dueIn('Quarterly in 2025/26', 'Sept 2025', 'Jan 2026', 'July 2026', 'Aug 2026')).toContain('2025-06-30');
});
