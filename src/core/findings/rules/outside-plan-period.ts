import type { Inference } from '../../by-when/types';
import { type Day, addMonths, isAfter, sameDay, showDay } from '../../calendar/day';
import { type PlanPeriod, showPeriod } from '../../calendar/plan-period';
import { namesWholeYears } from '../../reading';
import { isOneSlipAway } from '../../text/slips';
import type { Action, Plan } from '../../plan/types';
import { actionsOf, byWhenRemarks, deadlinesOf, namedDays } from '../actions';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { listed } from '../words';
import { rule } from '../rule';

export const outsidePlanPeriod = rule({
  id: 'outside-plan-period',
  title: 'Date after the plan ends',
  fires:
    'Fires on a by-when that names a date after the last day of the plan. Recurrences without an end of their own end with the plan, and so does the school year or the spring in which a financial year ends. Where the plan says "2026 to 2030", all of 2030 may be meant, unless three dates are on the last day of March and one alone is later.',
  why: 'A date after the plan ends belongs to another plan, or is a slip of the year.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) => {
    const { period } = plan;
    const goesOn = mayGoOn(plan);
    return byWhenRemarks(plan, (action, grid) => {
      if (!mayBeLate(action, period)) return undefined;
      const isLastYear = (day: Day): boolean => goesOn && day.year === period.last.year;
      const late = [...namedDays(action), ...endsOf(action)].filter(
        (day) => isAfter(day, period.last) && !isSeason(action, day, period) && !isLastYear(day),
      );
      if (
        late.length === 0 ||
        beginsNext(action, late, period) ||
        OF_NEXT_PLAN.test(action.byWhen.text) ||
        isSchoolYear(action.byWhen.text, late, period)
      )
        return undefined;
      // Counted from the plan's start, it says how long and not when.
      if (deadlinesOf(action).every((one) => one.kind === 'date' && one.inferred.includes(COUNTED))) return undefined;
      const is = late.length === 1 ? 'is' : 'are';
      return {
        words: action.byWhen.text,
        message: `${listed(late.map(showDay))} ${is} after the plan ends (${showPeriod(period)}). ${advice(late, period)}`,
        together: {
          key: `${showPlace(grid.place)} ${advice(late, period)}`,
          message: (rows) =>
            `${rows.length} dates here are after the plan ends (${showPeriod(period)}): ${cellsOf(rows)}. ${advice(late, period)}`,
        },
      };
    });
  },
});

/** False of most, whose dates are in the plan. */
const mayBeLate = (action: Action, { last }: PlanPeriod): boolean =>
  deadlinesOf(action).some((one) =>
    one.kind === 'date'
      ? isAfter(one.due, last)
      : one.kind === 'recurrence' && (one.recurrence.hasEnd || one.recurrence.kind === 'counted'),
  );

/** 'Tender Oct 2026; start Apr 2027': what is got ready in the plan begins with the next one. */
const beginsNext = (action: Action, late: readonly Day[], { last }: PlanPeriod): boolean =>
  namedDays(action).length > late.length &&
  late.every((day) => !isAfter(day, addMonths(last, 1))) &&
  /\b(?:starts?|begins?|goes? live|in force|opens?)\b[^;,]*$/i.test(action.byWhen.text);

/** Its words say that it is known to be late: '(next plan)', 'in the 2027/28 plan'. */
const OF_NEXT_PLAN =
  /\b(?:next|following|later|new|20\d\d\S*) (?:(?:year|annual|business|action|delivery)[’'s]* )*(?:plan|programme)\b|\bnext plan\b/i;

/** The days that end the recurrences of an action. */
const endsOf = (action: Action): readonly Day[] =>
  deadlinesOf(action).flatMap((one) =>
    one.kind === 'recurrence' && one.recurrence.hasEnd ? one.recurrence.window.last : [],
  );

const COUNTED: Inference = 'so long after the plan begins';

/** So many dates on its last day show that a plan ends there. */
const ENOUGH_AT_END = 3;

/** "2026 to 2030" may be all of 2030, unless the plan ends its work in March and one date alone is later. */
function mayGoOn({ grids, period, periodFrom }: Plan): boolean {
  if (periodFrom.kind !== 'line' || !namesWholeYears(periodFrom.line.text, period)) return false;
  const days = actionsOf({ grids }).flatMap(namedDays);
  const later = days.filter((day) => day.year === period.last.year && isAfter(day, period.last));
  return later.length > 1 || days.filter((day) => sameDay(day, period.last)).length < ENOUGH_AT_END;
}

/** 'Spring 2027' begins in the plan's last month. */
const isSeason = (action: Action, day: Day, { last }: PlanPeriod): boolean =>
  /\bspring\b/i.test(action.byWhen.text) && day.month === 5 && !isAfter(day, addMonths(last, 2));

/** The last school year of a plan of financial years ends in the summer after it. */
const isSchoolYear = (text: string, late: readonly Day[], { last }: PlanPeriod): boolean =>
  /\b(?:academic|school) years?\b/i.test(text) && late.every((day) => !isAfter(day, addMonths(last, 5)));

/** Years so far after the plan are slips: 2105 for 2015. */
const FAR = 5;

function advice(late: readonly Day[], { first, last }: PlanPeriod): string {
  for (const { year } of late) {
    if (year <= last.year + FAR) continue;
    for (let meant = first.year; meant <= last.year; meant++)
      if (isOneSlipAway(String(year), String(meant))) return `Check the year: perhaps ${meant}.`;
  }
  return 'Check the year, or move it to the next plan.';
}
