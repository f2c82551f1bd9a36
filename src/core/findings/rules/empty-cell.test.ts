import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { emptyCell } from './empty-cell';

/** Ten rows with one further column, of which these cells are others. */
const said = (header: string, usual: (n: number) => CellInput, others: Readonly<Record<number, CellInput>>, owners: Readonly<Record<number, string>> = {}): string[] =>
  saidBy(emptyCell, workbook(sheet('S', [['Action', 'By when', 'By whom', header], ...Array.from({ length: 12 }, (_, n) => [`Open club ${n}`, 'Sept 11', owners[n] ?? 'JCM', others[n] ?? usual(n)])]))); // prettier-ignore

test.each(['Status', 'Executive lead', 'Baseline', 'Target', 'Budget (£)', 'Start date', 'Ward', 'District', 'Risk rating', 'RAG'])(
  'one or two gaps below "%s"',
  (header) => {
    expect(said(header, (n) => `Thing ${n % 4}`, { 4: '' })).toEqual(['D6: Open club 4']);
    expect(said(header, (n) => `Thing ${n % 4}`, { 4: '', 7: '' })).toEqual([]);
    expect(said(header, (n) => `Thing ${n % 4}`, { 4: 'None' })).toEqual([]);
  },
); // prettier-ignore

test.each(['Notes', 'Comments', 'Partners', 'Working with', 'Depends on', 'Date completed', 'Evidence', 'Revised date', 'Support needed', 'Q3', 'Sept 2011', '2012', 'Links', 'Barriers'])(
  'what may be empty: "%s"',
  (header) => {
    expect(said(header, (n) => `Thing ${n}`, { 4: '' })).toEqual([]);
  },
); // prettier-ignore

test('marks, outcomes, and what is told already', () => {
  expect(said('Board', () => 'x', { 4: '' })).toEqual([]);
  expect(said('Outcome', (n) => `${n} clubs are open`, { 4: '' })).toEqual([]);
  expect(said('Second lead', () => 'PIU', { 4: '' }, { 4: '' })).toEqual([]);
});

test('of what has not begun nothing is told yet', () => {
  const rows = Array.from({ length: 12 }, (_, n) => [`Open club ${n}`, 'Sept 11', 'JCM', n === 4 ? 'Not started' : 'In progress', n === 4 || n === 7 ? '' : `${n} rooms open`]);
  const of = (gap: number) => saidBy(emptyCell, workbook(sheet('S', [['Action', 'By when', 'By whom', 'Status', 'Progress, June'], ...rows.map((row, n) => (n === gap ? row : [...row.slice(0, 4), row[4] || 'Half open']))])));
  expect(of(4)).toEqual([]);
  expect(of(7)).toEqual(['E9: Open club 7']);
}); // prettier-ignore

test('leads in two columns, of which the first is empty', () => {
  const of = (...gaps: number[]) => saidBy(emptyCell, workbook(sheet('S', [['Action', 'Clinical lead', 'Manager', 'By when'], ...Array.from({ length: 14 }, (_, n) => [`Open club ${n}`, gaps.includes(n) ? '' : `Dr ${['Shah', 'Boyle', 'Lim'][n % 3] ?? ''}`, 'Mira Kent', 'Sept 11'])])));
  expect(of(4)).toEqual(['B6: Open club 4']);
  expect(of()).toEqual([]);
  expect(of(1, 2, 3, 4, 5)).toEqual([]);
}); // prettier-ignore
