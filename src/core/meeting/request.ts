import { type Day, addDays, addMonths, isBefore } from '../calendar/day';
import { toDayNumber } from '../calendar/day-number';
import { ownerKey } from '../reading';
import type { ReadRow } from '../tracker/tracker-rows';
import type { Handout } from './handouts';

/** The meeting that somebody asks for. */
export interface MeetingRequest {
  readonly date: Day;
  /** The day of the meeting before; told by what was handed out last where it is left out. */
  readonly since?: Day | undefined;
  /** The day of the meeting after; where it is left out, as far ahead as the one before lies back, or three months. */
  readonly next?: Day | undefined;
  /** Whose rows are wanted, in any spelling; everybody's where it is left out. */
  readonly owner?: string | undefined;
}

/** What a meeting sheet counts from and looks ahead to. */
export interface MeetingSpan {
  readonly date: Day;
  readonly since: Day;
  /** Inclusive. */
  readonly next: Day;
  /** What was handed out at the meeting before; undefined where nothing was, so that only dates tell what was done since. */
  readonly before: Handout | undefined;
}

/** Where nothing says when the meeting before was, it is taken to be so many months ago. */
const USUAL_MONTHS = 3;
/** Meetings that follow each other after so many days, both inclusive, tell when the next one is. */
const SHORTEST = 7;
const LONGEST = 366;

export function spanOf({ date, since, next, owner }: MeetingRequest, handouts: readonly Handout[]): MeetingSpan {
  const isOurs = ({ kind, owner: whose }: Handout): boolean =>
    kind === 'meeting' && (whose === '' || (owner !== undefined && ownerKey(whose) === ownerKey(owner)));
  const latest = since ?? addDays(date, -1);
  const before = handouts
    .filter((handout) => isOurs(handout) && !isBefore(latest, handout.on))
    .reduce<Handout | undefined>((last, one) => (last && isBefore(one.on, last.on) ? last : one), undefined);
  const from = since ?? before?.on ?? addMonths(date, -USUAL_MONTHS);
  const days = toDayNumber(date) - toDayNumber(from);
  const isRhythm = (since !== undefined || before !== undefined) && days >= SHORTEST && days <= LONGEST;
  return { date, since: from, next: next ?? (isRhythm ? addDays(date, days) : addMonths(date, USUAL_MONTHS)), before };
}

const namesIn = ({ lead, with: others }: Pick<ReadRow, 'lead' | 'with'>): string[] =>
  [lead, ...others.split(';')].map((name) => name.trim()).filter((name) => name !== '');

/** Whether a row is one of an owner's: as its lead or one of the others, in any spelling. */
export const isOwnedBy = (row: Pick<ReadRow, 'lead' | 'with'>, owner: string): boolean =>
  namesIn(row).some((name) => ownerKey(name) === ownerKey(owner));

/** An owner as the tracker spells the name first. */
export const asSpelt = (rows: readonly Pick<ReadRow, 'lead' | 'with'>[], owner: string): string =>
  rows.flatMap(namesIn).find((name) => ownerKey(name) === ownerKey(owner)) ?? owner;
