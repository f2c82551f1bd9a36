import { type Day, addMonths, isBefore, lastOfMonth, showDay } from '../../calendar/day';
import type { PlanPeriod } from '../../calendar/plan-period';
import { actionRemarks, soleDeadline } from '../actions';
import { quoted } from '../words';
import { rule } from '../rule';

export const copiedFromLastYear = rule({
  id: 'copied-from-last-year',
  title: 'About a year that is over by then',
  fires:
    "Fires on an action that makes a plan, a budget or a timetable for a year that is over when it is due ('Agree the winter plan 2025/26', Sept 2026), or in its last three months ('Draft the delivery plan 2026/27', Feb 2027), on one that adopts, agrees or applies for anything else for years that were over before the plan began ('Adopt the strategy 2021–2026'), and on one about the annual report or the summer's results of a year when those of the next are there. What looks back on a year, what is left of it, and what compares years is left alone.",
  why: "A row that was copied from last year's plan asks for work that is done, and this year's is asked for nowhere.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    actionRemarks(plan, (action) => {
      if (!/20\d\d/.test(action.action)) return undefined;
      const due = soleDeadline(action)?.due;
      const said =
        due &&
        [yearSaid(action.action, plan.period), yearsDone(action.action, plan.period)].find(
          (one) => one && isBefore(one.over, due),
        );
      if (!said) return undefined;
      return {
        place: action.place,
        action: action.place,
        words: action.action,
        message: `By ${showDay(due)} ${quoted(said.words)} is ${said.isNearlyOver ? 'nearly over' : 'out of date'}. Change the year if this is last year's row.`,
      };
    }),
});

const YEAR = String.raw`(?<year>20\d\d)\s?[/–-]\s?(?:20)?(?<next>\d\d)(?!\d|\s?[/–-])`;
const AUGUST = 8;
const YEARS = String.raw`(?<from>20\d\d)\s?[/–-]\s?(?<to>20\d\d|\d\d)(?!\d)`;
const MADE = '(?:plan|programme|budget|timetable|calendar|schedule|prospectus)s?';
const REPORT = '(?:(?:annual|yearly|statutory) (?:report|accounts|statement|return)s?|(?:local|quality) accounts?)';
/** The verb with which an action begins, and what is between it and what is made. */
const MAKES = String.raw`(?<=^[^\p{L}]*(?:agree|approve|confirm|develop|draft|finali[sz]e|produce|prepare|write|publish|adopt|set|submit|issue|launch|sign off)\b[^,;.:]{0,40}\s)`;
/** 'The 2025/26 budget outturn report' looks back on it. */
const NOT_TOLD = String.raw`(?![\p{L}'’]|\s+(?:\p{L}+\s+){0,2}(?:outturn|monitoring|reports?|reviews?|evaluation|results|accounts|survey|lessons)\b)`;
const FEW_WORDS = String.raw`(?: [\p{L}-]+){0,2}`;

/** What is of a year, and how many months after its end it is out of date; a summer's results are with the next summer's. */
const THINGS: readonly { readonly words: RegExp; readonly late: number | 'next summer' }[] = [
  // In the last quarter of a year its plan is made no more: the next one is.
  {
    words: new RegExp(
      String.raw`(?<=^[^\p{L}]{0,20}(?:agree|approve|adopt|draft|finali[sz]e|prepare|write|set)\b[^,;.:]{0,40}\s)(?:(?:delivery|business|annual|service|corporate|improvement|operational|work|action|financial|commissioning|strategic) plan|budget)(?: for)? ${YEAR}${NOT_TOLD}`,
      'iu',
    ),
    late: -3,
  },
  { words: new RegExp(String.raw`${MAKES}(?:[\p{L}-]+ )?${MADE}(?: for)? ${YEAR}${NOT_TOLD}`, 'iu'), late: 0 },
  { words: new RegExp(String.raw`${MAKES}${YEAR}${FEW_WORDS} ${MADE}${NOT_TOLD}`, 'iu'), late: 0 },
  { words: new RegExp(String.raw`\b${REPORT}(?: for| on| of)? ${YEAR}`, 'iu'), late: 14 },
  { words: new RegExp(String.raw`(?<!\d)${YEAR} ${REPORT}\b`, 'iu'), late: 14 },
  { words: /\b(?:exam |gcse |a[- ]level )?summer (?<year>20\d\d)(?: [\p{L}-]+){0,2} results\b/iu, late: 'next summer' },
];

