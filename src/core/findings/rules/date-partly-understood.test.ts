import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { datePartlyUnderstood } from './date-partly-understood';

test.each<[string, CellInput[][], string[]]>([
  ['a date and a code', [['Agree it', 'Sept 11, cost code 4471', 'JCM']], ['B4: Sept 11, cost code 4471']],
  ['a date and a sentence', [['Agree it', 'Sept 11. Draft goes to the board', 'JCM']], []],
  ['a recurrence and a word', [['Agree it', 'Quarterly; high', 'JCM']], []],
  ['a word of logic', [['Agree it', 'Quarterly, term time only', 'JCM']], ['B4: Quarterly, term time only']],
  ['two readings', [['Agree it', 'Not before June 2012', 'JCM']], ['B4: Not before June 2012']],
  ['two readings of which the action says one', [['Meet three times a year', 'Nov, Feb and May', 'JCM'], ['Meet again', 'Nov, Feb and May', 'JCM']], ['B5: Nov, Feb and May']],
  ['a date', [['Agree it', 'Sept 11', 'JCM']], []],
  ['how much', [['Agree it', 'June 2012: 25%; June 2013: 50%', 'JCM'], ['Open it', 'March 2012 (50%)', 'JCM']], []],
  ['what of', [['Agree it', '1st draft Oct 11', 'JCM'], ['Open it', 'Phase 1: Dec 2011; Phase 2: Dec 2012', 'JCM']], []],
  ['meetings', [['Agree it', 'Quarterly contract review meetings', 'JCM']], []],
  ['a date with its review', [['Agree it', 'Jul 11. Review 6 monthly', 'JCM']], []],
  ['a recurrence with its condition', [['Agree it', 'Apr 11 and monthly until implementation is complete', 'JCM']], []],
  ['nothing understood', [['Agree it', 'High', 'JCM']], []],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
  ['a day that no calendar has', [['Agree it', '31 June 2012', 'JCM']], ['B4: 31 June 2012']],
  ['a quarter that no year has', [['Agree it', 'Q5 2011/12', 'JCM']], ['B4: Q5 2011/12']],
  ['a range that runs backwards', [['Agree it', 'Dec 11 – June 11', 'JCM'], ['Open it', 'June 11 – Dec 11', 'JCM']], ['B4: Dec 11 – June 11']],
])('%s', (_, rows, findings) => {
  expect(saidBy(datePartlyUnderstood, rows)).toEqual(findings);
}); // prettier-ignore

test('what was left over is named', () => {
  const plan = planOf([['Agree it', 'Sept 11, cost code 4471', 'JCM']]);
  expect(datePartlyUnderstood.check(contextOf(plan))[0]?.message).toContain('"4471"');
});
