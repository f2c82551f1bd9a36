import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import type { CheckContext } from '../types';
import { checkPlan } from '../check-plan';
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
  ['done, as its date says', [['Agree it', 'Completed May 11', 'JCM']], []],
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
  expect(overdue.check(contextOf(planOf(ROWS), { hasTracker: false })).map(({ severity }) => severity)).toEqual([
    'info',
  ]);
  expect(said({ today: OVER })).toEqual(['The plan ended on 31 Mar 2014 and 2 actions are not marked Complete.']);
  expect(said({ today: OVER, isClosed: () => true })).toEqual([]);
});

const status = (header: string, ...cells: string[]) =>
  planOf(
    workbook(
      sheet('Plan 2011/12', [
        ['Action', 'By when', 'By whom', header],
        ...cells.map((cell, index) => [`Agree room ${index}`, 'Apr 11', 'JCM', cell]),
        ['Meet', 'Monthly', 'JCM', 'On track'],
        ['Key: B = complete'],
      ]),
    ),
  );
const told = (plan: ReturnType<typeof planOf>) =>
  checkPlan(contextOf(plan, { hasTracker: false }), [], [overdue]).map(({ message }) => message);
const ONE =
  '1 action was due before 15 Jun 2011 and is not marked complete in the plan: B3. Bring the status up to date, or agree new dates.';

test.each([
  ['Status', 'Complete', 'In progress'],
  ['RAG', 'B', 'G'],
  ['% complete', '100%', '80%'],
  ['Date closed', '3 May 2011', ''],
  ['Completed (Y/N)', 'Y', 'N'],
  ['Progress', 'Done', 'Half of it done'],
])('what the plan shows as done under %j is not late', (header, done, open) => {
  const isStatus = header !== 'Progress';
  expect(told(status(header, done, open))).toEqual([
    isStatus ? ONE : '1 action was due before 15 Jun 2011. Build the tracker and mark it Complete if it is finished.',
  ]);
  expect(told(status(header, done))).toEqual([]);
}); // prettier-ignore

test('what a status calls late is known to be', () => {
  expect(told(status('Status', 'Complete', 'Late'))).toEqual([]);
  expect(told(status('Status', 'Complete', 'Overdue – awaiting sign-off'))).toEqual([]);
});
