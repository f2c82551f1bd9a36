import { layOutSheet } from '../sheets/lay-out';
import { EMPTY, textCell } from '../sheets/record';
import { tidy } from '../text/tidy';
import { TRACKER, type TrackerColumn } from '../tracker/record';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { CellContents } from '../workbook/contents';
import type { CellDrawing, SheetDrawing } from '../workbook/drawing';
import { dayOrWords } from './cells';
import { type FilledIn, filledIn } from './handouts';

/** The tracker's columns that are filled in. */
export const FILLED_IN = [
  ['Status', 'status'],
  ['Agreed date', 'agreed'],
  ['Progress', 'progress'],
] as const satisfies readonly (readonly [TrackerColumn, keyof FilledIn])[];

/** What rows of the tracker are to say of what came back. */
export type Taken = ReadonlyMap<ReadRow, Partial<Record<keyof FilledIn, string>>>;

/** A cell of the tracker that was written because what came back was taken. */
export interface TakenCell {
  readonly ref: string;
  readonly column: (typeof FILLED_IN)[number][0];
  /** What the cell held; undefined where it was empty. */
  readonly before: CellContents | undefined;
  /** What it says since, as `filledIn` has it. */
  readonly after: string;
}

/** The tracker with what is taken. */
export const drawTaken = (tracker: ReadTracker, taken: Taken): SheetDrawing =>
  drawCells(
    tracker,
    new Map(
      Array.from(taken, ([row, said]) => [
        row.at.row,
        FILLED_IN.flatMap(([column, field]) => {
          const words = said[field];
          if (words === undefined) return [];
          return [[column, field === 'agreed' ? dayOrWords(words) : textCell(words)] as const];
        }),
      ]),
    ),
  );

export const takenCells = (taken: Taken): TakenCell[] =>
  Array.from(taken, ([{ ref, at }, said]) =>
    FILLED_IN.flatMap(([column, field]) => {
      const after = said[field];
      return after === undefined ? [] : [{ ref, column, before: at.cellUnder(column), after }];
    }),
  ).flat();

/**
 * The tracker with what it held before something was taken. Cells that somebody has written in since are left alone.
 * @param tracker as it is now. @returns how many cells are put back, too.
 */
export function giveBack(
  tracker: ReadTracker,
  taken: readonly TakenCell[],
): { readonly drawing: SheetDrawing; readonly count: number } {
  const cells = new Map<number, (readonly [TrackerColumn, CellDrawing])[]>();
  let count = 0;
  for (const { ref, column, before, after } of taken) {
    const row = tracker.rows.find((one) => one.ref === ref);
    const field = FILLED_IN.find(([header]) => header === column)?.[1];
    if (!row || !field || tidy(filledIn(row, tracker)[field]) !== tidy(after)) continue;
    const own = cells.get(row.at.row) ?? [];
    own.push([column, before ? { kind: 'copied', contents: before } : EMPTY]);
    cells.set(row.at.row, own);
    count++;
  }
  return { drawing: drawCells(tracker, cells), count };
}

/** The tracker as it is, but for these cells, by their rows. */
function drawCells(
  { table }: ReadTracker,
  cells: ReadonlyMap<number, readonly (readonly [TrackerColumn, CellDrawing])[]>,
): SheetDrawing {
  return layOutSheet(TRACKER, {
    existing: { table, isElsewhere: false, daysBetween: 0 },
    fates: Array.from(table.rows, ({ row }) => {
      const own = cells.get(row);
      return {
        kind: 'left',
        ...(own && { cells: (header) => own.find(([column]) => column === header)?.[1] }),
      } as const;
    }),
    added: [],
    title: [],
    isTitleNew: false,
  });
}
