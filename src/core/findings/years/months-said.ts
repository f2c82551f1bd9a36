import type { Day } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import type { PlanPeriod } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { deadlinesOf, isWithinMonth, soleDeadline } from '../actions';

const MONTH = `(?:${MONTH_WORD})\\.?`;
const YEAR = String.raw`(?:\d{4}|['’]?\d{2}(?![\d:.]|\s?[ap]m))`;
const MONTHS = new RegExp(String.raw`\b(${MONTH_WORD})\b\.?(?:,?\s+(${YEAR}))?`, 'gi');
const IN_MONTH = String.raw`(?:the\s+)?(?:(?:end|start|beginning|middle)\s+of\s+|mid[- ]|early\s+|late\s+|end\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?${MONTH}`;
const WHEN = String.raw`${IN_MONTH},?\s+${YEAR}`;
const BY = new RegExp(String.raw`\b(?:by|before|ahead of|prior to|no later than|not later than)\s+${WHEN}`, 'i');
/** 'By the end of October'. */
const BY_MONTH = new RegExp(String.raw`\b(?:by|no later than)\s+${IN_MONTH}(?!,?\s+(?:${YEAR}|each\b|every\b))`, 'i');
/** Behind a month that is somebody's name: 'by April Jones'. */
const SURNAME = /^\s\p{Lu}/u;
/** 'Open the hub in June 2027': in another verb's mouth it may be when something else was. */
const IN = new RegExp(
  String.raw`(?<=(?:^|:\s)[^a-z]{0,20}(?:(?:launch|open|hold|run|start|begin|publish|issue|host|complete|train|install|plant|recruit|appoint|close)\b[^,;:.]{0,80}|(?:send(?: out)?|buy|order|fit|turn on|switch on|put (?:up|in)|collect|gather|sample|harvest|visit|interview|print|paint|clean|clear|repair|replace|deliver|move|sign|submit|introduce|relaunch|re-?open|celebrate|count|take down|set up|roll out)\b(?:(?!\b(?:of|on|about|from|for|after|before|into|who|that|which|what|where)\b)[^,;:.]){0,80})\s)(?:in|during|from|on(?:\s+\p{L}+day)?)\s+${WHEN}`,
  'iu',
);
/** The same without a year. */
const IN_NO_YEAR = new RegExp(
  IN.source.replace(WHEN, `${IN_MONTH}(?!,?\\s+(?:${YEAR}|each\\b|every\\b|and\\b|to\\b))`),
  'iu',
);
/** What is on one day or a few, and so in the month that its words name: an action's own where it begins with it. */
const EVENTS =
  'exam(?:ination)?s|mocks|conference|festival|fair|f[eê]te|open (?:day|evening)|exhibition|concert|parade|carnival|gala|sports day|away ?day|inset day|celebration|awards?(?: evening| ceremony)?|summit|workshops?|hustings|fun day|challenge|campaign|tournament|quiz|picnic|lunch|assembly|assemblies|count|drop-in|residential|field trip|election|agm|annual meeting';
const EVENT = new RegExp(
  String.raw`\b(?:${EVENTS}|(?<=^[^\p{L}]*(?:\p{L}+\s){1,4})(?:week|day))(?:\s(?:of|for|with|at)\s[^,;:.]{2,40}?)?\s(?:in|during)\s${MONTH}(?:,?\s+${YEAR})?(?=[,;.]|$)`,
  'iu',
);
/** 'Walking challenge in May': nothing is done with it but that. */
const IS_EVENT = new RegExp(
  String.raw`^[^\p{L}]*(?!(?:plan|prepare|draft|write|book|agree|design|develop|organise|arrange|decide|choose|promote|advertise|publicise|invite|collect|find|recruit|appoint|buy|order|apply|propose|confirm|set|support|tell|train|help|ask|attend|select|map|make|consider|announce|raise|fund|sell|print|share|use|build|create|commission|fix|secure|seek|get|take|enter|join|review|evaluate|report|complete|start|begin|work|produce|offer|send|issue|publish|hire|register|sign)\b)(?:[\p{L}’'-]+\s){0,3}(?:${EVENTS}|week|day)\b`,
  'iu',
);
const YEARLY = new RegExp(String.raw`\b(?:every|each)\s(${MONTH_WORD})\b`, 'i');

