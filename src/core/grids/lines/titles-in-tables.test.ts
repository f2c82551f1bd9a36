import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* Lines in a table that head its rows, though elsewhere they would be titles or lists. */

test.each<[string, string[]]>([
  ['Outcome 1.1: A welcoming park / Outcome 2.3: Healthy rivers', ['Outcome 1.1: A welcoming park', 'Outcome 2.3: Healthy rivers']],
  ['OUTCOME A – A welcoming park / OUTCOME B – Healthy rivers', ['OUTCOME A – A welcoming park', 'OUTCOME B – Healthy rivers']],
  ['Outcome 1 A welcoming park / Outcome 2 Healthy rivers', ['Outcome 1 A welcoming park', 'Outcome 2 Healthy rivers']],
  ['Strategic outcome 1. A welcoming park / Strategic outcome 2. Healthy rivers', ['Strategic outcome 1. A welcoming park', 'Strategic outcome 2. Healthy rivers']],
  ['Outcome: A welcoming park / Outcome: Healthy rivers', ['Outcome: A welcoming park', 'Outcome: Healthy rivers']],
  ['Theme A: A welcoming park / Theme B: Healthy rivers', ['Theme A: A welcoming park', 'Theme B: Healthy rivers']],
])('%s', (lines, expected) => {
  const [first = '', second = ''] = lines.split(' / ');
  for (const across of ['', ' | < | < | <']) {
    const { rows, merges } = laidOut(`Ref | Action | Lead | Timescale
      ${first}${across}
      1 | Repair the visitor centre | Warden | Sept 2026
      ${second}${across}
      2 | Block five drains | Ecologist | March 2027`);
    expect(actionsIn(rows, merges).map((action) => action.split(' > ')[0])).toEqual(expected);
  }
}); // prettier-ignore

test('a list of outcomes below a table heads nothing', () => {
  const { rows, merges } = laidOut(`Action | Lead | Timescale
    Repair the visitor centre | Warden | Sept 2026
    Expected outcomes
    Outcome 1: More visitors
    Outcome 2: Cleaner rivers`);
  expect(actionsIn(rows, merges)).toEqual(['- > Repair the visitor centre | Sept 2026 | Warden']);
});
