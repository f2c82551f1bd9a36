import { planOf } from '../../../tests/support/workbooks';
import { sayers } from './said';

const rows = [
  ['Phase 2 of the works', 'Sept 11', 'JCM'],
  ['1.2 The café’s DRAFT menu', 'Sept 11', 'JCM'],
  ['Redraft the phased plan', 'Sept 11', 'JCM'],
];

test.each([
  ['phase draft', [0, 1]],
  ['the', [0, 1, 2]],
  ['final', []],
])('%j are said by the actions %j', (words, said) => {
  const plan = planOf(rows);
  const all = plan.grids.flatMap(({ actions }) => actions);
  expect([...sayers(words)(plan)].map((action) => all.indexOf(action))).toEqual(said);
});

test('whoever asks of a plan that was looked through gets all its actions', () => {
  const plan = planOf(rows);
  expect(sayers('phase')(plan).size).toBe(1);
  expect(sayers('phase')(plan).size).toBe(3);
});
