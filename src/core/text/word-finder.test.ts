import { wordFinder } from './word-finder';

const find = wordFinder(
  new Map([
    ['mar', 3],
    ['march', 3],
    ['may', 5],
    ['sept', 9],
  ]),
);

test.each([
  ['March', 3],
  ['MAR', 3],
  ['may', 5],
  ['sept', 9],
  ['marc', undefined],
  ['marches', undefined],
  ['sep', undefined],
  ['x', undefined],
  ['', undefined],
])('%j is %j', (word, meaning) => {
  expect(find(word, 0, word.length)).toBe(meaning);
  expect(find(`by ${word} 12`, 3, 3 + word.length)).toBe(meaning);
});
