import { memoize } from './memo';

test('a text is answered once, until too many have been met', () => {
  const asked: string[] = [];
  const upper = memoize((text) => (asked.push(text), text === '' ? undefined : text.toUpperCase()), 2);
  const answers = ['a', 'a', '', 'a', 'b', 'a'].map(upper);
  expect(answers).toEqual(['A', 'A', undefined, 'A', 'B', 'A']);
  expect(asked.slice(0, 3)).toEqual(['a', '', 'b']);
  expect(asked).toHaveLength(4);
});
