import { MONTH_WORD } from '../calendar/months';
import { type Day, isAfter } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { PlacedText } from '../grids/types';
import { type WrittenPeriod, calendarYears, isElsewhere } from './plan-period';

const COUNTIES =
  'Carlow|Cavan|Clare|Cork|Donegal|Dublin|South Dublin|Dún Laoghaire[-–]Rathdown|Fingal|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow';
const IRISH = new RegExp(
  `\\b(?:${COUNTIES}) (?:(?:City|County|City (?:and|&) County) )?Council\\b|\\bComhairle (?:Contae|Cathrach)|\\b(?:Tusla|Oireachtas|Garda|Health Service Executive|Local Community Development Committee|Education and Training Board)\\b|\\bÚdarás\\b|(?<!Northern |N |& |and )\\bIreland\\b`,
);

/** True for a body in Ireland, where the public financial year is the calendar's: its name says so, or the plan's first lines. */
export const plansCalendarYears = (body: string | undefined, lines: readonly PlacedText[]): boolean =>
  [body ?? '', ...lines.slice(0, 5).map(({ text }) => text)].some((text) => IRISH.test(text));

/**
 * 'Action Log 2026', where all dates are of that year: the calendar's year, from January on. A plan whose dates go beyond
 * it is of another year than the calendar's. Undefined where there is no date.
 */
export function calendarYearIn(lines: readonly PlacedText[], days: readonly Day[]): WrittenPeriod | undefined {
  const [day] = days;
  if (!day || !days.every(({ year }) => year === day.year)) return undefined;
  const { year } = day;
  // 'Action log, meeting of 3 March 2026' is of a day.
  const ends = new RegExp(`(?<!${MONTH_WORD}\\s|[\\d/.-])\\b${year}(?=$|\\s+[–—|-]\\s+\\p{L})`, 'iu');
  const line = lines.find(({ text }) => PAPER.test(text) && !isElsewhere(text) && ends.test(text.trim()));
  return line && { line, period: calendarYears(year, year) };
}

/** What bears the year of all that is in it. */
const PAPER = /\b(?:plan|log|tracker|register|actions?)\b/i;

/**
 * 'Strategic plan 2024-2026', where a fifth of the dates lie in the last year after March: years of the calendar's, from
 * the first to the last. Undefined for all others.
 */
export function calendarYearsOf({ line, period }: WrittenPeriod, datesOf: () => readonly Day[]): PlanPeriod | undefined {
  const { first, last } = period;
  if (first.month !== 4 || last.month !== 3 || !new RegExp(`\\b${first.year}\\s*(?:[–—-]|to)\\s*${last.year}\\b`).test(line.text)) return undefined;
  const days = datesOf();
  const beyond = days.filter((day) => day.year === last.year && isAfter(day, last));
  return beyond.length > 1 && beyond.length * 5 >= days.length ? calendarYears(first.year, last.year) : undefined;
} // prettier-ignore
