import { planOf } from '../../../../tests/support/workbooks';
import { PHRASINGS, referencesIn } from './reference-words';

const numbered = (...numbers: string[]) =>
  planOf([['Priority 1: Rooms'], ...numbers.map((number) => [`${number} Agree it`, 'Sept 11', 'JCM'])]);
const STYLES = {
  letters: numbered('1a.', '1b.', '1c.'),
  whole: numbered('1.', '2.', '3.', '4.', '5.', '6.'),
  priorities: numbered('1.1', '1.2'),
};

test.each(PHRASINGS.flatMap(({ of, examples }) => examples.map((words) => [words, of ?? 'priorities'] as const)))(
  '%j refers to a number',
  (words, style) => {
    expect(referencesIn(`Agree it ${words}`, STYLES[style]).map(({ to }) => to)).toContain(
      /\d+(?:\.\d+)*[a-z]?(?!.*\d)/.exec(words)?.[0],
    );
  },
);

test.each([
  ['after 2.5 FTE are in post', 'priorities'],
  ['see 4.2 of the contract', 'priorities'],
  ['once 18 people are trained', 'whole'],
  ['depends on 18 volunteers', 'whole'],
  ['before 9.30 am', 'priorities'],
  ['before 9.30 on all wards', 'priorities'],
  ['with results of 7.5', 'priorities'],
  ['depends on 18', 'priorities'],
  ['after 3m', 'whole'],
  ['Priority 1 calls', 'priorities'],
] as const)('%j refers to none', (words, style) => {
  expect(referencesIn(`Agree it ${words}`, STYLES[style])).toEqual([]);
});
