import { type Item, type ItemOf, is } from '../items';
import { ELECTIONS } from '../lexicon/feasts';
import { longYear, moment } from './matchers';
import { type Rule, a, either, maybe, rule } from './rule';

type Month = ItemOf<'moment'> & { readonly moment: { readonly unit: 'month' } };
const inMay = (item: Item | undefined): item is Month =>
  is(item, 'moment') && item.moment.unit === 'month' && item.moment.month === MAY && !item.position;
const MAY = 5;
const ELECTION = /\belections?$/i;

const areElections = (item: Item, text: string): boolean =>
  is(item, 'moment')
    ? item.moment.unit === 'feast' && item.moment.feast === ELECTIONS
    : ELECTION.test(text.slice(item.start, item.end));

const inYear = (year: number | undefined) =>
  ({ kind: 'moment', moment: { unit: 'feast', feast: ELECTIONS, year } }) as const;

/** Elections in May are on its first Thursday. */
export const ELECTION_RULES: readonly Rule[] = [
  rule({
    name: 'elections and their month',
    examples: [['Before the local elections in May 2012', '2012-05-02'], ['By the local elections (May 2012)', '2012-05-03'], ['Pre-election (May 2012)', '2012-05-02'], ['Before the May 2012 elections', '2012-05-02'], ['by May 2012 local elections', '2012-05-03']],
    of: [either('moment', 'word'), maybe(either('open', 'bound', 'of', 'join')), either('moment', 'word'), maybe(a('close'))],
    make: ([first, mark, second, close], { text }) => {
      const [what, month] = inMay(second) ? [first, second] : [second, mark ? undefined : first];
      if (!inMay(month) || !areElections(what, text) || (is(mark, 'bound') && mark.bound !== 'by')) return undefined;
      const made = { ...inYear(month.moment.year), start: first.start, end: second.end };
      return close && !is(mark, 'open') ? [made, close] : { ...made, end: (close ?? second).end };
    },
  }),
  rule({
    name: 'year before its holiday or elections',
    examples: [['Before 2012 local elections', '2012-05-02'], ['By 2012 Easter', '2012-04-08']],
    of: [longYear, moment('feast')],
    make: ([{ value }, { moment: feast }], { before }) =>
      feast.year === undefined && !is(before, 'month') && !is(before, 'moment') ? { kind: 'moment', moment: { ...feast, year: value } } : undefined,
  }),
]; // prettier-ignore
