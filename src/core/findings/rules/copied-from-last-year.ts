import { MONTH_WORD, monthOf } from '../../calendar/months';
import { type Day, addMonths, isBefore, lastOfMonth, showDay } from '../../calendar/day';
import { type PlanPeriod, showPeriod } from '../../calendar/plan-period';
import type { Plan } from '../../plan/types';
import type { Remark } from '../types';
import { besideColumns } from '../columns/beside-columns';
import { actionRemarks, soleDeadline } from '../actions';
import { quoted } from '../words';
import { rule } from '../rule';

export const copiedFromLastYear = rule({
  id: 'copied-from-last-year',
  title: 'About a year that is over by then',
  fires:
    "Fires on an action that makes a plan, a budget or a timetable for a year that is over when it is due ('Agree the winter plan 2025/26', Sept 2026), or in its last three months ('Draft the delivery plan 2026/27', Feb 2027), on one that adopts, agrees or applies for anything else for years that were over before the plan began ('Adopt the strategy 2021–2026'), and on one about the annual report or the summer's results of a year when those of the next are there. In a column of progress it fires on what is to come on a day before the plan began ('Goes to Cabinet on 1 December 2025'). What looks back on a year, what is left of it, and what compares years is left alone.",
  why: "A row that was copied from last year's plan asks for work that is done, and this year's is asked for nowhere.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => [
    ...progressOfLastYear(plan),
    ...actionRemarks(plan, (action) => {
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
        message: `By ${showDay(due)} ${quoted(said.words)} is ${said.ends && !isBefore(said.ends, due) ? 'nearly over' : 'out of date'}. Change the year if this is last year's row.`,
      };
    }),
  ],
});

/** What is told of progress, of a day that was to come: before the plan began it is last year's. */
function progressOfLastYear(plan: Plan): Remark[] {
  return besideColumns(plan).flatMap(({ header, filled }) =>
    !PROGRESS.test(header)
      ? []
      : filled.flatMap(({ action, place, text }): Remark[] => {
          const { words, day = '', month = '', year = '' } = TO_COME.exec(text)?.groups ?? {};
          const named = monthOf(month);
          if (words === undefined || named === undefined || ONCE_MEANT.test(text)) return [];
          const when = { year: Number(year), month: named, day: day === '' ? 1 : Number(day) };
          if (!isBefore(when, plan.period.first)) return [];
          return [
            {
              place,
              action: action.place,
              words: text,
              message: `${quoted(words)} is still to come here, but was before the plan starts (${showPeriod(plan.period)}). Bring it up to date if it is last year's.`,
            },
          ];
        }),
  );
}
const PROGRESS = /^(?:latest |current )?(?:progress|position|updates?|comments?|status|notes?)\b/i;
/** 'Goes to Cabinet on 1 December 2025' */
const TO_COME = new RegExp(
  String.raw`\b(?<words>(?:goes|go|will|starts?|begins?|opens?|launches|reports?|closes|(?:is|are|now) (?:due|to)|due|to (?:be|go|start|begin)|planned|scheduled|booked|expected|meets)\b[^.;]{0,60}?\b(?:on|in|at|by|for|from)\s(?:the )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s)?(?<month>${MONTH_WORD})\s(?<year>20\d\d))\b`,
  'i',
);
/** 'Was to start in May 2025' */
const ONCE_MEANT = /\b(?:was|were|had|originally|first|since|slipped|moved|instead|delayed|than|previous|old)\b/i;

/** '2026/27', and of a plan of calendar years '2026'. */
const YEAR = String.raw`(?<year>20\d\d)(?:\s?[/–-]\s?(?:20)?(?<next>\d\d))?(?!\d|\s?[/–-]\s?\d)`;
const AUGUST = 8;
const YEARS = String.raw`(?<from>20\d\d)\s?[/–-]\s?(?<to>20\d\d|\d\d)(?!\d)`;
const MADE = '(?:plan|programme|budget|timetable|calendar|schedule|prospectus)s?';
const REPORT = '(?:(?:annual|yearly|statutory) (?:report|accounts|statement|return)s?|(?:local|quality) accounts?)';
/** A verb that begins an action, or a further part of it, and has a plan made; what looks back is no plan. */
const BRINGS = String.raw`(?<=(?:^[^\p{L}]{0,20}|(?:,|;|:|\band|\bthen)\s)(?:agree|approve|adopt|draft|finali[sz]e|prepare|write|set|bring|take|put|present)\s(?:(?!(?:reports?|reviews?|progress|outturn|evaluations?|updates?|lessons|end|clos\p{L}+|final|against|on|delivery of)\b)[^,;.:]){0,40})`;
/** The verb with which an action begins, and what is between it and what is made. */
const MAKES = String.raw`(?<=^[^\p{L}]*(?:agree|approve|confirm|develop|draft|finali[sz]e|produce|prepare|write|publish|adopt|set|submit|issue|launch|sign off)\b[^,;.:]{0,40}\s)`;
/** 'The 2025/26 budget outturn report' looks back on it. */
const NOT_TOLD = String.raw`(?![\p{L}'’]|\s+(?:\p{L}+\s+){0,2}(?:outturn|monitoring|reports?|reviews?|evaluation|results|accounts|survey|lessons)\b)`;
const FEW_WORDS = String.raw`(?: [\p{L}-]+){0,2}`;

/** What is of a year, and how many months after its end it is out of date; a summer's results are with the next summer's. */
const THINGS: readonly { readonly words: RegExp; readonly late: number | 'next summer' }[] = [
  {
    words: new RegExp(
      String.raw`\bannual report (?:for|on|of) the (?<from>20\d\d)\s?[/–-]\s?(?:20)?(?<until>\d\d)(?= (?:[\p{L}-]+ ){0,3}(?:strategy|plan)\b)`,
      'iu',
    ),
    late: 9,
  },
  // In the last quarter of a year its plan is made no more: the next one is.
  {
    words: new RegExp(
      String.raw`${BRINGS}(?:(?:(?:delivery|business|annual|service|corporate|improvement|operational|work|action|financial|commissioning|strategic) )?plan|budget|priorities|targets|objectives|work programme|fees|charges|dues|tariffs?|precept|rents)(?: for)? ${YEAR}${NOT_TOLD}`,
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
  /** Its last day, where it counts as over before. */
  readonly ends?: Day;
}

/** What of a year an action is about: of a body's year, that of the plan. */
function yearSaid(text: string, { last }: PlanPeriod): YearSaid | undefined {
  for (const { words, late } of THINGS) {
    const match = words.exec(text);
    const { year, next, from, until } = match?.groups ?? {};
    const begins = Number(year ?? from);
    if (!match || Number.isNaN(begins) || COMPARES.test(text.slice(0, match.index))) continue;
    const end = lastYear(begins, next ?? until, late, last);
    if (end === undefined || (next !== undefined && end !== begins + 1)) continue;
    return {
      words: match[0],
      ...(late !== 'next summer' && late < 0 && { ends: lastOfMonth(end, last.month) }),
      over: late === 'next summer' ? lastOfMonth(end, AUGUST) : addMonths(lastOfMonth(end, last.month), late),
    };
  }
  return undefined;
}

/** The calendar year in which '2026/27' ends, and in a plan of calendar years '2026'. */
function lastYear(
  begins: number,
  next: string | undefined,
  late: 'next summer' | number,
  last: Day,
): number | undefined {
  if (next !== undefined) return begins - (begins % CENTURY) + Number(next);
  return late === 'next summer' ? begins + 1 : last.month === DECEMBER ? begins : undefined;
}
const CENTURY = 100;
const DECEMBER = 12;
