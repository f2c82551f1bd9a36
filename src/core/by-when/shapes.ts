import { type Item, type ItemOf, type Kind } from './items';
import type { Moment } from './types';

/**
 * What tells at once whether a rule may begin with an item: its kind, of a moment its unit as well, of a number how it
 * is written. From 0 to below 128.
 */
export type Shape = number;

const KIND_NUMBERS: Readonly<Record<Kind, number>> = {
  number: 0,
  month: 1,
  weekday: 2,
  unit: 3,
  season: 4,
  feast: 5,
  spell: 6,
  position: 7,
  bound: 8,
  lasting: 9,
  between: 10,
  formerly: 11,
  instead: 12,
  earliest: 13,
  latest: 14,
  next: 15,
  then: 16,
  review: 17,
  watch: 18,
  ongoing: 19,
  condition: 20,
  reference: 21,
  'no date': 22,
  except: 23,
  not: 24,
  only: 25,
  alternate: 26,
  arrears: 27,
  each: 28,
  per: 29,
  a: 30,
  of: 31,
  times: 32,
  'times word': 33,
  label: 34,
  clock: 35,
  people: 36,
  occasion: 37,
  paper: 38,
  unsure: 39,
  join: 40,
  range: 41,
  stop: 42,
  open: 43,
  close: 44,
  colon: 45,
  dot: 46,
  percent: 47,
  currency: 48,
  part: 49,
  word: 50,
  moment: 51,
  step: 52,
  'day of': 53,
  offset: 54,
  duration: 55,
  relative: 56,
  'no such day': 57,
  date: 58,
  exception: 59,
  holiday: 60,
  'unsure step': 61,
};

const UNITS: Readonly<Record<Moment['unit'], Shape>> = {
  day: 70,
  month: 71,
  quarter: 72,
  half: 73,
  years: 74,
  'financial year': 75,
  year: 76,
  season: 77,
  term: 78,
  'numbered term': 79,
  feast: 80,
  'plan year': 81,
  'plan month': 82,
  'school year': 83,
  plan: 84,
  'nth day': 85,
};

/** Numbers in words, of so many digits, or with an ending ('1st'). */
export const NUMBERS = { words: 90, one: 91, two: 92, four: 93, others: 94, ordinal: 95 } as const;

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
  return item.kind === 'number' ? numberShape(item) : KIND_NUMBERS[item.kind];
}

/** All shapes that items of a kind have. */
export function shapesOf(kind: Kind): readonly Shape[] {
  if (kind === 'moment') return Object.values(UNITS);
  return kind === 'number' ? Object.values(NUMBERS) : [KIND_NUMBERS[kind]];
}

/** The shapes of moments of some units. */
export const shapesOfUnits = (units: readonly Moment['unit'][]): readonly Shape[] => units.map((unit) => UNITS[unit]);
