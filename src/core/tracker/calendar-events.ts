import { type Day, isBefore } from '../calendar/day';
import { wordsHash } from '../text/words-hash';
import type { ReadRow } from './tracker-rows';

/** One date of a tracker as an all-day event. */
export interface CalendarEvent {
  /** The same each time that the row is told, so that a second import changes the event instead of adding one. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** True where the row was deferred, withdrawn or taken out of the plan: an event that was imported earlier goes. */
  readonly isCancelled: boolean;
}

export interface CalendarRequest {
  readonly today: Day;
  /** Tells the trackers of one calendar apart: their references are alike. */
  readonly number: string;
  /** On which day a date is shown: itself, or the last working day before it. */
  readonly shownOn: (day: Day) => Day;
}

const GONE: readonly string[] = ['Deferred', 'Withdrawn', 'Not in plan'];

/** The dated rows as events, in the rows' order. What was cancelled is told while its date is still to come. */
export function calendarEvents(
  rows: readonly ReadRow[],
  { today, number, shownOn }: CalendarRequest,
): readonly CalendarEvent[] {
  const taken = new Map<string, number>();
  return rows.flatMap((row): CalendarEvent[] => {
    const { when, state, ref, action } = row;
    if (!when || (action === '' && ref === '')) return [];
    const isCancelled = GONE.includes(state);
    if (isCancelled && isBefore(when, today)) return [];
    const name = ref === '' ? `own-${Math.abs(wordsHash(action))}` : ref;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    const uid = `${name}${times > 1 ? `-${times}` : ''}.${number}@plan-grid`;
    return [{ uid, day: shownOn(when), summary: summaryOf(row), description: descriptionOf(row), isCancelled }];
  });
}

/** More characters than these are cut from the title; the description has them all. */
const LONGEST = 90;

function summaryOf({ action, ref, state }: ReadRow): string {
  const line = action.replace(/\s+/g, ' ').trim();
  const cut = line.slice(0, LONGEST);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 20)).replace(/[\s,;:.]+$/, '');
  const short = line.length <= LONGEST ? line : `${words} …`;
  return [state === 'Complete' ? 'Complete:' : '', ref, short].filter((word) => word !== '').join(' ');
}

function descriptionOf({ action, lead, with: others, byWhen, grid, progress }: ReadRow): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Lead', lead],
    ['With', others],
    ['By when', byWhen],
    ['Grid', grid],
    ['Progress', progress],
  ];
  return [action, ...lines.flatMap(([name, words]) => (words === '' ? [] : [`${name}: ${words}`]))].join('\n');
}
