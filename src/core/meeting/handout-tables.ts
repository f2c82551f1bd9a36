/*
 * What is handed out bears a mark alone: the number of the handout, and letters for the tracker that it is from, in the
 * name of its table. 'PlanPack4_hcbe' is the fourth handout of the tracker 7214.
 */

/** What the name of a table says of what was handed out. */
export interface HandoutMark {
  readonly kind: 'meeting' | 'pack';
  readonly number: number;
  /** As `trackerLetters` has it; undefined where an earlier version wrote the name. */
  readonly tracker: string | undefined;
}

/** The number of a tracker, in letters: Excel puts digits behind the name of a table that somebody copies. */
export const trackerLetters = (tracker: string): string =>
  Array.from(tracker, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit))).join('');

/** How the names of their tables begin. */
export const HANDOUT_TABLES = { meeting: 'PlanMeeting', pack: 'PlanPack' } as const;

/** @param tracker the number of the tracker, where it has one. */
export const handoutTable = (kind: HandoutMark['kind'], number: number, tracker: string | undefined): string =>
  `${HANDOUT_TABLES[kind]}${number}${tracker === undefined ? '' : `_${trackerLetters(tracker)}`}`;

/** undefined where a table's name says nothing of the kind. */
export function handoutMark(table: string | undefined): HandoutMark | undefined {
  const found = /^Plan(?<kind>Meeting|Pack)(?<number>\d+)(?:_(?<tracker>[a-j]+)\d*)?$/i.exec(table ?? '')?.groups;
  if (!found) return undefined;
  const { kind = '', number = '', tracker } = found;
  return {
    kind: kind.toLowerCase() === 'pack' ? 'pack' : 'meeting',
    number: Number(number),
    tracker: tracker?.toLowerCase(),
  };
}
