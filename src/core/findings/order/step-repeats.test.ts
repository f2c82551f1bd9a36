import { planOf } from '../../../../tests/support/workbooks';
import { repeatsBefore } from './step-repeats';
import { saidInPlan } from '../said';
import { stepOf } from './steps';

/** How many pairs are told of two actions, the first due in September 2011 and the second in June. */
const told = (first: string, second: string): number => {
  const plan = planOf([[first, 'Sept 11', 'JCM'], [second, 'Jun 11', 'JCM']]); // prettier-ignore
  const steps = saidInPlan(plan).flatMap((said, at) => stepOf(said, at, plan.period) ?? []);
  return repeatsBefore(steps, plan).length;
};

test.each([
  ['Baseline audit of hand hygiene on every ward', 'Hand hygiene: second audit, compared with the baseline'],
  ['Audit hand hygiene', 'Re-audit hand hygiene'],
  ['Test the reading age of every pupil in Year 7', 'Re-test the reading age of Year 7'],
  ['Baseline survey of residents', 'Second survey of residents'],
  ['Care plan audit of ten records per team', 'Repeat the care plan audit of ten records per team'],
  ['Survey tenants on repairs', 'Follow-up survey of tenants on repairs'],
])('%j comes before %j', (first, again) => {
  expect(told(first, again)).toBe(1);
});

test.each([
  ['Re-audit hand hygiene', 'Audit hand hygiene'],
  ['Audit hand hygiene', 'Re-audit care plans'],
  ['Test the reading age of Year 8', 'Re-test the reading age of Year 7'],
  ['Report the audit of hand hygiene', 'Re-audit hand hygiene'],
  ['Survey residents', 'Second inspection of residents’ parking'],
  ['Annual survey of residents', 'Second survey of residents'],
])('%j may come after %j', (first, again) => {
  expect(told(first, again)).toBe(0);
});
