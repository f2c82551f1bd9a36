import { MONTH_WORD, monthOf } from '../../calendar/months';
import { isBefore, lastOfMonth } from '../../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears, inPeriod, yearCount } from '../../calendar/plan-period';
import type { PlacedText } from '../../grids/table/types';
import { monthsIn, saysMonthsAlone } from './months-in';
import { numberedYear } from './numbered-year';
import { PLAN, type PlannedYears, isElsewhere, periodNamed } from './period-named';
import { plainYears } from './plain-years';
import { areSameYears, isLater, isSame } from './same-years';

/** Where a workbook may say which years it plans. */
export interface PeriodLines {
  /** What stands beside a label such as 'Period covered': it goes before anything else. */
  readonly labelled?: readonly PlacedText[];
  /** What years its body plans: of a school '2026-29' are three school years, of a council in Ireland four calendar years. */
  readonly years?: PlannedYears;
  /** The lines about its grids, their titles, the names of their sheets. */
  readonly about: readonly PlacedText[];
  /** The lines of sheets without a grid: they count where they speak of a plan or a period. */
  readonly covers: readonly PlacedText[];
  /** Outcomes by year, which count together. */
  readonly outcomes: readonly PlacedText[];
}

export interface WrittenPeriod {
  readonly period: PlanPeriod;
  readonly line: PlacedText;
}

/** '2026/27', '2026 to 2029' */
const SPAN_WORDS = String.raw`20\d\d\s*(?:[/–—-]|to)\s*(?:20)?\d\d`;

const SPEAKS = /plan|strateg|programme|framework|\b(?:period|years?|fy)\b/i;

/**
 * The period that a workbook says it plans: the first line that names financial years and speaks of a plan, or else
 * the first about its grids that names any, or else the years of its outcomes. '2010/11' is one year, '2011-14' three;
 * '2010/11 - 2012/13' runs from first to last; a school's years begin in September, a council's in Ireland in January; 'September 2022 – July 2024' and academic years are what they say.
 * @returns that period first, and behind it others that lines name.
 */
export function writtenPeriods(lines: PeriodLines): readonly WrittenPeriod[] {
  const { labelled = [], about, covers, outcomes, years = 'financial' } = lines;
  const periodOfLine = (line: PlacedText): WrittenPeriod[] => periodsOfLine(line, years);
  const [stated] = labelled.flatMap(periodOfLine);
  if (stated) return [stated];
  const ofTitles = new Set([...yearsBelowTitles(covers), ...yearsBelowTitles(about)]);
  const own = about.flatMap(periodOfLine);
  const cover = covers.filter((line) => SPEAKS.test(line.text) || ofTitles.has(line)).flatMap(periodOfLine);
  const plain = [...cover, ...own].filter(({ line }) => PLAN.test(line.text) || ofTitles.has(line));
  // 'September 2026 to August 2027' alone on a cover says the months of the years that its title names.
  const months = [...covers, ...about]
    .filter(({ text }) => monthsIn(plainYears(text)) !== undefined)
    .flatMap(periodOfLine);
  const plainly = inMonths(deliveryOf(plain, months) ?? plain[0], [...own, ...cover, ...months]);
  const said = plainly ?? own[0] ?? cover[0] ?? together(outcomes.flatMap(periodOfLine)) ?? months.find(({ line }) => saysMonthsAlone(line.text)) ?? yearsOfMonths(about); // prettier-ignore
  if (!said) return [];
  const numbered = years === 'academic' ? undefined : numberedYear(said.period, [...covers, ...about]);
  const first = numbered ?? said;
  return [first, ...[said, ...own, ...cover].filter(({ period }) => !isSame(period, first.period))];
}

