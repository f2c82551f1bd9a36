import { cellName, columnLetters, showPlace } from './place';
import { columnNumber, placeInReference, rangeName, sheetInReference, within } from './ranges';
import fc from '../../../tests/support/fc';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect([columnLetters(number), columnNumber(letters), columnNumber(letters.toLowerCase())]).toEqual([letters, number, number]);
}); // prettier-ignore

test('columns come back from their letters', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (n) => { expect(columnNumber(columnLetters(n))).toBe(n); })); // prettier-ignore
});

test.each([
  ['Tracker', 'Tracker'],
  ['Section 1', "'Section 1'"],
  ["Ann's plan", "'Ann''s plan'"],
  ['A1', "'A1'"],
  ['R2', "'R2'"],
  ['2011', "'2011'"],
  ['Café', "'Café'"],
])('the sheet %s is %s in a reference', (name, expected) => {
  expect(sheetInReference(name)).toBe(expected);
});

test('a sheet named like a place in R1C1 is quoted', () => {
  expect(sheetInReference('R1C1')).toBe("'R1C1'");
});

test('places and ranges', () => {
  const place = { sheet: 'Section 1', row: 14, column: 1 };
  expect([cellName(place), showPlace(place), placeInReference(place)]).toEqual(['A14', 'Section 1!A14', "'Section 1'!A14"]);
  expect(rangeName({ top: 1, left: 1, bottom: 3, right: 3 })).toBe('A1:C3');
  expect(rangeName({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
}); // prettier-ignore

test.each([
  [2, 2, true],
  [4, 3, true],
  [1, 2, false],
  [5, 2, false],
  [2, 1, false],
  [2, 4, false],
])('row %i, column %i lies in B2:C4: %s', (row, column, isIn) => {
  expect(within({ top: 2, left: 2, bottom: 4, right: 3 }, { row, column })).toBe(isIn);
});
