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
