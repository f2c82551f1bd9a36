import { isPending, isYearHead } from './year-heads';

test('heads of columns of figures', () => {
  const heads = ['2026/27', '2026-27 (£k)', 'Budget 2027/28 £', 'Cost (£) 26/27', 'FY 2027', 'Year 2', 'Q3 2026/27', 'Capital £000 2026–2028', 'Spend £’000']; // prettier-ignore
  expect(heads.filter((text) => !isYearHead(text))).toEqual([]);
});

test('words instead of figures', () => {
  const cells = ['10 a year', '£2,000 in 2027/28', '10-12 staff', 'From the 2026/27 budget', 'in 2027/28', '2 x £500', '3 days'];
  expect(cells.filter(isYearHead)).toEqual([]);
  expect(['tbc', '?', 'To be agreed', 'Not yet costed'].filter((text) => !isPending(text))).toEqual([]);
}); // prettier-ignore
