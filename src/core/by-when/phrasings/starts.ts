import { isDigit, isSpace } from '../../text/characters';
import type { Phrasing } from './phrasing';

/** A place in the tree of starts: the families that can begin with the characters up to here, and the ways on. */
interface Start {
  readonly phrasings: Phrasing[];
  readonly next: Map<number, Start>;
}

const ANY_DIGIT = '#'.charCodeAt(0);
const SPACE = '_'.charCodeAt(0);

/**
 * Makes a function that gives the families worth trying at an offset of a text, in their order: it goes down a tree
 * of all that they can begin with, character by character, as far as it leads.
 */
export function startFinder(phrasings: readonly Phrasing[]): (text: string, at: number) => readonly Phrasing[] {
  const root: Start = { phrasings: [], next: new Map() };
  for (const phrasing of phrasings) for (const start of phrasing.starts.split(/\s+/)) add(root, start, phrasing);
  return (text, at) => {
    let found = root;
    let wasSpace = false;
    for (let index = at; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const isOneMore = wasSpace && isSpace(code);
      if (isOneMore) continue;
      const next = wayOn(found, code);
      if (!next) break;
      found = next;
      wasSpace = isSpace(code);
    }
    return found.phrasings;
  };
}

function wayOn({ next }: Start, code: number): Start | undefined {
  if (isDigit(code)) return next.get(code) ?? next.get(ANY_DIGIT);
  const isCapital = code >= 0x41 && code <= 0x5a;
  return next.get(isCapital ? code | 0x20 : isSpace(code) ? SPACE : code);
}

/** Adds a family, the last so far, wherever its start leads. */
function add(place: Start, start: string, phrasing: Phrasing): void {
  if (start === '') {
    addBelow(place, phrasing);
    return;
  }
  const first = start.charCodeAt(0);
  const digits = first === ANY_DIGIT ? [...place.next.keys()].filter(isDigit) : [];
  for (const code of [first, ...digits]) {
    const next = place.next.get(code) ?? newWay(place, code);
    place.next.set(code, next);
    add(next, start.slice(1), phrasing);
  }
}

/** What begins with a part of a start begins with all of it, too; and what begins with any digit, with this one. */
function newWay({ phrasings, next }: Start, code: number): Start {
  const anyDigit = isDigit(code) ? next.get(ANY_DIGIT) : undefined;
  return anyDigit ? copyOf(anyDigit) : { phrasings: [...phrasings], next: new Map() };
}

const copyOf = ({ phrasings, next }: Start): Start => ({
  phrasings: [...phrasings],
  next: new Map([...next].map(([code, start]) => [code, copyOf(start)])),
});

function addBelow({ phrasings, next }: Start, phrasing: Phrasing): void {
  if (phrasings.at(-1) !== phrasing) phrasings.push(phrasing);
  for (const start of next.values()) addBelow(start, phrasing);
}
