import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { repeatedAction } from './repeated-action';

test.each<[string, CellInput[][], string[]]>([
  ['with the same date', [['Check the health of all', 'Annually', 'JCM'], ['Agree it', 'Sept 11', 'JCM'], ['Check the health of all', 'Annually', 'PIO']], ['A6: Check the health of all']],
  ['under another number', [['1.1 Check the health of all', 'Sept 11', 'JCM'], ['1.2 Check the health of all', 'Sept 11', 'JCM']], ['A5: 1.2 Check the health of all']],
  ['a long one with another date', [['Check the health of everyone who comes to a clinic', 'Sept 11', 'JCM'], ['Check the health of everyone who comes to a clinic', 'Dec 11', 'JCM']], ['A5: Check the health of everyone who comes to a clinic']],
  ['capitals and full stops aside', [['Check the health of all', 'Sept 11', 'JCM'], ['Check the Health of all.', 'Sept 11', 'JCM']], ['A5: Check the Health of all.']],
  ['a short one with another date', [['Report to the Board', 'Jun 11', 'JCM'], ['Report to the Board', 'Sept 11', 'JCM']], []],
  ['a short one that says what it is about, with another date', [['Install handrails at the entrance', 'Jun 11', 'JCM'], ['Install handrails at the entrance', 'Sept 11', 'PIO']], ['A5: Install handrails at the entrance']],
  ['a step for each quarter', [['Report waiting times for outpatients to the commissioning group', 'Q1 2011/12', 'JCM'], ['Report waiting times for outpatients to the commissioning group', 'Q2 2011/12', 'JCM']], []],
  ['a report by two people', [['Report waiting times for outpatients to the commissioning group', 'Jun 11', 'JCM'], ['Report waiting times for outpatients to the commissioning group', 'Sept 11', 'PIO']], ['A5: Report waiting times for outpatients to the commissioning group']],
  ['three times, on three days', [['Inspect the homes with an open case of damp', 'Jun 11', 'JCM'], ['Inspect the homes with an open case of damp', 'Sept 11', 'JCM'], ['Inspect the homes with an open case of damp', 'Dec 11', 'JCM']], []],
  ['words that every plan is full of', [['Develop and implement an action plan', 'Jun 11', 'JCM'], ['Develop and implement an action plan', 'Sept 11', 'PIO']], []],
  ['two words', [['Programme start', 'Sept 11', 'JCM'], ['Programme start', 'Sept 11', 'JCM']], []],
  ['other words', [['Check the health of adults', 'Sept 11', 'JCM'], ['Check the health of children', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(repeatedAction, rows)).toEqual(findings);
}); // prettier-ignore

const HEADER: CellInput[] = ['Action', 'By when', 'By whom'];
const two = (first: string, second: string) =>
  workbook(
    sheet('S', [
      ['Planning grid 1: Rooms'],
      HEADER,
      [first, 'Sept 11', 'JCM'],
      ['Planning grid 2: Chairs'],
      HEADER,
      [second, 'Sept 11', 'JCM'],
    ]),
  );

test('in another grid long ones are told, once for the two grids', () => {
  const long = 'Check the health of everyone who comes to a clinic';
  const [remark] = repeatedAction.check(contextOf(planOf(two(long, long))));
  expect(remark?.message).toBe('"Check the health of everyone who comes to a clinic" is also in S!A3, with the same date and the same owners. If it is one piece of work, keep it once and refer to it; if not, say how they differ.');
  expect(saidBy(repeatedAction, two('Report to the Board', 'Report to the Board'))).toEqual([]);
}); // prettier-ignore

test('what differs is named, and a block that was copied is one finding', () => {
  const said = (...rows: CellInput[][]) => checkPlan(contextOf(planOf(rows)), [], [repeatedAction]).map(({ message }) => message);
  const [hall, ramp] = ['Paint the hall in the old library', 'Build a ramp to the old library'];
  expect(said([hall, 'Sept 11', 'JCM'], [hall, 'Dec 11', 'PIO'])).toEqual(['A4 has the same action, with another date ("Sept 11") and owner ("JCM"). Delete one, or say how they differ.']);
  expect(said([hall, 'Sept 11', 'JCM'], [ramp, 'Dec 11', 'JCM'], [hall, 'Sept 11', 'JCM'], [ramp, 'Dec 11', 'JCM'])).toEqual(['A4 and A5 have the same actions as A6 and A7. Delete them once, or say how they differ.']);
}); // prettier-ignore

test('with another lead and another outcome it is another action', () => {
  const said = (lead: string, outcome: string) => saidBy(repeatedAction, workbook(sheet('S', [
    ['Action', 'By when', 'Lead', 'Outcome'],
    ['Train a champion in each team', 'Sept 11', 'JCM', 'Champions in the north'],
    ['Train a champion in each team', 'Sept 11', lead, outcome],
  ])));
  expect(said('PIO', 'Champions in the south')).toEqual([]);
  expect(said('JCM', 'Champions in the south')).toHaveLength(1);
  expect(said('PIO', 'Champions in the north')).toHaveLength(1);
  expect(said('PIO', 'Champion for the north')).toHaveLength(1);
}); // prettier-ignore
