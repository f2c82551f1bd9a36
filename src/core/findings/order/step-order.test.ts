import { planOf } from '../../../../tests/support/workbooks';
import { saidInPlan } from '../said';
import { reversedSteps } from './step-order';

/** How many pairs are told of two actions, the first due in September 2011 and the second in June. */
const told = (first: string, second: string): number => {
  const plan = planOf([[first, 'Sept 11', 'JCM'], [second, 'Jun 11', 'JCM']]); // prettier-ignore
  return reversedSteps(saidInPlan(plan), plan).length;
};

test.each([
  ['Phase 1: new doors in 40 homes', 'Phase 2: new doors in 60 homes'],
  ['First round of community grants: decisions', 'Second round of community grants: decisions'],
  ['First bullying survey', 'Second bullying survey'],
  ['First site visit', '2nd site visit'],
  ['Interim report to the Board', 'Final report to the Board'],
  ['Sell the house, stage one', 'Sell the house, stage two'],
  ['Mobilisation and go live', 'Post-implementation review'],
  ['New rota in all wards', 'Review and evaluate.'],
])('%j comes before %j', (earlier, later) => {
  expect(told(earlier, later)).toBe(1);
});

test.each([
  ['Phase 2: new doors', 'Phase 1: new doors'],
  ['Phase 1: new doors', 'Phase 2: new roofs'],
  ['First floor: new doors', 'Second floor: new doors'],
  ['First school visited', 'Second school visited'],
  ['First aid course', 'Second-hand book fair'],
  ['First bullying survey', 'Second staff survey'],
  ['Second round of grants', 'First round of grants'],
  ['Open the first hub in Ashby', 'Open the second hub in Marsh'],
  ['Report on phase 1', 'Report on the pilot'],
])('%j may come after %j', (first, second) => {
  expect(told(first, second)).toBe(0);
});
