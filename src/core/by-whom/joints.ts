import type { Joint } from './rules/joint';
import { areTwoOwners } from './rules/joint-rules';
import { ownerKey } from './words/owner-key';
import { type Fragment, type Piece, asWritten, nameOf } from './pieces/pieces';

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
export interface KnownNames extends Pick<Joint, 'isKnown'>, Omit<KnownOwners, 'alone'> {}

export const namesKnown = ({ alone, ...others }: KnownOwners): KnownNames => ({
  ...others,
  isKnown: (name) => alone.has(ownerKey(name)),
});

const NOTHING = namesKnown(NOTHING_KNOWN);

/** No name holds more marks. */
const MOST_FRAGMENTS = 6;

/** What stands between the commas of a piece that part owners, whatever the plan says elsewhere. */
export const betweenCommas = (piece: Piece): readonly Piece[] =>
  cut(piece, (start, at) => {
    const mark = piece[at]?.mark;
    return mark !== undefined && isComma(mark) && areTwoOwners(new JointAt(piece, start, at, NOTHING));
  });

/** The names of a piece: it is cut at each comma and 'and' that parts two owners. */
export const namesOf = (piece: Piece, known: KnownNames): readonly Piece[] =>
  cut(piece, (start, at) => areTwoOwners(new JointAt(piece, start, at, known)));

/** Cuts a piece in front of each fragment that doesn't go on with the name that begins with fragment `start`. */
function cut(piece: Piece, isAnother: (start: number, at: number) => boolean): readonly Piece[] {
  const names: Piece[] = [];
  let start = 0;
  for (let at = 1; at < piece.length; at++) {
    if (at - start < MOST_FRAGMENTS && !isAnother(start, at)) continue;
    names.push(piece.slice(start, at));
    start = at;
  }
  names.push(start === 0 ? piece : piece.slice(start));
  return names;
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
  readonly isInList: boolean;
  readonly isKnown: Joint['isKnown'];
  /** Many rules ask, or none. */
  private recurring?: boolean;
  private words?: string;

  constructor(
    private readonly piece: Piece,
    private readonly start: number,
    private readonly at: number,
    private readonly known: KnownNames,
  ) {
    const first = piece[at];
    this.mark = kindOf(first?.mark ?? '');
    this.left = nameOf(piece, start, at);
    this.right = first?.name ?? '';
    this.isInList = start > 0 && isComma(piece[start]?.mark ?? '');
    this.isKnown = known.isKnown;
  }

  get rest(): string {
    return (this.words ??= this.upToComma());
  }

  get isExplained(): boolean {
    const { explained } = this.known;
    return explained.size > 0 && explained.has(ownerKey(`${this.left} and ${this.rest}`));
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

  private upToComma(): string {
    const { piece, at } = this;
    const end = Math.min(piece.length, at + MOST_FRAGMENTS);
    let next = at + 1;
    while (next < end && !isComma(piece[next]?.mark ?? '')) next++;
    return next === at + 1 ? this.right : nameOf(piece, at, next);
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
