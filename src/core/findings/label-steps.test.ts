import { planOf } from '../../../tests/support/workbooks';
import { reversedLabels } from './label-steps';
import { LADDERS } from './step-ladders';
import { stepOf } from './steps';

/** How many pairs are told of actions, the first due in September 2011, those below it each three months earlier. */
const told = (...actions: readonly string[]): number => {
  const whens = ['Sept 11', 'Jun 11', 'Apr 11'];
  const plan = planOf(actions.map((action, index) => [action, whens[index], 'JCM']));
  const { grids, period } = plan;
  const steps = grids.flatMap((grid) => grid.actions.flatMap((action, at) => stepOf(action, at, period) ?? []));
  return reversedLabels(steps, plan).length;
};

describe.each(LADDERS.map((ladder) => ladder.map(({ example }) => example)))('%s, %s …', (...examples) => {
  test.each(examples.slice(1).map((later, index) => [examples[index] ?? later, later]))(
    '%j comes before %j',
    (earlier, later) => {
      expect(told(`Foundry House: ${earlier}`, `Foundry House: ${later}`)).toBeGreaterThan(0);
      expect(told(`Foundry House: ${later}`, `Foundry House: ${earlier}`)).toBe(0);
    },
  );
});

test.each([
  ['Burial ground extension: submit the planning application', 'Burial ground extension: drainage works completed'],
  ['Foundry House, 18 homes: planning permission', 'Foundry House – first lettings'],
  ['Hardship fund: Cabinet approves criteria and £180,000 a year', 'Hardship fund: open for applications'],
  ['Ramp: order', 'Ramp: install'],
  ['Grounds contract 2012–15: invite tenders', 'Grounds contract 2012–15: award'],
  ['Night beds: award the contract', 'Night beds: open'],
  ['Beech Court: last tenants moved to new homes', 'Beech Court: demolition'],
  ['Leisure contract: tenders back and scored', 'Leisure contract: award by Cabinet'],
  ['Leisure contract: award by Cabinet', 'Leisure contract: new operator takes over'],
  ['Decluttering service: agree funding', 'Decluttering service: first referrals taken'],
  ['Food waste: buy nine vehicles', 'Food waste: weekly collection begins in all homes'],
  ['Mayfield Road: 14 homes handed over', 'Mayfield Road: snagging and defects list signed off'],
  ['Local Plan: submit it to the Secretary of State', 'Local Plan: hearings before the Inspector'],
])('%j comes before %j', (earlier, later) => {
  expect(told(earlier, later)).toBeGreaterThan(0);
});

test.each([
  ['Foundry House: start on site', 'Weir Court: first lettings'],
  ['Foundry House: phase 2 starts on site', 'Foundry House: phase 1 works complete'],
  ['Foundry House: award the second contract', 'Foundry House: invite tenders for the first lot'],
  ['Training: consult staff on what they need', 'Training: publish the dates of first aid courses'],
  ['Hardship fund: Cabinet approves the extension', 'Hardship fund: open for applications'],
  ['Park: consult on the annual programme', 'Park: adopt'],
  ['Park strategy: consult', 'Park strategy: publish the draft'],
  ['Old baths: apply for planning permission', 'Old baths: apply for a licence'],
  ['Decluttering service: agree funding', 'Decluttering service: first draft of a leaflet'],
  ['Beech Court: first tenants move in', 'Beech Court: demolition'],
  ['Tree works: award the contract', 'Tree works: count the trees'],
])('%j may come after %j', (first, second) => {
  expect(told(first, second)).toBe(0);
});

test('an award comes after one tender, and before the next', () => {
  expect(told('Night beds: invite tenders again', 'Night beds: award the contract', 'Night beds: invite tenders')).toBe(
    0,
  );
  expect(told('Night beds: award the contract', 'Night beds: invite tenders', 'Night beds: open')).toBeGreaterThan(0);
});

test('bare steps are of the objective above them', () => {
  const plan = planOf([
    ['Objective 1 A new depot'],
    ['Start on site', 'Sept 11', 'JCM'],
    ['Objective 2 A new clinic'],
    ['Planning application', 'Sept 12', 'JCM'],
    ['Start on site', 'Jun 12', 'JCM'],
    ['First patients', 'Sept 12', 'JCM'],
  ]);
  const { grids, period } = plan;
  const steps = grids.flatMap((grid) => grid.actions.flatMap((action, at) => stepOf(action, at, period) ?? []));
  expect(reversedLabels(steps.slice(1), plan).length).toBeGreaterThan(0);
  expect(
    reversedLabels(
      steps.filter(({ at }) => at > 1),
      plan,
    ).length,
  ).toBe(0);
});
