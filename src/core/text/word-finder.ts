/**
 * Makes a function that gives what a word means, whatever its case. The word is read where it stands, between two
 * offsets of a text, letter by letter down a table: nothing is cut out and nothing hashed. It must be of English
 * letters alone, as those of `meanings` are, in lower case.
 */
export function wordFinder<T>(
  meanings: ReadonlyMap<string, T>,
): (text: string, start: number, end: number) => T | undefined {
  const letters = [...meanings.keys()].reduce((sum, word) => sum + word.length, 0);
  // A line for each place that a letter can lead to, the first for the beginning; 0 leads nowhere.
  const table = new Uint16Array((letters + 1) * WIDTH);
  const found: (T | undefined)[] = [undefined];
  for (const [word, meaning] of meanings) {
    let place = 0;
    for (let at = 0; at < word.length; at++) {
      const way = wayFrom(place, word.charCodeAt(at));
      if (table[way] === 0) table[way] = found.push(undefined) - 1;
      place = table[way] ?? 0;
    }
    found[place] = meaning;
  }
  return (text, start, end) => {
    let place = 0;
    for (let at = start; at < end; at++) {
      place = table[wayFrom(place, text.charCodeAt(at))] ?? 0;
      if (place === 0) return undefined;
    }
    return found[place];
  };
}

const WIDTH = 32;

/** Small letters and capitals are the same in their last five bits. */
const wayFrom = (place: number, code: number): number => place * WIDTH + (code & (WIDTH - 1));
