import { numbersOfWords } from './said-words';

/** So many places, more than there are words that anybody looks for, that few others fall on one of theirs. */
const PLACES = 4096;
/** The numbers of words are odd. */
const placeOf = (word: number): number => (word >> 1) % PLACES;

interface Text {
  /** As numbers (`numbersOfWords`). */
  readonly words: readonly number[];
}

/** Finds the texts that say one of some words without looking at the others; in their order. */
export function wordIndex<T extends Text>(texts: readonly T[]): (words: readonly number[]) => T[] {
  // Words are counted from 1. Each place leads to the last word that falls on it, and each of those to the one before.
  const lasts = new Uint32Array(PLACES);
  const befores = new Uint32Array(texts.reduce((sum, { words }) => sum + words.length, 1));
  const ends = new Uint32Array(texts.length);
  let count = 0;
  for (const [index, { words }] of texts.entries()) {
    for (const word of words) {
      const place = placeOf(word);
      befores[++count] = lasts[place] ?? 0;
      lasts[place] = count;
    }
    ends[index] = count;
  }
  return (sought) => {
    const found = new Set<number>();
    for (const word of sought)
      for (let at = lasts[placeOf(word)] ?? 0; at > 0; at = befores[at] ?? 0) {
        const index = firstFrom(ends, at);
        if (texts[index]?.words.includes(word) === true) found.add(index);
      }
    return [...found].sort((a, b) => a - b).flatMap((index) => texts[index] ?? []);
  };
}

/** The index of the first of these ascending numbers that is so high. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of a word, by its number, whether it is one of these: for asking of many words, most of which are not. */
export function isOneOf(words: string): (word: number) => boolean {
  const numbers = new Set(numbersOfWords(words));
  const places = new Uint8Array(PLACES);
  for (const number of numbers) places[placeOf(number)] = 1;
  return (word) => places[placeOf(word)] === 1 && numbers.has(word);
}
