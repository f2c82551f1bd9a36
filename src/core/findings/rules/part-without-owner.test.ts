import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { partWithoutOwner } from './part-without-owner';

test.each<[string, CellInput[][], string[]]>([
  ['the second part', [['i) Draft it; ii) publish it', 'Jun 11', 'i) JCM']], ['C4: i) JCM']],
  ['a part that says tbc', [['i) Draft it; ii) publish it', 'Jun 11', 'i) JCM ii) tbc']], ['C4: i) JCM ii) tbc']],
  ['the last of three', [['a) Draft it b) publish it c) print it', 'Jun 11', 'a) JCM b) PIO']], ['C4: a) JCM b) PIO']],
  ['every part owned', [['i) Draft it; ii) publish it', 'Jun 11', 'i) JCM ii) PIO']], []],
  ['an owner for all', [['i) Draft it; ii) publish it', 'Jun 11', 'JCM']], []],
  ['an owner for all, another for a part', [['i) Draft it; ii) publish it', 'Jun 11', 'JCM i) PIO']], []],
  ['parts counted otherwise', [['1) Draft it 2) publish it 3) print it', 'Jun 11', 'i) JCM ii) PIO']], []],
  ['nobody at all', [['i) Draft it; ii) publish it', 'Jun 11', 'tbc']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(partWithoutOwner, rows)).toEqual(findings);
}); // prettier-ignore
