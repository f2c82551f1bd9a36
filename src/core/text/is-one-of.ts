import { numbersOfWords } from './said-words';

/** So many places, more than there are words in a list, that few others fall on one of theirs. */
const PLACES = 4096;
/** The numbers of words are odd. */
const placeOf = (word: number): number => (word >> 1) % PLACES;

/** Tells of a word, by its number, whether it is one of these: for asking of many words, most of which are not. */
export function isOneOf(words: string): (word: number) => boolean {
  const numbers = new Set(numbersOfWords(words));
  const places = new Uint8Array(PLACES);
  for (const number of numbers) places[placeOf(number)] = 1;
  return (word) => places[placeOf(word)] === 1 && numbers.has(word);
}
