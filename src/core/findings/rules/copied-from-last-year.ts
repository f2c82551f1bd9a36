import { type Day, addMonths, isBefore, lastOfMonth, showDay } from '../../calendar/day';
import type { PlanPeriod } from '../../calendar/plan-period';
import { actionRemarks, soleDeadline } from '../actions';
import { quoted } from '../words';
import { rule } from '../rule';

export const copiedFromLastYear = rule({
  id: 'copied-from-last-year',
  title: 'About a year that is over by then',
  fires:
    "Fires on an action that makes a plan, a budget or a timetable for a year that is over when it is due ('Agree the winter plan 2025/26', Sept 2026), and on one about the annual report or the summer's results of a year when those of the next are there. What looks back on a plan and what compares years is left alone.",
  why: "A row that was copied from last year's plan asks for work that is done, and this year's is asked for nowhere.",
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    actionRemarks(plan, (action) => {
      const said = /20\d\d/.test(action.action) ? yearSaid(action.action, plan.period) : undefined;
      const due = said && soleDeadline(action)?.due;
      if (!due || !isBefore(said.over, due)) return undefined;
      return {
        place: action.place,
        action: action.place,
        words: action.action,
        message: `By ${showDay(due)} ${quoted(said.words)} is out of date. Change the year if this is last year's row.`,
      };
    }),
});

const YEAR = String.raw`(?<year>20\d\d)\s?[/–-]\s?(?:20)?(?<next>\d\d)(?!\d|\s?[/–-])`;
const MADE = '(?:plan|programme|budget|timetable|calendar|schedule|prospectus)s?';
const REPORT = '(?:annual|yearly|statutory) (?:report|accounts|statement|return)s?';
/** The verb with which an action begins, and what is between it and what is made. */
const MAKES = String.raw`(?<=^[^\p{L}]*(?:agree|approve|confirm|develop|draft|finali[sz]e|produce|prepare|write|publish|adopt|set|submit|issue|launch|sign off)\b[^,;.:]{0,40}\s)`;
/** 'The 2025/26 budget outturn report' looks back on it. */
const NOT_TOLD = String.raw`(?![\p{L}'’]|\s+(?:\p{L}+\s+){0,2}(?:outturn|monitoring|reports?|reviews?|evaluation|results|accounts|survey|lessons)\b)`;
const FEW_WORDS = String.raw`(?: [\p{L}-]+){0,2}`;

/** What is of a year, and how many months after its end it is out of date; a summer's results are with the next summer's. */
const THINGS: readonly { readonly words: RegExp; readonly late: number | 'next summer' }[] = [
  { words: new RegExp(String.raw`${MAKES}(?:[\p{L}-]+ )?${MADE}(?: for)? ${YEAR}${NOT_TOLD}`, 'iu'), late: 0 },
  { words: new RegExp(String.raw`${MAKES}${YEAR}${FEW_WORDS} ${MADE}${NOT_TOLD}`, 'iu'), late: 0 },
  { words: new RegExp(String.raw`\b${REPORT}(?: for| on| of)? ${YEAR}`, 'iu'), late: 14 },
  { words: new RegExp(String.raw`(?<!\d)${YEAR} ${REPORT}\b`, 'iu'), late: 14 },
  { words: /\b(?:exam |gcse |a[- ]level )?summer (?<year>20\d\d)(?: [\p{L}-]+){0,2} results\b/iu, late: 'next summer' },
];

/** 'Compare with the annual report 2023/24'. */
const COMPARES = /\b(?:than|against|with|since|from|vs|compared? to|lessons (?:of|from)) (?:the )?$/i;

const AUGUST = 8;

interface YearSaid {
  readonly words: string;
  /** The last day on which that year is this year's. */
  readonly over: Day;
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
      over: late === 'next summer' ? lastOfMonth(end, AUGUST) : addMonths(lastOfMonth(end, last.month), late),
    };
  }
  return undefined;
}
