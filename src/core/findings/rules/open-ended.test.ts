import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { openEnded } from './open-ended';

test.each<[string, CellInput[][], string[]]>([
  ['ongoing', [['Agree it', 'Ongoing', 'JCM']], ['B4: Ongoing']],
  ['other words for it, told once', [['Agree it', 'Continuous', 'JCM'], ['Open it', 'Throughout', 'PIO']], ['B4: Continuous']],
  ['on demand', [['Agree it', 'As required', 'JCM']], []],
  ['with a review', [['Agree it', 'Ongoing. Review 6 monthly', 'JCM']], []],
  ['with a date', [['Agree it', 'July 2011 and ongoing', 'JCM']], []],
  ['to a date', [['Agree it', 'Ongoing to March 12', 'JCM']], []],
  ['with a recurrence', [['Agree it', 'Ongoing, quarterly', 'JCM']], []],
  ['with a review in words', [['Agree it', 'Ongoing – reviewed at contract meetings', 'JCM']], []],
  ['until something', [['Agree it', 'Ongoing until implementation is complete', 'JCM']], []],
  ['at once and from then on', [['Agree it', 'Immediately and ongoing', 'JCM'], ['Open it', 'Rolling programme', 'JCM'], ['Run it', 'Ongoing – BAU', 'JCM']], []],
  ['how soon, in the action', [['Answer complaints within ten working days', 'Ongoing', 'JCM'], ['Send plans six weeks before each event', 'Ongoing', 'JCM'], ['Exit interviews with all students who leave', 'Ongoing', 'JCM'], ['Visit within reach of the bus', 'Ongoing', 'JCM']], ['B7: Ongoing']],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(openEnded, rows)).toEqual(findings);
}); // prettier-ignore

test('an outcome that says how often', () => {
  const rows = [['Action', 'By when', 'By whom', 'Outcome'], ['Run it', 'Ongoing', 'JCM', 'Group has met each half term'], ['Open it', 'Ongoing', 'JCM', 'Ten rooms']];
  expect(saidBy(openEnded, workbook(sheet('S', rows)))).toEqual(['B3: Ongoing']);
}); // prettier-ignore

test('a review in a column of its own', () => {
  const of = (header: string, review: string) => saidBy(openEnded, workbook(sheet('S', [['Action', 'By when', 'By whom', header], ['Run it', 'Ongoing', 'JCM', review]])));
  for (const header of ['Review', 'Review date', 'Next review', 'Reviewed by']) expect(of(header, 'Oct 2011')).toEqual([]);
  for (const review of ['n/a', 'TBC', '-', '']) expect(of('Review', review)).toEqual(['B2: Ongoing']);
  expect(of('Comment', 'Oct 2011')).toEqual(['B2: Ongoing']);
}); // prettier-ignore

test('several are one finding that names their cells', () => {
  const rows = ['Ongoing', 'Ongoing', 'Continuous'].map((byWhen, index) => [`Agree room ${index}`, byWhen, 'JCM']);
  const said = checkPlan(contextOf(planOf(rows)), [], [openEnded]);
  expect(said.map(({ message, rows: accepted }) => [message, accepted.length])).toEqual([
    ['3 actions have no end and no review: "Ongoing" (B4 and B5) and "Continuous" (B6). Add one to each: "Ongoing. Review 6 monthly".', 3],
  ]);
}); // prettier-ignore
