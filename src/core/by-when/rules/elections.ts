import { type Item, is } from '../items';
import { ELECTIONS } from '../lexicon/feasts';
import { shapesOfUnits } from '../shapes';
import { longYear, moment } from './matchers';
import { type Rule, a, either, maybe, rule } from './rule';

const inMay = a(
  'moment',
  ({ moment: at, position }) => at.unit === 'month' && at.month === MAY && !position,
  shapesOfUnits(['month']),
);
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
    name: 'elections, and their month',
    examples: [['Before the local elections in May 2012', '2012-05-02'], ['By the local elections (May 2012)', '2012-05-03'], ['Pre-election (May 2012)', '2012-05-02']],
    of: [either('moment', 'word'), maybe(either('open', 'bound', 'of', 'join')), inMay, maybe(a('close'))],
    make: ([what, mark, { moment: month }, close], { text }) => {
      if (!areElections(what, text) || month.unit !== 'month' || (close !== undefined) !== is(mark, 'open') || (is(mark, 'bound') && mark.bound !== 'by')) return undefined;
      return inYear(month.year);
    },
  }),
  rule({
    name: 'month of elections',
    examples: [['Before the May 2012 elections', '2012-05-02'], ['by May 2012 local elections', '2012-05-03']],
    of: [inMay, either('moment', 'word')],
    make: ([{ moment: month }, what], { text }) => (areElections(what, text) && month.unit === 'month' ? inYear(month.year) : undefined),
  }),
  rule({
    name: 'year before its holiday or elections',
    examples: [['Before 2012 local elections', '2012-05-02'], ['By 2012 Easter', '2012-04-08']],
    of: [longYear, moment('feast')],
    make: ([{ value }, { moment: feast }], { before }) =>
      feast.year === undefined && !is(before, 'month') && !is(before, 'moment') ? { kind: 'moment', moment: { ...feast, year: value } } : undefined,
  }),
]; // prettier-ignore
