import fc from '../../../tests/support/fc';
import { sameWords } from './tidy';
import { lettersHash, wordHashes } from './word-hashes';

test.each([
  ['Agree the plan', 'agree  the PLAN.'],
  ['Health & Housing', 'Health and Housing'],
  ['The café’s hours', "THE CAFÉ'S HOURS"],
  ['(a) 2.1 Write_it', 'A 2 1 write it'],
])('%j and %j have the same', (a, b) => {
  expect(wordHashes(a)).toEqual(wordHashes(b));
});

test.each([
  ['', 0],
  ['–', 0],
  ['Agree the plan', 3],
  ['R&D', 3],
  ['naïve café', 2],
])('%j has %d', (text, count) => {
  expect(wordHashes(text)).toHaveLength(count);
});

test('one for each word, and none for two', () => {
  const words = fc.array(fc.constantFrom('agree', 'and', 'the', 'plan', '2', 'café', 'b', 'ba', 'ab'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (list) => {
      const hashes = wordHashes(list.join(' – '));
      expect(hashes).toHaveLength(list.length);
      expect(new Set(hashes).size).toBe(new Set(list.map(sameWords)).size);
    }),
  );
});

test.each([
  ['Re-write the guide for libraries & parks', 'Rewrite the guide for parks and libraries'],
  ['Draft the café’s plan', "the CAFÉ'S plan: draft"],
])('%j and %j have the same letters', (a, b) => {
  expect(lettersHash(a)).toBe(lettersHash(b));
});

test.each([
  ['Draft the plan', 'Draft the plans'],
  ['ad', 'bc'],
])('%j and %j have not', (a, b) => {
  expect(lettersHash(a)).not.toBe(lettersHash(b));
});
