import { isOneOf } from './is-one-of';
import { numbersOfWords } from './said-words';

test('a word is one of some or not', () => {
  const isSmall = isOneOf('the of a');
  expect(numbersOfWords('Publish the plan of a café').map(isSmall)).toEqual([false, true, false, true, true, false]);
});
