import { lastOfMonth } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import type { PlanPeriod } from '../../calendar/plan-period';
import type { PlacedText } from '../../grids/table/types';

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+)?`;
/** 'Academic years run from 1 August to 31 July', 'our financial year (July to June)'. */
const YEARS_RUN = new RegExp(
  String.raw`\b(?<kind>academic|school|financial|plan|project|programme|grant|reporting)\s+years?\b[\s,:(]*(?:(?:always\s+)?(?:runs?|goes|go|is|are|lasts?|means?|=)\s+)?(?:from\s+)?${DAY}\b(?<from>${MONTH_WORD})\s*(?:to|[–—-]|until)\s*${DAY}(?<to>${MONTH_WORD})\b(?!\s+(?:19|20)\d\d)`,
  'i',
);

/** 'Year 1 is January to December 2027', 'Year 1: Oct 2026 – Sept 2027'. */
const YEAR_ONE = new RegExp(
  String.raw`\byear (?:1|one)\b[\s:=(–-]*(?:(?:runs|is|means)\s+)?(?:from\s+)?${DAY}\b(?<from>${MONTH_WORD})(?:\s+(?<since>20\d\d))?\s*(?:to|[–—-]|until)\s*${DAY}(?<to>${MONTH_WORD})\s+(?<until>20\d\d)\b`,
  'i',
);

/** The month, 1 to 12, in which years of a kind begin where nothing else is said. */
const USUAL: Readonly<Record<string, number>> = { academic: 9, school: 9, financial: 4 };

/**
 * The same years from the month in which a plan says that its years begin: 'Academic years run from 1 August to 31 July'.
 * From the start of the first of them: 'Year 1 is January to December 2027'. As they are where no line says so, or says
 * it of years of another kind.
 */
export function asYearsRun(period: PlanPeriod, lines: readonly PlacedText[]): PlanPeriod {
  const { first, last } = period;
  for (const { text } of lines) {
    const fromFirst = fromYearOne(period, text);
    if (fromFirst) return fromFirst;
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

function fromYearOne({ first, last }: PlanPeriod, text: string): PlanPeriod | undefined {
  const { from = '', since, to = '', until } = YEAR_ONE.exec(text)?.groups ?? {};
  const [start, end] = [monthOf(from), monthOf(to)];
  if (start === undefined || end === undefined || (end - start + 13) % 12 !== 0) return undefined;
  const year = start === 1 ? Number(until) : Number(until) - 1;
  if (year !== first.year || (since !== undefined && Number(since) !== year)) return undefined;
  return { first: { year, month: start, day: 1 }, last: lastOfMonth(last.year, end) };
}
