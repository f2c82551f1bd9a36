import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { partWithoutDate } from './part-without-date';

test.each<[string, CellInput[][], string[]]>([
  ['the second part', [['i) Draft it; ii) publish it', 'i) Jun 11', 'JCM']], ['B4: i) Jun 11']],
  ['a part that says tbc', [['i) Draft it; ii) publish it', 'i) Jun 11; ii) tbc', 'JCM']], ['B4: i) Jun 11; ii) tbc']],
  ['the last of three', [['a) Draft it b) publish it c) print it', 'a) Jun 11 b) Sept 11', 'JCM']], ['B4: a) Jun 11 b) Sept 11']],
  ['every part dated', [['i) Draft it; ii) publish it', 'i) Jun 11; ii) Dec 11', 'JCM']], []],
  ['one date for all', [['i) Draft it; ii) publish it', 'Dec 11', 'JCM']], []],
  ['one date for all, another for a part', [['i) Draft it; ii) publish it', 'Dec 11; i) Jun 11', 'JCM']], []],
  ['parts counted otherwise', [['1) Draft it 2) publish it 3) print it', 'i) Jun 11; ii) Dec 11', 'JCM']], []],
  ['parts that go on', [['i) Draft it; ii) run it', 'i) Jun 11; ii) ongoing', 'JCM']], []],
  ['no date at all', [['i) Draft it; ii) publish it', 'tbc', 'JCM']], []],
  ['no parts', [['Draft it', 'Jun 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(partWithoutDate, rows)).toEqual(findings);
}); // prettier-ignore
