import { numbersOfWords } from './said-words';
import { isOneOf, wordIndex } from './word-index';

const TEXTS = ['Agree the plan', 'Publish it', 'The café’s plan: plan B', ''].map((text) => ({
  text,
  words: numbersOfWords(text),
}));

test.each([
  ['plan', ['Agree the plan', 'The café’s plan: plan B']],
  ['b it agree', ['Agree the plan', 'Publish it', 'The café’s plan: plan B']],
  ['cafe final', []],
])('%j is said by %j', (words, texts) => {
  expect(wordIndex(TEXTS)(numbersOfWords(words)).map(({ text }) => text)).toEqual(texts);
});

test('nothing says anything where there are no texts', () => {
  expect(wordIndex([])(numbersOfWords('plan'))).toEqual([]);
});

test('a word is one of some or not', () => {
  const isSmall = isOneOf('the of a');
  expect(numbersOfWords('Publish the plan of a café').map(isSmall)).toEqual([false, true, false, true, true, false]);
});
