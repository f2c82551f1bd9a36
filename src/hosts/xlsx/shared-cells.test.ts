import { byItself } from './shared-cells';

test.each([
  ['a text of several kinds of characters', 'Überprüfung: 10 € – 🚀'],
  ['one that begins with a mark of byte order', '\ufeffReport to the Board'],
  ['one with half a character', 'Report to \ud83d the Board'],
])('%s stays as it is', (_, text) => {
  expect(byItself(text)).toBe(text);
});
