import { parseIsoDay } from '../../calendar/day';
import { financialYears } from '../../calendar/plan-period';
import { withItsDates } from './period-with-dates';

const day = (iso: string) => parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };
const line = (year: number) => ({
  period: financialYears(year, year + 1),
  line: { text: `Action plan of ${year}`, place: { sheet: 'S', row: 1, column: 1 } },
});

test.each<[string, number[], string[], number | undefined]>([
  ['one period, be its dates outside', [2010], ['2011-06-30', '2011-09-30', '2012-03-31'], 2010],
  ["last year's title above this year's", [2010, 2011], ['2011-06-30', '2011-09-30', '2012-03-31'], 2011],
  ['a date in the first', [2010, 2011], ['2010-06-30', '2011-09-30', '2012-03-31', '2012-03-31'], 2010],
  [
    'one date in the first, many in the other',
    [2010, 2011],
    ['2010-06-30', '2011-06-30', '2011-09-30', '2012-01-31', '2012-03-31'],
    2011,
  ],
  [
    'two in the first of many',
    [2010, 2011],
    ['2010-06-30', '2010-07-31', '2011-06-30', '2011-09-30', '2012-01-31', '2012-02-28', '2012-03-31'],
    2010,
  ],
  ['dates in neither', [2010, 2011], ['2012-06-30', '2012-09-30', '2013-03-31'], 2010],
  ['two dates, which may be slips', [2010, 2011], ['2011-06-30', '2011-09-30'], 2010],
  ['no dates', [2010, 2011], [], 2010],
  ['nothing named', [], ['2011-06-30'], undefined],
])('%s', (_, years, dates, expected) => {
  expect(withItsDates(years.map(line), () => dates.map(day))?.period.first.year).toBe(expected);
});

test('a year of a longer period, whose other years are planned as well', () => {
  const whole = { ...line(2010), period: financialYears(2010, 2015) };
  const said = (...dates: string[]) => withItsDates([line(2010), whole], () => dates.map(day))?.period.last.year;
  expect(said('2010-06-30', '2010-12-31', '2011-09-30', '2012-09-30', '2014-03-31')).toBe(2015);
  expect(said('2010-06-30', '2010-12-31', '2011-01-31', '2011-03-31', '2011-09-30')).toBe(2011);
});
