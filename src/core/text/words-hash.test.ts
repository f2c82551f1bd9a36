import { sameWords } from './tidy';
import { wordsHash } from './words-hash';
import fc from '../../../tests/support/fc';

test.each([
  ['Agree the plan', 'agree  the PLAN.'],
  ['Health & Housing', 'Health and Housing'],
  ['The café’s hours', "The café's hours"],
])('%j and %j share it', (a, b) => {
  expect(wordsHash(a)).toBe(wordsHash(b));
});

test('other words do not share it, but by chance', () => {
  const texts = ['Agree the plan', 'Agree the plans', 'Agree plan the', 'Plan 1', 'Plan 2', ''];
  expect(new Set(texts.map(wordsHash)).size).toBe(texts.length);
});

test('texts of the same words share it', () => {
  const messy = (text: string): string => text.toUpperCase().replace(/ /g, ' – ').replace(/ AND /g, ' & ');
  const words = fc.array(fc.constantFrom('agree', 'and', 'the', 'plan', '2.1', 'café', 'b'), { maxLength: 12 });
  fc.assert(
    fc.property(words, (list) => {
      const [plain, other] = [list.join(' '), messy(list.join(' '))];
      if (sameWords(plain) === sameWords(other)) expect(wordsHash(other)).toBe(wordsHash(plain));
    }),
  );
});
