import { rowsOf, writtenInto } from '../../../tests/support/drawn';
import { MEETING_PLAN as PLAN, above, day, filled, held, lines, tracked } from '../../../tests/support/meetings';
import type { CellInput } from '../../../tests/support/workbooks';

const SEPTEMBER = { date: day('2011-09-15') };
const DECEMBER = { date: day('2011-12-15') };

test('the first meeting: each thing once, a recurrence by its first open date', () => {
  const book = held(tracked(PLAN), SEPTEMBER);
  expect(above(book)).toEqual([
    'Meeting 15 Sep 2011: 2011-14, all owners.',
    'Since 15 Jun 2011: 0 done, 3 overdue, 1 due by 15 Dec 2011.',
  ]);
  expect(lines(book)).toEqual([
    'Overdue | G1-01 | 31 May 2011',
    'Overdue | G1-03.1 | 3 more overdue, to 31 Aug 2011. Next 30 Sep 2011. | 31 May 2011',
    'Overdue | G1-02 | 31 Jul 2011',
    'Due | G1-04 | 30 Nov 2011',
  ]);
});

test.each([
  ['an owner', { owner: 'smo' }, ['Overdue | G1-03.1', 'Overdue | G1-02']],
  ['another day before', { since: day('2011-07-15'), owner: 'jcm' }, ['Overdue | G1-01']],
  ['a later meeting after', { next: day('2013-04-01'), owner: 'SMO' }, ['Overdue | G1-03.1', 'Overdue | G1-02', 'Due | G1-06']],
])('asked for %s', (_, request, expected) => {
  const found = lines(held(tracked(PLAN), { ...SEPTEMBER, ...request }));
  expect(found.map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(expected);
}); // prettier-ignore

test('the second meeting: what was done, moved or stopped since the first, whatever its date', () => {
  let book = held(filled(tracked(PLAN), 'G1-01', 'Status', 'Complete'), SEPTEMBER);
  book = filled(book, 'G1-02', 'Status', 'Complete');
  for (const n of [1, 2, 3, 4, 5, 6, 7]) book = filled(book, `G1-03.${n}`, 'Status', 'Complete');
  book = filled(book, 'G1-04', 'Agreed date', '2012-02-29');
  book = filled(book, 'G1-06', 'Agreed date', '2013-09-30');
  book = filled(book, 'G1-05', 'Status', 'Withdrawn');
  book = held(book, DECEMBER);
  expect(above(book)[1]).toBe('Since 15 Sep 2011: 8 done, 0 overdue, 2 due by 15 Mar 2012, 2 moved or stopped.');
  expect(lines(book)).toEqual([
    'Done | G1-02 | 31 Jul 2011',
    'Due | G1-03.8 | ‘Monthly from May 11’ Done since: 31 May to 30 Nov 2011. | 31 Dec 2011',
    'Due | G1-04 | Moved from 30 Nov 2011 to 29 Feb 2012. | 30 Nov 2011',
    'Moved or stopped | G1-06 | Moved from 31 Mar 2013 to 30 Sep 2013. | 31 Mar 2013',
    'Moved or stopped | G1-05',
  ]);
});

test('what has its line for another of its dates says which comes next', () => {
  let book = tracked(PLAN);
  for (const n of [1, 2, 3]) book = filled(book, `G1-03.${n}`, 'Status', 'Complete');
  const until = { ...SEPTEMBER, next: day('2011-09-20'), owner: 'SMO' };
  expect(lines(held(filled(book, 'G1-03.4', 'Status', 'Complete'), until))).toContain(
    'Done | G1-03.2 | Done: 30 Jun, 31 Jul and 31 Aug 2011. Next 30 Sep 2011. | 30 Jun 2011',
  );
  book = filled(tracked([['Report to the board', 'Monthly from Aug 11', 'SMO']]), 'G1-01.1', 'Status', 'Withdrawn');
  expect(lines(held(book, until))).toEqual(['Moved or stopped | G1-01.1 | Next 30 Sep 2011. | 31 Aug 2011']);
});

test('what changed in the plan since is told where its row is, or by itself', () => {
  const first = held(tracked(PLAN), { date: day('2011-07-01') });
  const changed = PLAN.map(([action, byWhen, byWhom]): CellInput[] =>
    action === 'Write the strategy' ? [action, 'Dec 11', byWhom] : action === 'Close the old building' ? [action, 'May 13', byWhom] : [action, byWhen, byWhom],
  ); // prettier-ignore
  const found = lines(held(tracked([...changed, ['Open the garden', 'Jan 14', 'SMO']], first), SEPTEMBER));
  expect(found).toContain('Plan changed | G1-06 | Plan changed: due 31 May 2013, was 31 Mar 2013. | 31 May 2013');
  expect(found).toContain('Plan changed | G1-07 | New in the plan. | 31 Jan 2014');
});

test('made again for the same day it only gets what it lacks; what people wrote in it stays', () => {
  let book = held(tracked(PLAN), SEPTEMBER);
  const before = lines(book).length;
  book = writtenInto(book, 2, 'Decision', 'Wait', 'meeting');
  book = held(filled(book, 'G1-06', 'Agreed date', '2011-10-31'), SEPTEMBER);
  expect(book.sheets.filter(({ mark }) => mark === 'meeting')).toHaveLength(1);
  expect(lines(book)).toHaveLength(before + 1);
  expect(rowsOf(book, 'meeting', 'Group')[0]).toMatchObject({ Ref: 'G1-01', Decision: 'Wait' });
});

test('what was asked for in words, or typed over the plan’s date, is told with the plan’s date', () => {
  let book = held(tracked(PLAN), SEPTEMBER);
  book = filled(book, 'G1-06', 'Agreed date', 'after Easter');
  book = filled(book, 'G1-02', 'Due', '2012-01-31');
  book = filled(book, 'G1-04', 'Due', 'in spring');
  for (const n of [9, 10, 11]) book = filled(book, `G1-03.${n}`, 'Status', 'Withdrawn');
  book = filled(book, 'G1-03.12', 'Agreed date', '2012-05-31');
  const found = lines(held(book, DECEMBER));
  expect(found).toEqual([
    'Overdue | G1-01 | 31 May 2011',
    'Overdue | G1-03.1 | 6 more overdue, to 30 Nov 2011. Next 31 Dec 2011. Withdrawn since: 31 Jan, 29 Feb and 31 Mar 2012. G1-03.12: Moved from 30 Apr 2012 to 31 May 2012. | 31 May 2011',
    'Due | G1-02 | Asked to move from 31 Jul 2011 to 31 Jan 2012. | 31 Jan 2012',
    'Moved or stopped | G1-06 | Asked to move from 31 Mar 2013: ‘after Easter’. | 31 Mar 2013',
    'Moved or stopped | G1-04 | Asked to move from 30 Nov 2011: ‘in spring’.',
  ]);
});

test.each([
  ['a day after the one before', '2011-09-16', 'due by 16 Dec 2011'],
  ['a week after', '2011-09-22', 'due by 29 Sep 2011'],
  ['years after', '2015-09-15', 'due by 15 Dec 2015'],
])('%s, the next meeting is looked ahead to', (_, iso, said) => {
  expect(above(held(held(tracked(PLAN), SEPTEMBER), { date: day(iso) }))[1]).toContain(said);
});

test('a date on a weekend or a bank holiday is shown as the last working day before it, where that is asked', () => {
  // 31 July 2011 was a Sunday, 30 November a Wednesday.
  const book = held(tracked(PLAN), SEPTEMBER, 'England and Wales');
  expect(rowsOf(book, 'meeting', 'Group').map((row) => row['Due'])).toEqual(['31 May 2011', '31 May 2011', '29 Jul 2011', '30 Nov 2011']);
  expect(rowsOf(book, 'tracker', 'Ref').find((row) => row['Ref'] === 'G1-02')?.['Due']).toBe('31 Jul 2011');
}); // prettier-ignore
