import { type Day, dayOf, parseIsoDay } from './day';
import { monthOf } from './months';

/** '15/9/2026', '15.09.26'. */
const IN_FIGURES = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;
/** '15 Sep 2026', '1st September 26'. */
const IN_WORDS = /^(?<day>\d{1,2})(?:st|nd|rd|th)?[ -]?(?<month>[a-z]{3,10})\.?,?[ -]?(?<year>\d{4}|\d{2})$/i;

/**
 * A whole day as a person types it into a field or behind an option: '15/09/2026', '15 Sep 2026', '2026-09-15'; day
 * before month, and years of two digits from 2000 on. Undefined for anything else, and for days that no calendar has.
 */
export function typedDay(typed: string): Day | undefined {
  const text = typed.trim();
  const groups = (IN_FIGURES.exec(text) ?? IN_WORDS.exec(text))?.groups;
  const { day, month, year } = groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return parseIsoDay(text);
  const number = /^\d/.test(month) ? Number(month) : monthOf(month);
  return number === undefined ? undefined : dayOf(Number(year.length === 2 ? `20${year}` : year), number, Number(day));
}
