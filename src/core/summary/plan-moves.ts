import { dayOf } from '../calendar/day';
import { monthOf } from '../calendar/months';
import { type DateSystem, serialFromDay } from '../calendar/serial';
import type { BlockCell } from '../sheets/blocks';
import { EMPTY, textCell } from '../sheets/record';
import type { CellContents } from '../workbook/contents';
import type { CellDrawing } from '../workbook/drawing';
import { LOOKS } from './looks';
import type { SummaryRow } from './tracker-cells';

/** A date that a build found changed in the plan: the row's reference, and the date before, as '31 Aug 2011'. */
export interface Redated {
  readonly ref: string;
  readonly before: string;
}

/** By how many days the plan moved the dates of rows to later ones, since they were first built. @param redated the oldest first. */
export function planMoves(
  rows: readonly SummaryRow[],
  redated: readonly Redated[],
  dateSystem: DateSystem,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { ref, before } of redated) {
    const day = readDay(before, dateSystem);
    if (day !== undefined && !first.has(ref)) first.set(ref, day);
  }
  return new Map(
    rows.flatMap(({ ref, due }) => {
      const was = first.get(ref);
      return was === undefined || due === undefined || due <= was ? [] : [[ref, due - was] as const];
    }),
  );
}

function readDay(text: string, dateSystem: DateSystem): number | undefined {
  const [, day, name, year] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text) ?? [];
  const month = name === undefined ? undefined : monthOf(name);
  const found = month === undefined ? undefined : dayOf(Number(year), month, Number(day));
  return found && serialFromDay(found, dateSystem);
}

const numberCell = (value: number): CellDrawing => ({
  kind: 'copied',
  contents: { column: 1, value, text: String(value), format: 'General' },
});

/** The dates that the plan itself moved since they were first built, and by how many days: the plan changes only when the tracker is built. */
export const PLAN_MOVES = 40;

export function planMoveCells(inPlan: ReadonlyMap<string, number>, refs: ReadonlySet<string>): BlockCell[] {
  const moves = [...inPlan].sort(([, a], [, b]) => b - a).slice(0, PLAN_MOVES);
  const isRef = ({ value, formula: held }: CellContents): boolean => held === undefined && typeof value === 'string' && refs.has(value);
  const isNumber = ({ value, formula: held }: CellContents): boolean => held === undefined && typeof value === 'number';
  return [
    { down: 0, right: 0, cell: textCell('Moved in the plan'), look: LOOKS.working },
    ...Array.from({ length: PLAN_MOVES }, (_, index): BlockCell[] => {
      const move = moves[index];
      return [
        { down: index + 1, right: 0, cell: move ? textCell(move[0]) : EMPTY, look: LOOKS.working, wasOurs: isRef },
        { down: index + 1, right: 1, cell: move ? numberCell(move[1]) : EMPTY, look: LOOKS.working, wasOurs: isNumber },
      ];
    }).flat(),
  ];
} // prettier-ignore
