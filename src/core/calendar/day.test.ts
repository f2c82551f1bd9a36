import {
  type Day,
  addDays,
  addMonths,
  compareDays,
  dayOf,
  daysInMonth,
  firstOfMonth,
  isAfter,
  isBefore,
  onDayOfMonth,
  parseIsoDay,
  sameDay,
  showDay,
  showMonth,
} from './day';
import { fromDayNumber, toDayNumber } from './day-number';
import fc from '../../../tests/support/fc';

const day = (iso: string): Day => {
  const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
  return { year, month, day: of };
};

test.each([
  [2011, 1, 31],
  [2011, 2, 28],
  [2012, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2011, 4, 30],
  [2011, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2011, 6, 30, true],
  [2012, 2, 29, true],
  [2011, 6, 31, false],
  [2011, 2, 29, false],
  [2011, 13, 1, false],
  [2011, 0, 1, false],
  [2011, 1, 0, false],
])('%i-%i-%i is a day: %s', (year, month, of, isDay) => {
  expect(dayOf(year, month, of)).toEqual(isDay ? { year, month, day: of } : undefined);
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11017],
  ['2011-08-31', 15217],
])('%s is day number %i', (iso, number) => {
  expect(toDayNumber(day(iso))).toBe(number);
  expect(fromDayNumber(number)).toEqual(day(iso));
});

test.each([
  ['2011-08-31', 1, '2011-09-01'],
  ['2012-02-28', 1, '2012-02-29'],
  ['2011-03-01', -1, '2011-02-28'],
  ['2011-12-31', 365, '2012-12-30'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toEqual(day(to));
});

test.each([
  ['2011-01-31', 1, '2011-02-28'],
  ['2012-01-31', 1, '2012-02-29'],
  ['2011-11-15', 2, '2012-01-15'],
  ['2012-01-15', -1, '2011-12-15'],
  ['2012-02-29', 12, '2013-02-28'],
  ['2011-03-31', -13, '2010-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toEqual(day(to));
});

test.each([
  ['2011-08-31', '31 Aug 2011', 'Aug 2011'],
  ['2012-01-01', '1 Jan 2012', 'Jan 2012'],
])('%s is shown as %s, its month as %s', (iso, shown, month) => {
  expect([showDay(day(iso)), showMonth(day(iso))]).toEqual([shown, month]);
});

test.each(['2011-02-29', '2011-13-01', '2011-8-31', '31/08/2011', ' 2011-08-31', '2011-08-31T00:00', ''])(
  "'%s' is no ISO day",
  (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  },
);

const numbers = fc.integer({ min: -100_000, max: 200_000 });
const days = numbers.map(fromDayNumber);
const months = fc.integer({ min: -600, max: 600 });

describe('laws', () => {
  test('day numbers round trip', () => {
    fc.assert(fc.property(numbers, (n) => { expect(toDayNumber(fromDayNumber(n))).toBe(n); })); // prettier-ignore
  });

  test('day numbers count as the calendar of JavaScript does', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        expect(parseIsoDay(new Date(n * 86_400_000).toISOString().slice(0, 10))).toEqual(fromDayNumber(n));
      }),
    );
  });

  test('days stand in the order of their numbers', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const difference = Math.sign(toDayNumber(a) - toDayNumber(b));
        expect(Math.sign(compareDays(a, b))).toBe(difference);
        expect([isBefore(a, b), sameDay(a, b), isAfter(a, b)].indexOf(true)).toBe(difference + 1);
      }),
    );
  });

  test('months later: a real day, in the right month, never a later day of the month', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const to = addMonths(from, count);
        expect(dayOf(to.year, to.month, to.day)).toEqual(to);
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  test('months add up, and no months change nothing', () => {
    fc.assert(
      fc.property(days, months, months, (from, a, b) => {
        const early = { ...from, day: Math.min(from.day, 28) };
        expect(addMonths(addMonths(early, a), b)).toEqual(addMonths(early, a + b));
        expect(addMonths(from, 0)).toEqual(from);
      }),
    );
  });

  test('more months are never earlier', () => {
    fc.assert(
      fc.property(days, months, fc.nat(50), (from, count, more) => {
        expect(compareDays(addMonths(from, count + more), addMonths(from, count))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['2012-02-10', 31, '2012-02-29'],
  ['2011-08-01', 15, '2011-08-15'],
])('in the month of %s day %i is %s', (of, number, expected) => {
  expect(onDayOfMonth(day(of), number)).toEqual(day(expected));
  expect(firstOfMonth(day(of)).day).toBe(1);
});
