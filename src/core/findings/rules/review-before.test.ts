import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
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
