import { showCells } from './places';
import { counted, listed, quoted, quotedEnd } from './words';

test.each([
  [[], ''],
  [['A1'], 'A1'],
  [['A1', 'A2'], 'A1 and A2'],
  [['A1', 'A2', 'A3'], 'A1, A2 and A3'],
  [['1', '2', '3', '4', '5', '6', '7', '8'], '1, 2, 3, 4, 5, 6, 7 and 8'],
  [['1', '2', '3', '4', '5', '6', '7', '8', '9'], '1, 2, 3, 4, 5, 6 and 3 more'],
])('a list of %j', (words, said) => {
  expect(listed(words)).toBe(said);
});

test.each([
  ['Agree it', '"Agree it"'],
  ['Agree it,\nthen  open it', '"Agree it, then open it"'],
  ['Agree the rooms, the chairs, the tables and the lamps that we need', '"Agree the rooms, the chairs, the tables and the lamps that …"'],
  ['x'.repeat(80), `"${'x'.repeat(40)} …"`],
])('quoting %j', (text, said) => {
  expect(quoted(text)).toBe(said);
}); // prettier-ignore

test('quoting the end', () => {
  expect(quotedEnd('Agree it')).toBe('"Agree it"');
  expect(quotedEnd('Agree the rooms, the chairs and the lamps by', 20)).toBe('"… and the lamps by"');
});

test('one and many', () => {
  expect([counted(1, 'row'), counted(2, 'row'), counted(0, 'row'), counted(2, 'entry', 'entries')]).toEqual([
    '1 row', '2 rows', '0 rows', '2 entries',
  ]); // prettier-ignore
});

test('cells bear their sheets where they stand on several', () => {
  const [a, b] = [{ sheet: 'One', row: 4, column: 3 }, { sheet: 'One', row: 5, column: 3 }]; // prettier-ignore
  expect([showCells([a]), showCells([a, b]), showCells([a, { ...b, sheet: 'Two' }])]).toEqual([
    'C4', 'C4 and C5', 'One!C4 and Two!C5',
  ]); // prettier-ignore
});
