import { oneLine, sameWords, tidy } from './tidy';
import fc from '../../../tests/support/fc';

test.each([
  ['  Aug  11 ', 'Aug 11'],
  ['Aug\u00a011', 'Aug 11'],
  ['Sep\u00adtem\u200bber\ufeff', 'September'],
  ['one\r\ntwo\rthree\vfour', 'one\ntwo\nthree\nfour'],
  ['one \n  two\t', 'one\ntwo'],
  ['one\n\ntwo', 'one\n\ntwo'],
  ['\n \u200b\n', ''],
])('%j is tidied to %j', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each([
  ['one\ntwo', 'one two'],
  ['one \n\n two', 'one two'],
  ['one', 'one'],
])('%j on one line is %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each([
  ['Agree the contract.', 'agree  the CONTRACT'],
  ['Staff & carers', 'staff and carers'],
  ['SPM-CC', 'SPM – CC'],
  ['people’s views', "people's views"],
])('%j and %j are the same words', (a, b) => {
  expect(sameWords(a)).toBe(sameWords(b));
});

test.each([
  ['Agree the contract', 'Agree a contract'],
  ['Year 1', 'Year 2'],
  ['Café', 'Cafe'],
])('%j and %j are not', (a, b) => {
  expect(sameWords(a)).not.toBe(sameWords(b));
});

const texts = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '\t', '\u00a0', '\u200b', '\u00ad', '.', '&', 'é') }); // prettier-ignore

test('what is tidy stays as it is, and no word is lost', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(tidy(text).replace(/\s/g, '')).toBe(text.replace(/[\s\u200b\u00ad]/g, ''));
      expect(sameWords(sameWords(text))).toBe(sameWords(text));
    }),
  );
});
