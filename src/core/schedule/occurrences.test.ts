import { type CellInput, planOf } from '../../../tests/support/workbooks';
import { showDay } from '../calendar/day';
import { scheduleOf } from './occurrences';

/** Every occurrence of one row as 'type: day (owners) words'. */
const scheduled = (action: string, byWhen: CellInput, byWhom: string): string[] =>
  scheduleOf(planOf([[action, byWhen, byWhom]])).map(
    ({ type, due, owners, words }) => `${type}: ${due ? showDay(due) : '-'} (${owners.join(', ')}) ${words}`,
  );

test.each<[string, string[]]>([
  ['Sept 11', ['Milestone: 30 Sep 2011']],
  ['Sept 11 & Mar 12', ['Milestone: 30 Sep 2011', 'Milestone: 31 Mar 2012']],
  ['Mar 12; Sept 11', ['Milestone: 30 Sep 2011', 'Milestone: 31 Mar 2012']],
  ['Sept 11; Sept 11', ['Milestone: 30 Sep 2011']],
  ['Quarterly from Jun 13', ['Recurring: 30 Jun 2013', 'Recurring: 30 Sep 2013', 'Recurring: 31 Dec 2013', 'Recurring: 31 Mar 2014']],
  ['September 2011, then each September', ['Milestone: 30 Sep 2011', 'Recurring: 30 Sep 2012', 'Recurring: 30 Sep 2013']],
  ['Jul 13. Review 6 monthly', ['Milestone: 31 Jul 2013', 'Review: 31 Jan 2014']],
  ['Review at: Jul 13; Jan 14', ['Review: 31 Jul 2013', 'Review: 31 Jan 2014']],
  ['Ongoing', ['Ongoing: -']],
  ['Ongoing to March 12', ['Ongoing: 31 Mar 2012']],
  ['July 2011 and ongoing', ['Ongoing: 31 Jul 2011']],
  ['Quarterly to Jun 11; Mar 12; ongoing', ['Recurring: 30 Jun 2011', 'Milestone: 31 Mar 2012']],
  ['In line with commissioning plan', ['Conditional: -']],
  ['Cross ref 1.3', ['Cross reference: -']],
  ['tbc', ['No date: -']],
  ['', ['No date: -']],
  ['high priority', ['No date: -']],
])('%s', (byWhen, expected) => {
  expect(scheduled('a', byWhen, 'JCM')).toEqual(expected.map((entry) => `${entry} (JCM) a`));
}); // prettier-ignore

test.each<[string, [action: string, byWhen: string, byWhom: string], string[]]>([
  ['parts with owners of their own', ['i) find rooms; ii) open them', 'i) Jun 11; ii) Dec 11', 'i) JCM ii) PIO'], ['Milestone: 30 Jun 2011 (JCM) find rooms', 'Milestone: 31 Dec 2011 (PIO) open them']],
  ['parts with the same owners', ['i) find rooms; ii) open them', 'i) Jun 11; ii) Dec 11', 'JCM / PIO'], ['Milestone: 30 Jun 2011 (JCM, PIO) find rooms', 'Milestone: 31 Dec 2011 (JCM, PIO) open them']],
  ['owners in parts, one date', ['Find rooms', 'Jun 11', 'i) JCM ii) PIO; JCM'], ['Milestone: 30 Jun 2011 (JCM, PIO) Find rooms']],
  ['a part without a date', ['i) find rooms; ii) open them', 'i) Jun 11; ii) tbc', 'JCM'], ['Milestone: 30 Jun 2011 (JCM) find rooms', 'No date: - (JCM) open them']],
  ['a part that the action lacks', ['Find rooms', 'i) Jun 11; ii) Dec 11', 'JCM'], ['Milestone: 30 Jun 2011 (JCM) Find rooms', 'Milestone: 31 Dec 2011 (JCM) Find rooms']],
  ['steps without dates below one that has', ['Find rooms', 'By Jun 11\n1. List made\n2. Keys found', 'JCM'], ['Milestone: 30 Jun 2011 (JCM) Find rooms']],
  ['words before the parts', ['i) find rooms; ii) open them', 'Dates: i) Jun 11; ii) Dec 11', 'JCM'], ['Milestone: 30 Jun 2011 (JCM) find rooms', 'Milestone: 31 Dec 2011 (JCM) open them']],
  ['lines beside lines', ['Find rooms\nOpen them', 'Jun 11\nDec 11', 'JCM'], ['Milestone: 30 Jun 2011 (JCM) Find rooms', 'Milestone: 31 Dec 2011 (JCM) Open them']],
  ['nobody', ['Find rooms', 'Jun 11', 'tbc'], ['Milestone: 30 Jun 2011 () Find rooms']],
])('%s', (_, [action, byWhen, byWhom], expected) => {
  expect(scheduled(action, byWhen, byWhom)).toEqual(expected);
}); // prettier-ignore

test('the schedule stands in the plan’s order', () => {
  const schedule = scheduleOf(planOf([['a', 'Mar 12', 'b'], ['c', 'Sept 11 & Dec 11', 'd']])); // prettier-ignore
  expect(schedule.map(({ words, gridIndex }) => `${gridIndex} ${words}`)).toEqual(['0 a', '0 c', '0 c']);
});