/** What looks back on other work may well come later than that; so may what is done with what others did. */
const LOOKS_BACK =
  /^[^\p{L}]*(?:report|review|evaluate|monitor|assess|audit|check|measure|confirm|track|analyse|celebrate|survey|follow up)\b(?! and (?:fill|mend|repair|replace|clean|service|update|revise|refresh|renew|amend|rewrite|agree|publish|sign|top up|restock)\b)/iu;
const OF_OTHERS =
  /\b(?:who|that|which|where)\b[^,;.]*$|(?:\b(?:sent|made|held|due|done|taken|run|given|built|paid|born|led)|\p{L}{2}ed)(?:\s[\p{L}\d]+){0,3}\s*$/iu;
const AHEAD = /\b(?:before|ahead of|for|until|by|since)(?:\s\p{L}+){0,4}\s*$/iu;

/** What is done by a day, itself and nothing else: 'buy six kits', and no plan of what comes later, 'agree how to buy them'. */
const IS_DONE =
  /(?:^|[;:,.–]\s+|\b(?:and|then)\s+)[^\p{L}]{0,20}(?:buy|order|purchase|publish|print|open|re-?open|launch|relaunch|install|fit|fill|complete|finish|deliver|train|hold|host|run|appoint|recruit|hire|submit|issue|send|replace|repair|mend|move|close|start|begin|introduce|adopt|sign|clean|paint|plant|build|erect|refurbish|upgrade|resurface|clear|check|inspect|set up|roll out|write|draft|produce|update|revise|renew|award|tender|advertise)\b(?:(?!\b(?:to|so|that|which|who|where|until|due|ready|plans?|timetables?|programmes?|schedules?|strateg(?:y|ies)|targets?|trajector(?:y|ies)|forecasts?|road ?maps?|proposals?|options|bids?|case|dates)\b)[^;:,.–]){0,80}$/iu;

/** 'Buy prizes for the fair' in May: before it. */
const FOR_WHAT_IS_THEN = /\b(?:for|about|before|ahead of)\s(?:\p{L}+\s){1,5}$/iu;

/** 'Run the staff survey in October': what is done then, and nothing that was. */
const IS_RUN =
  /^[^\p{L}]{0,20}(?:run|hold|send(?: out)?|carry out|conduct|undertake|do|repeat|launch|start|begin|complete)\b(?:(?!\b(?:findings|results|of|from|after|by|on|who|that|which|where|due|\p{L}+ed|held|made|sent|given|taken)\b)[^,;:.]){0,60}$/iu;

const monthIndex = ({ year, month }: Pick<Day, 'year' | 'month'>): number => year * 12 + month;

interface Said {
  readonly words: string;
  /** Where they begin in the text. */
  readonly index: number;
  /** The months that they may mean, counted from the year 0. */
  readonly from: number;
  readonly to: number;
  /** False of what is named without its year. */
  readonly hasYear: boolean;
}

/**
 * The words in which an action says that it is done in another month than its by-when: before that begins; or after
 * it, where they can be about nothing else. Of words without a year, a few months away, or within the plan's one year.
 */
export function monthSaid(action: Action, period: PlanPeriod): string | undefined {
  const text = action.action;
  const date = LOOKS_BACK.test(text) ? undefined : soleDeadline(action);
  if (!date) return undefined;
  const [begins, ends] = [monthIndex(date.first), monthIndex(date.due)];
  const said = inMonth(text, begins, period) ?? inSeason(text, begins, period);
  if (!said) return undefined;
  const before = text.slice(0, said.index);
  if (!IS_RUN.test(before) && (OF_OTHERS.test(before) || (!said.hasYear && OF_THE_PAST.test(before)))) return undefined;
  const distance = Math.min(Math.abs(said.to - begins), Math.abs(said.from - ends));
  const isNear = said.hasYear || isOneYear(period) || distance <= FEW_MONTHS;
  const isLonger =
    (isQuarter(said.words) && /^by|end of/i.test(said.words) ? said.to : said.from) > ends &&
    (IS_EVENT.test(text) || (/^(?:by|in|on|no|during)\b/i.test(said.words) && IS_DONE.test(before))) &&
    !(/^(?:in|on|during)\b/i.test(said.words) && FOR_WHAT_IS_THEN.test(before));
  return isNear && (said.to < begins || isLonger) ? said.words : undefined;
}

