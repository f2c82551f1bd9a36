import { cellName, sameCell, showPlace } from '../../workbook/place';
import { groupBy } from '../../lists/group-by';
import { type GroupFigure, strangeFigures } from '../totals/group-totals';
import { type Figure, type Total, type Totals, totalsIn } from '../totals/totals';
import { excessOf, sumOf, type WrongInBoth, wrongInBoth } from '../totals/wrong-totals';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many right totals beside a wrong one show what they are the sums of; of one total alone, so many figures. */
const RIGHT_BESIDE = 1;
const RIGHT_ABOVE_ONE_ANOTHER = 2;
const ENOUGH_FIGURES = 4;
/** Money is added up to the pound: of so large amounts two will do. */
const MONEY = /£|\b(?:costs?|budgets?|amounts?|spend|expenditure|funding|contributions?|grants?|price)\b/i;
const LEAST_AMOUNT = 100;
/** What is more than the amounts above it. */
const MORE = /available|incl|contingency|inflation|vat|budget|grant|fund|remain|left|approx|about|round/i;
/** A total of something else is mostly further off. */
const MOST_OFF = 0.3;
const FEW_OFF = 0.1;

export const wrongTotal = rule({
  id: 'wrong-total',
  title: 'Total that does not add up',
  fires:
    "Fires on a figure in a row or a column called 'Total', 'Total, priority 1' or 'Sub-total', on any sheet that is read, that is not the sum of the figures above or beside it: where other totals of that row or column are right, as many as are wrong, or, of a total that stands alone, where it is the sum of four figures or more and near to it, or of two amounts of money of £100 or more and nearer. Where a total of a row and one of a column are off by the same, the one cell that mends both is told; so is the one figure of another sheet that isn't the total of its priority, where those of three others are. What is rounded, percentages, and columns that hold other words than figures and 'Nil' are left alone.",
  why: 'Whoever approves the money adds it up first.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { sheets, dateSystem } }) => {
    const found = totalsIn(sheets, dateSystem);
    const strange = strangeFigures(found.flat(2), sheets, dateSystem);
    return [...strange.map(remarkOnStrange), ...found.flatMap((totals) => wrongOn(totals, strange))];
  },
});

/** What is wrong on one sheet. */
function wrongOn(found: readonly Totals[], strange: readonly GroupFigure[]): Remark[] {
  const all = found.flat();
  const wrong = all.filter((total) => isSummed(total) && !isRight(total));
  if (wrong.length === 0) return [];
  const both = pairsIn(wrong);
  const settled = new Set<Total>(both.flatMap(({ above, beside }) => [above, beside]));
  for (const total of wrong) if (strange.some((one) => mends(one, total))) settled.add(total);
  const told = new Set(found.flatMap(wrongIn));
  const down = groupBy(all.filter(({ over }) => over === 'above'), ({ place }) => place.column); // prettier-ignore
  for (const totals of down.values()) for (const total of wrongAmong(totals)) told.add(total);
  return [...both.map(remarkOnBoth), ...wrong.filter((total) => told.has(total) && !settled.has(total)).map(remarkOn)];
}

