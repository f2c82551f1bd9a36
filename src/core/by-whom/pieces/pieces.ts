import { BULLETS } from '../../text/bullets';
import { memoize } from '../../text/memo';
import { LABEL, cleanName } from '../words/clean-name';
import { HELPER_WORDS, LED_OR_OVERSEEN_BY } from '../words/helper-words';
import { ownerKey } from '../words/owner-key';
import { type Span, protectedSpans } from './protected-spans';

/** Words between two marks that may separate owners, and the mark in front of them, '' before the first. */
export interface Fragment {
  readonly mark: string;
  readonly words: string;
  /** The words without labels and marks around them. */
  readonly name: string;
  /** What all spellings of that name have in common (`ownerKey`). */
  readonly key: string;
}

/** What stands between marks that always separate owners, cut at the marks that may: a comma, an 'and'. Never empty. */
export type Piece = readonly Fragment[];

/** What always separates: '/', ';', '|', '>', a bullet, 'with'; a ';' or a '+' inside a word is a slip or a part of a name. */
const HARD_MARK = new RegExp(
  String.raw`\s*(?:/(?!(?<=\b[Nn]/)[Aa]\b)(?!\s*or\s)|;(?=\s|$)|(?<=\s);|(?<=\s)\+(?=\s)|(?<=\s)[-=]{0,2}>(?=\s)|[|→${BULLETS}])\s*|(?<=\S\S);(?=[A-Z])|(?<!\bto (?:consult|liaise|engage|work))(?:\s+\(?|(?<=\S)\()(?:${HELPER_WORDS})\s+|(?:,?\s+\(?|(?<=\S)\()(?=${LED_OR_OVERSEEN_BY}\s)|,?\s+(?:and\s+)?(?:then|followed by)\s+|(?<=\S)\s+(?=[RACILS]:\s)|\s+(?=\([RACI]\)\s\p{Lu})(?<=^\([RACI]\)\s.{1,120})`,
  'gu',
);
/** Where the next label begins: 'Lead – A. Partners – B', 'Lead: A Support: B'. */
const NEXT_LABEL = new RegExp(
  String.raw`\.\s+(?=${LABEL}|\p{L}+ leads?\s*:\s)|\s+(?=(?:support|supported by|partners?|deputy)\s*:\s)`,
  'giu',
);
/** What may separate: ',', 'and', '&', 'and/or', with a space on one side at least, and 'or' before a capital. */
const JOINT =
  /\s*,\s*(?:(?:[Aa]nd|AND|&)\s+|or\s+(?=\p{Lu}))?|\s+(?:[Aa]nd|AND|&)(?:\s*\/\s*or)?\s+|\s+or\s+(?=\p{Lu})|\s+&(?=\S)|(?<=\S)&\s+|\s+ac?\s+(?=(?:Pennaeth|Cyfarwyddwr|Rheolwr|Swyddog|Arweinydd|Cydlynydd|Clerc|Aelod|Cadeirydd)\b)/gu;

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
      fragments.push(fragment(mark, text.slice(start, match.index)));
      [start, mark] = [match.index + match[0].length, match[0]];
    }
    fragments.push(fragment(mark, text.slice(start)));
    return fragments;
  };
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of hardMarksIn(line)) {
    if (match.index < start || !isFreeForHard(match.index)) continue;
    pieces.push(fragmentsIn(start, match.index));
    start = match.index + match[0].length;
  }
  return [...pieces, fragmentsIn(start, line.length)];
});

function fragment(mark: string, words: string): Fragment {
  const name = cleanName(words);
  return { mark, words, name, key: ownerKey(name) };
}

const hardMarksIn = (line: string): readonly RegExpExecArray[] =>
  [HARD_MARK, NEXT_LABEL].flatMap((marks) => [...line.matchAll(marks)]).sort((a, b) => a.index - b.index);

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
export function asWritten(fragments: Piece): string {
  const [first] = fragments;
  if (first && fragments.length === 1) return first.words;
  let written = '';
  for (const fragment of fragments) written += fragment === first ? fragment.words : fragment.mark + fragment.words;
  return written;
}

/** The name that fragments are together: all, or those from one to another, which isn't one of them. */
export function nameOf(piece: Piece, from = 0, to = piece.length): string {
  const first = piece[from];
  return first && to === from + 1 ? first.name : cleanName(asWritten(piece.slice(from, to)));
}

/** The key of that name. */
export function keyOf(piece: Piece, from = 0, to = piece.length): string {
  const first = piece[from];
  return first && to === from + 1 ? first.key : ownerKey(nameOf(piece, from, to));
}