const TIMES_SAID = new RegExp(
  String.raw`\b(?:by|in|during|and|then|again in)\s(?:the\s)?(?:(?:end|start|beginning) of )?(?:(?:${MONTH_WORD})\b(?! \d)|(?:autumn|spring|summer) term\b)`,
  'giu',
);
const TERMS: Readonly<Record<string, readonly [number, number]>> = { autumn: [9, 12], spring: [1, 4], summer: [4, 7] };

/**
 * Of several times in an action ('40 beds by August, 60 by March', 'in the autumn term and in the summer term') the one
 * that none of its dates is in, where there are as many dates and all others are in their times, one after another.
 */
export function timeSaid(action: Action, period: PlanPeriod): string | undefined {
  const text = action.action;
  if (!isOneYear(period) || LOOKS_BACK.test(text)) return undefined;
  const said = [...text.matchAll(TIMES_SAID)].flatMap(([words]): { words: string; from: number; to: number }[] => {
    const term = /(\p{L}+) term$/iu.exec(words)?.[1]?.toLowerCase();
    const month = term === undefined ? monthOf(/\p{L}+$/u.exec(words)?.[0] ?? '') : undefined;
    const [from, to] = (term === undefined ? undefined : TERMS[term]) ?? [month, month];
    return from === undefined || to === undefined || (month !== undefined && !/ \p{Lu}\p{L}*$/u.test(words)) ? [] : [{ words, from, to }];
  });
  if (said.length < 2) return undefined;
  const dates = deadlinesOf(action).flatMap((one) => (one.kind === 'date' && !one.isReview && isWithinMonth(one) ? one.due.month : []));
  if (dates.length !== said.length || dates.length !== deadlinesOf(action).length) return undefined;
  const others = said.filter(({ from, to }, index) => { const month = dates[index] ?? 0; return month < from || month > to; });
  return others.length === 1 ? others[0]?.words : undefined;
} // prettier-ignore

/** The one month that a text names, where that is when something is done. */
function inMonth(text: string, near: number, period: PlanPeriod): Said | undefined {
  const said = BY.exec(text) ?? IN.exec(text) ?? BY_MONTH.exec(text) ?? IN_NO_YEAR.exec(text) ?? EVENT.exec(text);
  // 'may' and 'march' are other words as well.
  const [named, ...more] = [...text.matchAll(MONTHS)].filter(
    ([words, , year]) => year !== undefined || /^[A-Z]/.test(words),
  );
  const month = named?.[1] === undefined ? undefined : monthOf(named[1]);
  if (!said || month === undefined || more.length > 0 || SURNAME.test(text.slice(said.index + said[0].length)))
    return undefined;
  const figures = named?.[2]?.replace(/^['’]/, '');
  const at = figures === undefined ? nearest(month, near, period) : monthIndex({ year: (Number(figures) % CENTURY) + CENTURIES, month }); // prettier-ignore
  return { words: said[0], index: said.index, from: at, to: at, hasYear: figures !== undefined };
}

const SEASONS: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /\b(?:by|before|in time for|ahead of) Christmas\b/i, from: 12, to: 12 },
  { words: /\b(?:by|before|in time for|ahead of) Easter\b/i, from: 4, to: 4 },
  { words: /\b(?:by|before|in time for|ahead of) the summer holidays\b/i, from: 7, to: 7 },
  { words: /\b(?:in|during|by the end of) the autumn term\b/i, from: 9, to: 12 },
  { words: /\b(?:in|during|by the end of) the spring term\b/i, from: 1, to: 4 },
  { words: /\b(?:in|during|by the end of) the summer term\b/i, from: 4, to: 7 },
  { words: quarter('first|1st', 'one|1'), from: 4, to: 6 },
  { words: quarter('second|2nd', 'two|2'), from: 7, to: 9 },
  { words: quarter('third|3rd', 'three|3'), from: 10, to: 12 },
  { words: quarter('(?:fourth|4th|last|final)', 'four|4'), from: 1, to: 3 },
];

