import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';
import { cleanName } from './clean-name';
import type { Joint } from './joint';
import { areTwoOwners } from './joint-rules';
import { joinLines } from './lines';
import { isNobody } from './nobody';
import { ownerKey } from './owner-key';
import { type Piece, asWritten, piecesOf } from './pieces';

/** What is known of a plan's owners before a by-whom is split. */
export interface KnownOwners {
  /** Keys of names that are alone somewhere, without an 'and' to doubt, or explained by the glossary. */
  readonly alone: ReadonlySet<string>;
  /** Keys of the codes and meanings of the glossary. */
  readonly explained: ReadonlySet<string>;
  /** Keys of names with an 'and' that are in several different by-whoms, and in one at least whole between two marks. */
  readonly recurring: ReadonlySet<string>;
  /** Keys of names that the plan repeats and whose words it never names apart: 'Root & Branch'. */
  readonly inseparable: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownOwners = {
  alone: new Set(),
  explained: new Set(),
  recurring: new Set(),
  inseparable: new Set(),
};

/** No name holds more marks. */
const MOST_FRAGMENTS = 6;

/** Finds the names in a by-whom (or one part of it), as written, in order. Each piece is looked at once. */
export function ownerSplitter(known: KnownOwners): (text: string) => string[] {
  const isKnown = (name: string): boolean => known.alone.has(ownerKey(name));
  const namesInLine = memoize((line): readonly string[] =>
    piecesOf(line)
      .flatMap((piece) => namesIn(piece, known))
      .filter((name) => isName(cleanName(name))),
  );
  return (text) => {
    if (isNobody(text)) return [];
    const names = joinLines(linesOf(text), isKnown).flatMap(namesInLine);
    return names.toSorted((a, b) => Number(saysLead(b)) - Number(saysLead(a))).map(cleanName);
  };
}

/** 'Finance, Head of Housing (lead)', 'Sponsor: CEX⏎Lead: PIO', 'Consulted: Unions; Responsible: Bursar': who leads comes first. */
const SAYS_LEAD =
  /\((?:overall )?lead\)$|\s(?:[–-] lead|leading|to lead)$|^(?:(?:overall|joint) )?(?:lead|L|responsible|accountable|R|A)(?: (?:officer|agency|person))?(?:\s*:|\s+[–-]\s)/i;
const saysLead = (name: string): boolean => SAYS_LEAD.test(name.trim());

/** The lines of a by-whom; a line that is a reference or says that nobody is named yet is left out. */
const linesOf = (text: string): readonly string[] =>
  tidy(text)
    .split('\n')
    .filter((line) => !isNobody(line));

const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name) && !isNobody(name);

/** Cuts a piece at each comma and 'and' that parts two owners. */
function namesIn(piece: Piece, known: KnownOwners): readonly string[] {
  return cut(piece, (start, at) => areTwoOwners(jointAt(piece, start, at, known))).flatMap((name) =>
    gluedCodes(asWritten(name), known),
  );
}

/** What stands between the commas of a piece that part owners, whatever the plan says elsewhere. */
export const betweenCommas = (piece: Piece): readonly Piece[] =>
  cut(piece, (start, at) => {
    const mark = piece[at]?.mark;
    return mark !== undefined && isComma(mark) && areTwoOwners(jointAt(piece, start, at, NOTHING_KNOWN));
  });

/** Cuts a piece in front of each fragment that doesn't go on with the name that begins with fragment `start`. */
function cut(piece: Piece, isAnother: (start: number, at: number) => boolean): Piece[] {
  const names: Piece[] = [];
  let start = 0;
  for (let at = 1; at < piece.length; at++) {
    if (at - start < MOST_FRAGMENTS && !isAnother(start, at)) continue;
    names.push(piece.slice(start, at));
    start = at;
  }
  return [...names, piece.slice(start)];
}

const kindOf = (mark: string): Joint['mark'] => {
  const hasComma = mark.includes(',');
  if (/and|or|&/i.test(mark)) return hasComma ? 'comma and' : 'and';
  return hasComma ? 'comma' : 'and';
};

const isComma = (mark: string): boolean => kindOf(mark) === 'comma';

/** The mark in front of fragment `at`, in a name that begins with fragment `start`. */
function jointAt(piece: Piece, start: number, at: number, known: KnownOwners): Joint {
  const following = piece.slice(at, at + MOST_FRAGMENTS);
  const [first] = following;
  const nextComma = following.findIndex(({ mark }, index) => index > 0 && isComma(mark));
  const rest = nextComma < 0 ? following : following.slice(0, nextComma);
  let recurs: boolean | undefined;
  return {
    mark: kindOf(first?.mark ?? ''),
    left: cleanName(asWritten(piece.slice(start, at))),
    right: cleanName(first ? first.words : ''),
    rest: cleanName(asWritten(rest)),
    // Few rules ask these, and one of the first often decides.
    get following() {
      return following.map(({ mark, words }) => ({ mark, words: cleanName(words) }));
    },
    get recurs() {
      return (recurs ??= isInsideOneOf(known.recurring, piece, start, at));
    },
    get isInseparable() {
      return isInsideOneOf(known.inseparable, piece, start, at);
    },
    isInList: start > 0 && isComma(piece[start]?.mark ?? ''),
    isKnown: (name) => known.alone.has(ownerKey(name)),
    isExplained: (name) => known.explained.size > 0 && known.explained.has(ownerKey(name)),
  };
}

/** Whether a name on both sides of a mark is one of these. */
function isInsideOneOf(keys: ReadonlySet<string>, piece: Piece, start: number, at: number): boolean {
  if (keys.size === 0) return false;
  for (let end = at + 1; end <= Math.min(piece.length, start + MOST_FRAGMENTS); end++)
    if (keys.has(ownerKey(asWritten(piece.slice(start, end))))) return true;
  return false;
}

/** 'SMO&SMLO': two codes glued together, both known; 'L&D', 'A&E' and 'C&A' are names. */
function gluedCodes(name: string, { alone }: KnownOwners): readonly string[] {
  if (!/[&+]/.test(name)) return [name];
  const pieces = name.split(/[&+]/);
  return pieces.length > 1 && pieces.every((piece) => alone.has(ownerKey(piece))) ? pieces : [name];
}
