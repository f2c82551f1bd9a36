import { planOf } from '../../../tests/support/workbooks';
import { holders, sayers } from './said';

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

test('more lists than there are bits lose no action', () => {
  const lists = Array.from({ length: 70 }, (_, at) => sayers(at % 2 === 0 ? 'phase' : 'menu'));
  const plan = planOf(rows);
  for (const list of lists) expect(list(plan).size).toBeGreaterThanOrEqual(1);
});

test('signs and figures may be held by few, the number of an action among them', () => {
  const plan = planOf([['Agree it [with whom?]', 'Sept 11', 'JCM'], ['1.2 Open it', 'Sept 11', 'JCM'], ['Close it', 'Sept 11', 'JCM']]); // prettier-ignore
  const all = plan.grids.flatMap(({ actions }) => actions);
  const held = (signs: string): number[] => [...holders(signs)(plan)].map((action) => all.indexOf(action));
  expect([held('['), held('0123456789'), held('#')]).toEqual([[0], [1], []]);
});
