import { withS } from '../../text/said-words';
import { EVERY_BIT, type MaySay, bitOf } from './may-say';

/** So many steps are told apart by the bits of a number. */
const STEPS = 31;

/** So many places, that few words of a list share one. */
const PLACES = 4096;
const placeOf = (word: number): number => (word >> 1) % PLACES;

/** Which of the last steps of a list have the last word of a thing in common with another: told without comparing any two. */
export class SharedLasts {
  /** The steps that a word may be the last of a thing in, by their bits. */
  private readonly steps = new Int32Array(PLACES);
  private added: (readonly number[])[] = [];
  private leading = 0;

  /** Adds a step, in place of the one that had its bit, and tells which of those before it may be of one thing with it, by theirs. */
  add({ things, lasts, leads }: MaySay, at: number): number {
    const bit = 1 << (at % STEPS);
    for (const place of this.added[at % STEPS] ?? []) this.steps[place] = (this.steps[place] ?? 0) & ~bit;
    const places: number[] = [];
    let found = this.leading & ~bit;
    for (let thing = 0; thing < things.length; thing++) {
      if ((lasts & bitOf(thing)) === 0) continue;
      const word = things[thing] ?? 0;
      for (const place of [placeOf(word), placeOf(withS(word))]) {
        found |= (this.steps[place] ?? 0) & ~bit;
        places.push(place);
      }
    }
    for (const place of places) this.steps[place] = (this.steps[place] ?? 0) | bit;
    this.added[at % STEPS] = places;
    this.leading = (this.leading & ~bit) | (leads ? bit : 0);
    return leads ? EVERY_BIT : found;
  }
}

/** Whether a step is one of those that were found. */
export const isFound = (found: number, at: number): boolean => (found & (1 << (at % STEPS))) !== 0;

/** Whether two actions share what may be all words of a thing, the last of them last in both; one word is enough where they are near to each other. */
export function mayBeAlike(one: MaySay, other: MaySay, isNear: boolean): boolean {
  for (let at = 0; at < other.things.length; at++) {
    if ((other.lasts & bitOf(at)) === 0) continue;
    const word = other.things[at] ?? 0;
    for (let its = 0; its < one.things.length; its++) {
      if ((one.lasts & bitOf(its)) === 0 || !areOne(word, one.things[its] ?? 0)) continue;
      if (isWholeIn(one, other, at, isNear) || isWholeIn(other, one, its, isNear)) return true;
    }
  }
  return false;
}

/** Whether an action says all words of what may be a thing of another one up to its last. */
function isWholeIn(one: MaySay, { things, starts, singles }: MaySay, last: number, isNear: boolean): boolean {
  if (isNear && (singles & bitOf(last)) !== 0) return true;
  for (let at = last - 1; at >= 0; at--) {
    if (!saysOneOf(one, things[at] ?? 0)) return false;
    if ((starts & bitOf(at)) !== 0) return true;
  }
  return false;
}

function saysOneOf({ things }: MaySay, word: number): boolean {
  for (const other of things) if (areOne(other, word)) return true;
  return false;
}
const areOne = (one: number, other: number): boolean => one === other || withS(one) === other || one === withS(other);

/** Whether one may say that it follows what the other says, or begins with: 'Survey all homes', 'from the survey'. */
export function mayFollow(later: MaySay, earlier: MaySay, isNear: boolean): boolean {
  if (!later.leads) return false;
  if (isNear && earlier.verb !== 0 && later.things.includes(earlier.verb)) return true;
  let shared = 0;
  for (const word of later.things) if (saysOneOf(earlier, word)) shared++;
  return shared > (isNear ? 0 : 1);
}
