import { joined } from './joined';

test.each<[readonly (readonly number[])[], number[]]>([
  [[], []],
  [[[], []], []],
  [
    [[1, 2], [], [3]],
    [1, 2, 3],
  ],
])('%j one after the other', (lists, expected) => {
  expect(joined(lists)).toEqual(expected);
});
