import { dayOf, parseIsoDay, showIsoDay } from '../../core/calendar/day';

/** An ISO day as it is written in the UK: '2026-09-15' is '15/09/2026'; other texts as they are. */
export function ukFromIso(iso: string): string {
  const day = parseIsoDay(iso);
  if (!day) return iso;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(day.day)}/${two(day.month)}/${day.year}`;
}

/** The ISO day of '15/9/2026' or '15.09.26'; other texts as they are, so that their user can go on typing. */
export function isoFromUk(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text) ?? [];
  if (year === undefined) return text.trim();
  const found = dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return found ? showIsoDay(found) : text.trim();
}
