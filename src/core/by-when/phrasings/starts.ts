import { isDigit, isLetter, isSpace } from '../../text/characters';
import type { Phrasing } from './phrasing';

/** A place in the tree of starts: the families that can begin with the characters up to here, and the ways on. */
interface Start {
  phrasings: Phrasing[];
  /** By what stands for their character in `Phrasing.starts`. */
  next: Way[];
}

interface Way {
  readonly code: number;
  readonly to: Start;
}

const ANY_DIGIT = '#'.charCodeAt(0);
const SPACE = '_'.charCodeAt(0);

/**
 * Makes a function that gives the families worth trying at an offset of a text, in their order: it goes down a tree
 * of all that they can begin with, character by character, as far as it leads. It is asked at every word, so the tree
 * is kept as a table: a line for each place, a column for each character, the place to which it leads; 0 for none.
 */
export function startFinder(phrasings: readonly Phrasing[]): (text: string, at: number) => readonly Phrasing[] {
  const places = placesOf(phrasings);
  const columns = columnsOf(places);
  const width = columns.size + 1;
  const table = tableOf(places, columns, width);
  const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => columnOf(columns, code));
  const space = columns.get(SPACE) ?? 0;
  const found = places.map((place) => place.phrasings);
  return (text, at) => {
    let place = 0;
    let before = 0;
    for (let index = at; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const column = (code < 0x80 ? ascii[code] : columnOf(columns, code)) ?? 0;
      if (column === space && before === space) continue;
      const next = table[place * width + column] ?? 0;
      if (next === 0) break;
      place = next;
      before = column;
    }
    return found[place] ?? [];
  };
}

/** All places of the tree, the root first. */
function placesOf(phrasings: readonly Phrasing[]): readonly Start[] {
  const root: Start = { phrasings: [], next: [] };
  for (const phrasing of phrasings) for (const start of phrasing.starts.split(/\s+/)) add(root, start, phrasing);
  prune(root);
  const places = [root];
  for (const place of places) for (const { to } of place.next) places.push(to);
  return places;
}

/** Cuts off ways that end where they began, and those that can but lead to one family: its own reading decides. */
function prune(place: Start): void {
  for (const { to } of place.next) prune(to);
  place.next = place.next.filter(({ to }) => to.next.length > 0 || to.phrasings.length > place.phrasings.length);
  const [first] = place.next[0]?.to.phrasings ?? [];
  const isOnly = ({ to }: Way): boolean =>
    to.next.length === 0 && to.phrasings.length === 1 && to.phrasings[0] === first;
  if (!first || place.phrasings.length > 0 || !place.next.every(isOnly)) return;
  place.phrasings = [first];
  place.next = [];
}

/** A column, from 1 on, for each character that leads anywhere. */
function columnsOf(places: readonly Start[]): ReadonlyMap<number, number> {
  const codes = new Set(places.flatMap(({ next }) => next.map(({ code }) => code)));
  return new Map([...codes].map((code, index) => [code, index + 1]));
}

function columnOf(columns: ReadonlyMap<number, number>, code: number): number {
  if (isDigit(code)) return columns.get(code) ?? columns.get(ANY_DIGIT) ?? 0;
  return columns.get(isLetter(code) ? code | SMALL : isSpace(code) ? SPACE : code) ?? 0;
}

/** The bit by which small letters differ from capitals. */
const SMALL = 0x20;

function tableOf(places: readonly Start[], columns: ReadonlyMap<number, number>, width: number): Uint16Array {
  const table = new Uint16Array(places.length * width);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const digits = [...columns.keys()].filter(isDigit);
  for (const [number, place] of places.entries()) {
    const anyDigit = wayBy(place, ANY_DIGIT);
    const lead = (code: number, to: Start): void => {
      table[number * width + (columns.get(code) ?? 0)] = numbers.get(to) ?? 0;
    };
    if (anyDigit) for (const digit of digits) lead(digit, anyDigit);
    for (const { code, to } of place.next) lead(code, to);
  }
  return table;
}

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
