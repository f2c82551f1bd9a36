import { type Item, type ItemOf, type Kind } from './items';
import type { Moment } from './types';

/**
 * What tells at once whether a rule may begin with an item: its kind, of a moment its unit as well, of a number how it
 * is written. From 0 to below 128.
 */
export type Shape = number;

/** Numbers in a row, so that no two shapes share one. */
const next = (() => {
  let last = -1;
  return (): Shape => ++last;
})();

/** Given out as kinds are asked for. */
const KIND_NUMBERS: Partial<Record<Kind, Shape>> = {};
const shapeOfKind = (kind: Kind): Shape => (KIND_NUMBERS[kind] ??= next());

const UNITS: Readonly<Record<Moment['unit'], Shape>> = {
  day: next(),
  month: next(),
  quarter: next(),
  half: next(),
  years: next(),
  'financial year': next(),
  year: next(),
  season: next(),
  term: next(),
  'numbered term': next(),
  feast: next(),
  'plan year': next(),
  'plan month': next(),
  'school year': next(),
  plan: next(),
  'nth day': next(),
};

/** Numbers in words, of so many digits, or with an ending ('1st'). */
export const NUMBERS = {
  words: next(),
  one: next(),
  two: next(),
  four: next(),
  others: next(),
  ordinal: next(),
} as const;

function numberShape({ digits, isOrdinal }: ItemOf<'number'>): Shape {
  if (isOrdinal) return NUMBERS.ordinal;
  switch (digits.length) {
    case 0:
      return NUMBERS.words;
    case 1:
      return NUMBERS.one;
    case 2:
      return NUMBERS.two;
    case 4:
      return NUMBERS.four;
    default:
      return NUMBERS.others;
  }
}

export function shapeOf(item: Item): Shape {
  if (item.kind === 'moment') return UNITS[item.moment.unit];
  return item.kind === 'number' ? numberShape(item) : shapeOfKind(item.kind);
}

/** All shapes that items of a kind have. */
export function shapesOf(kind: Kind): readonly Shape[] {
  if (kind === 'moment') return Object.values(UNITS);
  return kind === 'number' ? Object.values(NUMBERS) : [shapeOfKind(kind)];
}

/** The shapes of moments of some units. */
export const shapesOfUnits = (units: readonly Moment['unit'][]): readonly Shape[] => units.map((unit) => UNITS[unit]);
