import { type Said, withoutNumber } from '../said';
import { SaidStep } from './said-step';
import { ACT } from './word-forms';
import { type Info, NO_ROW, type Row, infoAt, rowOf } from './word-infos';

/** What an action may say, told from the numbers of its words: most actions are of no pair, and need not be read. */
export interface MaySay {
  /** All numbers of its words, where it holds nothing else; what else it holds had to be read. */
  readonly numbers: readonly number[] | undefined;
  readonly said: SaidStep | undefined;
  /** The number of the verb with which it begins. */
  readonly verb: number;
  /** The numbers of its words that may name a thing, and by their bits those that may be the first, the last, or all of its name. */
  readonly things: readonly number[];
  readonly starts: number;
  readonly lasts: number;
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

/** Whether one says a stage behind which the other has one: in the order of their rows, or whatever that is. */
export const mayPrecede = (one: MaySay, other: MaySay, isByRows: boolean): boolean =>
  isByRows
    ? (one.behindLow & other.low) !== 0 || (one.behindHigh & other.high) !== 0
    : (one.alwaysLow & other.low) !== 0 || (one.alwaysHigh & other.high) !== 0;

/** In so many bits stand the words that may name things; of more words the last bit tells. */
const LAST_BIT = 29;
export const bitOf = (at: number): number => 1 << Math.min(at, LAST_BIT);
export const EVERY_BIT = -1;

/** Signs may part words anywhere: what holds one is read. */
function readSay({ words, action }: Said): MaySay {
  const said = new SaidStep(withoutNumber(action));
  const things = words.filter((word) => infoAt(word)?.isSmall !== true);
  const [low, high, behindLow, behindHigh, alwaysLow, alwaysHigh] = rowOf([...said.stages, ACT]) ?? NO_ROW;
  const leads = said.follows.length > 0;
  return { numbers: undefined, said, verb: 0, things, starts: EVERY_BIT, lasts: EVERY_BIT, singles: EVERY_BIT, low, high, behindLow, behindHigh, alwaysLow, alwaysHigh, leads }; // prettier-ignore
}

const mayLead = (word: Info, before: Info | undefined, next: number): boolean =>
  word.leads || (word.isKnown && before?.leadsToKnown === true) || word.leadsWith?.has(next) === true;

function ofWords(words: readonly number[]): MaySay {
  let [low, high, behindLow, behindHigh, alwaysLow, alwaysHigh] = [0, 0, 0, 0, 0, 0];
  let [leads, starts, lasts, singles, verb] = [false, 0, 0, 0, 0];
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
  const first = infoAt(words[0] ?? 0);
  const isOrder = first?.plain !== undefined && !first.isLight;
  // What begins with an order is done by no other verb in the same sentence.
  const mayBeDone = !isOrder || first.isNounToo;
  let before: Info | undefined;
  // What stands between small words and stages has a name of one word.
  let isAlone = true;
  // Behind 'including' or 'so that' a step says no more of itself.
  let isOver = first?.isCommand ?? false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const info = infoAt(word);
    if (info) {
      isOver ||= info.isStop;
      if (!isOver) {
        add(info.alone);
        if (info.pairs) add(info.pairs.get(words[at + 1] ?? 0));
        if (at === 0 || !isOrder || before?.connects) add(info.plain);
        if (mayBeDone) add(info.done);
        if (!isOrder) {
          add(info.third);
          add(info.noun);
          if (at === 0) add(info.doing);
        }
      }
      leads ||= mayLead(info, before, words[at + 1] ?? 0);
      if (info.ends && things.length > 0) lasts |= bitOf(things.length - 1);
    }
    if (info?.isSmall) isAlone = true;
    else if (at === 0 && isOrder) verb = word;
    else {
      if (!isOver && (isAlone || before?.ends)) starts |= bitOf(things.length);
      if (!isOver && isAlone) singles |= bitOf(things.length);
      else if (!info) singles &= ~bitOf(things.length - 1);
      things.push(word);
      isAlone = false;
    }
    before = info;
  }
  if (things.length > 0) lasts |= bitOf(things.length - 1);
  return { numbers: words, said: undefined, verb, things, starts, lasts, singles, low, high, behindLow, behindHigh, alwaysLow, alwaysHigh, leads }; // prettier-ignore
}

/** What an action may say. */
export const maySay = (said: Said): MaySay => (said.isPlain ? ofWords(said.words) : readSay(said));
