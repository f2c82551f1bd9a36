import type { CellContents } from '../../core/workbook/contents';
import { AlikeTexts, byItself } from './shared-cells';

test.each([
  ['a text of several kinds of characters', 'Überprüfung: 10 € – 🚀'],
  ['one that begins with a mark of byte order', '\ufeffReport to the Board'],
  ['one with half a character', 'Report to \ud83d the Board'],
])('%s stays as it is', (_, text) => {
  expect(byItself(text)).toBe(text);
});

test.each<[string, Partial<CellContents>, boolean]>([
  ['the same text', {}, true],
  ['another text', { value: 'G1-02', text: 'G1-02' }, false],
  ['in another column', { column: 2 }, false],
  ['in another format', { format: '@' }, false],
  ['from a formula', { formula: 'A1' }, false],
  ['partly struck through', { unstruck: 'G1' }, false],
  ['a number that looks alike', { value: 1 }, false],
])('a cell of another sheet with %s', (_, more, isShared) => {
  const texts = new AlikeTexts();
  const cell = { column: 1, value: 'G1-01', text: 'G1-01', format: 'General' };
  const first = texts.once(cell);
  expect(texts.once({ ...cell, ...more }) === first).toBe(isShared);
});
