import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { DEFAULT_CHECKS } from '../settings';
import { dueSoon } from './due-soon';

// Today is 15 June 2011; 28 days ahead is 13 July.
test.each<[string, CellInput[][], string[]]>([
  ['this month', [['Agree it', 'Jun 11', 'JCM']], ['B4: Jun 11']],
  ['today', [['Agree it', '15/06/2011', 'JCM']], ['B4: 15/06/2011']],
  ['the last of the days', [['Agree it', '13/07/2011', 'JCM']], ['B4: 13/07/2011']],
  ['a date of a recurrence', [['Agree it', 'Quarterly', 'JCM']], ['B4: Quarterly']],
  ['two dates, told once', [['Agree it', '20/06/2011; 01/07/2011', 'JCM']], ['B4: 20/06/2011; 01/07/2011']],
  ['yesterday', [['Agree it', '14/06/2011', 'JCM']], []],
  ['a day later', [['Agree it', '14/07/2011', 'JCM']], []],
  ['another year', [['Agree it', 'Jun 12', 'JCM']], []],
  ['no date', [['Agree it', 'Ongoing', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(dueSoon, rows)).toEqual(findings);
});

test('the settings say how many days are soon', () => {
  const rows = [['Agree it', 'Jun 11', 'JCM']];
  expect(saidBy(dueSoon, rows, { settings: { ...DEFAULT_CHECKS, options: new Map([['due-soon.days', 14]]) } })).toEqual(
    [],
  );
});

test('before there is a tracker nothing is told, unless the plan itself says what has not begun', () => {
  const rows = [['Agree it', 'Jun 11', 'JCM']];
  expect(saidBy(dueSoon, rows, { hasTracker: false })).toEqual([]);
  const told = workbook(sheet('Plan 2011/12', [['Action', 'By when', 'By whom', 'Status'], ['Agree it', 'May 11', 'JCM', 'Complete'], ['Open it', 'Jun 11', 'JCM', 'Not started'], ['Mend it', 'Jun 11', 'JCM', 'On track']]));
  expect(saidBy(dueSoon, told, { hasTracker: false, isClosed: ({ action }) => action.settled !== undefined })).toEqual(['B3: Jun 11']);
}); // prettier-ignore

test('what is settled, and what belongs to a plan that is over, is not asked about', () => {
  const rows = [['Agree it', 'Jun 11', 'JCM']];
  expect(saidBy(dueSoon, rows, { isClosed: () => true })).toEqual([]);
  expect(saidBy(dueSoon, [['Agree it', 'Apr 14', 'JCM']], { today: { year: 2014, month: 4, day: 10 } })).toEqual([]);
});
