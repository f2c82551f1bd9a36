import ICAL from 'ical.js';
import { type Day, addDays } from '../core/calendar/day';
import { toDayNumber } from '../core/calendar/day-number';
import { shownDay } from '../core/meeting/cells';
import { isOwnedBy } from '../core/meeting/request';
import { whoseTracker } from '../core/meeting/whose';
import { wordsHash } from '../core/text/words-hash';
import { type CalendarEvent, calendarEvents } from '../core/tracker/calendar-events';
import type { Call } from './call';
import { checkOwner, readForTracker } from './meeting';
import type { Session } from './session';

/** A calendar's file, and how many events are in it. */
export interface CalendarFile {
  readonly text: string;
  readonly events: number;
  readonly cancelled: number;
}

/**
 * The dates of a tracker as an iCalendar file (RFC 5545) of all-day events. Each row's event keeps its identity, so that
 * a second import updates what the first one brought. @param owner whose rows are wanted; everybody's where left out.
 * @throws HostProblem, Cancelled
 */
export const makeCalendar = (session: Session, owner: string | undefined, call: Call): Promise<CalendarFile> =>
  session.run('Make calendar', async () => {
    const { tracker, settings, today } = await readForTracker(session, call);
    if (owner !== undefined) checkOwner(owner, tracker);
    const rows = tracker.rows.filter((row) => owner === undefined || isOwnedBy(row, owner));
    const shownOn = (day: Day): Day => shownDay(day, settings.workingDays);
    const whose = whoseTracker(tracker);
    const number = tracker.number ?? String(Math.abs(wordsHash(whose ?? '')));
    const events = calendarEvents(rows, { today, number, shownOn });
    const name = [whose ?? 'Tracker', ...(owner === undefined ? [] : [owner])].join(', ');
    return {
      text: calendarText(events, name, today),
      events: events.length,
      cancelled: events.filter(({ isCancelled }) => isCancelled).length,
    };
  });

const dateOf = ({ year, month, day }: Day): ICAL.Time => ICAL.Time.fromData({ year, month, day, isDate: true });

/** @param today when it was made: a calendar takes what was made later in the place of what was made earlier. */
function calendarText(events: readonly CalendarEvent[], name: string, today: Day): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Plan Grid//Tracker//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  const stamp = ICAL.Time.fromData({ ...today, hour: 0, minute: 0, second: 0 }, ICAL.Timezone.utcTimezone);
  for (const { uid, day, summary, description, isCancelled } of events) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', uid);
    event.addPropertyWithValue('dtstamp', stamp);
    event.addPropertyWithValue('last-modified', stamp);
    event.addPropertyWithValue('sequence', toDayNumber(today));
    event.addPropertyWithValue('dtstart', dateOf(day));
    event.addPropertyWithValue('dtend', dateOf(addDays(day, 1)));
    event.addPropertyWithValue('summary', summary);
    event.addPropertyWithValue('description', description);
    event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}
