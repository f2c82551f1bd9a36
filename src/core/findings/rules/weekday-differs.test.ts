import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { weekdayDiffers } from './weekday-differs';

// 12 October 2011 was a Wednesday; the plan is of 2011-14.
test.each<[string, CellInput[][], string[]]>([
  ['a by-when', [['Agree it', 'Friday 12 October 2011', 'JCM']], ['B4: Friday 12 October 2011']],
  ['short forms', [['Agree it', 'Fri 12th Oct 11', 'JCM']], ['B4: Fri 12th Oct 11']],
  ['in figures', [['Agree it', 'Fri 12/10/2011', 'JCM']], ['B4: Fri 12/10/2011']],
  ['words of an action', [['Go live Monday 15 September 2011', 'Sept 11', 'JCM']], ['A4: Monday 15 September 2011']],
  ['the month first', [['Agree it', 'Friday, October 12, 2011', 'JCM']], ['B4: Friday, October 12, 2011']],
  ['the weekday behind it', [['Agree it', '12 October 2011 (Friday)', 'JCM']], ['B4: 12 October 2011 (Friday']],
  ['the weekday behind figures', [['Agree it', '12/10/2011, Fri', 'JCM']], ['B4: 12/10/2011, Fri']],
  ['the right weekday behind it', [['Agree it', '12 October 2011 (Wed am)', 'JCM']], []],
  ['several weekdays behind it', [['Agree it', '12 October 2011 (Fri and Sat)', 'JCM']], []],
  ['what is done on a weekday, behind it', [['Agree it', '12 October 2011, Friday clubs', 'JCM']], []],
  ['one of several', [['Agree it', 'Wed 12 Oct 2011; Fri 12 Oct 2011', 'JCM']], ['B4: Fri 12 Oct 2011']],
  ['no year, in no year of the plan', [['Agree it', 'Tuesday 12 October', 'JCM']], ['B4: Tuesday 12 October']],
  ['no year, in one of them', [['Agree it', 'Friday 12 October', 'JCM']], []],
  ['the right weekday', [['Agree it', 'Wednesday 12 October 2011', 'JCM']], []],
  ['an hour behind it', [['Agree it', 'Wednesday 12 October 10 am', 'JCM']], []],
  ['another weekday beside it', [['Agree it', 'Friday; 12 October 2011', 'JCM']], []],
  ['a day that no calendar has', [['Agree it', 'Friday 31 June 2011', 'JCM']], []],
  ['a word that begins so', [['Agree Sunderland 12 October 2011', 'Oct 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(weekdayDiffers, rows)).toEqual(findings);
}); // prettier-ignore
