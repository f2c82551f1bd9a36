import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import { numbersOfWords, withS } from '../../text/said-words';
import { type Said, saidInPlan } from '../said';
import { KNOWN, LEADING_TO_KNOWN, LEADING_WORDS } from './follows';
import { FIRST_ALWAYS, LISTED, type Listed, NO_ORDER, STAGE_COUNT, orderOf } from './lexicon';

/** What an action may say, told from the numbers of its words: most actions are of no pair, and need not be read. */
export interface MaySay {
  /** All numbers of its words, where it holds nothing else. */
  readonly numbers: readonly number[] | undefined;
  /** The number of the verb with which it begins. */
  readonly verb: number;
  /** The numbers of its words that may name a thing, and by their bits those that may be all its name. */
  readonly things: readonly number[];
  readonly singles: number;
  /** Its stages, and those that come behind one of them, where the rows stand so and whatever the rows: as bits, in two halves. */
  readonly low: number;
  readonly high: number;
  readonly behindLow: number;
  readonly behindHigh: number;
  readonly alwaysLow: number;
  readonly alwaysHigh: number;
  /** True where it may say that it follows something. */
  readonly leads: boolean;
}

type Halves = readonly [low: number, high: number];
const HALF = 30;
const bitsOf = (stages: readonly number[]): Halves => [
  stages.reduce((bits, stage) => (stage < HALF ? bits | (1 << stage) : bits), 0),
  stages.reduce((bits, stage) => (stage < HALF ? bits : bits | (1 << (stage - HALF))), 0),
];

/** Whether one says a stage behind which the other has one: in the order of their rows, or whatever that is. */
export const mayPrecede = (one: MaySay, other: MaySay, isByRows: boolean): boolean =>
  isByRows
    ? (one.behindLow & other.low) !== 0 || (one.behindHigh & other.high) !== 0
    : (one.alwaysLow & other.low) !== 0 || (one.alwaysHigh & other.high) !== 0;

/** Stages with what comes behind them. */
type Row = readonly [low: number, high: number, behind: number, high: number, always: number, high: number];
const EVERY = Array.from({ length: STAGE_COUNT }, (_, stage) => stage);
const rowOf = (stages: readonly number[]): Row | undefined =>
  stages.length === 0
    ? undefined
    : [
        ...bitsOf(stages),
        ...bitsOf(EVERY.filter((other) => stages.some((one) => orderOf(one, other) !== NO_ORDER))),
        ...bitsOf(EVERY.filter((other) => stages.some((one) => orderOf(one, other) === FIRST_ALWAYS))),
      ];

interface Info {
  plain?: Row | undefined;
  other?: Row | undefined;
  noun?: Row | undefined;
  pairs?: ReadonlyMap<number, Row> | undefined;
  isSmall?: boolean;
  isLight?: boolean;
  isCommand?: boolean;
  connects?: boolean;
  leads?: boolean;
  leadsToKnown?: boolean;
  isKnown?: boolean;
}

function pairsOf(pairs: Listed['pairs']): ReadonlyMap<number, Row> | undefined {
  const rows = new Map<number, Row>();
  for (const [second, of] of groupBy(pairs, (pair) => pair.second)) {
    const [number = 0] = numbersOfWords(second);
    const row = rowOf(of.map(({ stage }) => stage));
    if (row) rows.set(number, row);
  }
  return rows.size > 0 ? rows : undefined;
}

const infos = new Map<number, Info>();
/** So many places that few other words fall on one of theirs. */
const PLACES = 16384;
const places = new Uint8Array(PLACES);
const infoOf = (word: string): Info => {
  const [number = 0] = numbersOfWords(word);
  const info = infos.get(number) ?? {};
  infos.set(number, info);
  places[(number >> 1) % PLACES] = 1;
  return info;
};
for (const { word, plain, other, noun, pairs, isSmall, isLight, isCommand, connects } of LISTED)
  Object.assign(infoOf(word), { plain: rowOf(plain), other: rowOf(other), noun: rowOf(noun), pairs: pairsOf(pairs), isSmall, isLight, isCommand, connects }); // prettier-ignore
for (const word of LEADING_WORDS) infoOf(word).leads = true;
for (const word of LEADING_TO_KNOWN) infoOf(word).leadsToKnown = true;
for (const word of KNOWN) infoOf(word).isKnown = true;

