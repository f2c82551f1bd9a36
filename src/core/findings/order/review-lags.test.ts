import { planOf } from '../../../../tests/support/workbooks';
import { LAGS, earlyReviews } from './review-lags';
import { saidInPlan } from '../said';
import { stepOf } from './steps';

/** How many early reviews there are in rows of an action and its by-when. */
const told = (...rows: readonly (readonly [action: string, byWhen: string])[]): number => {
  const plan = planOf(rows.map(([action, byWhen]) => [action, byWhen, 'JCM']));
  const steps = saidInPlan(plan).flatMap((said, at) => stepOf(said, at, plan.period) ?? []);
  return earlyReviews(steps, plan).length;
};

test.each(LAGS.map(({ example, months }) => [example, months] as const))('%j', (example, months) => {
  const above = 'Start the rota, the clinic, the offer and the bursary';
  const inMonths = (count: number): string => {
    const month = 5 + count;
    return `${['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov'][month % 12] ?? ''} ${11 + Math.floor((month - 1) / 12)}`;
  };
  expect(told([above, 'May 11'], [example, inMonths(months - 2)])).toBe(1);
  expect(told([above, 'May 11'], [example, inMonths(months - 1)])).toBe(0);
});

test.each<[string, (readonly [string, string])[], number]>([
  ['what comes back', [['Hold advice surgeries in the libraries', 'Monthly from June 2011'], ['Review the library surgeries after their first twelve months', 'Sept 2011']], 1],
  ['what comes back later', [['Hold library surgeries', 'Monthly from Sept 2011'], ['Review the library surgeries', 'June 2011']], 1],
  ['what has come back', [['Hold library surgeries', 'Monthly from Sept 2011'], ['Review the library surgeries', 'Dec 2011']], 0],
  ['what comes back without a start', [['Hold library surgeries', 'Quarterly'], ['Review the library surgeries', 'May 2011']], 0],
  ['the row above', [['Open the hub', 'Sept 2011'], ['Review after six months', 'Dec 2011']], 1],
  ['not the row above', [['Open the hub', 'Sept 2011'], ['Review the rota after six months', 'Dec 2011']], 0],
  ['two rows above', [['Waiting well offer: support while waiting', 'Nov 2011'], ['Weekly calls', 'Mar 2012'], ['Evaluate the Waiting well offer with young people six months after it opens', 'Feb 2012']], 1],
  ['first payments', [['Bursary for carers: first payments', 'Oct 2012'], ['Review the first year of the bursary for carers', 'Dec 2011']], 1],
  ['what may end on its day', [['Pilot the new rota', 'Sept 2011'], ['Evaluate the rota pilot after six months', 'Oct 2011']], 0],
  ['a quarter in which it may begin early', [['Open the hub', 'Q2 2011/12'], ['Review the hub after six months', 'Jan 2012']], 0],
  ['a review of a review', [['Review the hub', 'Sept 2011'], ['Review the hub after six months', 'Oct 2011']], 0],
  ['the review above it', [['Review the library surgeries', 'June 2011'], ['Hold library surgeries', 'Monthly from Sept 2011']], 0],
  ['another thing', [['Hold school surgeries', 'Monthly from Sept 2011'], ['Review the library surgeries', 'June 2011']], 0],
])('%s', (_, rows, count) => {
  expect(told(...rows)).toBe(count);
}); // prettier-ignore
