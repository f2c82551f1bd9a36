import { type CellInput, dayCell, planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { showIsoDay } from '../../calendar/day';
import { scheduleOf } from '../../schedule/occurrences';

const datesOf = (header: string, beside: CellInput, byWhen: string, title = 'Plan 2011/12'): string[] =>
  scheduleOf(
    planOf(
      workbook(
        sheet('Plan', [[title], ['Action', header, 'By when', 'By whom'], ['Agree it', beside, byWhen, 'SENCO']]),
      ),
    ),
  ).flatMap(({ due }) => (due ? showIsoDay(due) : []));

test.each<[header: string, beside: CellInput, byWhen: string, first: string]>([
  ['Start', 'Jul 2011', 'Monthly', '2011-07-31'],
  ['Start', 'Oct 2011', 'Quarterly', '2011-12-31'],
  ['Start', dayCell({ year: 2011, month: 7, day: 15 }, 'dd/mm/yyyy'), 'Monthly', '2011-07-31'],
  ['Date of meeting', '16/07/2011', 'Every two months', '2011-07-31'],
  ['Start', 'Oct 2011', 'Each May and November', '2011-11-30'],
  ['Start', 'Oct 2011', 'Monthly from June 2011', '2011-06-30'],
  ['Start', 'Oct 2011', 'Jun 11', '2011-06-30'],
  ['Start', 'tbc', 'Monthly', '2011-04-30'],
  ['Start', 'Q2', 'Monthly', '2011-07-31'],
  ['Start', 'April 2010', 'Monthly', '2011-04-30'],
  ['Last reviewed', 'Jul 2011', 'Monthly', '2011-04-30'],
])('%s %j, %s: first on %s', (header, beside, byWhen, first) => {
  expect(datesOf(header, beside, byWhen)[0]).toBe(first);
});

test.each([
  ['Spring 2027', '2027-03-31'],
  ['Autumn 2027', '2027-12-31'],
  ['Summer 2027', '2027-07-31'],
])('%s in a school’s plan: %s', (byWhen, due) => {
  expect(datesOf('Cost', 'Nil', byWhen, 'Oak Primary School – Accessibility plan 2026-29')).toEqual([due]);
});
