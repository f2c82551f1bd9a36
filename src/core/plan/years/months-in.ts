import { lastOfMonth } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import type { PlanPeriod } from '../../calendar/plan-period';

const MONTHS = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?\\b(${MONTH_WORD})\\s+(\\d{4})\\s*(?:to|[–—/-]|until)\\s*(?:(?:the\\s+)?end\\s+(?:of\\s+)?)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(${MONTH_WORD})\\s+(\\d{4})`,
  'i',
);
/** Shorter than this, in months, is a step of a plan and no plan. */
const SHORTEST = 6;
const LONGEST = 120;

/** 'September 2022 – July 2024', '1 January 2015 to 31 December 2016': whole months, from the first to the last. */
export function monthsIn(text: string): PlanPeriod | undefined {
  const [, , from = '', fromYear, to = '', toYear] = MONTHS.exec(text) ?? [];
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first === undefined || last === undefined) return undefined;
  const length = (Number(toYear) - Number(fromYear)) * 12 + last - first + 1;
  if (length < SHORTEST || length > LONGEST) return undefined;
  return { first: { year: Number(fromYear), month: first, day: 1 }, last: lastOfMonth(Number(toYear), last) };
}

/** True for a line that says a plan's months and nothing else: 'Year 3: April 2026 to March 2027'. */
export function saysMonthsAlone(line: string): boolean {
  const text = line.split(/(?<=\p{L}[.!])\s+/u).at(-1) ?? line;
  const [words] = MONTHS.exec(text) ?? [];
  if (words === undefined) return false;
  const [before, behind] = text.split(words);
  return LEADS_IN.test(before ?? text) && /^\W*$/.test(behind ?? text);
}

const LEADS_IN =
  /^\W*(?:year \d\W*)?(?:(?:(?:our|this|the|annual|delivery|action|business|work) )*(?:plan|actions|programme|priorities|period|year)\W*)?(?:(?:runs )?(?:for|from|covers|covering) )*(?:the (?:year|period) )?(?:from )?$/i;
