import { showIsoDay } from '../../calendar/day';
import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';

const dueIn = (...rows: string[][]): string[] =>
  planOf(workbook(sheet('Log', rows))).grids.flatMap(({ actions }) =>
    actions.flatMap(({ byWhen }) =>
      byWhen.parts.flatMap(({ deadlines }) => deadlines.flatMap((one) => (one.kind === 'date' ? showIsoDay(one.due) : []))),
    ),
  ); // prettier-ignore

const HEADER = ['Action', 'Who', 'By when'];

test('a date without a year is the first since its action was raised', () => {
  const log = dueIn(
    ['Board action log'],
    ['Date raised', ...HEADER],
    ['12/03/2026', 'Circulate terms', 'PM', '26 March'],
    ['12/03/2026', 'Invite tenants', 'PM', '9 April'],
    ['10/11/2025', 'Draft the budget', 'PM', '30 January'],
    ['10/11/2025', 'Print badges', 'PM', 'end of Nov'],
  );
  expect(log).toEqual(['2026-03-26', '2026-04-09', '2026-01-30', '2025-11-30']);
});

test.each([
  ['the heading', [['Steering group'], HEADER, ['Meeting of 12 March 2026'], ['Send terms', 'PM', '26 March'], ['Invite all', 'PM', 'Feb']]],
  ['the title', [['Notes of meeting held 12 March 2026'], HEADER, ['Send terms', 'PM', '26 March'], ['Invite all', 'PM', 'Feb']]],
  ['a label', [['Date of meeting:', '12/03/2026'], HEADER, ['Send terms', 'PM', '26 March'], ['Invite all', 'PM', 'Feb']]],
])('%s says when the meeting was', (_, rows) => {
  expect(dueIn(...rows)).toEqual(['2026-03-26', '2027-02-28']);
}); // prettier-ignore

test('a plan that says its year, agreed before it began, keeps to it', () => {
  const rows = dueIn(['Action plan 2026/27'], ['Date agreed', ...HEADER], ['12/03/2026', 'Send terms', 'PM', 'March']);
  expect(rows).toEqual(['2027-03-31']);
});

test('a year that is written is kept', () => {
  const rows = dueIn(['Log'], ['Date raised', ...HEADER], ['12/03/2026', 'Send terms', 'PM', 'March 2025']);
  expect(rows).toEqual(['2025-03-31']);
});