/** Wrong totals of rows and of columns that one cell makes wrong. */
function pairsIn(wrong: readonly Total[]): WrongInBoth[] {
  const pairs: WrongInBoth[] = [];
  const beside = wrong.filter(({ over }) => over === 'beside');
  for (const above of wrong.filter(({ over }) => over === 'above')) {
    const pair = beside
      .filter((one) => !pairs.some((known) => known.beside === one))
      .map((one) => wrongInBoth(above, one))
      .find((one) => one !== undefined);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

function wrongIn(totals: Totals): readonly Total[] {
  const summed = totals.filter(isSummed);
  const wrong = summed.filter((total) => !isRight(total));
  const [first] = wrong;
  if (!first) return [];
  const right = summed.length - wrong.length;
  const least = first.over === 'above' ? RIGHT_BESIDE : RIGHT_ABOVE_ONE_ANOTHER;
  // One alone, or all of a row.
  const isAlone =
    first.over === 'above' &&
    right === 0 &&
    summed.length === totals.length &&
    wrong.every((one) => isEnoughAlone(one, wrong.length === 1));
  return (right >= least && right >= wrong.length + least - RIGHT_BESIDE) || isAlone ? wrong : []; // prettier-ignore
}

/** Totals of groups in one column: where most add up, one that nearly does is wrong. */
function wrongAmong(totals: Totals): readonly Total[] {
  const summed = totals.filter(isSummed);
  const wrong = summed.filter((total) => !isRight(total));
  const right = summed.length - wrong.length;
  return right >= RIGHT_ABOVE_ONE_ANOTHER && right > wrong.length ? wrong.filter((one) => isNear(one)) : [];
}

/** True where a sum is right with a group's own total in the place of a figure of its parts. */
const mends = ({ figure, total }: GroupFigure, { value, parts }: Total): boolean =>
  parts.some(({ place }) => sameCell(place, figure.place)) && value - sumOf(parts) === total.value - figure.value;

const remarkOnStrange = ({ figure, total }: GroupFigure): Remark => ({
  place: figure.place,
  places: [figure.place, total.place],
  words: figure.text,
  message: `${shown(figure)} here, but ${quoted(total.label ?? '')} is ${shown(total)} (${showPlace(total.place)}). Make them the same.`,
});

const isSummed = ({ parts }: Total): boolean => parts.length > 1;

/** Within what rounding each figure may make of it. */
function isRight(total: Total): boolean {
  const { value, parts, sums } = total;
  const decimals = [value, ...parts.map((part) => part.value)].some((one) => !Number.isInteger(one));
  const most = decimals ? ROUNDED * (parts.length + 1) : 0;
  return Math.abs(excessOf(total)) <= most || (sums.length > 1 && Math.abs(value - sumOf(sums)) <= most);
}
const ROUNDED = 0.06;

const isNear = (total: Total, most = MOST_OFF): boolean => Math.abs(excessOf(total)) <= most * sumOf(total.parts);

/** True where a total that nothing beside it shows to be one of what is above it is so nonetheless. */
const isEnoughAlone = (total: Total, isOnly: boolean): boolean =>
  (total.parts.length >= ENOUGH_FIGURES && isNear(total, isOnly ? MOST_OFF : FEW_OFF)) || (isOnly && isOfMoney(total));

function isOfMoney(total: Total): boolean {
  const { value, parts, sums, under = '', label = '', text } = total;
  if (sums.length > 0 || MORE.test(label) || !(MONEY.test(under) || text.includes('£'))) return false;
  const amounts = parts.filter((part) => part.value > 0);
  return (
    amounts.length > 1 &&
    [value, ...amounts.map((part) => part.value)].every((one) => one >= LEAST_AMOUNT) &&
    isNear(total, FEW_OFF) &&
    Math.abs(excessOf(total)) * 2 > roundedTo(value)
  );
}

/** The largest power of ten that a number is a multiple of: 16,700 may be any sum of 16,650 to 16,750. */
const roundedTo = (value: number): number => 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);

function remarkOn(total: Total): Remark {
  const { place, text, over, parts } = total;
  return {
    place,
    words: text,
    message: `The total is ${shown(total)}, but what is ${over === 'above' ? 'above it' : 'to its left'} adds up to ${inWords(sumOf(parts))}. Correct the total, or the figure that is wrong.`,
  };
}

function remarkOnBoth({ figure, needed, above, beside }: WrongInBoth): Remark {
  const others = [above, beside].filter((total) => total.place !== figure.place).map(({ place }) => cellName(place));
  const mended = others.length === 2 ? `${others.join(' and ')} would both add up` : `it and ${others.join('')} would add up`; // prettier-ignore
  return {
    place: figure.place,
    words: figure.text,
    message: `${shown(figure)} here makes two totals wrong. With ${inWords(needed)}, ${mended}.`,
  };
}

const inWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** A figure as people write it: '77,700' where the cell holds 77700. */
const shown = ({ text, value }: Figure): string => (/^\d+$/.test(text) ? inWords(value) : text);
