import { groupBy } from '../../lists/group-by';
import { numbersOfWords } from '../../text/said-words';
import { KNOWN, LEADING_PHRASES, LEADING_TO_KNOWN, LEADING_WORDS } from './follows';
import { FIRST_ALWAYS, LISTED, type Listed, NO_ORDER, STAGE_COUNT, orderOf } from './lexicon';
import { NOUNS_TOO } from './word-forms';

/* What is known of words by their numbers alone. */

type Halves = readonly [low: number, high: number];
const HALF = 30;
const bitsOf = (stages: readonly number[]): Halves => [
  stages.reduce((bits, stage) => (stage < HALF ? bits | (1 << stage) : bits), 0),
  stages.reduce((bits, stage) => (stage < HALF ? bits : bits | (1 << (stage - HALF))), 0),
];

/** Stages with what comes behind them. */
export type Row = readonly [low: number, high: number, behind: number, high: number, always: number, high: number];
export const NO_ROW: Row = [0, 0, 0, 0, 0, 0];
const EVERY = Array.from({ length: STAGE_COUNT }, (_, stage) => stage);
const ROWS: readonly Row[] = EVERY.map((stage) => [
  ...bitsOf([stage]),
  ...bitsOf(EVERY.filter((other) => orderOf(stage, other) !== NO_ORDER)),
  ...bitsOf(EVERY.filter((other) => orderOf(stage, other) === FIRST_ALWAYS)),
]);

export function rowOf(stages: readonly number[]): Row | undefined {
  if (stages.length === 0) return undefined;
  let [low, high, behindLow, behindHigh, alwaysLow, alwaysHigh] = NO_ROW;
  for (const stage of stages) {
    const row = ROWS[stage] ?? NO_ROW;
    low |= row[0];
    high |= row[1];
    behindLow |= row[2];
    behindHigh |= row[3];
    alwaysLow |= row[4];
    alwaysHigh |= row[5];
  }
  return [low, high, behindLow, behindHigh, alwaysLow, alwaysHigh];
}

export interface Info {
  plain: Row | undefined;
  third: Row | undefined;
  done: Row | undefined;
  doing: Row | undefined;
  noun: Row | undefined;
  alone: Row | undefined;
  pairs: ReadonlyMap<number, Row> | undefined;
  isSmall: boolean;
  isLight: boolean;
  isCommand: boolean;
  connects: boolean;
  ends: boolean;
  isNounToo: boolean;
  isStop: boolean;
  leads: boolean;
  leadsToKnown: boolean;
  isKnown: boolean;
  leadsWith: Set<number> | undefined;
}
/** All have the same fields in the same order: so they are quicker to look at. */
const nothingKnown = (): Info => ({ plain: undefined, third: undefined, done: undefined, doing: undefined, noun: undefined, alone: undefined, pairs: undefined, isSmall: false, isLight: false, isCommand: false, connects: false, ends: false, isNounToo: false, isStop: false, leads: false, leadsToKnown: false, isKnown: false, leadsWith: undefined }); // prettier-ignore

function pairsOf(pairs: Listed['pairs']): ReadonlyMap<number, Row> | undefined {
  const rows = new Map<number, Row>();
  for (const [second, of] of groupBy(pairs, (pair) => pair.second)) {
    const [number = 0] = numbersOfWords(second);
    const row = rowOf(of.map(({ stage }) => stage));
    if (row) rows.set(number, row);
  }
  return rows.size > 0 ? rows : undefined;
}

/** So many places that few other words fall on one of theirs. */
const PLACES = 16384;
const placeOf = (word: number): number => (word >> 1) % PLACES;
/** What is known of words, each at the first free place from its own on: 0 where there is none. */
const slots = new Uint16Array(PLACES);
const numbers: number[] = [0];
const infos: Info[] = [nothingKnown()];

function infoOf(word: string): Info {
  const [number = 0] = numbersOfWords(word);
  const known = infoAt(number);
  if (known) return known;
  let place = placeOf(number);
  while (slots[place] !== 0) place = (place + 1) % PLACES;
  slots[place] = infos.length;
  numbers.push(number);
  const info = nothingKnown();
  infos.push(info);
  return info;
}

export function infoAt(word: number): Info | undefined {
  for (let place = placeOf(word); ; place = (place + 1) % PLACES) {
    const slot = slots[place] ?? 0;
    if (slot === 0) return undefined;
    if (numbers[slot] === word) return infos[slot];
  }
}

for (const { word, plain, third, done, doing, noun, alone, pairs, isSmall, isLight, isCommand, connects, ends, isStop } of LISTED)
  Object.assign(infoOf(word), { plain: rowOf(plain), third: rowOf(third), done: rowOf(done), doing: rowOf(doing), noun: rowOf(noun), alone: rowOf(alone), pairs: pairsOf(pairs), isSmall, isLight, isCommand, connects, ends, isNounToo: NOUNS_TOO.has(word), isStop }); // prettier-ignore
for (const word of LEADING_WORDS) infoOf(word).leads = true;
for (const [first = '', second = ''] of LEADING_PHRASES)
  for (const number of numbersOfWords(second)) (infoOf(first).leadsWith ??= new Set()).add(number);
for (const word of LEADING_TO_KNOWN) infoOf(word).leadsToKnown = true;
for (const word of KNOWN) infoOf(word).isKnown = true;
