import { classifyRows } from './rows/classify';
import type { PlanHints } from './lines/furniture';
import { attribute } from './objectives';
import { segment } from './segment';
import type { RowedSheet } from './table/rows';
import type { SheetReading } from './table/types';

/**
 * The grids of a sheet, and the lines around them: each row is told what it is, the rows are put together to grids
 * (broken ones mended), and each action is told which objective it belongs to. A sheet without a grid gives its lines alone.
 */
export function readSheet({ name, rows, goesOnFrom }: RowedSheet, hints: PlanHints, before?: SheetReading): SheetReading {
  const { grids, ...around } = segment(name, classifyRows(rows, hints));
  const last = goesOnFrom === undefined ? undefined : before?.grids.at(-1)?.rows.at(-1);
  return {
    sheet: name,
    ...around,
    grids: grids.map(({ items, ...grid }) => ({ ...grid, ...(goesOnFrom !== undefined && { goesOnFrom }), ...attribute(items, last?.objective) })),
  };
} // prettier-ignore

/** The grids of each sheet; what headed the last rows of one heads those of its next page. */
export function readSheets(sheets: readonly RowedSheet[], hints: PlanHints): readonly SheetReading[] {
  const read: SheetReading[] = [];
  for (const sheet of sheets) read.push(readSheet(sheet, hints, read.at(-1)));
  return read;
}
