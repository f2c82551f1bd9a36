import { type Day, addMonths } from '../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears, inPeriod } from '../calendar/plan-period';
import { financialYearPair } from '../by-when/phrasings/years';
import type { PlacedText } from '../grids/types';

const PAIR = /(?<![\d/])(\d{4})\s*(?:[/–—-]|to|and)\s*(\d{4}|\d{2})(?![\d/])/gi;
const MONTHS = /april\s+(\d{4})\s*(?:to|[–—-]|until)\s*(?:end\s+(?:of\s+)?)?march\s+(\d{4})/i;
/** Guidance is for another year as often as not, and a review looks back. */
const ELSEWHERE = /\b(?:guidance|checklist|appendix|needs assessment|previous|last year|review of|outturn|baseline)\b/i;

/**
 * The period that a workbook says it plans: the first line that names financial years and speaks of a plan, or else
 * the first that names any. '2010/11' is one year, '2011-14' three; '2010/11 - 2012/13' runs from first to last.
 */
export function writtenPeriod(lines: readonly PlacedText[]): { period: PlanPeriod; line: PlacedText } | undefined {
  const found = lines.flatMap((line) => {
    const period = ELSEWHERE.test(line.text) ? undefined : periodIn(line.text);
    return period ? [{ period, line }] : [];
  });
  return found.find(({ line }) => /plan|strateg|programme|framework/i.test(line.text)) ?? found[0];
}

function periodIn(text: string): PlanPeriod | undefined {
  const months = MONTHS.exec(text);
  if (months) return financialYears(Number(months[1]), Number(months[2]));
  const pairs = [...text.matchAll(PAIR)].flatMap((match) => financialYearPair(match[1] ?? '', match[2] ?? '') ?? []);
  const plausible = pairs.filter(({ startYear }) => startYear >= 1990 && startYear <= 2100);
  if (plausible.length === 0) return undefined;
  const first = Math.min(...plausible.map(({ startYear }) => startYear));
  const last = Math.max(...plausible.map(({ endYear }) => endYear));
  return last - first <= 10 ? financialYears(first, last) : undefined;
}

/**
 * The financial years in which most of a plan's dates lie: the year with the most, and each year beside it that holds
 * a fifth as many. Undefined where there is no date.
 */
export function periodOfDates(days: readonly Day[]): PlanPeriod | undefined {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(financialYearOf(day), (counts.get(financialYearOf(day)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const isMany = (year: number): boolean => (counts.get(year) ?? 0) * 5 >= most[1];
  let [first, last] = [most[0], most[0]];
  while (isMany(first - 1)) first--;
  while (isMany(last + 1)) last++;
  return financialYears(first, last + 1);
}

/** True for a day in the period or so many months on either side of it. */
export function isNearPeriod(period: PlanPeriod, day: Day, months: number): boolean {
  return inPeriod({ first: addMonths(period.first, -months), last: addMonths(period.last, months) }, day);
}
