import type { Analysis } from '../core/plan-grid';
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
  const [near] = plan.nearHeaders;
  if (near)
    return new HostProblem(
      'no grid',
      what,
      `The table at ${showPlace(near.place)} comes near, but has no column headed ${near.missing === 'by-when' ? "'By when'" : "'Actions and milestones'"} or the like.`,
      'Add that header and check again.',
    );
  const hidden =
    plan.skippedSheets.length > 0
      ? ` Hidden sheets were left out (${plan.skippedSheets.join(', ')}): show them, or choose to read hidden sheets.`
      : '';
  return new HostProblem(
    'no grid',
    what,
    "A grid is known by its header row: an action column ('Actions and milestones') with a date column ('By when') beside it.",
    `Check the headers of your tables.${hidden}`,
  );
}

/** Why the columns that somebody named could not be read. */
export const unknownColumns = (why: string): HostProblem =>
  new HostProblem(
    'no grid',
    'The columns that were named are not there.',
    why,
    'Write the headers as the sheet has them.',
  );
