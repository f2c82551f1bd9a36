import { type Item, type ItemOf, is } from '../items';
import type { Moment } from '../types';
import { yearIn } from '../years';
import { NUMBERS, shapesOfUnits } from '../shapes';
import { type Matcher, a, either } from './rule';

type NumberItem = ItemOf<'number'>;

/** Pieces that several rules speak of. */

export const slash = a('join', ({ mark }) => mark === '/');
export const dash = a('range', ({ isDash }) => isDash);
export const of = a('of');
/** Between the parts of one date: ',', '-', '/', 'of'. */
export const within: Matcher<ItemOf<'join'> | ItemOf<'range'> | ItemOf<'of'> | ItemOf<'dot'>> = {
  ...either('join', 'range', 'of', 'dot'),
  passes: (item) =>
    (item.kind === 'join' && item.mark !== '&') || (item.kind === 'range' && item.isDash) || item.kind === 'of' || item.kind === 'dot',
}; // prettier-ignore
/** What may stand between a quarter and its year: ',', ':', '(', '-', 'of', 'in'. */
export const thin = either('join', 'colon', 'open', 'range', 'of');

export const numberFrom = (least: number, most: number): Matcher<NumberItem> =>
  a('number', ({ value, isYear, digits }) => value >= least && value <= most && !isYear && digits.length <= 2);
/** A day of a month in figures or as an ordinal. */
export const dayNumber = a(
  'number',
  ({ value, digits, isOrdinal, isYear }) =>
    value >= 1 && value <= 31 && !isYear && digits.length <= 2 && (digits !== '' || isOrdinal),
);
export const longYear = a(
  'number',
  ({ digits, value, isOrdinal }) => digits.length === 4 && value >= 1900 && value < 2200 && !isOrdinal,
  [NUMBERS.four],
);
export const anyYear = a('number', (item) => yearIn(item) !== undefined, [NUMBERS.two, NUMBERS.four]);
export const ordinal = a('number', ({ isOrdinal }) => isOrdinal, [NUMBERS.ordinal]);
const figureShapes = (least: number, most: number): readonly number[] => [
  ...(least === 0 ? [NUMBERS.words] : []),
  ...(least <= 1 && most >= 1 ? [NUMBERS.one] : []),
  ...(least <= 2 && most >= 2 ? [NUMBERS.two] : []),
  ...(least <= 4 && most >= 4 ? [NUMBERS.four] : []),
  ...(most > 2 ? [NUMBERS.others] : []),
];

export const figures = (least: number, most: number): Matcher<NumberItem> =>
  a(
    'number',
    ({ digits, isOrdinal }) => digits.length >= least && digits.length <= most && !isOrdinal,
    figureShapes(least, most),
  );

/** A moment of a unit. */
export const moment = <U extends Moment['unit']>(
  ...units: readonly U[]
): Matcher<ItemOf<'moment'> & { readonly moment: Extract<Moment, { unit: U }> }> => ({
  shapes: shapesOfUnits(units),
  isOptional: false,
  passes: (item) => item.kind === 'moment' && units.some((unit) => unit === item.moment.unit),
});

/** True where nothing stands between items, not even a space. */
export function areTight(...items: readonly (Item | undefined)[]): boolean {
  let end: number | undefined;
  for (const item of items) {
    if (item && end !== undefined && item.start !== end) return false;
    end = item?.end ?? end;
  }
  return true;
}

export const WORDLIKE = ['word', 'label', 'people', 'paper', 'occasion', 'watch'] as const;

/** True for words that bear neither on time nor on logic. */
export const isWord = (item: Item | undefined): boolean =>
  item !== undefined && WORDLIKE.some((kind) => kind === item.kind);

export const wordlike = either(...WORDLIKE);

export const sameKind = (one: Item | undefined, other: Item | undefined): boolean =>
  one?.kind === other?.kind && (one?.kind !== 'join' || other?.kind !== 'join' || one.mark === other.mark);

export const isSlash = (item: Item | undefined): boolean => is(item, 'join') && item.mark === '/';
export const isWordBefore = (before: Item | undefined, item: Item): boolean => isWord(before) && areTight(before, item);

/** True where another mark clings to a date at its end, or at its start. */
export function isTightMark(item: Item | undefined, end: number | undefined, start?: number): boolean {
  if (!item || !(is(item, 'dot') || is(item, 'range') || isSlash(item))) return false;
  // '4/10-9/10' and '1/4/11-31/3/12' are ranges.
  return is(item, 'range') ? false : end !== undefined ? item.start === end : item.end === start;
}
