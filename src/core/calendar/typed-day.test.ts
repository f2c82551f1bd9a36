import { showDay } from './day';
import { typedDay } from './typed-day';

test.each([
  ['2026-09-15', '15 Sep 2026'],
  ['15/9/2026', '15 Sep 2026'],
  ['15.09.26', '15 Sep 2026'],
  [' 15 Sep 2026 ', '15 Sep 2026'],
  ['1st September 26', '1 Sep 2026'],
  ['15-Sep-26', '15 Sep 2026'],
  ['29 Feb 2027', undefined],
  ['15/13/2026', undefined],
  ['Sep 2026', undefined],
  ['15 Sepp 2026', undefined],
  ['tomorrow', undefined],
])('%s', (text, expected) => {
  const day = typedDay(text);
  expect(day && showDay(day)).toBe(expected);
});
