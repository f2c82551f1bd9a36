import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { alreadyPast } from './already-past';

test.each<[string, CellInput[][], string[]]>([
  ['the month before the plan', [['Agree it', 'March 2011', 'JCM']], ['B4: March 2011']],
  ['a year before it', [['Agree it', 'Jun 10', 'JCM']], ['B4: Jun 10']],
  ['one date of several', [['Agree it', 'Jan 11; Sept 11', 'JCM']], ['B4: Jan 11; Sept 11']],
  ['a whole day', [['Agree it', '31/03/2011', 'JCM']], ['B4: 31/03/2011']],
  ['what is made ready for it', [['Ring all families before the new year starts', '28/03/2011', 'JCM']], []],
  ['made ready a year before', [['Ring all families before the new year starts', '28/03/2010', 'JCM']], ['B4: 28/03/2010']],
  ['what its date says is done', [['Agree it', '26 March 2011 (statutory); done', 'JCM']], []],
  ['on its first day', [['Agree it', '1 April 2011', 'JCM']], []],
  ['a range that ends in the plan', [['Agree it', 'Nov 10 – Jun 11', 'JCM']], []],
  ['what goes on', [['Agree it', 'January 2011 and ongoing', 'JCM']], []],
  ['a recurrence that had begun', [['Agree it', 'Quarterly from Jan 11', 'JCM']], []],
  ['after the plan', [['Agree it', 'April 2014', 'JCM']], []],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(alreadyPast, rows)).toEqual(findings);
}); // prettier-ignore

test('a month long past, or of the year in which the plan starts, is probably next year’s', () => {
  const suggested = (byWhen: string) => alreadyPast.check(contextOf(planOf([['Agree it', byWhen, 'JCM']])))[0]?.suggestion;
  expect(['Jun 10', 'Jan 11', 'Nov 10', 'Jun 10; Jul 10'].map(suggested)).toEqual(['Jun 2011', 'Jan 2012', undefined, undefined]);
}); // prettier-ignore

test('three that may be a year later are told once', () => {
  const rows = ['Jun 10', 'Jul 10', 'Aug 10', 'Jun 11', 'Jul 12', 'Aug 13'].map((byWhen, index) => [`Agree room ${index}`, byWhen, 'JCM']);
  const messages = (of: readonly string[][]) => checkPlan(contextOf(planOf(of)), [], [alreadyPast]).map(({ message }) => message);
  expect(messages(rows)).toEqual(['3 dates here are before the plan starts (2011-14): B4, B5 and B6. Check the years: each may be a year later.']);
  expect(messages(rows.slice(1))).toHaveLength(2);
}); // prettier-ignore
