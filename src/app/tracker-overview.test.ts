import { FakeHost } from '../../tests/support/fake-host';
import { TODAY, oneGrid } from '../../tests/support/workbooks';
import { check } from './check';
import { Session } from './session';
import { build } from './sheets';
import { type TrackerOverview, trackerOverview } from './tracker-overview';

/** A tracker of so many actions that fall due each month of three years. */
async function trackerOf(actions: number): Promise<TrackerOverview | undefined> {
  const rows = Array.from({ length: actions }, (_, n) => [`Report ${n}`, 'Monthly', n % 2 === 0 ? 'Ann' : 'Bob']);
  const session = new Session(new FakeHost(oneGrid(rows)));
  await check(session, { today: TODAY });
  await build(session, { today: TODAY });
  const { workbook } = await session.read({ today: TODAY }, []);
  return trackerOverview(workbook, TODAY);
}

test.each([
  [2, 'all of it'],
  [12, 'its beginning'],
])('of a tracker of %i monthly actions %s is told row by row, and everything is counted', async (actions) => {
  const { all = 0, overdue = 0, complete, next = [], owners = [] } = (await trackerOf(actions)) ?? {};
  expect(all).toBe(actions * 36);
  expect(next.length).toBe(Math.min(all, 200));
  expect(owners.map(({ open }) => open)).toEqual([all / 2, all / 2]);
  expect([owners.reduce((sum, one) => sum + one.overdue, 0), complete]).toEqual([overdue, 0]);
  expect(next.filter(({ isOverdue }) => isOverdue).length).toBe(Math.min(overdue, 200));
});
