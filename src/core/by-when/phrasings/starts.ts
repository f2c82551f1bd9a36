import { isDigit, isLetter, isSpace } from '../../text/characters';
import type { Phrasing } from './phrasing';

/** A place in the tree of starts: the families that can begin with the characters up to here, and the ways on. */
interface Start {
  readonly phrasings: Phrasing[];
  /** By what stands for their character; few at each place, so that looking through them is quicker than a map. */
  readonly next: Way[];
}

interface Way {
  readonly code: number;
  readonly to: Start;
}

const ANY_DIGIT = '#'.charCodeAt(0);
const SPACE = '_'.charCodeAt(0);

/**
 * Makes a function that gives the families worth trying at an offset of a text, in their order: it goes down a tree
 * of all that they can begin with, character by character, as far as it leads.
 */
export function startFinder(phrasings: readonly Phrasing[]): (text: string, at: number) => readonly Phrasing[] {
  const root: Start = { phrasings: [], next: [] };
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

function wayOn(from: Start, code: number): Start | undefined {
  if (isDigit(code)) return wayBy(from, code) ?? wayBy(from, ANY_DIGIT);
  return wayBy(from, isLetter(code) ? code | SMALL : isSpace(code) ? SPACE : code);
}

/** The bit by which small letters differ from capitals. */
const SMALL = 0x20;

function wayBy({ next }: Start, code: number): Start | undefined {
  for (const way of next) if (way.code === code) return way.to;
  return undefined;
}

/** Adds a family, the last so far, wherever its start leads. */
function add(place: Start, start: string, phrasing: Phrasing): void {
  if (start === '') {
    addBelow(place, phrasing);
    return;
  }
  const first = start.charCodeAt(0);
  const digits = first === ANY_DIGIT ? place.next.map((way) => way.code).filter(isDigit) : [];
  for (const code of [first, ...digits]) {
    add(wayBy(place, code) ?? newWay(place, code), start.slice(1), phrasing);
  }
}

/** What begins with a part of a start begins with all of it, too; and what begins with any digit, with this one. */
function newWay(from: Start, code: number): Start {
  const anyDigit = isDigit(code) ? wayBy(from, ANY_DIGIT) : undefined;
  const to = anyDigit ? copyOf(anyDigit) : { phrasings: [...from.phrasings], next: [] };
  from.next.push({ code, to });
  return to;
}

const copyOf = ({ phrasings, next }: Start): Start => ({
  phrasings: [...phrasings],
  next: next.map(({ code, to }) => ({ code, to: copyOf(to) })),
});

function addBelow({ phrasings, next }: Start, phrasing: Phrasing): void {
  if (phrasings.at(-1) !== phrasing) phrasings.push(phrasing);
  for (const { to } of next) addBelow(to, phrasing);
}
