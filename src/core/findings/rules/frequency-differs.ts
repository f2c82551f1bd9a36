import type { Recurrence, Step } from '../../by-when/types';
import { MONTH_WORD, MONTH_WORDS, monthOf } from '../../calendar/months';
import { once } from '../../lists/once';
import type { Action, Plan } from '../../plan/types';
import type { Occurrence } from '../../schedule/occurrences';
import { cellName } from '../../workbook/place';
import { byWhenRemarks, deadlinesOf } from '../actions';
import { type ColumnCell, besideColumns } from '../columns/beside-columns';
import { sayers } from '../said';
import { quoted } from '../words';
import { rule } from '../rule';

export const frequencyDiffers = rule({
  id: 'frequency-differs',
  title: 'Action and date say different frequencies',
  fires:
    "Fires on an action whose words say how often it is done ('monthly', 'every term') or how many times a year, or in which months of it, where its by-when says otherwise ('Quarterly'); and on one whose outcome counts half as many, or twice as many, as it has dates ('Four reports received', Monthly) or begins with another frequency ('Monthly report'). Words and by-whens with more than one frequency, and reviews, are left alone; so is what is done weekly in months that are named ('July and August each year'); so are annual reports and other names.",
  why: 'Some will do it monthly and others quarterly, and both can point to the plan.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan, schedule }) => {
    const saying = saysHowOften(plan);
    const counting = countingBeside(plan);
    return byWhenRemarks(plan, (action) => {
      const beside = counting.get(action);
      if (!saying.has(action) && !beside) return undefined;
      const recurrence = soleRecurrence(action);
      if (!recurrence) return undefined;
      const inOutcome = beside && countedOtherwise(beside.text, recurrence, () => timesIn(schedule).get(action) ?? 0);
      if (beside && inOutcome !== undefined)
        return {
          words: action.byWhen.text,
          places: [action.byWhenPlace, beside.place],
          message: `The outcome says ${quoted(inOutcome)} (${cellName(beside.place)}), the date ${quoted(action.byWhen.text)}. Make them the same.`,
        };
      const said = frequenciesIn(action.action);
      const [only] = said;
      if (!only || said.length > 1 || isSame(only.step, stepOf(recurrence)) || isWithin(only.step, recurrence))
        return undefined;
      return {
        words: action.byWhen.text,
        places: [action.place, action.byWhenPlace],
        message: `The action says ${quoted(only.words)}, the date ${quoted(action.byWhen.text)}. Make them the same.`,
      };
    });
  },
});

/** How often an action is done, where its by-when says one thing of that; how often it is reviewed doesn't count. */
function soleRecurrence(action: Action): Recurrence | undefined {
  let sole: Recurrence | undefined;
  for (const deadline of deadlinesOf(action)) {
    if (deadline.kind !== 'recurrence' || deadline.isReview) continue;
    if (sole) return undefined;
    sole = deadline.recurrence;
  }
  return sole;
}

/** How many dates each action has. */
const timesIn = once((schedule: readonly Occurrence[]): ReadonlyMap<Action, number> => {
  const times = new Map<Action, number>();
  for (const { action, due } of schedule) if (due) times.set(action, (times.get(action) ?? 0) + 1);
  return times;
});

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTED =
  /^(?:all |the )?(\d{1,2}|[a-z]+)(?: (?:monthly|quarterly|termly|full|written|progress|performance|update|finance|board|exercise))? (?:reports?|meetings?|updates?|returns?|issues|editions|newsletters|bulletins|briefings|months|quarters)\b(?! (?:of|late|for|in|behind|fewer|more)\b)/i;
const OFTEN =
  /^(?:a |the |all )?(monthly|quarterly|weekly|fortnightly|termly|annual) (?:reports?|updates?|returns?|meetings?|newsletters?|bulletins?|checks?)\b/i;

/** The cells of outcomes, whatever their columns are called, that begin with a number or a frequency; what is told of progress counts what is done so far. */
function countingBeside(plan: Plan): ReadonlyMap<Action, ColumnCell> {
  const cells = besideColumns(plan).flatMap(({ header, filled }) =>
    OF_PROGRESS.test(header) ? [] : filled.filter(({ text }) => COUNTED.test(text) || OFTEN.test(text)),
  );
  return new Map(cells.map((cell) => [cell.action, cell]));
}
const OF_PROGRESS = /progress|position|update|comment|notes?\b|status|done|actual|baseline|current/i;

