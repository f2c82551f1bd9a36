import { financialYears } from '../../calendar/plan-period';
import { CORPUS } from '../by-when.corpus';
import { fold } from '../fold';
import { PHRASINGS, phrasingsAt } from '.';
import { startFinder } from './starts';

const family = (name: string, starts: string) => ({ name, starts, readAt: () => undefined });
const find = startFinder([
  family('review', 're'),
  family('month', 'sep march'),
  family('second', '2nd_q'),
  family('day', '#_ ##_ #nd_s'),
  family('join', 'and &'),
  family('then', 'and_then'),
]);

test.each([
  ['Review', ['review']],
  ['SEPT', ['month']],
  ['x', []],
  ['5 May', ['day']],
  ['15\n  May', ['day']],
  ['2nd quarter', ['second']],
  ['2nd Sept', ['day']],
  ['& then', ['join']],
  ['and then', ['join', 'then']],
  ['and   then', ['join', 'then']],
  ['and them', ['join']],
  ['and so', ['join']],
])('at the beginning of %j %j are tried', (text, names) => {
  expect(find(text, 0).map(({ name }) => name)).toEqual(names);
});

test('no family is kept from a phrasing of the corpus', () => {
  const period = financialYears(2011, 2014);
  const missed = CORPUS.flatMap(({ texts }) => texts.map(fold)).flatMap((text) =>
    [...text.matchAll(/(?<![a-z\d])\S/gi)].flatMap(({ index }) => {
      const tried = new Set(phrasingsAt(text, index));
      const reads = PHRASINGS.filter((phrasing) => phrasing.readAt(text, index, { period }) !== undefined);
      return reads.filter((phrasing) => !tried.has(phrasing)).map(({ name }) => `${name}: ${text.slice(index)}`);
    }),
  );
  // 'every six months from Jun 11': only with their number are months a condition's.
  expect(missed.filter((text) => !/^waits for something: (?:months|year)/.test(text))).toEqual([]);
});
