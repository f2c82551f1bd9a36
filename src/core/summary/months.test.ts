import { type Day, parseIsoDay, showMonth } from '../calendar/day';
import { dayFromSerial, serialFromDay } from '../calendar/serial';
import { STATES } from '../tracker/state';
import { STATE_COLUMNS } from './counts';
import { monthCounts, monthsOf } from './months';
import { planMoves } from './plan-moves';
import type { SummaryRow, TrackerCells } from './tracker-cells';

const serial = (iso: string): number => serialFromDay(parseIsoDay(iso) ?? { year: 2011, month: 1, day: 1 });
const row = (when: string, state = 'Planned', ref = 'G1-01'): SummaryRow => {
  const due = when === '' ? undefined : serial(when);
  return { ref, action: 'Meet', due, when: due ?? 0, grid: 'One', lead: 'Ann', state };
};
const tracker = (...rows: SummaryRow[]): TrackerCells => ({ rows, column: (header) => `T[${header}]` });
const TODAY: Day = { year: 2011, month: 9, day: 15 };

test.each<[string, string[], string]>([
  ['no dates, no months', ['', ''], ''],
  ['from the first to the last', ['2011-05-31', '2011-03-01', ''], 'Mar 2011 to May 2011: 3'],
  ['of many, those from a year before', ['2009-01-01', '2019-01-01'], 'Sep 2010 to Aug 2013: 36'],
  ['of many that lie behind, the last', ['2001-01-01', '2010-12-31'], 'Jan 2008 to Dec 2010: 36'],
  ['of many that come later, the first', ['2014-01-01', '2024-01-01'], 'Jan 2014 to Dec 2016: 36'],
])('%s', (_, dates, expected) => {
  const months = monthsOf(tracker(...dates.map((date) => row(date))), TODAY, '1900').map((one) => dayFromSerial(one));
  const [first, last] = [months[0], months.at(-1)];
  expect(first && last ? `${showMonth(first)} to ${showMonth(last)}: ${months.length}` : '').toBe(expected);
});

test('a month counts what falls due in it by state; what is none of the first four is other', () => {
  const rows = [row('2011-05-01'), row('2011-05-31', 'Complete'), row('2011-05-09', 'Withdrawn'), row('2011-06-01', 'Overdue'), row('2011-05-02', '')]; // prettier-ignore
  expect(monthCounts(tracker(...rows), [serial('2011-05-01')], '1900')).toEqual([[1, 0, 0, 1, 1]]);
});

test('the plan moved a date by as much as it lies behind the first that was built; earlier ones and rows that went count for nothing', () => {
  const rows = [row('2011-09-30', 'Planned', 'A'), row('2011-05-31', 'Planned', 'B'), row('', 'Planned', 'C')];
  const redated = [
    { ref: 'A', before: '31 Jul 2011' },
    { ref: 'A', before: '31 Aug 2011' },
    { ref: 'B', before: '31 Jul 2011' },
    { ref: 'C', before: '31 Jul 2011' },
    { ref: 'D', before: '31 Jul 2011' },
    { ref: 'A', before: 'soon' },
  ];
  expect([...planMoves(rows, redated, '1900')]).toEqual([['A', 61]]);
}); // prettier-ignore

test('every state has a column', () => {
  expect([...STATE_COLUMNS].sort()).toEqual([...STATES].sort());
});