const infoAt = (word: number): Info | undefined => (places[(word >> 1) % PLACES] === 1 ? infos.get(word) : undefined);

function maySay({ words, signs }: Said): MaySay {
  let [low, high, behindLow, behindHigh, alwaysLow, alwaysHigh] = [0, 0, 0, 0, 0, 0];
  let [leads, isOrder, isCommand, singles] = [false, false, false, 0];
  let before: Info | undefined;
  const things: number[] = [];
  const add = (row: Row | undefined): void => {
    if (!row) return;
    low |= row[0];
    high |= row[1];
    behindLow |= row[2];
    behindHigh |= row[3];
    alwaysLow |= row[4];
    alwaysHigh |= row[5];
  };
  // What stands between small words and stages has a name of one word; signs may part words anywhere.
  let isAlone = true;
  let verb = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const info = infoAt(word);
    if (info) {
      if (at === 0) {
        isOrder = signs === 0 && info.plain !== undefined && info.isLight !== true;
        isCommand = signs === 0 && info.isCommand === true;
      }
      if (!isCommand) {
        add(info.other);
        if (info.pairs) add(info.pairs.get(words[at + 1] ?? 0));
        if (at === 0 || !isOrder || before?.connects) add(info.plain);
        if (!isOrder) add(info.noun);
      }
      leads ||= info.leads === true || (info.isKnown === true && before?.leadsToKnown === true);
    }
    if (info?.isSmall) isAlone = true;
    else if (at === 0 && isOrder) verb = word;
    else {
      if (signs !== 0 || isAlone) singles |= 1 << Math.min(things.length, LAST_BIT);
      else if (!info) singles &= ~(1 << Math.min(things.length - 1, LAST_BIT));
      things.push(word);
      isAlone = false;
    }
    before = info;
  }
  return { numbers: signs === 0 ? words : undefined, verb, things, singles, low, high, behindLow, behindHigh, alwaysLow, alwaysHigh, leads }; // prettier-ignore
}
const LAST_BIT = 29;

/** The words of the action that is compared with others: at each one's place where it stands in it, from 1 on. */
const marks = new Uint8Array(PLACES);
const markAt = (word: number): number => marks[(word >> 1) % PLACES] ?? 0;

/** Compares an action with others: whatever is asked before the next one is taken is about this one. */
export function compareWith(one: MaySay | undefined, before: MaySay | undefined): void {
  for (const word of before?.things ?? []) for (const form of [word, withS(word)]) marks[(form >> 1) % PLACES] = 0;
  one?.things.forEach((word, at) => {
    for (const form of [word, withS(word)]) marks[(form >> 1) % PLACES] = Math.min(at, LAST_BIT) + 1;
  });
}

/**
 * Whether two actions, the first of which is being compared, share what may be all words of a thing: two words beside
 * each other, or near to each other one that is all its name.
 */
export function mayBeAlike(one: MaySay, other: MaySay, isNear: boolean): boolean {
  let [ofOne, ofOther] = [0, 0];
  for (let at = 0; at < other.things.length; at++) {
    const word = other.things[at] ?? 0;
    const mark = markAt(word) || markAt(withS(word));
    if (mark === 0) continue;
    ofOne |= 1 << (mark - 1);
    ofOther |= 1 << Math.min(at, LAST_BIT);
  }
  if (((ofOne & (ofOne >> 1)) | (ofOther & (ofOther >> 1))) !== 0) return true;
  return isNear && ((ofOne & one.singles) | (ofOther & other.singles)) !== 0;
}

/** Whether one may say that it follows what the other begins with: 'Survey all homes', 'from the survey'. */
export const mayFollow = (later: MaySay, earlier: MaySay): boolean =>
  later.leads && earlier.verb !== 0 && later.things.includes(earlier.verb);

/** What each action of a plan may say: told when it is asked for. */
export const maySayInPlan = once((plan: Pick<Plan, 'grids'>): ((action: Action) => MaySay | undefined) => {
  const all = new Map<Action, Said>();
  for (const said of saidInPlan(plan)) all.set(said.action, said);
  return (action) => {
    const said = all.get(action);
    return said && maySay(said);
  };
});
