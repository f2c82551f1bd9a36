import { cellName } from '../src/core/workbook/place';
import { openXlsx } from '../src/hosts/xlsx';
import fc, { runs } from './support/fc';
import { PLAN, TODAY, built, letterOf, stale, withSummary, worked } from './support/summary';
import { serialFromDay } from '../src/core/calendar/serial';

/*
 * What the cells of the summary show without being worked out is what their formulas give, whatever people filled in:
 * worked out by the emulated Excel, which knows nothing of how the core counts.
 */

const NOW = serialFromDay(TODAY);
const edits = fc.array(
  fc.record({
    row: fc.integer({ min: 3, max: 18 }),
    typed: fc.oneof(
      fc.record({ under: fc.constant('Status'), value: fc.constantFrom('Complete', 'complete', 'Deferred', 'Withdrawn', 'In progress', '?*') }),
      fc.record({ under: fc.constantFrom('Agreed date', 'Due'), value: fc.oneof(fc.integer({ min: NOW - 90, max: NOW + 400 }), fc.constantFrom('tbc', '')) }),
      fc.record({ under: fc.constant('Lead'), value: fc.constantFrom('Ann', 'ann', 'Zed', '*', '>0', '') }),
      fc.record({ under: fc.constant('Grid'), value: fc.constantFrom('Planning grid 1: Getting things done', 'Extra', '') }),
      fc.record({ under: fc.constant('Action'), value: fc.constantFrom('x'.repeat(200), 'one\ntwo', '=1') }),
    ),
  }),
  { maxLength: 14 },
); // prettier-ignore

/** The sums of the lines under a heading, of each column of counts. */
async function sums(bytes: Uint8Array): Promise<Record<string, number[]>> {
  const sheet = (await openXlsx(bytes).read()).sheets.find(({ mark }) => mark === 'summary');
  const at = new Map(sheet?.rows.flatMap(({ row, cells }) => cells.map((cell) => [cellName({ row, column: cell.column }), cell.value])));
  const sumsUnder = (heading: string): number[] => {
    const top = sheet?.rows.find(({ cells }) => cells.some(({ column, value }) => column === 1 && value === heading))?.row ?? 0;
    const columns = 'D E F G H I J K L'.split(' ');
    const all = columns.map(() => 0);
    for (let row = top + 1; at.has(`A${row}`); row++) columns.forEach((letter, i) => (all[i] = (all[i] ?? 0) + Number(at.get(`${letter}${row}`) ?? 0)));
    return all;
  };
  return { state: sumsUnder('By state'), grid: sumsUnder('By grid'), owner: sumsUnder('By owner') };
} // prettier-ignore

test('whatever is filled in, numbers are what formulas give, and each block counts every row once', async () => {
  const first = await withSummary(PLAN);
  const letters = new Map<string, string>();
  for (const header of ['Status', 'Agreed date', 'Due', 'Lead', 'Grid', 'Action']) letters.set(header, await letterOf(first, header));
  await fc.assert(
    fc.asyncProperty(edits, async (typed) => {
      const filled = await worked(first, (excel) => {
        for (const { row, typed: one } of typed) excel.type('Tracker', `${letters.get(one.under) ?? 'A'}${row}`, one.value);
      });
      const bytes = await built(filled);
      expect(await stale(bytes)).toEqual([]);
      const { state = [], grid, owner } = await sums(bytes);
      expect(grid).toEqual(state);
      expect(owner).toEqual(state);
      expect(state.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(state.at(-1));
    }),
    runs(8),
  );
}, 300_000); // prettier-ignore