const A_YEAR_HAS: Readonly<Record<Frequency['unit'], number>> = {
  month: 12,
  week: 52,
  day: 365,
  term: 3,
  'half-term': 6,
};

/** 'Four reports received' of what is done each month: half or fewer, twice as many or more, than it has dates. */
function countedOtherwise(outcome: string, recurrence: Recurrence, timesOf: () => number): string | undefined {
  const [words, number = ''] = COUNTED.exec(outcome) ?? [];
  const count = /\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 2;
  const step = stepOf(recurrence);
  if (words !== undefined && count > 1) {
    const times = timesOf();
    const perYear = A_YEAR_HAS[step.unit] / step.count;
    return [times, perYear].every((one) => count * 2 <= one || count >= one * 2) ? words : undefined;
  }
  const often = OFTEN.exec(outcome)?.[0];
  const [said] = often === undefined ? [] : frequenciesIn(often);
  return said && !isSame(said.step, step) ? often : undefined;
}

interface Frequency {
  readonly unit: Step['unit'] | 'day';
  readonly count: number;
}

/** In May and November of each year it is every six months. */
function stepOf(recurrence: Recurrence): Frequency {
  const { unit, count, times = 1 } = recurrence.step;
  if (recurrence.kind !== 'days' || !isSame(recurrence.step, month(MONTHS))) return { unit, count: count / times };
  return month(MONTHS / Math.max(new Set(recurrence.days.map((day) => day.month)).size, 1));
}
const MONTHS = 12;

/** 'Weekly', in July and August each year. */
const isWithin = ({ unit }: Frequency, { kind, step }: Recurrence): boolean =>
  kind === 'days' && isSame(step, month(12)) && (unit === 'week' || unit === 'day');

/** Every four weeks is monthly, and every twelve or thirteen quarterly. */
function isSame(a: Frequency, b: Frequency): boolean {
  if (a.unit === b.unit) return a.count === b.count;
  const [often, seldom] = [timesAYear(a, b), timesAYear(b, a)].sort((one, other) => one - other);
  return often !== undefined && seldom !== undefined && seldom < often * APART;
}
const APART = 1.25;
const SCHOOL_WEEKS = 39;

/** How many times a year; of weeks beside terms, of a school's year. */
function timesAYear({ unit, count }: Frequency, beside: Frequency): number {
  const weeks = beside.unit === 'term' || beside.unit === 'half-term' ? SCHOOL_WEEKS : A_YEAR_HAS.week;
  return (unit === 'week' ? weeks : A_YEAR_HAS[unit]) / count;
}

const month = (count: number): Frequency => ({ unit: 'month', count });
const week = (count: number): Frequency => ({ unit: 'week', count });

const A_YEAR = '(?:a|each|per|every) year';
/** So many times a year, or so many of what happens on a day: 'two learning events a year'. */
const times = (number: string, more = ''): RegExp =>
  new RegExp(
    String.raw`${more}\b(?:${number}) (?:times|(?:[\p{L}-]+ ){0,2}(?:meetings|sessions|events|workshops|conferences|forums|newsletters|audits|visits|exercises|drills|inspections|surveys|issues|editions)) ${A_YEAR}\b`,
    'giu',
  );

/** 'Every four weeks', 'every 2 months'. */
const EVERY_SO_MANY = new RegExp(String.raw`\bevery (\d{1,2}|other|${NUMBERS.join('|')}) (week|month)s?\b`, 'gi');