/** '2026-29' alone below 'Parks action plan': the years of what is named above. */
const yearsBelowTitles = (lines: readonly PlacedText[]): readonly PlacedText[] =>
  lines.filter(
    ({ text, place: { sheet, row } }) =>
      YEARS_ALONE.test(plainYears(text)) &&
      lines.some(
        ({ text: title, place }) =>
          place.sheet === sheet && place.row < row && row - place.row <= NEAR && PLAN.test(title),
      ),
  );
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?`;
const YEARS_ALONE = new RegExp(
  String.raw`^\W*(?:(?:for|the|period|years?|financial|academic|municipal|covering|fy)\W+)*(?:${SPAN_WORDS}|${DAY}${MONTH_WORD} (?:to|[–-]) ${DAY}${MONTH_WORD} 20\d\d)\W*$`,
  'i',
);
/** In rows. */
const NEAR = 3;

/** 'Operating plan 2025-26', then 'August 2025 to July 2026', or 'Plan, September 2025 to March 2026': the same years, in months. */
function inMonths(said: WrittenPeriod | undefined, found: readonly WrittenPeriod[]): WrittenPeriod | undefined {
  if (!said) return undefined;
  const same = found.find(
    ({ period, line }) => areSameYears(said.period, period) || (isSame(said.period, period) && monthsIn(line.text)),
  );
  return same ?? found.find(({ period, line }) => PLAN.test(line.text) && isLater(said.period, period)) ?? said;
}

/** What carries a plan out for a year of it: 'Delivery Plan – year 2'. */
const DELIVERY =
  /\b(?:delivery|action|annual|implementation|business|improvement|work) (?:delivery |action )?(?:plan|programme)\b|\byear \d\b/i;

/**
 * 'Police and Crime Plan 2025–2029', then 'Delivery Plan – year 2 (2026/27)' or a line of twelve months: the period of
 * what delivers it.
 */
function deliveryOf(found: readonly WrittenPeriod[], months: readonly WrittenPeriod[]): WrittenPeriod | undefined {
  const [whole] = found;
  if (!whole) return undefined;
  const isPart = ({ first, last }: PlanPeriod): boolean =>
    inPeriod(whole.period, first) && inPeriod(whole.period, last) && (isBefore(whole.period.first, first) || isBefore(last, whole.period.last));
  // 'Action plan. Year 1 = 2026/27, year 2 = 2027/28' explains words of the plan.
  const delivers = DELIVERY.test(whole.line.text) ? undefined : found.find(({ line, period }) => DELIVERY.test(line.text) && !/=|\.\s/.test(line.text) && isPart(period));
  return delivers ?? months.find(({ line, period }) => isPart(period) && yearCount(period) === 1 && saysMonthsAlone(line.text));
} // prettier-ignore

/** 'FY27' is the financial year that ends in 2027, or else the one that begins in it. */
const periodsOfLine = (line: PlacedText, years: PlannedYears): WrittenPeriod[] => {
  const period = periodNamed(line.text, years);
  const year = period || isElsewhere(line.text) ? undefined : FINANCIAL_YEAR.exec(line.text)?.groups?.['year'];
  const either = year === undefined ? [] : [Number(year) - 1, Number(year)].map((start) => financialYears(2000 + start, 2001 + start));
  return (period ? [period] : either).map((one) => ({ period: one, line }));
}; // prettier-ignore
const FINANCIAL_YEAR = /\bFY\s?['’]?(?:20)?(?<year>[2-4]\d)\b(?!\s?[/–-]\s?\d)/i;

const MONTHS_OF_YEAR = new RegExp(`\\b(${MONTH_WORD})\\s*(?:to|[–—-]|until)\\s*(${MONTH_WORD})\\s+(\\d{4})\\b`, 'i');

/** In months: what is called a plan's time is no shorter. */
const SHORTEST = 6;
const COVERS = new RegExp(`\\b(?:covers?|covering|runs) (?:from )?(?:${MONTH_WORD})\\b`, 'i');

/** 'Vendor plan April to June 2026': a step of a year, and so that financial year where nothing else says one. */
function yearsOfMonths(lines: readonly PlacedText[]): WrittenPeriod | undefined {
  for (const line of lines) {
    const [, from = '', to = '', written] = PLAN.test(line.text) && !isElsewhere(line.text) ? (MONTHS_OF_YEAR.exec(line.text) ?? []) : [];
    const [first, last, year] = [monthOf(from), monthOf(to), Number(written)];
    if (first === undefined || last === undefined || year < 1990 || year > 2100) continue;
    // 'Covers March to December 2026'
    if (last - first + 1 >= SHORTEST && COVERS.test(line.text)) return { line, period: { first: { year, month: first, day: 1 }, last: lastOfMonth(year, last) } };
    const start = financialYearOf({ year: first > last ? year - 1 : year, month: first, day: 1 });
    return { line, period: financialYears(start, financialYearOf({ year, month: last, day: 1 }) + 1) };
  }
  return undefined;
} // prettier-ignore

function together(periods: readonly WrittenPeriod[]): WrittenPeriod | undefined {
  const [first] = periods;
  return first && { line: first.line, period: fromFirstToLast(first.period, periods.map(({ period }) => period)) };
} // prettier-ignore

/** From the first day of several periods to the last. */
export const fromFirstToLast = (period: PlanPeriod, others: readonly PlanPeriod[]): PlanPeriod =>
  others.reduce(
    ({ first, last }, other) => ({
      first: isBefore(other.first, first) ? other.first : first,
      last: isBefore(last, other.last) ? other.last : last,
    }),
    period,
  );
