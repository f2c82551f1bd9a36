import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { textBetweenRows } from './text-between-rows';

test.each<[string, CellInput[][], string[]]>([
  ['a page number', [['Agree it', 'Sept 11', 'JCM'], ['25'], ['Open it', 'Sept 11', 'JCM']], ['A5: 25']],
  ['a page number in words', [['Agree it', 'Sept 11', 'JCM'], ['Page 2 of 7'], ['Open it', 'Sept 11', 'JCM'], ['– 3 of 7 –'], ['Shut it', 'Sept 11', 'JCM']], []],
  ['a footer, again and again', [['Agree it', 'Sept 11', 'JCM'], ['Our plan, page 1'], ['Open it', 'Sept 11', 'JCM'], ['Our plan, page 2'], ['Shut it', 'Sept 11', 'JCM']], ['A5: Our plan, page 1']],
  ['below the last row', [['Agree it', 'Sept 11', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Page 2 of 7']], []],
  ['an objective', [['Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['Open it', 'Sept 11', 'JCM']], []],
  ['a heading', [['Agree it', 'Sept 11', 'JCM'], ['Rooms for groups'], ['Open it', 'Sept 11', 'JCM']], []],
  ['a total', [['Agree it', 'Sept 11', 'JCM'], ['Subtotal'], ['Open it', 'Sept 11', 'JCM']], []],
  ['DRAFT, which is a placeholder', [['Agree it', 'Sept 11', 'JCM'], ['DRAFT'], ['Open it', 'Sept 11', 'JCM']], []],
  ['how to fill in the columns', [['Describe the action to be taken', 'dd/mm/yyyy', 'Name of officer'], ['Agree it', 'Sept 11', 'JCM']], ['A4: Describe the action to be taken']],
  ['an example', [['e.g. Agree it', 'e.g. Sept 11', 'e.g. JCM'], ['Agree it', 'Sept 11', 'JCM']], ['A4: e.g. Agree it']],
])('%s', (_, rows, findings) => {
  expect(saidBy(textBetweenRows, rows)).toEqual(findings);
}); // prettier-ignore