/** 'By the end of the third quarter', 'in Q3', of a year that begins in April. */
function quarter(ordinals: string, numbers: string): RegExp {
  return new RegExp(String.raw`\b(?:by|in|during|before) (?:the )?(?:end of )?(?:the )?(?:(?:${ordinals}) quarter|quarter (?:${numbers})|q(?:${numbers}))\b(?!,? (?:of )?(?:the )?(?:20\d\d|calendar))`, 'i'); // prettier-ignore
}

/** One of these is in each of them. */
export const SEASON_WORDS = 'christmas easter holidays term quarter q1 q2 q3 q4';

function inSeason(text: string, near: number, period: PlanPeriod): Said | undefined {
  for (const { words, from, to } of SEASONS) {
    const said = words.exec(text);
    if (!said || /\b20\d\d\b/.test(text) || (isQuarter(said[0]) && period.first.month !== 4)) continue;
    const at = nearest(from, near, period);
    return { words: said[0], index: said.index, from: at, to: at + to - from, hasYear: false };
  }
  return undefined;
}

const isQuarter = (words: string): boolean => /q/i.test(words);

const isOneYear = ({ first, last }: PlanPeriod): boolean => monthIndex(last) - monthIndex(first) < 12;

/** The month of that name that lies in a plan of one year; in others the one that is nearest to another month. */
function nearest(month: number, to: number, period: PlanPeriod): number {
  const begins = monthIndex(period.first);
  if (isOneYear(period)) return begins + modulo(month - begins);
  const ahead = modulo(month - to);
  return ahead <= 6 ? to + ahead : to + ahead - 12;
}

const modulo = (months: number): number => ((months % 12) + 12) % 12;

/** So many months away from one without a year a by-when is in the same winter or summer. */
const FEW_MONTHS = 4;
const CENTURY = 100;
const CENTURIES = 2000;

/** 'Take it to the Board in September 2025', due in September 2026: the month of another year, before the plan begins. */
const LAST_YEARS = new RegExp(String.raw`\b(?:in|at|on|by)\s+${WHEN}`, 'i');
/** What was there in that month already: 'the findings of the inspection in September 2025'. */
const OF_THE_PAST =
  /\b(?:inspection|visit|review|audit|survey|report|assessment|letter|incident|death|election|census|baseline|consultation|pilot|data|figures|since|from|compared)(?:\s\p{L}+)?\s*$/iu;

export function lastYears(action: Action, begins: Day): string | undefined {
  const text = action.action;
  const date = LOOKS_BACK.test(text) ? undefined : soleDeadline(action);
  if (!date || !isWithinMonth(date)) return undefined;
  const said = LAST_YEARS.exec(text);
  const [named, ...more] = [...text.matchAll(MONTHS)].filter(([, , year]) => year !== undefined);
  const month = named?.[1] === undefined ? undefined : monthOf(named[1]);
  const before = text.slice(0, said?.index);
  if (!said || more.length > 0 || month !== date.due.month || OF_OTHERS.test(before) || OF_THE_PAST.test(before))
    return undefined;
  const year = Number((named?.[2] ?? '').replace(/^['’]/, '')) % CENTURY;
  const isBefore = year * 12 + month < (begins.year % CENTURY) * 12 + begins.month;
  return isBefore && year < date.due.year % CENTURY ? said[0] : undefined;
}

/** 'Publish it every July', where all dates are in other months. */
export function yearlyMonth(action: Action): string | undefined {
  const said = YEARLY.exec(action.action);
  // 'So that each may read it'.
  const month = said?.[1] === undefined || /^ma(?:y|rch)$/.test(said[1]) ? undefined : monthOf(said[1]);
  if (!said || month === undefined || AHEAD.test(action.action.slice(0, said.index))) return undefined;
  const deadlines = deadlinesOf(action);
  const isOther = (deadline: (typeof deadlines)[number]): boolean =>
    deadline.kind === 'date' && isWithinMonth(deadline) && deadline.due.month !== month;
  return deadlines.length > 0 && deadlines.every(isOther) ? said[0] : undefined;
}
