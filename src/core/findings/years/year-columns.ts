import { type Day, addMonths, isAfter, isBefore, lastOfMonth } from '../../calendar/day';
import { type PlanPeriod, nthYear, yearCount, yearsOfPlan } from '../../calendar/plan-period';
import type { Action, Plan } from '../../plan/types';
import type { CellPlace } from '../../workbook/place';
import { soleDeadline } from '../actions';
import { type ColumnCell, besideColumns } from '../columns/beside-columns';

/** An action whose date lies in another year, or quarter, than a column of them says. */
export interface OtherYear {
  readonly action: Action;
  /** What the column says, and its cell. */
  readonly said: string;
  readonly place: CellPlace;
}

const YEARS = /^(?:(?:plan|delivery|project|financial|academic|target) )?(?:years?|yr|fy)$/i;
const QUARTERS = /^(?:(?:due|target|delivery|plan(?:ned)?|completion) )?(?:quarter|qtr)(?: due)?$/i;

/** So many rows agree with the column before one may be wrong, and so many for each that doesn't. */
const FEWEST_RIGHT = 3;
const RIGHT_FOR_EACH = 4;

/** Where nearly all dates lie in the years, or the quarters, that a column headed so gives, those that don't. */
export const inOtherYears = (plan: Plan): readonly OtherYear[] =>
  besideColumns(plan).flatMap(({ header, filled }) =>
    YEARS.test(header) ? oddOnesOut(filled, plan.period, yearOf) : QUARTERS.test(header) ? oddOnesOut(filled, plan.period, quarterOf) : [],
  ); // prettier-ignore

function oddOnesOut(
  cells: readonly ColumnCell[],
  period: PlanPeriod,
  read: (said: string, period: PlanPeriod, due: Day) => PlanPeriod | undefined,
): OtherYear[] {
  let right = 0;
  const wrong: OtherYear[] = [];
  for (const { action, place, text } of cells) {
    const date = soleDeadline(action);
    const span = date && read(text, period, date.due);
    if (!span) continue;
    if (isBefore(date.due, span.first) || isAfter(date.first, span.last)) wrong.push({ action, said: text, place });
    else right++;
  }
  return right >= FEWEST_RIGHT && right >= RIGHT_FOR_EACH * wrong.length ? wrong : [];
}

/** 'Q2', of the plan's year in which a date lies: in a plan that begins in April July to September. */
function quarterOf(said: string, { first }: PlanPeriod, due: Day): PlanPeriod | undefined {
  const [, count] = /^(?:q|quarter |qtr )?([1-4])(?: 20\d\d(?:\s?[/–-]\s?\d\d)?)?$/i.exec(said) ?? [];
  if (count === undefined) return undefined;
  const begins = { ...first, year: due.month < first.month ? due.year - 1 : due.year };
  const from = addMonths(begins, (Number(count) - 1) * QUARTER);
  const last = addMonths(from, QUARTER - 1);
  return { first: from, last: lastOfMonth(last.year, last.month) };
}
const QUARTER = 3;

/** 'Year 2', '2', '2027/28', and of a plan of calendar years '2028'. */
function yearOf(said: string, period: PlanPeriod): PlanPeriod | undefined {
  const [, count] = /^(?:years?|yr|y)?\s?([1-9])$/i.exec(said) ?? [];
  if (count !== undefined) return Number(count) <= yearCount(period) ? nthYear(period, Number(count)) : undefined;
  const [, start = '', end] = /^(20\d\d)(?:\s?[/–-]\s?(?:20)?(\d\d))?$/.exec(said) ?? [];
  if (start === '' || (end === undefined) !== (period.first.month === 1)) return undefined;
  return end === undefined || Number(end) === (Number(start) + 1) % CENTURY
    ? yearsOfPlan(Number(start), Number(start) + (end === undefined ? 0 : 1), period)
    : undefined;
}
const CENTURY = 100;
