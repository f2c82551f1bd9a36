import { classifyRows } from './classify';
import type { PlanHints } from './furniture';
import { attribute } from './objectives';
import { segment } from './segment';
import type { RowedSheet } from './rows';
import type { SheetReading } from './types';

/**
 * The grids of a sheet, and the lines around them: each row is told what it is, the rows are put together to grids
 * (broken ones mended), and each action is told which objective it belongs to. A sheet without a grid gives its lines alone.
 */
export function readSheet({ name, rows }: RowedSheet, hints: PlanHints): SheetReading {
  const { grids, ...around } = segment(name, classifyRows(rows, hints));
  return {
    sheet: name,
    ...around,
    grids: grids.map(({ items, ...grid }) => ({ ...grid, ...attribute(items) })),
  };
}
