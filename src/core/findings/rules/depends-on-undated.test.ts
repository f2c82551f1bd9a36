import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { dependsOnUndated } from './depends-on-undated';

test.each<[string, CellInput[][], string[]]>([
  ['a condition', [['Agree it', 'In line with commissioning plan', 'JCM']], ['B4: In line with commissioning plan']],
  ['waiting for something', [['Agree it', 'Once the lead is in post', 'JCM']], ['B4: Once the lead is in post']],
  ['as soon as possible', [['Agree it', 'ASAP', 'JCM']], ['B4: ASAP']],
  ['a reference to something undated', [['1.1 Agree it', 'Ongoing', 'JCM'], ['1.2 Open it', 'Cross ref 1.1', 'PIO']], ['B5: Cross ref 1.1']],
  ['a reference to something dated', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Cross ref 1.1', 'PIO']], []],
  ['a reference to such a reference', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Cross ref 1.1', 'PIO'], ['1.3 Close it', 'Cross ref 1.2', 'PIO']], []],
  ['a reference to nothing', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Cross ref 7.1', 'PIO']], []],
  ['a condition beside a date', [['Agree it', 'Sept 11, subject to funding', 'JCM']], []],
  ['a recurrence with a condition', [['Agree it', 'Apr 11 and monthly until implementation is complete', 'JCM']], []],
  ['at each meeting', [['Agree it', 'At each contract meeting', 'JCM'], ['Open it', 'In line with board meetings', 'JCM']], []],
  ['a standard', [['Agree it', 'Within 5 working days of referral', 'JCM']], []],
  ['so long after one thing', [['Agree it', '6 months from contract award', 'JCM']], ['B4: 6 months from contract award']],
  ['of each person', [['Train staff', 'Within 6 months of joining', 'JCM'], ['Ask them', 'On admission', 'PIO']], []],
  ['what another action dates', [['Publish the report', 'Sept 11', 'JCM'], ['Answer it', 'Within 8 weeks of the report', 'PIO'], ['Sign the lease', 'Dec 11', 'PIO'], ['Move in', 'Once the lease is signed', 'JCM']], []],
  ['what no other dates', [['Publish the report', 'Sept 11', 'JCM'], ['Move in', 'Once the lease is signed', 'JCM']], ['B5: Once the lease is signed']],
  ['on demand', [['Agree it', 'As and when required', 'JCM']], []],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(dependsOnUndated, rows)).toEqual(findings);
}); // prettier-ignore

test('what several rows wait for is one finding', () => {
  const said = (...byWhens: string[]) =>
    checkPlan(contextOf(planOf(byWhens.map((byWhen) => ['Agree it', byWhen, 'JCM']))), [], [dependsOnUndated]).map(
      ({ message }) => message,
    );
  expect(said('ASAP', 'Once it is agreed')).toEqual([
    '2 actions here give no date: "ASAP" (B4) and "Once it is agreed" (B5). Add the month to each.',
  ]);
  expect(said('ASAP', 'Asap')).toEqual(['No date given: "ASAP" (2 actions: B4 and B5). Add the month to each.']);
});
