import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import type { CheckContext } from '../types';
import { overdue } from './overdue';

const OVER = { year: 2014, month: 4, day: 1 };

// Today is 15 June 2011.
test.each<[string, CellInput[][], string[]]>([
  ['a month that has gone', [['Agree it', 'May 11', 'JCM']], ['B4: May 11']],
  ['yesterday', [['Agree it', '14/06/2011', 'JCM']], ['B4: 14/06/2011']],
  ['two dates, told once', [['Agree it', 'Apr 11; May 11', 'JCM']], ['B4: Apr 11; May 11']],
  ['a recurrence', [['Agree it', 'Monthly from April 11', 'JCM']], ['B4: Monthly from April 11']],
  ['today', [['Agree it', '15/06/2011', 'JCM']], []],
  ['this month', [['Agree it', 'June 11', 'JCM']], []],
  ['before the plan', [['Agree it', 'March 11', 'JCM']], []],
  ['no date', [['Agree it', 'Ongoing', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(overdue, rows)).toEqual(findings);
});

const ROWS = [
  ['Agree it', 'Apr 11', 'JCM'],
  ['Open it', 'May 11', 'PIO'],
];
const said = (context: Partial<CheckContext>) =>
  overdue.check(contextOf(planOf(ROWS), context)).map(({ message }) => message);

test('what the tracker shows as settled is not late', () => {
  expect(said({ isClosed: ({ action }) => action.place.row === 4 })).toEqual([
    'Due 31 May 2011 and not complete. Mark it Complete in the tracker, or agree a new date.',
  ]);
});

test('without a tracker, and after the plan, it is told once', () => {
  expect(said({ hasTracker: false })).toEqual([
    '2 actions were due before 15 Jun 2011. Build the tracker and mark the finished ones Complete.',
  ]);
  expect(said({ today: OVER })).toEqual(['The plan ended on 31 Mar 2014 and 2 actions are not marked Complete.']);
  expect(said({ today: OVER, isClosed: () => true })).toEqual([]);
});
