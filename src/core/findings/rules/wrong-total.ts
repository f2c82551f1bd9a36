import { type Total, type Totals, totalsIn } from '../totals';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many right totals beside a wrong one show what they are the sums of; of one total alone, so many figures. */
const RIGHT_BESIDE = 1;
const RIGHT_ABOVE_ONE_ANOTHER = 2;
const ENOUGH_FIGURES = 4;
/** A total of something else is mostly further off. */
const MOST_OFF = 0.3;

export const wrongTotal = rule({
  id: 'wrong-total',
  title: 'Total that does not add up',
  fires:
    "Fires on a figure in a row or a column called 'Total', on any sheet that is read, that is not the sum of the figures above or beside it: where other totals of that row or column are right, as many as are wrong, or, of a total that stands alone, where it is the sum of four figures or more and near to it. What is rounded, percentages, subtotals, and columns that hold other words than figures and 'Nil' are left alone.",
  why: 'Whoever approves the money adds it up first.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { sheets, dateSystem } }) => totalsIn(sheets, dateSystem).flatMap(wrongIn),
});

function wrongIn(totals: Totals): Remark[] {
  const summed = totals.filter(({ parts }) => parts.length > 1);
  const wrong = summed.filter((total) => !isRight(total));
  const [first] = wrong;
  if (!first) return [];
  const right = summed.length - wrong.length;
  const least = first.over === 'above' ? RIGHT_BESIDE : RIGHT_ABOVE_ONE_ANOTHER;
  const isAlone = first.over === 'above' && summed.length === 1 && totals.length === 1 && isNear(first);
  return (right >= least && right >= wrong.length + least - RIGHT_BESIDE) || isAlone ? wrong.map(remarkOn) : [];
}

const sumOf = ({ parts }: Total): number => parts.reduce((sum, part) => sum + part, 0);

/** Within what rounding each figure may make of it. */
function isRight(total: Total): boolean {
  const decimals = [total.value, ...total.parts].some((value) => !Number.isInteger(value));
  return Math.abs(total.value - sumOf(total)) <= (decimals ? ROUNDED * (total.parts.length + 1) : 0);
}
const ROUNDED = 0.06;

const isNear = (total: Total): boolean =>
  total.parts.length >= ENOUGH_FIGURES && Math.abs(total.value - sumOf(total)) <= MOST_OFF * sumOf(total);

function remarkOn(total: Total): Remark {
  const { place, text, over } = total;
  const sum = sumOf(total).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return {
    place,
    words: text,
    message: `The total is ${quoted(text)}, but what is ${over === 'above' ? 'above it' : 'to its left'} adds up to ${sum}. Correct the total, or the figure that is wrong.`,
  };
}
