import { MONTH_WORD, monthOf } from '../../calendar/months';
import type { RowedSheet } from '../../grids/table/rows';

const NAMES_QUARTER = /\bq[1-4]\b|\bquarters?\b/i;
const IN_MONTHS = new RegExp(
  String.raw`\b(?:q|quarter )([1-4])\b.{0,20}?\b(${MONTH_WORD})\.?\s*(?:to|–|—|-|until|and)\s*(?:end of )?(${MONTH_WORD})`,
  'i',
);
const SAID = /\bcalendar(?:[- ]year)? quarters?\b|\bquarters?\b.{0,40}\bcalendar years?\b/i;
const NOT_SAID = /\bnot\b/i;

/** True where a line of a plan says that its quarters are the calendar's: 'Q2 2005 is April to June', 'calendar quarters'. */
export const countsCalendarQuarters = (sheets: readonly RowedSheet[]): boolean =>
  sheets.some(({ rows }) => rows.some(({ cells }) => cells.size <= MOST_CELLS && saysSo(cells.values().map(({ text }) => text).join(' ')))); // prettier-ignore

/** A label, and what is said behind it. */
const MOST_CELLS = 2;

function saysSo(text: string): boolean {
  if (!NAMES_QUARTER.test(text)) return false;
  const [found, quarter, first = '', last = ''] = IN_MONTHS.exec(text) ?? [];
  if (found === undefined) return SAID.test(text) && !NOT_SAID.test(text);
  return monthOf(first) === Number(quarter) * 3 - 2 && monthOf(last) === Number(quarter) * 3;
}

const QUARTER = /\b(?:q|qtr\.? ?|quarter )([1-4])\b(?!\s*(?:20)?\d\d\s?[/–-]\s?\d\d)/gi;
const YEAR_BEFORE = /\b(20\d\d),? (?=(?:q|qtr\.? ?|quarter )[1-4]\b)((?:q|qtr\.? ?|quarter )[1-4])\b/gi;
const LAST_MONTHS = ['March', 'June', 'September', 'December'];

/** 'Q2 2005' as the last month of a quarter of the calendar; undefined where a by-when names no quarter. */
export function inCalendarMonths(text: string): string | undefined {
  const means = text
    .replace(YEAR_BEFORE, '$2 $1')
    .replace(QUARTER, (quarter: string, number: string) => LAST_MONTHS[Number(number) - 1] ?? quarter);
  return means === text ? undefined : means;
}
