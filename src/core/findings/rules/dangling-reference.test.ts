import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { danglingReference } from './dangling-reference';

test.each<[string, CellInput[][], string[]]>([
  ['a by-when', [['1.1 Agree it', 'Cross ref 2.7', 'JCM']], ['B4: Cross ref 2.7']],
  ['words of an action', [['1.1 Agree it (see action 1.9)', 'Sept 11', 'JCM']], ['A4: see action 1.9']],
  ['an action that is not there, in passing', [['1.1 Agree it once action 2.7 is done', 'Sept 11', 'JCM']], ['A4: action 2.7']],
  ['an objective that is not there, in passing', [['Objective 1 Do it'], ['1.1 Agree it as part of objective 9', 'Sept 11', 'JCM']], ['A5: objective 9']],
  ['an objective of another plan', [['Objective 1 Do it'], ['1.1 Agree it with objective 9 of the county plan', 'Sept 11', 'JCM']], []],
  ['a letter that is not there', [['3a Agree it', 'Sept 11', 'JCM'], ['3b Open it as in 3f', 'Dec 11', 'JCM']], ['A5: as in 3f']],
  ['an objective that is not there', [['Objective 1 Do it'], ['1.1 Agree it', 'See objective 4', 'JCM']], ['B5: See objective 4']],
  ['another action', [['1.1 Agree it', 'Sept 11', 'JCM'], ['1.2 Open it', 'Cross ref 1.1', 'JCM']], []],
  ['an objective', [['Objective 1 Do it'], ['1.1 Agree it (see objective 1)', 'Sept 11', 'JCM']], []],
  ['the objective that actions imply', [['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Open it', 'See objective 2', 'JCM']], []],
  ['a number with letters before it', [['A2.1 Agree it', 'Sept 11', 'JCM'], ['A2.2 Open it (see 2.1)', 'Dec 11', 'JCM']], []],
  ['the grid', [['2.1 Agree it', 'Cross ref grid 1', 'JCM']], []],
  ['a clause of another document', [['1.1 Agree it, see 4.2 of the contract', 'Sept 11', 'JCM']], []],
  ['a quantity', [['1.1 Agree posts, as in 2.5 FTE of last year', 'Sept 11', 'JCM']], []],
  ['a plan without numbers', [['Agree it', 'In line with commissioning plan', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(danglingReference, rows)).toEqual(findings);
}); // prettier-ignore
