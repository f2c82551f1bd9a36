import { parseIsoDay } from './day';
import { fromDayNumber } from './day-number';
import { financialYearOf, financialYears, inPeriod, showPeriod, startYears } from './plan-period';
import fc from '../../../tests/support/fc';

const day = (iso: string) => parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };

test.each([
  [2010, 2011, '2010/11', [2010]],
  [2011, 2014, '2011-14', [2011, 2012, 2013]],
  [2009, 2010, '2009/10', [2009]],
  [1999, 2000, '1999/00', [1999]],
])('April %i to March %i is %s', (start, end, shown, years) => {
  const period = financialYears(start, end);
  expect([showPeriod(period), startYears(period)]).toEqual([shown, years]);
});

test('a period of other days is shown by its days', () => {
  expect(showPeriod({ first: day('2011-01-01'), last: day('2011-12-31') })).toBe('1 Jan 2011 to 31 Dec 2011');
});

test.each([
  ['2011-03-31', false],
  ['2011-04-01', true],
  ['2014-03-31', true],
  ['2014-04-01', false],
])('%s is in 2011-14: %s', (iso, isIn) => {
  expect(inPeriod(financialYears(2011, 2014), day(iso))).toBe(isIn);
});

test('every day lies in its own financial year and in no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -5, max: 5 }), (n, off) => {
      const of = fromDayNumber(n);
      const year = financialYearOf(of) + off;
      expect(inPeriod(financialYears(year, year + 1), of)).toBe(off === 0);
    }),
  );
});
