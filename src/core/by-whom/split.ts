import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';
import { cleanName } from './clean-name';
import type { Joint } from './joint';
import { areTwoOwners } from './joint-rules';
import { joinLines } from './lines';
import { withoutNews } from './news';
import { isNobody } from './nobody';
import { ownerKey } from './owner-key';
import { type Fragment, type Piece, asWritten, nameOf, piecesOf } from './pieces';

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
  /** Keys of posts with their areas, in a plan that writes them so: 'Facilities Manager, Wendale'. */
  readonly areas: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownOwners = {
  alone: new Set(),
  explained: new Set(),
  recurring: new Set(),
  inseparable: new Set(),
  areas: new Set(),
};

/** What is known, as joints ask it. */
interface KnownNames
  extends Pick<Joint, 'isKnown' | 'isExplained'>, Pick<KnownOwners, 'recurring' | 'inseparable' | 'areas'> {}

const namesKnown = ({ alone, explained, recurring, inseparable, areas }: KnownOwners): KnownNames => ({
  isKnown: (name) => alone.has(ownerKey(name)),
  isExplained: (name) => explained.size > 0 && explained.has(ownerKey(name)),
  recurring,
  inseparable,
  areas,
});

const NOTHING = namesKnown(NOTHING_KNOWN);

/** No name holds more marks. */
const MOST_FRAGMENTS = 6;

/** Finds the names in a by-whom (or one part of it), as written, in order. Each piece is looked at once. */
export function ownerSplitter(owners: KnownOwners): (text: string) => string[] {
  const known = namesKnown(owners);
  return (text) => {
    if (isNobody(text)) return [];
    const names: WrittenName[] = [];
    for (const line of joinLines(linesOf(text), known.isKnown))
      for (const piece of piecesOf(line))
        for (const one of namesIn(piece, known)) if (isName(one.name)) names.push(one);
    const leads = names.filter(saysLead);
    const inOrder = leads.length === 0 ? names : [...leads, ...names.filter((name) => !saysLead(name))];
    return inOrder.map(({ name }) => name);
  };
}

/** A name with the labels and marks around it, and without them. */
type WrittenName = Pick<Fragment, 'words' | 'name'>;

/** 'Finance, Head of Housing (lead)', 'Sponsor: CEX⏎Lead: PIO', 'Consulted: Unions; Responsible: Bursar': who leads comes first. */
const SAYS_LEAD =
  /\((?:overall )?lead\)$|\s(?:[–-] lead|leading|to lead)$|^(?:(?:overall|joint) )?(?:lead|L|responsible|accountable|R|A)(?: (?:officer|agency|person))?(?:\s*:|\s+[–-]\s)/i;
const wordsSayLead = memoize((words): boolean => SAYS_LEAD.test(words.trim()));
const saysLead = ({ words }: WrittenName): boolean => wordsSayLead(words);

/** The lines of a by-whom; a line that is a reference or says that nobody is named yet is left out. */
const linesOf = (text: string): readonly string[] =>
  withoutNews(tidy(text))
    .split('\n')
    .filter((line) => !isNobody(line));

/** 'NA' beside others are initials; by itself it names nobody. */
const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name) && (!isNobody(name) || name === 'NA');

/** Cuts a piece at each comma and 'and' that parts two owners. */
function namesIn(piece: Piece, known: KnownNames): readonly WrittenName[] {
  const [only] = piece;
  // Most are one name without a mark in it.
  if (only && piece.length === 1) return gluedCodes(only.words, known) ?? [only];
  return cut(piece, (start, at) => areTwoOwners(new JointAt(piece, start, at, known))).flatMap((name) => {
    const words = asWritten(name);
    return gluedCodes(words, known) ?? { words, name: nameOf(name) };
  });
}

/** What stands between the commas of a piece that part owners, whatever the plan says elsewhere. */
export const betweenCommas = (piece: Piece): readonly Piece[] =>
  cut(piece, (start, at) => {
    const mark = piece[at]?.mark;
    return mark !== undefined && isComma(mark) && areTwoOwners(new JointAt(piece, start, at, NOTHING));
  });

/** Cuts a piece in front of each fragment that doesn't go on with the name that begins with fragment `start`. */
function cut(piece: Piece, isAnother: (start: number, at: number) => boolean): readonly Piece[] {
  if (piece.length === 1) return [piece];
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
class JointAt implements Joint {
  readonly mark: Joint['mark'];
  readonly left: string;
  readonly right: string;
  readonly rest: string;
  readonly isInList: boolean;
  readonly isKnown: Joint['isKnown'];
  readonly isExplained: Joint['isExplained'];
  /** Many rules ask. */
  private recurring?: boolean;

  constructor(
    private readonly piece: Piece,
    private readonly start: number,
    private readonly at: number,
    private readonly known: KnownNames,
  ) {
    const first = piece[at];
    const end = Math.min(piece.length, at + MOST_FRAGMENTS);
    let nextComma = at + 1;
    while (nextComma < end && !isComma(piece[nextComma]?.mark ?? '')) nextComma++;
    this.mark = kindOf(first?.mark ?? '');
    this.left = nameOf(piece, start, at);
    this.right = first?.name ?? '';
    this.rest = nextComma === at + 1 ? this.right : nameOf(piece, at, nextComma);
    this.isInList = start > 0 && isComma(piece[start]?.mark ?? '');
    this.isKnown = known.isKnown;
    this.isExplained = known.isExplained;
  }

  get following(): readonly Fragment[] {
    return this.piece.slice(this.at, this.at + MOST_FRAGMENTS);
  }

  get recurs(): boolean {
    return (this.recurring ??= this.isInsideOneOf(this.known.recurring));
  }

  get isInseparable(): boolean {
    return this.isInsideOneOf(this.known.inseparable);
  }

  get hasArea(): boolean {
    return this.isInsideOneOf(this.known.areas);
  }

  /** Whether a name on both sides of the mark is one of these. */
  private isInsideOneOf(keys: ReadonlySet<string>): boolean {
    if (keys.size === 0) return false;
    const { piece, start, at } = this;
    for (let end = at + 1; end <= Math.min(piece.length, start + MOST_FRAGMENTS); end++)
      if (keys.has(ownerKey(asWritten(piece.slice(start, end))))) return true;
    return false;
  }
}

/** 'SMO&SMLO': two codes glued together, both known; 'L&D', 'A&E' and 'C&A' are names. */
function gluedCodes(name: string, { isKnown }: KnownNames): readonly WrittenName[] | undefined {
  if (!/[&+]/.test(name)) return undefined;
  const codes = name.split(/[&+]/);
  return codes.every(isKnown) ? codes.map((words) => ({ words, name: cleanName(words) })) : undefined;
}
