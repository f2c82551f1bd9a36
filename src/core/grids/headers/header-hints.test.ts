import { HINTING_WORDS, hintsIn } from './header-hints';

test.each(HINTING_WORDS)('$for: $examples', ({ for: role, weight, examples }) => {
  const speaks = examples.map((header) => {
    const hints = hintsIn(header);
    return role === 'none of them' ? Math.max(...Object.values(hints)) : hints[role === 'no date' ? 'by-when' : role];
  });
  expect(speaks.filter((points) => (weight < 0 ? points >= 0 : points < weight))).toEqual([]);
});

test.each<[string, number, number, number]>([
  ['What happens next', 2, 0, 0],
  ['Date raised', -6, -3, -6],
  ['Zorble', 0, 0, 0],
])('%s: %i for an action, %i for a date, %i for a name', (header, ...expected) => {
  expect(Object.values(hintsIn(header))).toEqual(expected);
});
