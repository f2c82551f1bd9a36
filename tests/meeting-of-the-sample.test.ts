import { join } from 'node:path';
import type { WorkbookContents } from '../src/core/workbook/contents';
import { above, day, filled, held, lines, trackedFile } from './support/meetings';

/* Meeting sheets over the sample plan as a person wrote them down from the plan itself, before the tool was asked. */

let book: WorkbookContents;

beforeAll(async () => {
  book = await trackedFile(join(__dirname, '../assets/sample-plan.xlsx'), '2026-05-20');
});

/** Group, reference and due date; notes are told by the tests of meetings. */
const shown = (meeting: WorkbookContents): string[] =>
  lines(meeting).map((line) => {
    const [group, ref, ...rest] = line.split(' | ');
    return [group, ref, rest.at(-1)].join(' | ');
  });

test('the first meeting, nothing done yet', () => {
  const meeting = held(book, { date: day('2026-09-15') });
  expect(above(meeting)).toEqual([
    'Meeting 15 Sep 2026: Northmere Recovery Partnership, 2026-29, all owners.',
    'Since 15 Jun 2026: 0 done, 17 overdue, 9 due by 15 Dec 2026.',
  ]);
  expect(shown(meeting)).toEqual([
    'Overdue | G1-09 | 30 Sep 2025',
    'Overdue | G4-01 | 30 Apr 2026',
    'Overdue | G4-12.1 | 30 Apr 2026',
    'Overdue | G1-01 | 31 May 2026',
    'Overdue | G3-10.1 | 31 May 2026',
    'Overdue | G1-10.1 | 30 Jun 2026',
    'Overdue | G1-12.1 | 30 Jun 2026',
    'Overdue | G2-03.1 | 30 Jun 2026',
    'Overdue | G2-06.1 | 30 Jun 2026',
    'Overdue | G2-07.1 | 30 Jun 2026',
    'Overdue | G2-10.1 | 30 Jun 2026',
    'Overdue | G4-06.1 | 30 Jun 2026',
    'Overdue | G2-01.1 | 31 Jul 2026',
    'Overdue | G2-05.1 | 31 Jul 2026',
    'Overdue | G3-09 | 31 Jul 2026',
    'Overdue | G4-07.1 | 31 Jul 2026',
    'Overdue | G3-01 | 13 Sep 2026',
    'Due | G1-02 | 30 Sep 2026',
    'Due | G1-05.1 | 30 Sep 2026',
    'Due | G2-02.1 | 30 Sep 2026',
    'Due | G2-07.2 | 30 Sep 2026',
    'Due | G3-04 | 30 Sep 2026',
    'Due | G4-08.1 | 30 Sep 2026',
    'Due | G1-03.1 | 31 Oct 2026',
    'Due | G3-03.1 | 31 Oct 2026',
    'Due | G2-11 | 30 Nov 2026',
  ]);
});

test('one owner: what SIL leads or helps with until the next meeting', () => {
  expect(shown(held(book, { date: day('2026-12-08'), owner: 'sil' }))).toEqual([
    'Overdue | G2-06.1 | 30 Jun 2026',
    'Overdue | G2-07.1 | 30 Jun 2026',
    'Overdue | G2-10.1 | 30 Jun 2026',
    'Overdue | G2-07.2 | 30 Sep 2026',
    'Due | G4-11.1 | 14 Jan 2027',
    'Due | G2-07.3 | 31 Jan 2027',
  ]);
});

test('one grid’s owner, the meeting after some was done and some moved', () => {
  let after = held(book, { date: day('2026-09-15') });
  after = filled(filled(after, 'G3-01', 'Status', 'Complete'), 'G3-03.1', 'Agreed date', '2026-12-18');
  expect(shown(held(after, { date: day('2026-12-08'), owner: 'HSG' }))).toEqual([
    'Done | G3-01 | 13 Sep 2026',
    'Due | G3-03.1 | 31 Oct 2026',
  ]);
});
