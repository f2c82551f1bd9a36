import { planOf } from '../../../tests/support/workbooks';
import { CHAINS, reversedSteps } from './step-order';

/** How many pairs are told of two actions, the first due in September 2011 and the second in June. */
const told = (first: string, second: string): number => {
  const plan = planOf([[first, 'Sept 11', 'JCM'], [second, 'Jun 11', 'JCM']]); // prettier-ignore
  return reversedSteps(plan.grids.flatMap(({ actions }) => actions), plan.period).length; // prettier-ignore
};

test.each(CHAINS.map(({ example, isByRows }) => [...example, isByRows] as const))(
  '%j comes before %j',
  (earlier, later, isByRows) => {
    expect(told(earlier, later)).toBe(1);
    expect(told(later, earlier)).toBe(0);
    expect(isByRows).toBe(later.startsWith('Review'));
  },
);

test.each([
  ['Licensing policy: consult with trade', 'Licensing policy: adopt'],
  ['Housing plan: ask people what they want', 'Housing plan: agree and publish it'],
  ['Assessment in all subjects: agree system', 'Review the system'],
  ['Publish the housing strategy', 'Evaluate the housing strategy'],
  ['Agree a system', 'Review the system'],
  ['Publish self-neglect and hoarding toolkit', 'Review the use of the toolkit through case audit'],
  ['Introduce contract performance scorecards for the top 20 contracts', 'Review whether scorecards are being used'],
  ['Obtain three quotations for the lift and apply for a grant', 'Install lift in the library'],
  ['Mobilisation and go live', 'Post-implementation review'],
  ['New rota in all wards', 'Review and evaluate.'],
])('%j comes before %j', (earlier, later) => {
  expect(told(earlier, later)).toBe(1);
});

test.each([
  ['Licensing policy: consult with trade', 'Housing policy: adopt'],
  ['Review the toolkit', 'Publish the toolkit'],
  ['Publish the annual report', 'Review the annual report template'],
  ['Obtain quotations for the lift', 'Install the ramp'],
  ['Agree the rota', 'Review of bed numbers'],
  ['Recruit staff', 'Train staff'],
  ['Sensor pilot in ten homes', 'Evaluate the schools pilot'],
  ['Staff survey', 'Publish the staff handbook'],
  ['Recruit two support workers', 'Train all teachers'],
  ['Train 20 champions', 'Recruit a manager'],
  ['Deliver the training programme', 'Write the annual report'],
])('%j may come after %j', (first, second) => {
  expect(told(first, second)).toBe(0);
});
