import { FakeHost } from '../../tests/support/fake-host';
import { trackerRows, writtenInto } from '../../tests/support/drawn';
import { oneGrid, sheet, workbook } from '../../tests/support/workbooks';
import type { Call } from './call';
import { markComplete } from './catch-up';
import { Session } from './session';
import { type Refs, build, buildWith } from './sheets';
import { undo } from './undo';

const CALL: Call = { today: { year: 2012, month: 1, day: 15 } };
const PLAN = oneGrid([
  ['Agree the plan', 'Sept 11', 'SCO-N'],
  ['Meet the board', 'Oct & Dec 11 & Mar 12', 'SCO-N'],
  ['Review the service', 'Dec 11', 'SCO-N'],
]);

async function built(): Promise<{ host: FakeHost; session: Session<FakeHost> }> {
  const host = new FakeHost(PLAN);
  const session = new Session(host);
  await build(session, CALL);
  // The second row of the tracker, due in October, is on hold.
  host.workbook = writtenInto(host.workbook, 3, 'Status', 'Deferred');
  return { host, session };
}
const statuses = ({ workbook }: FakeHost): string =>
  trackerRows(workbook).map((row) => `${row['Ref'] ?? ''} ${row['Status'] ?? ''}`).join(', '); // prettier-ignore

const OPEN = 'G1-01 Not started, G1-02.1 Deferred, G1-02.2 Not started, G1-03 Not started, G1-02.3 Not started';

test('a build at a plan under way tells what has passed, and marks nothing', async () => {
  const host = new FakeHost(PLAN);
  const { changes } = await build(new Session(host), CALL);
  expect(changes.passed.map(({ ref }) => ref)).toEqual(['G1-01', 'G1-02.1', 'G1-02.2', 'G1-03']);
  expect([changes.isFirst, changes.completed]).toEqual([true, []]);
});

test('what has passed tells which rows the plan itself shows as complete', async () => {
  const rows = [['Action', 'By when', 'By whom', 'Status'], ['Agree the plan', 'Sept 11', 'SCO-N', 'Complete'], ['Meet the board', 'Oct 11', 'SCO-N', 'In progress'], ['Review it', 'Dec 11', 'SCO-N', 'Withdrawn']]; // prettier-ignore
  const host = new FakeHost(workbook(sheet('Plan 2011-14', rows)));
  const { changes } = await build(new Session(host), CALL);
  expect(changes.passed.map(({ about }) => about.isDoneInPlan)).toEqual([true, false, false]);
  expect(changes.completed).toEqual([]);
});

test.each<[string, Refs, string, number]>([
  ['all', 'all', 'G1-01 Complete, G1-02.1 Deferred, G1-02.2 Complete, G1-03 Complete, G1-02.3 Not started', 3],
  ['one row', new Set(['G1-02.2']), 'G1-01 Not started, G1-02.1 Deferred, G1-02.2 Complete, G1-03 Not started, G1-02.3 Not started', 1],
  ['an action: what is still to come isn’t among it', new Set(['G1-02']), 'G1-01 Not started, G1-02.1 Deferred, G1-02.2 Complete, G1-03 Not started, G1-02.3 Not started', 1],
  ['nothing', new Set<string>(), OPEN, 0],
])('marking %s, and undoing it in one step', async (_, refs, expected, rows) => {
  const { host, session } = await built();
  expect((await markComplete(session, refs, CALL)).rows).toBe(rows);
  expect(statuses(host)).toBe(expected);
  expect(await undo(session, CALL)).toEqual(rows === 0 ? undefined : expect.objectContaining({ kind: 'completed', count: rows }));
  expect(statuses(host)).toBe(OPEN);
}); // prettier-ignore

test('a tracker alone is marked, though there is no plan to check', async () => {
  const { host } = await built();
  host.workbook = { ...host.workbook, sheets: host.workbook.sheets.filter(({ mark }) => mark !== undefined) };
  const session = new Session(host);
  await expect(markComplete(session, 'all', CALL)).rejects.toMatchObject({
    kind: 'not checked',
    what: 'The rows were marked as Complete, but the plan could not be checked again.',
  });
  expect(statuses(host)).toContain('G1-01 Complete, G1-02.1 Deferred, G1-02.2 Complete');
  expect(await undo(session, CALL)).toEqual({ kind: 'completed', count: 3 });
  expect(statuses(host)).toBe(OPEN);
});

test('where the cells cannot be written, what is known of the plan stays', async () => {
  const { host, session } = await built();
  const known = session.last;
  jest.spyOn(host, 'change').mockRejectedValue(new Error('refused'));
  await expect(markComplete(session, 'all', CALL)).rejects.toThrow('refused');
  expect(session.last).toBe(known);
});

test('without a tracker nothing is marked, in words', async () => {
  await expect(markComplete(new Session(new FakeHost(PLAN)), 'all', CALL)).rejects.toMatchObject({
    kind: 'no tracker',
  });
});

test('a build marks what it is asked to mark, in rows that are there and in new ones', async () => {
  const { host, session } = await built();
  const { changes } = await buildWith(session, { complete: new Set(['G1-01', 'G1-02', 'G1-09']) }, CALL);
  expect(changes.completed).toEqual(['G1-01', 'G1-02.2']);
  expect(statuses(host)).toBe('G1-01 Complete, G1-02.1 Deferred, G1-02.2 Complete, G1-03 Not started, G1-02.3 Not started'); // prettier-ignore
  const fresh = new FakeHost(PLAN);
  await buildWith(new Session(fresh), { complete: new Set(['G1-03']) }, CALL);
  expect(trackerRows(fresh.workbook).map((row) => row['State'])).toEqual(['Overdue', 'Overdue', 'Overdue', 'Complete', 'Planned']); // prettier-ignore
});
