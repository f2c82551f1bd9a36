import { BULLETS } from '../text/bullets';
import { memoize } from '../text/memo';
import { type Span, protectedSpans } from './protected-spans';

/** Words between two marks that may separate owners, and the mark in front of them, '' before the first. */
export interface Fragment {
  readonly mark: string;
  readonly words: string;
}

/** What stands between marks that always separate owners, cut at the marks that may: a comma, an 'and'. Never empty. */
export type Piece = readonly Fragment[];

/** What always separates: '/', ';', '|', a bullet, 'with'; a ';' or a '+' inside a word is a slip or a part of a name. */
const HARD_MARK = new RegExp(
  String.raw`\s*(?:/|;(?=\s|$)|(?<=\s);|(?<=\s)\+(?=\s)|\||[${BULLETS}])\s*|(?<=\S\S);(?=[A-Z])|(?:\s+\(?|(?<=\S)\()(?:in partnership with|with support from|with input from|supported by|together with|working with|alongside|along with|as well as|in conjunction with|in liaison with|in collaboration with|jointly with|assisted by|led by|with|plus)\s+|[.]?\s+(?=(?:[Ss]upport|[Ss]upported by|[Pp]artners?|[Dd]eputy)\s*:\s)|\.\s+(?=(?:[A-Z]\p{L}+ )?[Ll]eads?\s*:\s)|(?<=\S)\s+(?=[RACILS]:\s)`,
  'gu',
);
/** What may separate: ',', 'and', '&', with a space on one side at least. */
const JOINT = /\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+|\s+&(?=\S)|(?<=\S)&\s+/gi;

/** The pieces of one line of a by-whom. */
export const piecesOf = memoize((line): readonly Piece[] => {
  const spans = protectedSpans(line);
  const [isFreeForHard, isFreeForJoint] = [freeIn(spans), freeIn(spans)];
  const fragmentsIn = (from: number, to: number): Piece => {
    const text = line.slice(from, to);
    const fragments: Fragment[] = [];
    let [start, mark] = [0, ''];
    for (const match of text.matchAll(JOINT)) {
      if (!isFreeForJoint(from + match.index)) continue;
      fragments.push({ mark, words: text.slice(start, match.index) });
      [start, mark] = [match.index + match[0].length, match[0]];
    }
    return [...fragments, { mark, words: text.slice(start) }];
  };
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of line.matchAll(HARD_MARK)) {
    if (!isFreeForHard(match.index)) continue;
    pieces.push(fragmentsIn(start, match.index));
    start = match.index + match[0].length;
  }
  return [...pieces, fragmentsIn(start, line.length)];
});

/** Tells of offsets, asked in rising order, whether they stand outside all spans. */
function freeIn(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  let end = 0;
  return (at) => {
    for (let span = spans[next]; span && span.start <= at; span = spans[++next]) end = Math.max(end, span.end);
    return at >= end;
  };
}

/** Fragments as they are written, without the mark before the first. */
export const asWritten = (fragments: Piece): string =>
  fragments.map(({ mark, words }, index) => (index === 0 ? words : mark + words)).join('');
