import { type NearestTable, nearestTable } from '../core/grids/nearest-table';
import type { Analysis } from '../core/analysis';
import { columnsTemplate } from '../core/plan/column-names';
import type { WorkbookContents } from '../core/workbook/contents';
import { HostProblem } from '../core/workbook/host';
import { showPlace } from '../core/workbook/place';

/** Why no plan was found in a workbook, and what to do. */
export function noGrid({ sheets }: WorkbookContents, { plan }: Analysis): HostProblem {
  if (sheets.every(({ rows }) => rows.length === 0))
    return new HostProblem(
      'no grid',
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
  const near = nearestTable(sheets.filter(({ mark, name }) => mark === undefined && !skipped.has(name)));
  if (near)
    return new HostProblem(
      'no grid',
      what,
      `The nearest to one is the table at ${showPlace(near.place)} (${headersOf(near)}): ${lackOf(near)}`,
      `If it is the plan, change its headers, or say which column is which: in the pane by ‘Show me where it is’, on the command line by its own headers: --columns "${columnsTemplate(near)}".${hidden}`,
    );
  return new HostProblem(
    'no grid',
    what,
    "A grid is known by its header row: an action column ('Actions and milestones') with a date column ('By when') beside it.",
    `Check the headers of your tables.${hidden}`,
  );
}

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

/** Why the columns that somebody named could not be read. */
export const unknownColumns = (why: string): HostProblem =>
  new HostProblem(
    'no grid',
    'The columns that were named are not there.',
    why,
    'Write the headers as the sheet has them, or name the columns again with --columns.',
  );
