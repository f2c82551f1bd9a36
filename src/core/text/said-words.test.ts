import fc from '../../../tests/support/fc';
import { sameWords } from './tidy';
import { numbersOfWords, saidWords, signsOf } from './said-words';
import { toldIn } from './telling-words';

test.each([
  ['Agree the plan', 'agree  the PLAN.'],
  ['Health & Housing', 'Health and Housing'],
  ['The café’s hours', "THE CAFÉ'S HOURS"],
  ['(a) 2.1 Write_it', 'A 2 1 write it'],
])('%j and %j have the same', (a, b) => {
  expect({ ...saidWords(a), signs: 0 }).toEqual({ ...saidWords(b), signs: 0 });
});

test.each([
  ['[', 'Agree it with [partner]', true],
  ['5', '5 beds', true],
  ['5', 'Beds for 5', true],
  ['0123456789', 'Agree the plan, and publish it', false],
  ['?', 'Agree 5 (of the 6) beds; 50%', false],
  ['#', 'Agree the café’s menu', true],
])('%j may stand in %j: %j', (signs, text, may) => {
  expect((signsOf(text) & signsOf(signs)) !== 0).toBe(may);
});

test.each([
  ['', 0],
  ['–', 0],
  ['Agree the plan', 3],
  ['R&D', 3],
  ['naïve café', 2],
])('%j has %d', (text, count) => {
  expect(numbersOfWords(text)).toHaveLength(count);
});

test('one for each word, and none for two', () => {
  const words = fc.array(fc.constantFrom('agree', 'and', 'the', 'plan', '2', 'café', 'b', 'ba', 'ab'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (list) => {
      const numbers = numbersOfWords(list.join(' – '));
      expect(numbers).toHaveLength(list.length);
      expect(new Set(numbers).size).toBe(new Set(list.map(sameWords)).size);
    }),
  );
});

test.each([
  ['Re-write the guide for libraries & parks', 'Rewrite the guide for parks and libraries'],
  ['Draft the café’s plan', "the CAFÉ'S plan: draft"],
])('%j and %j have the same letters', (a, b) => {
  expect(saidWords(a).letters).toBe(saidWords(b).letters);
});

test.each([
  ['Draft the plan', 'Draft the plans'],
  ['ad', 'bc'],
])('%j and %j have not', (a, b) => {
  expect(saidWords(a).letters).not.toBe(saidWords(b).letters);
});

test.each([
  ['Annual report published', 'Publish the annual report'],
  ['Buy two signs', 'Purchase 2 signs'],
])('%j and %j tell the same', (a, b) => {
  expect(saidWords(a).told).toBe(saidWords(b).told);
  expect(toldIn(sameWords(a))).toEqual(toldIn(sameWords(b)));
});

test('what two texts tell has one number where their stems are the same', () => {
  const words = fc.array(fc.constantFrom('agreed', 'agree', 'the', 'plans', 'plan', '2', 'two', 'café', 'deliver', 'pays', 'pay', 'us', 'used', 'families', 'family', 'termly', 'term'), { maxLength: 6 }); // prettier-ignore
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [a.join(' '), b.join(' ')];
      if (toldIn(one).stems.join() === toldIn(other).stems.join()) expect(saidWords(one).told).toBe(saidWords(other).told);
    }),
  );
}); // prettier-ignore
