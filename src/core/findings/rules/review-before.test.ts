import { type CellInput, dayCell, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { reviewBefore } from './review-before';

test.each<[string, CellInput[][], string[]]>([
  ['a review before', [['Agree it', 'Sept 11. Review Jun 11', 'JCM']], ['B4: Sept 11. Review Jun 11']],
  ['all reviews before', [['Agree it', 'Mar 12. Review Jun 11 and Sept 11', 'JCM']], ['B4: Mar 12. Review Jun 11 and Sept 11']],
  ['a review after', [['Agree it', 'Sept 11. Review Mar 12', 'JCM']], []],
  ['one review of two before', [['Agree it', 'Sept 11. Review Jun 11 and Mar 12', 'JCM']], []],
  ['a step on the way', [['Agree it', 'Review Jun 11. Sept 11', 'JCM']], []],
  ['a recurring review', [['Agree it', 'Sept 11. Review 6 monthly', 'JCM']], []],
  ['no review', [['Agree it', 'Sept 11; Jun 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(reviewBefore, rows)).toEqual(findings);
}); // prettier-ignore

/** An action and its review, above three that are reviewed after their dates. */
const beside = (header: string, byWhen: string, review: CellInput) =>
  saidBy(reviewBefore, workbook(sheet('S', [['Action plan 2011/12'], ['Action', 'By when', 'By whom', header], ['Agree it', byWhen, 'JCM', review],
    ...['Nov 11', 'Dec 2011', '31/01/2012'].map((after, n) => [`Open room ${n}`, 'Sept 11', 'PIO', after])]))).length; // prettier-ignore

test.each<[string, string, CellInput]>([
  ['Review', 'Sept 11', 'May 11'],
  ['Next review date', '30 Sept 2011', '1 June 2011'],
  ['Date for review', 'Sept 11', '31.05.2011'],
  ['Review', 'Ongoing', 'Feb 2010'],
  ['Review', 'Sept 11', dayCell({ year: 2011, month: 5, day: 1 }, 'mmm-yy')],
])('in a column of its own: %s, %s', (header, byWhen, review) => {
  expect(beside(header, byWhen, review)).toBe(1);
});

test.each<[string, string, CellInput]>([
  ['Review', 'Sept 11', 'Sept 11'],
  ['Review', 'Sept 11', dayCell({ year: 2011, month: 9, day: 1 }, 'mmm-yy')],
  ['Review', 'Quarterly', 'May 11'],
  ['Review', 'Ongoing', 'May 11'],
  ['Review', 'July 11 to March 12', 'Oct 11'],
  ['Review', 'Sept 11', 'May 11 and Dec 11'],
  ['Last review', 'Sept 11', 'May 11'],
  ['Peer review', 'Sept 11', 'May 11'],
  ['Reviewed', 'Sept 11', 'May 11'],
  ['Review', 'tbc', 'n/a'],
])('not before: %s, %s', (header, byWhen, review) => {
  expect(beside(header, byWhen, review)).toBe(0);
});

test('a column of checks on the way', () => {
  const rows = ['May 11', 'June 11', 'Dec 11'].map((review, n) => [`Open room ${n}`, 'Sept 11', 'PIO', review]);
  expect(saidBy(reviewBefore, workbook(sheet('S', [['Action', 'By when', 'By whom', 'Review'], ...rows])))).toEqual([]);
});
