import { parseIsoDay, sameDay } from './day';
import { fromDayNumber } from './day-number';
import { type DateSystem, dayFromSerial, serialFromDay } from './serial';
import fc from '../../../tests/support/fc';

test.each<[number, DateSystem, string]>([
  [1, '1900', '1900-01-01'],
  [59, '1900', '1900-02-28'],
  [61, '1900', '1900-03-01'],
  [40000, '1900', '2009-07-06'],
  [40786, '1900', '2011-08-31'],
  [40786.75, '1900', '2011-08-31'],
  [2958465, '1900', '9999-12-31'],
  [0, '1904', '1904-01-01'],
  [39324, '1904', '2011-08-31'],
])('%d in the %s system is %s', (serial, system, iso) => {
  expect(dayFromSerial(serial, system)).toEqual(parseIsoDay(iso));
});

test('every day from 1904 on comes back, in either system', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -24_000, max: 200_000 }).map(fromDayNumber),
      fc.constantFrom<DateSystem>('1900', '1904'),
      (day, system) => {
        expect(sameDay(dayFromSerial(serialFromDay(day, system), system), day)).toBe(true);
      },
    ),
  );
});
