import type { CellDrawing } from '../workbook/drawing';
import { rowHeights } from './heights';

const text = (words: string): CellDrawing => ({ kind: 'text', text: words });
const LINE = 15;

test.each<[string, CellDrawing[], number]>([
  ['nothing', [], 1],
  ['a short text', [text('Agree it')], 1],
  ['a text of many words', [text('word '.repeat(20).trim())], 10],
  ['three lines', [text('one\ntwo\nthree')], 3],
  ['one long word', [text('x'.repeat(25))], 3],
  ['the tallest cell counts', [text('one'), text('one\ntwo'), { kind: 'empty' }], 2],
])('%s', (_, cells, lines) => {
  const height = rowHeights([10, 10, 10])(cells);
  expect(height).toBeGreaterThanOrEqual(lines * LINE);
  expect(height).toBeLessThan((lines + 1) * LINE);
});

test('a row is never taller than Excel allows', () => {
  expect(rowHeights([10])([text('line\n'.repeat(100))])).toBe(409);
});
