import { gridRowsIn, laidOut } from '../../../tests/support/layouts';

/** What heads the heading of each row. */
const sectionsIn = (text: string): string => {
  const { rows, merges } = laidOut(text);
  return gridRowsIn(rows, merges).map(({ objective, section }) => `${section ?? '-'} > ${objective?.text ?? '-'}`).join(' / '); // prettier-ignore
};
const HEADER = 'No | Action | Lead | By when';

test.each([
  ['a priority above a table of objectives', `Priority 1: Homes\n\n${HEADER}\nObjective 1: Rent\n1 | Agree it | JCM | May 2026\nObjective 2: Repairs\n2 | Mend it | PIO | May 2026`, 'Priority 1: Homes > Objective 1 Rent / Priority 1: Homes > Objective 2 Repairs'],
  ['a priority with a code', `Priority HS: Homes\n\n${HEADER}\nObjective 1: Rent\n1 | Agree it | JCM | May 2026`, 'Priority HS: Homes > Objective 1 Rent'],
  ['a line above a table with headings', `Our plan\n\nGreen places\n${HEADER}\nTrees\n1 | Agree it | JCM | May 2026\nLakes\n2 | Dig it | PIO | May 2026`, 'Green places > Trees / Green places > Lakes'],
  ['a line above labels', `Our plan\n\nGreen places\nWhat do we want? | More trees in all streets\nAccountable officer | Head of Parks\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > Green places'],
  ['a line of a label', `Our plan\nArea of focus: Green places\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > Area of focus: Green places'],
  ['a counted label', `Our plan\n\nFocus area 1: Green places\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > Focus area 1: Green places'],
  ['a line of another label', `Our plan\nPrepared by: Head of Parks\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > -'],
  ['no line above labels', `Our plan\n\nAccountable officer | Head of Parks\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > -'],
  ['the paper above labels', `Tree plan\nAccountable officer | Head of Parks\n${HEADER}\n1 | Agree it | JCM | May 2026`, '- > -'],
  ['a heading above objectives', `${HEADER}\nA. Homes\nObjective 1: Rent\n1 | Agree it | JCM | May 2026\nObjective 2: Repairs\n2 | Mend it | PIO | May 2026\nB. Roads\nObjective 3: Signs\n3 | Put it up | PIO | May 2026`, 'A. Homes > Objective 1 Rent / A. Homes > Objective 2 Repairs / B. Roads > Objective 3 Signs'],
  ['aims and objectives above each table', `Aim 1 - Health\nObjective 1.1 - Sport\n${HEADER}\n1.1.1 | Agree it | JCM | May 2026\nObjective 1.2 - Food\n${HEADER}\n1.2.1 | Mend it | PIO | May 2026\nAim 2 - Trees\nObjective 2.1 - Oaks\n${HEADER}\n2.1.1 | Dig it | PIO | May 2026`, 'Aim 1 Health > Objective 1.1 Sport / Aim 1 Health > Objective 1.2 Food / Aim 2 Trees > Objective 2.1 Oaks'],
  ['siblings', `Our plan\n1. Homes\n${HEADER}\n1 | Agree it | JCM | May 2026\n2. Roads\n2 | Mend it | PIO | May 2026`, '- > 1. Homes / - > 2. Roads'],
  ['one that has no row', `${HEADER}\nStrategy 1: Homes\n1 | Agree it | JCM | May 2026\nStrategy 2: Roads\nAll of us\n2 | Mend it | PIO | May 2026`, '- > Strategy 1: Homes / - > All of us'],
  ['a list above the table', `Objective 1: Homes\nObjective 2: Roads\n${HEADER}\nSigns\n1 | Agree it | JCM | May 2026`, '- > Signs'],
])('%s', (_, text, expected) => {
  expect(sectionsIn(text)).toBe(expected);
}); // prettier-ignore
