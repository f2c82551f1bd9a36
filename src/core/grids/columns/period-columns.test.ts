import { type CellInput, planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { scheduleOf } from '../../schedule/occurrences';
import { showIsoDay } from '../../calendar/day';
import { periodColumns, periodWords } from './period-columns';

test.each([
  ['Q1', undefined, 'Q1'],
  ['Q1\n(Apr–Jun)', 'Milestones 2026/27', 'Q1 2026/27'],
  ['Q3 2026/27', undefined, 'Q3 2026/27'],
  ['end Q1', 'Planned completion 2026/27', 'end Q1 2026/27'],
  ['Apr', '2026', 'Apr 2026'],
  ['Apr-26', undefined, 'Apr-26'],
  ['2026/27', 'Timescale', '2026/27'],
  ['Year 2', 'Plan 2026-29', 'Year 2'],
  ['Short term (2026/27)', undefined, '2026/27'],
  ['Spring term', '2027', 'Spring term 2027'],
  ['Q1', 'Progress 2026/27', undefined],
  ['Q1 update', undefined, undefined],
  ['Short term', undefined, 'Short term'],
  ['Medium (6–18 months)', 'Timescale', '6–18 months'],
  ['Shortlist', undefined, undefined],
  ['Medium risk', undefined, undefined],
  ['May', 'Budget', undefined],
  ['Week 1', undefined, undefined],
  ['Milestone 2026/27', undefined, '2026/27'],
  ['Actions in Q2', undefined, 'Q2'],
  ['Action 1', undefined, undefined],
])('a header %j below %j names %j', (text, over, words) => {
  expect(periodWords({ column: 1, text, ...(over !== undefined && { over }) })).toBe(words);
});

test('two neighbours at least are a calendar', () => {
  const headers = (texts: readonly string[]) => texts.map((text, index) => ({ column: index + 1, text }));
  const columns = (...texts: string[]): number[] => periodColumns(headers(texts)).map(({ column }) => column);
  expect([columns('Action', 'Lead', 'Q1', 'Q2', 'RAG'), columns('Action', '2026/27', 'Lead'), columns('Q1', 'Lead', 'Q2')]).toEqual([[3, 4], [], []]);
}); // prettier-ignore

test.each<[string[], CellInput[], string]>([
  [['2011/12', '2012/13', '2013/14'], ['', 'x', ''], '2013-03-31'],
  [['2011/12', '2012/13', '2013/14'], ['', 'Open', ''], '2013-03-31'],
  [['2011/12', '2012/13', '2013/14'], ['', 'Q2', ''], '2012-09-30'],
  [['2011/12', '2012/13', '2013/14'], ['', 'by end of June', ''], '2012-06-30'],
  [['2011/12', '2012/13', '2013/14'], ['', 'Tender issued 14 August', 'Autumn'], '2012-08-14 2013-11-30'],
  [['2011/12', '2012/13', '2013/14'], ['', 'Residents may apply', ''], '2013-03-31'],
  [['2011/12', '2012/13', '2013/14'], ['', 'Signed 3 May 2012', ''], '2012-05-03'],
  [['Year 1', 'Year 2', 'Year 3'], ['', 'Q3', ''], '2012-12-31'],
  [['Q1 2011/12', 'Q2 2011/12', 'Q3 2011/12'], ['', 'July', ''], '2011-07-31'],
])('below %j, %j is due %s', (periods, cells, due) => {
  const plan = planOf(workbook(sheet('S', [['Our plan 2011-14'], ['Action', 'By whom', ...periods], ['Open it', 'JCM', ...cells], ['Close it', 'JCM', 'x', 'x', 'x']])));
  const of = plan.grids[0]?.actions[0];
  expect(scheduleOf(plan).flatMap((entry) => (entry.action === of && entry.due ? showIsoDay(entry.due) : [])).join(' ')).toBe(due);
}); // prettier-ignore
