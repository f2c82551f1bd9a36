import type { Analysis } from '../core/analysis';
import { type NearestTable, columnsTemplate, nearestTable } from '../core/pointing/nearest-table';
import type { RowContents, WorkbookContents } from '../core/workbook/contents';
import { showPlace } from '../core/workbook/place';
import { NoPlan } from './no-plan';

/** Why no plan was found in a workbook, and what to do. */
export function noGrid({ sheets }: WorkbookContents, { plan }: Analysis): NoPlan {
  if (sheets.every(({ rows }) => rows.length === 0))
    return new NoPlan(
      'no columns',
      'This workbook is empty.',
      'There is no plan in it to read.',
      'Open a plan, or the sample plan, and check again.',
    );
  const what = 'No planning grid was found in this workbook.';
  const hidden =
    plan.skippedSheets.length > 0
      ? ` Hidden sheets were left out (${plan.skippedSheets.join(', ')}): show them, or choose to read hidden sheets.`
      : '';
  const skipped = new Set(plan.skippedSheets);
  const theirs = sheets.filter(({ mark, name }) => mark === undefined && !skipped.has(name));
  const near = nearestTable(theirs);
  if (near)
    return new NoPlan(
      'columns',
      what,
      `The nearest to one is the table at ${showPlace(near.place)} (${headersOf(near)}): ${lackOf(near)}`,
      `If it is the plan, change its headers, or say which column is which.${hidden}`,
      columnsTemplate(near),
    );
  return new NoPlan(
    theirs.some(({ rows }) => rows.some(hasColumns)) ? 'columns' : 'no columns',
    what,
    "A grid is known by its header row: an action column ('Actions and milestones') with a date column ('By when') beside it.",
    `Check the headers of your tables.${hidden}`,
  );
}

const hasColumns = ({ cells }: RowContents): boolean => cells.filter(({ text }) => text.trim() !== '').length > 1;

/** No more headers than these are quoted. */
const MOST = 6;

const headersOf = ({ headers }: NearestTable): string =>
  headers
    .slice(0, MOST)
    .map((header) => `'${header}'`)
    .join(', ') + (headers.length > MOST ? ' …' : '');

function lackOf({ known: { action, byWhen, byWhom } }: NearestTable): string {
  if (action === undefined && byWhen === undefined)
    return byWhom === undefined
      ? "it has no column headed 'Action', and none headed 'By when' or 'By whom' or the like."
      : "it has no column headed 'Action', and none headed 'By when' or the like.";
  if (action === undefined) return "it has no column headed 'Action' or the like.";
  if (byWhen === undefined) return "it has no column headed 'By when' or the like.";
  if (byWhom === undefined) return "it has no column headed 'By whom' or the like.";
  return 'it is a register or a list rather than a plan, by its other columns.';
}
