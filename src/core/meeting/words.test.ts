import { isCutOf, shortened, shortenedApart } from './words';

const DATA = 'Undertake detailed analysis of available data about employment, to tell where most help is needed';
const HOUSING = 'Undertake detailed analysis of available data about employment, and of housing in the north';
const TRAINING = 'Undertake detailed analysis of available data about training and what comes after it in the year';

test.each([
  ['Agree the rooms', 20, 'Agree the rooms'],
  ['Agree the new rooms with the landlord', 20, 'Agree the new …'],
  ['Agree\nthe rooms', 20, 'Agree the rooms'],
  ['Pneumonoultramicroscopicsilicovolcanoconiosis', 20, 'Pneumonoul …'],
])('%j on %i characters', (text, most, shown) => {
  expect(shortened(text, most)).toBe(shown);
});

test('texts that begin alike keep the words by which they differ', () => {
  const shown = shortenedApart([DATA, 'Agree the rooms', HOUSING, TRAINING, DATA], 62);
  expect(shown).toEqual([
    'Undertake detailed … to tell where most help is needed',
    'Agree the rooms',
    'Undertake detailed analysis of … and of housing in the north',
    'Undertake detailed analysis of available data about training …',
    'Undertake detailed … to tell where most help is needed',
  ]);
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThanOrEqual(62);
});

test.each([
  ['whole', DATA, DATA, true],
  ['its beginning', shortened(DATA, 62), DATA, true],
  ['its beginning and its end', 'Undertake detailed … in the north', HOUSING, true],
  ['its beginning and some of its middle', 'Undertake … about training …', TRAINING, true],
  ['the beginning of another', 'Agree the new …', DATA, false],
  ['the middle of another', 'Undertake … about training …', DATA, false],
  ['the end of another', 'Undertake detailed … in the north', DATA, false],
  ['less, without a sign of it', 'Undertake detailed', DATA, false],
  ['an action that has the sign itself', 'Agree … the rooms', 'Agree … the rooms', true],
])('words of an action, %s', (_, words, action, is) => {
  expect(isCutOf(words, action)).toBe(is);
});
