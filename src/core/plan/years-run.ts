import { lastOfMonth } from '../calendar/day';
import { MONTH_WORD, monthOf } from '../calendar/months';
import type { PlanPeriod } from '../calendar/plan-period';
import type { PlacedText } from '../grids/types';

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?`;
/** 'Academic years run from 1 August to 31 July', 'our financial year (July to June)'. */
const YEARS_RUN = new RegExp(
  String.raw`\b(?<kind>academic|school|financial|plan|project|programme|grant|reporting)\s+years?\b[\s,:(]*(?:(?:always\s+)?(?:runs?|goes|go|is|are|lasts?|means?|=)\s+)?(?:from\s+)?${DAY}\b(?<from>${MONTH_WORD})\s*(?:to|[–—-]|until)\s*${DAY}(?<to>${MONTH_WORD})\b(?!\s+(?:19|20)\d\d)`,
  'i',
);

/** The month, 1 to 12, in which years of a kind begin where nothing else is said. */
const USUAL: Readonly<Record<string, number>> = { academic: 9, school: 9, financial: 4 };

/**
 * The same years from the month in which a plan says that its years begin: 'Academic years run from 1 August to 31 July'.
 * As they are where no line says so, or says it of years of another kind.
 */
export function asYearsRun(period: PlanPeriod, lines: readonly PlacedText[]): PlanPeriod {
  const { first, last } = period;
  for (const { text } of lines) {
    const { kind = '', from = '', to = '' } = YEARS_RUN.exec(text)?.groups ?? {};
    const [start, end] = [monthOf(from), monthOf(to)];
    // Years from January on would be others: '2026/27' begins in one and ends in the next.
    if (start === undefined || end === undefined || start === 1 || end !== start - 1) continue;
    if ((USUAL[kind.toLowerCase()] ?? first.month) !== first.month || first.day !== 1 || last.month !== first.month - 1)
      continue;
    return { first: { ...first, month: start }, last: lastOfMonth(last.year, end) };
  }
  return period;
}
