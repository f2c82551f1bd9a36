import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* Tables whose first header says what they are for, where 'Action' would stand. */

const readUnder = (...headers: readonly string[]): string[] => {
  const { rows, merges } = laidOut(headers.map((header, index) => `${header} | Lead | By when | Status
    Mediation for families | Manager | June ${26 + index} | Begun
    Landlord hotline | Officer | Sept ${26 + index} |
    `).join('\n')); // prettier-ignore
  return actionsIn(rows, merges);
};

test.each<[string, string]>([
  ['Preventing homelessness', 'Better homes'],
  ['PREVENTION', 'SUPPLY'],
  ['Theme 1: Prevention', 'Theme 2: Supply'],
  ['Priority 1: Prevention', 'Priority 2: Supply'],
  ['Outcome A – Prevention', 'Outcome B – Supply'],
])('%s and %s', (one, other) => {
  expect(readUnder(one, other)).toEqual([
    `${one} > Mediation for families | June 26 | Manager`,
    `${one} > Landlord hotline | Sept 26 | Officer`,
    `${other} > Mediation for families | June 27 | Manager`,
    `${other} > Landlord hotline | Sept 27 | Officer`,
  ]);
});

test.each([[['HR policies', 'Finance policies']], [['Risks', 'Documents']], [['Name', 'Course']], [['Staff training', 'Board training courses']]])(
  '%s head no actions',
  (headers) => {
    expect(readUnder(...headers)).toEqual([]);
  },
); // prettier-ignore
