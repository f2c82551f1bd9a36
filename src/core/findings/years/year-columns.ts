import { isAfter, isBefore } from '../../calendar/day';
import { type PlanPeriod, nthYear, yearCount, yearsOfPlan } from '../../calendar/plan-period';
import { groupBy } from '../../lists/group-by';
import type { Action, Plan } from '../../plan/types';
import { type SheetContents, rowAt } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';
import { soleDeadline } from '../actions';

/** An action whose date lies in another year than a column of years says. */
export interface OtherYear {
  readonly action: Action;
  /** What the column says, and its cell. */
  readonly said: string;
  readonly place: CellPlace;
}

const HEADER = /^(?:(?:plan|delivery|project|financial|academic|target) )?(?:years?|yr|fy)$/i;
const LONGEST_HEADER = 14;

/** So many rows agree with the column before one may be wrong, and so many for each that doesn't. */
const FEWEST_RIGHT = 3;
const RIGHT_FOR_EACH = 4;

/** Where nearly all dates of a sheet lie in the years that a column headed 'Year' gives, those that don't. */
export function inOtherYears({ grids, sheets, period }: Plan): readonly OtherYear[] {
  return [...groupBy(grids, ({ place }) => place.sheet)].flatMap(([name, ofSheet]) => {
    const sheet = sheets.find((one) => one.name === name);
    const actions = ofSheet.flatMap((grid) => grid.actions);
    const column = sheet && yearColumn(sheet, actions);
    return sheet && column !== undefined ? oddOnesOut(sheet, column, actions, period) : [];
  });
}

/** The column headed so above the first action, if its by-whens stand in another one. */
function yearColumn(sheet: SheetContents, actions: readonly Action[]): number | undefined {
  const [first] = actions;
  if (!first) return undefined;
  for (const { row, cells } of sheet.rows) {
    if (row >= first.place.row) return undefined;
    for (const { column, text } of cells)
      if (text.length <= LONGEST_HEADER && HEADER.test(text.trim()))
        return actions.some(({ byWhenPlace }) => byWhenPlace.column === column) ? undefined : column;
  }
  return undefined;
}

function oddOnesOut(sheet: SheetContents, column: number, actions: readonly Action[], period: PlanPeriod): OtherYear[] {
  let right = 0;
  const wrong: OtherYear[] = [];
  for (const action of actions) {
    const { row } = action.place;
    const said =
      rowAt(sheet.rows, row)
        ?.cells.find((cell) => cell.column === column)
        ?.text.trim() ?? '';
    const year = said === '' ? undefined : yearOf(said, period);
    const date = year && soleDeadline(action);
    if (!date) continue;
    if (isBefore(date.due, year.first) || isAfter(date.first, year.last))
      wrong.push({ action, said, place: { sheet: sheet.name, row, column } });
    else right++;
  }
  return right >= FEWEST_RIGHT && right >= RIGHT_FOR_EACH * wrong.length ? wrong : [];
}

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
