/*
 * The words of a text that tell what is done, in whatever form and order: 'Report published', 'Publish the report'. Data
 * beside the two functions that read it.
 */

/** Words that tell nothing. */
const SMALL =
  'a about all an and any are as at be been being by can each every for from had has have how in into is it its itself key local new now of on or our own relevant s so than that the their them then there these they this those through to us via was were what when where which while who will with work works working would ' +
  'ask asked asks 100 go goes going per cent percent ' +
  // With a hyphen and without: 'front-line staff', 'e-mail', 'co-ordinate'.
  'front line frontline e co';

/** Words for doing anything, which tell only that it is done. */
const DOING =
  'carry carried complete completed completion conduct conducted deliver delivered delivery develop developed development ensure hold implement implemented implementation make organise organised out produce produced provide provided run set take undertake undertaken up';

/** For whom something is, without saying for which of them. */
const WHOM = 'agencies everyone members partners people staff teams';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_OF = new Map([
  ...UNITS.map((word, index) => [word, String(index + 1)] as const),
  ...TENS.map((word, index) => [word, String((index + 3) * 10)] as const),
]);

/** One word for several that say the same in a plan. */
const SAME: readonly (readonly [word: string, others: string])[] = [
  ['buy', 'bought purchase purchased purchases purchasing'],
  ['start', 'begin begins begun began commence commenced commences'],
  ['month', 'monthly'],
  ['week', 'weekly'],
  ['term', 'termly'],
  ['year', 'yearly annual annually'],
  ['quarter', 'quarterly'],
  ['fortnight', 'fortnightly'],
  ['write', 'written wrote'],
  ['build', 'built'],
  ['choose', 'chosen chose'],
  ['child', 'children'],
  ['wellbeing', 'well'],
  ['email', 'mail emails mails'],
  ['coordinate', 'ordinate ordinates ordinated ordinating ordination ordinator ordinators'],
];

const list = (words: string): readonly string[] => words.split(' ');

/** What isn't told by the first letters of a word: which others it stands for, none where it tells nothing. */
export const TOLD_AS: ReadonlyMap<string, string | undefined> = new Map([
  ...list(SMALL).map((word) => [word, undefined] as const),
  ...list(DOING).map((word) => [word, undefined] as const),
  ...list(WHOM).map((word) => [word, undefined] as const),
  ...[...NUMBER_OF.keys()].map((word) => [word, undefined] as const),
  ...SAME.flatMap(([word, others]) => list(others).map((other) => [other, word] as const)),
]);

const DOES = new Set(list(DOING));
const FOR = new Set(list(WHOM));

/** What a text tells. */
export interface Told {
  /** The beginnings of its telling words, each once. */
  readonly stems: readonly string[];
  /** Its words for doing anything, and for whom. */
  readonly doing: readonly string[];
  readonly whom: readonly string[];
}

/** What a text tells that is written as `sameWords` writes it. */
export function toldIn(text: string): Told {
  const words = text.split(' ');
  const stems = words.flatMap((word) => stemOf(word) ?? []);
  return {
    stems: [...new Set(stems)].sort(),
    doing: beginnings(words.filter((word) => DOES.has(word))),
    whom: words.filter((word) => FOR.has(word)),
  };
}

const beginnings = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map((word) => word.slice(0, BEGINNING)))].sort(); // prettier-ignore

/** So many letters of a word that has a form of its own in each use say which it is: 'deliver', 'delivery'. */
const BEGINNING = 4;
/** So many letters of a word say which it is, without its ending: 'publish', 'published'. */
const STEM = 6;
/** Fewer are no stem. */
const LEAST = 3;

function stemOf(word: string): string | undefined {
  const number = NUMBER_OF.get(word);
  if (number !== undefined) return number;
  if (TOLD_AS.has(word)) {
    const as = TOLD_AS.get(word);
    return as === undefined ? undefined : stemOf(as);
  }
  const bare = word.replace(/(?:ing|ed|es|e|s)$/, '');
  return (bare.length < LEAST ? word : bare).replace(/(?:i|ie|y)$/, 'i').slice(0, STEM);
}
