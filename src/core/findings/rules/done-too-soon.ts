import { type Day, addMonths, firstOfMonth, isAfter, showDay } from '../../calendar/day';
import { MONTH_WORD, monthOf } from '../../calendar/months';
import type { PlacedText } from '../../grids/table/types';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { sameCell } from '../../workbook/place';
import { soleDeadline } from '../actions';
import { besideColumns } from '../columns/beside-columns';
import { toldBeside } from '../columns/told';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many days of a column that are still to come are when it is to be done. */
const PLANNED = 3;

export const doneTooSoon = rule({
  id: 'done-too-soon',
  title: 'Done before its time',
  fires:
    "Fires on an action that the plan's status shows as complete although its start, or the day on which it was finished, is still to come; and on one or two of a grid that are complete more than six months before their date, with no progress told; and on progress that tells of what was done on a day to come ('Agreed on 10 November 2027'). Where three or more of a grid were finished on days to come, as many as were on days that are past, the column says when they are to be finished, and nothing is told.",
  why: 'One of the two is wrong, and the tracker would not ask for it again.',
  about: 'dates',
  scope: 'row',
  severity: 'warning',
  check: ({ plan, today }) => [
    ...toldTooSoon(plan, today),
    ...plan.grids.flatMap((grid) => {
      const soon = grid.hasStatus ? tooSoonIn(grid, today) : [];
      const told = new Set(soon.map(({ action }) => action));
      return [...soon, ...farAheadIn(grid, plan, today).filter(({ action }) => !told.has(action))];
    }),
  ],
});

const PROGRESS = /^(?:latest |current )?(?:progress|position|updates?|comments?|notes?)\b/i;
/** 'Agreed by the Board on 10 November 2027' */
const WAS_DONE = new RegExp(
  String.raw`(?:^|[.;]\s)(?:[\p{L}’'-]+\s){0,6}(?:agreed|approved|published|held|signed|completed?|launched|opened|adopted|issued|delivered|appointed|submitted|finished|done|met|ran|took place|went (?:live|out)|began|started)\b(?<between>[^.;,]{0,50}?)\s(?:on|in)\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s)?(?<month>${MONTH_WORD})\s(?<year>20\d\d)\b`,
  'iu',
);
/** 'Agreed to open on …', 'signed with an end in …' */
const FOR_LATER =
  /\b(?:to|for|from|by|until|will|with|of|due|dates?|ends?|starts?|plan\p{L}*|that|which|not|be|is|are)\b/iu;

/** What is told of progress as done, on a day that is still to come. */
function toldTooSoon(plan: Plan, today: Day): Remark[] {
  return besideColumns(plan).flatMap(({ header, filled }) =>
    !PROGRESS.test(header)
      ? []
      : filled.flatMap(({ action, place, text }): Remark[] => {
          const { 0: words = '', groups } = WAS_DONE.exec(text) ?? {};
          const month = monthOf(groups?.['month'] ?? '');
          if (!groups || month === undefined || FOR_LATER.test(words.replace(/\s(?:on|in)\s[^.;,]*$/, '').replace(/\bby\s(?:the\s)?\p{Lu}[\p{L} ]*/u, ''))) return [];
          const day = { year: Number(groups['year']), month, day: Number(groups['day'] ?? 1) };
          if (!isAfter(day, today)) return [];
          return [{ place, action: action.place, words: text, message: `${quoted(words.trim())} is told as done, but is still to come. Correct the date.` }];
        }),
  );
} // prettier-ignore

/** So many months ahead of its date hardly anything is complete, and few of a grid's. */
const FAR = 6;
const MOST_FAR = 2;

/** What is complete long before its date, with no word that says what was done. */
function farAheadIn({ actions }: PlanGrid, plan: Plan, today: Day): Remark[] {
  const far = addMonths(today, FAR);
  const ahead = actions.flatMap((action): Remark[] => {
    const { settled, place, standing, notes } = action;
    if (settled?.as !== 'Complete' || settled.on) return [];
    const status: PlacedText = { text: settled.words, place: settled.place };
    const date = soleDeadline(action);
    if (!date || !isAfter(date.first, far)) return [];
    const told = standing?.progress ?? notes ?? toldBeside(plan).get(action);
    if (told && !sameCell(told.place, status.place) && told.text !== '') return [];
    return [
      {
        place: status.place,
        places: [action.byWhenPlace, status.place],
        action: place,
        words: status.text,
        message: `${quoted(status.text)}, though it is due on ${showDay(date.due)}. Correct the status, or the date.`,
      },
    ];
  });
  return ahead.length > MOST_FAR ? [] : ahead;
}

function tooSoonIn({ actions }: PlanGrid, today: Day): Remark[] {
  const done = actions.filter(({ settled }) => settled?.as === 'Complete');
  const finishedLater = done.filter((action) => isToCome(finishOf(action), today));
  const finished = done.filter(({ settled }) => settled?.on).length;
  const isPlanned = finishedLater.length >= PLANNED && finishedLater.length * 2 >= finished;
  return done.flatMap((action): Remark[] => {
    const { settled, days, place } = action;
    if (!settled) return [];
    const start = days.find(({ says }) => says === 'start')?.day;
    const isFinishedLater = !isPlanned && finishedLater.includes(action);
    const isStartedLater = start !== undefined && isAfter(start, today) && !settled.on;
    const what = isFinishedLater && settled.on ? `Finished on ${showDay(settled.on)}` : isStartedLater ? `${quoted(settled.words)}, but it starts on ${showDay(start)}` : undefined; // prettier-ignore
    if (what === undefined) return [];
    return [
      {
        place: settled.place,
        action: place,
        words: settled.words,
        message: `${what}, which is still to come. Correct the date, or the status.`,
      },
    ];
  });
}

/** The first day of the month in which it was finished: of most days the plan gives the month alone. */
const finishOf = ({ settled }: Action): Day | undefined => settled?.on && firstOfMonth(settled.on);
const isToCome = (day: Day | undefined, today: Day): boolean => day !== undefined && isAfter(day, today);
