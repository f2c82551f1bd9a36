import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { fixedBy } from '../../../../tests/support/fixed';
import { ambiguousYear } from './ambiguous-year';

test.each<[string, CellInput[][], string[]]>([
  ['beside a day behind its month', [['Agree it', 'Aug 11', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], ['B4: Aug 11']],
  ['beside a single digit', [['Agree it', 'Aug 12', 'JCM'], ['Open it', 'Sept 5', 'PIO']], ['B4: Aug 12']],
  ['beside days that are no years of the plan', [['Agree it', 'Aug 12', 'JCM'], ['Open it', 'July 28', 'PIO'], ['Shut it', 'May 30', 'PIO']], ['B4: Aug 12']],
  ['beside one, which may be a slip of the year', [['Agree it', 'Aug 12', 'JCM'], ['Open it', 'July 28', 'PIO']], []],
  ['beside days before their months', [['Agree it', 'Aug 11', 'JCM'], ['Open it', '28th July', 'PIO']], []],
  ['beside a day of each year', [['Agree it', 'Aug 11', 'JCM'], ['Open it', 'Sept 5th each year', 'PIO']], []],
  ['beside another year in its cell', [['Agree it', 'Jul 11 & Jan 12', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], []],
  ['each of several', [['Agree it', 'Jul & Jan 12', 'JCM'], ['Open it', 'May 1st', 'PIO'], ['Close it', 'Dec 13', 'SMO']], ['B4: Jul & Jan 12', 'B6: Dec 13']],
  ['in a grid of months and years', [['Agree it', 'Aug 11', 'JCM'], ['Open it', 'Sept 12', 'PIO']], []],
  ['a year that the plan lacks', [['Agree it', 'Aug 21', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], []],
  ['a whole year', [['Agree it', 'Aug 2011', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], []],
  ['a day before the month', [['Agree it', '13 Aug 11', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], []],
  ['a day behind the month, and its year', [['Agree it', 'Aug 11, 2012', 'JCM'], ['Open it', 'Sept 5th', 'PIO']], []],
  ['whole days beside months', [['Agree it', 'Aug 11', 'JCM'], ['Open it', '5 Sept 2011', 'PIO']], []],
  ['months on lines', [['Agree it', 'Aug 11', 'JCM'], ['Open it', 'Jun 11\nSept\nDec 11', 'PIO']], []],
  ['a list of months', [['Agree it', 'Aug 11', 'JCM'], ['Open it', 'Jun, Sept, Dec 11', 'PIO']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(ambiguousYear, rows)).toEqual(findings);
}); // prettier-ignore

test('the fix writes whole years', () => {
  const fixed = fixedBy('ambiguous-year', [['Agree it', 'Jul & Jan 12', 'JCM'], ['Open it', '5 Sept 2011', 'PIO'], ['Close it', 'Oct 7th', 'SMO']]);
  expect(fixed.written).toEqual(['B4: Jul & Jan 2012']);
  expect([fixed.left, fixed.anew]).toEqual([[], []]);
}); // prettier-ignore
