import { oneNamesIn } from './one-names';

/** A stretch of a text in which no mark separates owners. `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Protection {
  readonly what: string;
  readonly examples: readonly string[];
  readonly spansIn: (text: string) => readonly Span[];
}

const BRACKETS = /\([^()]*\)/g;
/** '(with support from Communications)' names another owner. */
const NAMES_HELPERS = /^\((?:in partnership with|with(?: support from| input from)?|supported by|assisted by)\s/i;

const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => [...text.matchAll(pattern)];
const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

/** At most so many words before a short form in brackets are compared with its letters. */
const MOST_INITIALS = 8;

/** Where the words begin whose initials these are, before an offset; undefined where they aren't. */
function startOfInitials(text: string, before: number, initials: string): number | undefined {
  const words = matchesOf(/[\p{L}\p{N}’'-]+/gu, text.slice(Math.max(0, before - 160), before));
  const offset = Math.max(0, before - 160);
  let at = initials.length - 1;
  for (let index = words.length - 1; index >= 0 && at >= 0; index--) {
    const word = words[index];
    if (!word) return undefined;
    if (word[0].charAt(0).toUpperCase() === initials.charAt(at)) at--;
    else if (!/^(?:and|of|for|the|in)$/i.test(word[0])) return undefined;
    if (at < 0) return offset + word.index;
  }
  return undefined;
}

/** What keeps its marks, whatever stands around it. */
export const PROTECTIONS: readonly Protection[] = [
  {
    what: 'brackets',
    examples: ['SMAT PL (C&A)', 'Dr S. Rahman (Clinical Lead, Diabetes)'],
    spansIn: (text) =>
      matchesOf(BRACKETS, text)
        .filter(([bracket]) => !NAMES_HELPERS.test(bracket))
        .map(spanOf),
  },
  {
    what: 'places, bodies and pairs of words that are one name',
    examples: ['Brighton and Hove CCG', 'Voluntary, Community and Faith Sector'],
    spansIn: (text) => oneNamesIn(text).map(spanOf),
  },
  {
    what: 'words whose initials stand in brackets behind them',
    examples: ['Missing, Exploited and Trafficked (MET) Group'],
    spansIn: (text) =>
      matchesOf(/\((\p{Lu}{2,8})\)/gu, text).flatMap((match) => {
        const [, initials = ''] = match;
        const start = initials.length <= MOST_INITIALS ? startOfInitials(text, match.index, initials) : undefined;
        return start === undefined ? [] : [{ start, end: match.index + match[0].length }];
      }),
  },
];

const MAY_SEPARATE = /[(&,/;]|\band\b/i;

/** All protected stretches of a text, by where they begin; they may overlap. */
export function protectedSpans(text: string): readonly Span[] {
  if (!MAY_SEPARATE.test(text)) return [];
  return PROTECTIONS.flatMap(({ spansIn }) => spansIn(text)).sort((a, b) => a.start - b.start);
}
