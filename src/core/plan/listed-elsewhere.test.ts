import { planOf, sheet, workbook } from '../../../tests/support/workbooks';

const GRID = sheet('Plan', [
  ['Action', 'By when', 'By whom'],
  ['Agree it', 'Sept 11', 'JCM'],
]);

test.each<[string, string[][], string]>([
  ['lines', [['Our plan on a page'], ['Priority 1: Warm homes'], ['2. Safe streets']], '1 Warm homes (A2), 2 Safe streets (A3)'],
  ['a number with its words beside it', [['Priority', 'Title', 'Sponsor'], ['1', 'Warm homes', 'JCM'], ['Priority 2', 'Safe streets', 'PIO']], '1 Warm homes (B2), 2 Safe streets (B3)'],
  ['figures', [['2026', '12'], ['3', '4']], ''],
])('numbered lines on a sheet without a grid: %s', (_, rows, expected) => {
  const { listedElsewhere } = planOf(workbook(sheet('Page', rows), GRID));
  const shown = listedElsewhere.map(({ number, words, heading: { place } }) => `${number} ${words} (${'AB'.charAt(place.column - 1)}${place.row})`);
  expect(shown.join(', ')).toBe(expected);
}); // prettier-ignore
