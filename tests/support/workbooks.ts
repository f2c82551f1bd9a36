import type { Day } from '../../src/core/calendar/day';
import { serialFromDay } from '../../src/core/calendar/serial';
import { checkPlan } from '../../src/core/findings/check-plan';
import { DEFAULT_CHECKS } from '../../src/core/findings/settings';
import type { Rule } from '../../src/core/findings/rule';
import type { CheckContext } from '../../src/core/findings/types';
import { readPlan } from '../../src/core/plan/read-plan';
import { DEFAULT_READING } from '../../src/core/plan/settings';
import type { Plan } from '../../src/core/plan/types';
import { scheduleOf } from '../../src/core/schedule/occurrences';
import type { CellContents, SheetContents, TableContents, WorkbookContents } from '../../src/core/workbook/contents';
import { cellName } from '../../src/core/workbook/place';
import type { CellRange } from '../../src/core/workbook/ranges';

/** A cell for a test: a text, a number with its format and what it shows, or nothing. */
export type CellInput = string | number | undefined | { value: number; format: string; text: string };

/** A cell of a row: one of those, or a formula without its result. */
export type RowCell = CellInput | Uncalculated;

interface Uncalculated {
  readonly uncalculated: string;
}

const isUncalculated = (cell: RowCell): cell is Uncalculated => typeof cell === 'object' && 'uncalculated' in cell;

interface SheetOptions {
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly visibility?: SheetContents['visibility'];
  readonly mark?: string;
  readonly tables?: readonly TableContents[];
  readonly uncalculated?: SheetContents['uncalculated'];
  /** The row and the column of the first cell. */
  readonly at?: { readonly row: number; readonly column: number };
}

/** A sheet from its rows. */
export function sheet(name: string, rows: readonly (readonly RowCell[])[], options: SheetOptions = {}): SheetContents {
  const { row: top, column: left } = options.at ?? { row: 1, column: 1 };
  const uncalculated = [
    ...(options.uncalculated ?? []),
    ...rows.flatMap((cells, index) => cells.flatMap((cell, column) => (isUncalculated(cell) ? { row: top + index, column: left + column } : []))),
  ]; // prettier-ignore
  return {
    ...(uncalculated.length > 0 && { uncalculated }),
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: false,
    ...(options.mark && { mark: options.mark }),
    merges: options.merges ?? [],
    tables: options.tables ?? [],
    rows: rows.flatMap((cells, index) => {
      const contents = cells.flatMap((cell, column) => cellContents(cell, left + column));
      const row = top + index;
      return contents.length === 0
        ? []
        : [{ row, isHidden: options.hiddenRows?.includes(row) === true, cells: contents }];
    }),
  };
}

function cellContents(input: RowCell, column: number): CellContents[] {
  if (input === undefined || input === '' || isUncalculated(input)) return [];
  if (typeof input === 'string') return [{ column, value: input, text: input, format: 'General' }];
  if (typeof input === 'number') return [{ column, value: input, text: String(input), format: 'General' }];
  return [{ column, ...input }];
}

export const workbook = (...sheets: readonly SheetContents[]): WorkbookContents => ({ dateSystem: '1900', sheets });

/** A plan of one grid for a period: its title and header, then these rows. */
export function oneGrid(
  rows: readonly (readonly RowCell[])[],
  options: SheetOptions & { title?: string } = {},
): WorkbookContents {
  const head: readonly (readonly CellInput[])[] = [
    [options.title ?? 'Action plan 2011-14'],
    ['Planning grid 1: Getting things done'],
    ['Actions and milestones', 'By when', 'By whom'],
  ];
  return workbook(sheet('Grid 1', [...head, ...rows], options));
}

/** Merges of one row across columns 1 to 3. */
export const across = (row: number): CellRange => ({ top: row, bottom: row, left: 1, right: 3 });

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as Excel stores it, shown by one of the formats that it chooses by itself. */
export function dayCell(day: Day, format: 'd-mmm' | 'mmm-yy' | 'dd/mm/yyyy'): CellInput {
  const two = (n: number): string => String(n % 100).padStart(2, '0');
  const month = MONTHS[day.month - 1] ?? '';
  const text = {
    'd-mmm': `${day.day}-${month}`,
    'mmm-yy': `${month}-${two(day.year)}`,
    'dd/mm/yyyy': `${two(day.day)}/${two(day.month)}/${day.year}`,
  }[format];
  return { value: serialFromDay(day), format, text };
}

/** '11-Aug', stored as a day of the year in which it was typed. */
export const typed = (year: number, month: number, day: number): CellInput => dayCell({ year, month, day }, 'd-mmm');

/** A day on which nothing of the tests is due. */
export const TODAY: Day = { year: 2011, month: 6, day: 15 };

/** The plan of a workbook, or of the rows of one grid in a plan of 2011-14. */
export function planOf(contents: WorkbookContents | readonly (readonly CellInput[])[]): Plan {
  return readPlan('sheets' in contents ? contents : oneGrid(contents), DEFAULT_READING, TODAY);
}

/** The findings of one rule on the rows of one grid, each as 'B4: words'. */
export const saidBy = (
  rule: Rule,
  contents: WorkbookContents | readonly (readonly CellInput[])[],
  context: Partial<CheckContext> = {},
): string[] =>
  checkPlan(contextOf(planOf(contents), context), [], [rule]).map(({ place, words }) => `${cellName(place)}: ${words}`);

/** What rules look at: a plan with its schedule and nothing else set. */
export const contextOf = (plan: Plan, context: Partial<CheckContext> = {}): CheckContext => ({
  plan,
  today: TODAY,
  schedule: scheduleOf(plan),
  isClosed: () => false,
  whenOf: ({ due }) => due,
  hasTracker: true,
  settings: DEFAULT_CHECKS,
  ...context,
});
