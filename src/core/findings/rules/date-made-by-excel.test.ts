import { fixedBy } from '../../../../tests/support/fixed';
import {
  type CellInput,
  contextOf,
  dayCell,
  oneGrid,
  planOf,
  saidBy,
  typed,
} from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { dateMadeByExcel } from './date-made-by-excel';

const month = (year: number, of: number): CellInput => dayCell({ year, month: of, day: 1 }, 'mmm-yy');

test.each<[string, CellInput[][], string[]]>([
  ['a month made a day', [['Agree it', typed(2026, 8, 11), 'JCM']], ['B4: 11-Aug']],
  ['a day that is no month of the plan', [['Agree it', typed(2011, 8, 30), 'JCM']], ['B4: 30-Aug']],
  ['two in one row', [['Agree it', 'Sept 11 and', 'JCM'], ['', typed(2026, 8, 12), '']], ['B4: Sept 11 and 12-Aug']],
  ['a pair of years made a month', [['Agree it', month(2011, 12), 'JCM'], ['Open it', '2012/13', 'JCM']], ['B4: Dec-11']],
  ['a month where no years are written', [['Agree it', month(2011, 12), 'JCM'], ['Open it', 'Sept 12', 'JCM']], []],
  ['the same twice, told once', [['Agree it', month(2011, 12), 'JCM'], ['Open it', month(2011, 12), 'JCM'], ['Run it', '2012/13', 'JCM']], ['B4: Dec-11']],
  ['the same as text', [['Agree it', 'Aug 11', 'JCM'], ['Open it', '11-Aug', 'JCM']], []],
  ['a month', [['Agree it', month(2012, 4), 'JCM']], []],
  ['a whole day', [['Agree it', dayCell({ year: 2011, month: 8, day: 11 }, 'dd/mm/yyyy'), 'JCM']], []],
  ['a day in another column', [['Agree it', 'Sept 11', 'JCM', typed(2026, 8, 11)]], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(dateMadeByExcel, rows)).toEqual(findings);
}); // prettier-ignore

test('it says what is stored, what was read, and what to write', () => {
  const [remark] = dateMadeByExcel.check(contextOf(planOf([['Agree it', typed(2026, 8, 11), 'JCM']])));
  expect(remark?.suggestion).toBe('Aug 2011');
  for (const said of ['"11-Aug"', '11 Aug 2026', 'Aug 2011']) expect(remark?.message).toContain(said);
});

test('a day of the one year that is planned is what it says', () => {
  const title = 'Action plan 2026/27';
  const said = (...day: [month: number, day: number]) =>
    saidBy(dateMadeByExcel, oneGrid([['Agree it', typed(2026, ...day), 'JCM']], { title }));
  expect([said(9, 13), said(5, 26)]).toEqual([[], ['B4: 26-May']]);
});

test('the fix writes the month that was read, as text', () => {
  const fixed = fixedBy('date-made-by-excel', [
    ['Agree it', typed(2026, 8, 11), 'JCM'],
    ['Open it', typed(2026, 3, 12), 'PIO'],
    ['Close it', 'Sept 12', 'SMO'],
  ]);
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([['B4: Aug 2011', 'B5: Mar 2012'], [], []]);
});

test('no fix where the cell may have been something else', () => {
  const rows = [
    ['Agree it', month(2011, 12), 'JCM'],
    ['Open it', '2012/13', 'JCM'],
  ];
  expect(fixedBy('date-made-by-excel', rows).written).toEqual([]);
});

test('a grid with many of them tells them once, and writes them all', () => {
  const many = [4, 5, 6, 7, 8, 9].map((of): CellInput[] => [`Meet in month ${of}`, typed(2026, of, 11), 'JCM']);
  const doubtful = ['Open it', month(2011, 12), 'JCM'];
  const plan = planOf([...many, doubtful, ['Shut it', '2012/13', 'JCM']]);
  const [all, one, ...others] = checkPlan(contextOf(plan), [], [dateMadeByExcel]);
  expect([all?.places?.length, all?.fix?.map(({ after }) => after), one?.words, others]).toEqual([
    6,
    ['Apr 2011', 'May 2011', 'Jun 2011', 'Jul 2011', 'Aug 2011', 'Sep 2011'],
    'Dec-11',
    [],
  ]);
  expect(all?.message).toContain(
    '6 dates here. "11-Apr" is stored as 11 Apr 2026 and was read as Apr 2011, and so on: B4, B5, B6',
  );
});