/** The longer words first: 'six-monthly' is not 'monthly'. 'Annual' mostly names a report. */
const FREQUENCIES: readonly (readonly [RegExp, Frequency])[] = [
  [
    /\b(?:hold|run|host|organi[sz]e) (?:an|the|our) annual\b|^[^\p{L}]*(?:an |the |our )?annual (?:[\p{L}-]+ ){0,2}(?:survey|conference|event|audit|census|open day|campaign|exercise|refresher|inspections?|checks?|servicing|tests?|testing)\b|(?<=,\s)annual(?=\.?$)/giu,
    month(12),
  ],
  [times('6|six'), month(2)],
  [times('4|four'), month(3)],
  [times('3|three'), month(4)],
  [times('2|two', String.raw`\b(?:6|six)[- ]monthly\b|\btwice ${A_YEAR}\b|\bhalf[- ]yearly\b|`), month(6)],
  [/\b(?:3|three)[- ]monthly\b|\bquarterly\b|\b(?:every|each|per) quarter\b/gi, month(3)],
  [/\b(?:2|two|bi)[- ]?monthly\b/gi, month(2)],
  [/\bfortnightly\b|\b(?:every|each|per|once a) fortnight\b|\btwice (?:a|each|every) month\b/gi, week(2)],
  [/\bmonthly\b|\b(?:every|each|per) (?:calendar )?month\b|\bonce a month\b/gi, month(1)],
  [/\bdaily\b|\b(?:every|each|per) day\b/gi, { unit: 'day', count: 1 }],
  [/\bweekly\b|\b(?:every|each|per) week\b|\bonce a week\b/gi, week(1)],
  [/\bhalf[- ]termly\b|\b(?:every|each|per) half[- ]term\b|\bonce a half[- ]term\b/gi, { unit: 'half-term', count: 1 }],
  [/\btermly\b|\b(?:every|each|per) (?:school )?term\b|\bonce a term\b/gi, { unit: 'term', count: 1 }],
  [/\bannually\b|\byearly\b|\b(?:every|each) year\b|\bonce a year\b/gi, month(12)],
];

/** One of these is in each of them. */
const saysHowOften = sayers(
  'annual annually yearly monthly bimonthly quarterly fortnightly weekly daily termly every each per once twice year ' +
    MONTH_WORDS.join(' '),
);

interface Said {
  readonly words: string;
  readonly step: Frequency;
}

/** May and November, but not May and June. */
function areSpread(months: readonly number[]): boolean {
  const gaps = months.map((one, index) => ((months[index + 1] ?? (months[0] ?? 0) + MONTHS) - one + MONTHS) % MONTHS);
  return gaps.every((gap) => gap >= MONTHS / months.length - 2);
}

/** 'In May and November'. */
const MONTHS_NAMED = new RegExp(
  String.raw`\b(?:in|every|each) (${MONTH_WORD})((?:, ${MONTH_WORD}){0,4}),? (?:and|&) (${MONTH_WORD})(?! \d|\s?['’]\d)`,
  'i',
);

/** One of these is in each of them. */
const MAY_SAY = new RegExp(
  String.raw`(?:month|quarter|fortnight|week|dai|term|annual|year)ly|\bannual\b|\b(?:every|each|per|an?|twice an?) (?:[\p{L}\d]+[ -])?(?:year|month|quarter|week|day|term|fortnight)|\b(?:in|every|each) ${MONTH_WORD}`,
  'iu',
);

function frequenciesIn(text: string): Said[] {
  if (!MAY_SAY.test(text)) return [];
  const said: Said[] = [];
  const add = (one: Said): void => {
    if (!said.some(({ step }) => isSame(step, one.step))) said.push(one);
  };
  let rest = text.replace(EVERY_SO_MANY, (words, number: string, unit: string) => {
    const count = /\d/.test(number) ? Number(number) : Math.max(NUMBERS.indexOf(number.toLowerCase()), 0) + 2;
    add({ words, step: (unit.toLowerCase() === 'week' ? week : month)(count) });
    return ' ';
  });
  for (const [pattern, step] of FREQUENCIES)
    rest = rest.replace(pattern, (words) => {
      add({ words, step });
      return ' ';
    });
  const [words, first = '', more = '', last = ''] = MONTHS_NAMED.exec(rest) ?? [];
  const months = [first, ...more.split(/,\s*/), last].flatMap((name) => monthOf(name) ?? []);
  if (words !== undefined && months.length > 1 && areSpread(months))
    add({ words, step: month(MONTHS / months.length) });
  return said;
}
