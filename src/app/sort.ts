import { dueSoonDays } from '../core/findings/rules/due-soon';
import type { Settings } from '../core/analysis';
import { sortedRows } from '../core/tracker/sorted';
import { type ReadTracker, readTracker } from '../core/tracker/tracker-rows';
import type { Day } from '../core/calendar/day';
import type { SortingRows } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import { type Call, nextStep } from './call';
import { readForTracker } from './meeting';
import type { Session } from './session';

type Sorter = WorkbookHost & SortingRows;

/**
 * Puts the rows of the tracker in order: unfinished ones by date first. Rows go whole, with what people wrote, comments
 * and formats. @returns false where they were in order already. @throws HostProblem, Cancelled
 */
export const sortTracker = (session: Session<Sorter>, call: Call): Promise<boolean> =>
  session.run('Sort tracker', async () => {
    const { tracker } = await readForTracker(session, call);
    return sortRows(session.host, tracker, call);
  });

/** The same in a file whose tracker was drawn just now. @throws HostProblem, Cancelled */
export async function sortDrawn(
  host: Sorter,
  { settings, today }: { readonly settings: Settings; readonly today: Day },
  call: Call,
): Promise<boolean> {
  const tracker = readTracker(await host.read({ signal: call.signal }), today, dueSoonDays(settings.checks));
  return tracker !== undefined && sortRows(host, tracker, call);
}

async function sortRows(host: Sorter, tracker: ReadTracker, call: Call): Promise<boolean> {
  const order = sortedRows(tracker);
  if (!order) return false;
  await nextStep(call, 'Sorting the tracker');
  const { sheet, headerRow, firstColumn, headers } = tracker.table;
  const columns = { first: firstColumn, last: firstColumn + headers.length - 1 };
  await host.sortRows({ sheet, top: headerRow + 1, columns, order });
  return true;
}
