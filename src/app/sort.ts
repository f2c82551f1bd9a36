import { dueSoonDays } from '../core/findings/rules/due-soon';
import { type PlaceAndRef, placesAndRefs, sortedBack, sortedRows } from '../core/tracker/sorted';
import { type ReadTracker, readTracker } from '../core/tracker/tracker-rows';
import type { SortingRows, TakeBack } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import { SORT_KEYS } from '../core/workbook/sorting';
import { type Call, nextStep } from './call';
import { readForTracker } from './meeting';
import type { Reading, Session } from './session';

type Sorter = WorkbookHost & SortingRows;

/**
 * Puts the rows of the tracker in order: unfinished ones by date first. Rows go whole, with what people wrote, comments
 * and formats. It is undone in one step. @returns false where they were in order already. @throws HostProblem, Cancelled
 */
export const sortTracker = (session: Session<Sorter>, call: Call): Promise<boolean> =>
  session.run('Sort tracker', async () => {
    const { tracker, settings, today } = await readForTracker(session, call);
    const order = await sortRows(session.host, tracker, call);
    if (!order) return false;
    const takeBack = takingBack(session.host, { settings, today }, placesAndRefs(tracker), order);
    session.undoStack.push({ kind: 'sorted', takeBack });
    return true;
  });

type On = Pick<Reading, 'settings' | 'today'>;

/** The same in a file whose tracker was drawn just now. @throws HostProblem, Cancelled */
export async function sortDrawn(host: Sorter, on: On, call: Call): Promise<boolean> {
  const tracker = await trackerNow(host, on, call);
  return tracker !== undefined && (await sortRows(host, tracker, call)) !== undefined;
}

const trackerNow = async (host: Sorter, { settings, today }: On, call?: Call): Promise<ReadTracker | undefined> =>
  readTracker(await host.read(call && { signal: call.signal }), today, dueSoonDays(settings.checks));

/** @returns the order that they were put in, undefined where they were in it. */
async function sortRows(host: Sorter, tracker: ReadTracker, call: Call): Promise<readonly number[] | undefined> {
  const order = sortedRows(tracker);
  // What a sort has left that wasn't finished goes, though the rows are in order.
  const isUnfinished = tracker.table.headers.includes(SORT_KEYS);
  if (!order && !isUnfinished) return undefined;
  await nextStep(call, 'Sorting the tracker');
  await putInOrder(host, tracker, order ?? placesAndRefs(tracker).map(({ row }) => row));
  return order;
}

const putInOrder = (host: Sorter, { table }: ReadTracker, order: readonly number[]): Promise<void> =>
  host.sortRows({
    sheet: table.sheet,
    top: table.headerRow + 1,
    columns: { first: table.firstColumn, last: table.firstColumn + table.headers.length - 1 },
    order,
    shown: Array.from(table.rows, ({ cells }) => cells.get(0)?.text ?? ''),
  });

/** Rows that somebody has sorted, added or taken out since stay as they are. */
const takingBack =
  (host: Sorter, on: On, before: readonly PlaceAndRef[], order: readonly number[]): TakeBack =>
  async () => {
    const tracker = await trackerNow(host, on);
    const back = tracker && sortedBack(tracker, before, order);
    if (!back) return 0;
    await putInOrder(host, tracker, back);
    return back.length;
  };
