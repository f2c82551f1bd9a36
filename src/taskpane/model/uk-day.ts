import { parseIsoDay, showIsoDay } from '../../core/calendar/day';
import { typedDay } from '../../core/calendar/typed-day';

/** An ISO day as it is written in the UK: '2026-09-15' is '15/09/2026'; other texts as they are. */
export function ukFromIso(iso: string): string {
  const day = parseIsoDay(iso);
  if (!day) return iso;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(day.day)}/${two(day.month)}/${day.year}`;
}

/** The ISO day of '15/9/2026' or '15 Sep 2026'; other texts as they are, so that their user can go on typing. */
export function isoFromUk(text: string): string {
  const day = typedDay(text);
  return day ? showIsoDay(day) : text.trim();
}
