import { count } from './words';

test.each([
  [0, '0 rows'],
  [1, '1 row'],
  [999, '999 rows'],
  [1000, '1,000 rows'],
  [24_565, '24,565 rows'],
  [1_048_576, '1,048,576 rows'],
])('%i is said as %s', (n, said) => {
  expect(count(n, 'row')).toBe(said);
});
