import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { contextOf, planOf } from '../../../../tests/support/workbooks';
import { countedFromStart } from './counted-from-start';

test.each<[string, CellInput[][], string[]]>([
  ['a length of time', [['Agree it', '6 months', 'JCM']], ['B4: 6 months']],
  ['several, told once', [['Agree it', '6 months', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Run it', 'within a year', 'JCM']], ['B4: 6 months; within a year']],
  ['a term with its length', [['Agree it', 'Short term (0-12 months)', 'JCM']], ['B4: Short term (0-12 months)']],
  ['counted from a date', [['Agree it', '6 months from April 2012', 'JCM']], []],
  ['waiting for something', [['Agree it', '6 months after start', 'JCM']], []],
  ['a recurrence', [['Agree it', '6 monthly', 'JCM']], []],
  ['how long a recurrence lasts', [['Agree it', 'Monthly for the first 6 months', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(countedFromStart, rows)).toEqual(findings);
}); // prettier-ignore

test('it says what was read, and from where it was counted', () => {
  const [remark] = countedFromStart.check(contextOf(planOf([['Agree it', '6 months', 'JCM'], ['Run it', '1 year', 'JCM']]))); // prettier-ignore
  expect(remark?.message).toBe(
    "'6 months' was counted from 1 Apr 2011 and read as 30 Sep 2011, and so were the others in B5. Write the month if it is another.",
  );
});