/** 'Compare with the annual report 2023/24'. */
const COMPARES = /\b(?:than|against|with|since|from|vs|compared? to|lessons (?:of|from)) (?:the )?$/i;

/** A verb that makes something hold from then on, and the years for which it is made: 'agree the priorities for 2024/25'. */
const DONE_FOR = new RegExp(
  String.raw`(?:(?=\p{L})(?<=^[^\p{L}]{0,20}|[;:,.–]\s|\b(?:and|then|to)\s)(?:adopt|agree|approve|set|apply|write|draft|prepare|publish|launch|plan|develop|issue|consult|bid|book|order|recruit|sign)|\b(?:adopts|agrees|approves|sets|publishes|launches))\b\s(?<words>(?<between>[^;:.()]{0,90}?)\b${YEARS})(?![\p{L}'’]|\s?[–-]\s?\d)(?<behind>[^;:.,]{0,40})`,
  'iu',
);
/** What is of an earlier year for good: what looks back on it, what it left, people and names of that year. */
const OF_ITS_YEAR =
  /\b(?:act|regulations|accounts?|outturn|results?|findings|data|figures|statistics|baselines?|levels?|prices|evaluations?|reviews?|reports?|returns?|statements?|audits?|surveys?|inspections?|lessons|learning|letter|recommendations?|closure|close ?down|carry[- ]?forwards?|underspends?|overspends?|savings|achievements|progress|performance|monitoring|successors?|replac\p{L}+|follow\p{L}*|since|from(?= (?:the )?$)|in(?= $)|was|were|had|did|done|archiv\p{L}*|against|than|compar\p{L}+|based|building|using|under|who|which|that|when|until|cohorts?|leavers|intake|starters|entry|pupils|awards?|winners|census|claims?|final|extend\p{L}*|extension|update\p{L}*|refresh\p{L}*|revis\p{L}+|old|previous|last|current|existing|expir\p{L}+|end of)\b/iu;
/** So many months behind its last year something may still be agreed for it: a pay award, a grant. */
const LATE = 3;

/** What is adopted or agreed for years that were over when the plan began. */
function yearsDone(text: string, { first, last }: PlanPeriod): YearSaid | undefined {
  const { words = '', from, to, between = '', behind = '' } = DONE_FOR.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined || [between, behind].some((said) => OF_ITS_YEAR.test(said)))
    return undefined;
  const end = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  if (end <= Number(from) || end - Number(from) > MOST_YEARS) return undefined;
  // '2025/26' is no calendar year.
  const over = lastOfMonth(end, last.month > AUGUST && to.length === 2 ? AUGUST : last.month);
  return isBefore(over, first)
    ? { words: words.trim().replace(/^(?:for|on|to)\s/, ''), over: addMonths(over, LATE) }
    : undefined;
}
const MOST_YEARS = 15;

interface YearSaid {
  readonly words: string;
  /** The last day on which that year is this year's. */
  readonly over: Day;
  readonly isNearlyOver?: boolean;
}

/** What of a year an action is about: of a body's year, that of the plan. */
function yearSaid(text: string, { last }: PlanPeriod): YearSaid | undefined {
  for (const { words, late } of THINGS) {
    const match = words.exec(text);
    const { year, next } = match?.groups ?? {};
    if (!match || year === undefined || COMPARES.test(text.slice(0, match.index))) continue;
    const end = Number(year) + 1;
    if (next !== undefined && Number(next) !== end % 100) continue;
    return {
      words: match[0],
      isNearlyOver: late !== 'next summer' && late < 0,
      over: late === 'next summer' ? lastOfMonth(end, AUGUST) : addMonths(lastOfMonth(end, last.month), late),
    };
  }
  return undefined;
}
