import { beginsInside, breaksOff, byWhenGoesOn, continues } from './page-breaks';

test.each([
  [true, ['Agree the', 'staff and', 'rooms,', 'parts:', 'JCM /', 'led by\nthe', 'step-by-']],
  [false, ['Agree the contract', 'Agree the contract.', 'Sept 11', 'JCM', '', 'Brand']],
])('breaks off: %s', (isBroken, texts) => {
  expect(texts.filter((text) => breaksOff(text) !== isBroken)).toEqual([]);
});

test('a word that ends in a joint is whole', () => {
  expect(breaksOff('Open a second drop-in')).toBe(false);
});

test.each([
  [true, ['for carers', '“for carers', '(for carers)']],
  [false, ['For carers', 'i) agree', 'b) agree', '(ii) agree', 'iPads bought', '1.1 agree', '']],
])('begins inside a sentence: %s', (isInside, texts) => {
  expect(texts.filter((text) => beginsInside(text) !== isInside)).toEqual([]);
});

test.each([
  [true, 'Sept 11. Review Sept 12 and', 'Sept 13'],
  [true, 'Sept 11', 'and Sept 12'],
  [true, 'Quarterly', 'starting Oct 11'],
  [true, 'Sept 11', '; Sept 12'],
  [true, 'Jul 11,', 'Jan 12'],
  [true, 'By 31 January', '2026'],
  [true, 'Autumn term', '2025/26'],
  [false, 'Ongoing', '2026'],
  [false, 'Sept 11', 'Sept 12'],
  [false, 'Sept 11', 'Quarterly'],
  [false, '', 'and Sept 12'],
])('%s: %j goes on with %j', (goesOn, before, text) => {
  expect(byWhenGoesOn(before, text)).toBe(goesOn);
});

type Texts = [action: string, byWhen: string, byWhom: string];
const row = ([action, byWhen, byWhom]: Texts) => ({ action, byWhen, byWhom });

test.each<[boolean, string, Texts, Texts]>([
  [true, 'only the date goes on', ['Agree it', 'Sept 11 and', 'JCM'], ['', 'Sept 12', '']],
  [true, 'only the owner goes on', ['Agree it', 'Sept 11', 'JCM / data'], ['', '', 'lead']],
  [true, 'the action goes on in lower case', ['Agree the rooms', 'Sept 11', 'JCM'], ['with the landlord', '', '']],
  [true, 'action and date go on', ['Agree the rooms', 'Sept 11,', 'JCM'], ['with the landlord', 'Sept 12', '']],
  [true, 'the action goes on after a comma', ['Agree rooms,', 'Sept 11', 'JCM'], ['Chairs and tables', '', '']],
  [
    true,
    'all go on, the date as another one',
    ['Extend the scheme to the town, with', 'Sept 11 (cameras)', 'JCM'],
    ['better lighting', 'Mar 12 (lighting)', 'and PIO'],
  ],
  [false, 'an action of its own', ['Agree it', 'Sept 11', 'JCM'], ['Open it', 'Sept 12', 'PIO']],
  [false, 'in lower case with its own date', ['Agree it', 'Sept 11', 'JCM'], ['open it', 'Sept 12', 'PIO']],
  [false, 'after a full stop', ['Agree it.', 'Sept 11', 'JCM'], ['open it', '', 'PIO']],
  [false, 'a part of its own', ['Agree it', 'Sept 11', 'JCM'], ['ii) open it', '', '']],
  [false, 'after a colon', ['Agree these:', 'Sept 11', 'JCM'], ['Rooms', '', '']],
])('goes on: %s, %s', (goesOn, _, before, after) => {
  expect(continues(row(before), row(after))).toBe(goesOn);
});

test('where rows are numbered, one without a number goes on', () => {
  const before = { action: 'Agree the rooms', byWhen: 'Sept 11', byWhom: 'JCM' };
  const after = { action: 'and the chairs', byWhen: '', byWhom: '' };
  expect(continues(before, { ...after, lacksNumber: true })).toBe(true);
  expect(continues({ ...before, action: 'Agree the rooms.' }, { ...after, lacksNumber: true })).toBe(false);
});
