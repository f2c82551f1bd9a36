import { FakeHost } from '../../tests/support/fake-host';
import { TODAY, oneGrid } from '../../tests/support/workbooks';
import { showIsoDay } from '../core/calendar/day';
import { check } from './check';
import { type Explanation, explainCell } from './explain';
import { Session } from './session';
import { build } from './sheets';
import { trackerOverview } from './tracker-overview';

const PLAN = oneGrid([
  ['Agree the plan', 'Quarterly starting Jun 11', 'SCO-N / PM'],
  ['Open the service', 'Sept 11, until it is complete', 'SCO-N'],
]);
const GRID = PLAN.sheets[0];
const HEADER = GRID?.rows.find(({ cells }) => cells.some(({ text }) => text === 'By when'))?.row ?? 0;

async function session(): Promise<Session<FakeHost>> {
  const one = new Session(new FakeHost(PLAN));
  await check(one, { today: TODAY });
  return one;
}

const explain = async ({ last }: Session, row: number, column: number): Promise<Explanation | undefined> =>
  last && explainCell(last, { sheet: GRID?.name ?? '', row: HEADER + row, column });

test('a by-when: its dates, what was concluded, what it says besides', async () => {
  const recurring = await explain(await session(), 1, 2);
  if (recurring?.kind !== 'by-when') throw new Error('It is a by-when.');
  const { dates, inferred } = recurring.reading;
  expect([recurring.words, dates[0] && showIsoDay(dates[0]), inferred]).toEqual(['Quarterly starting Jun 11', '2011-06-30', ['last day of the month']]); // prettier-ignore
  expect(dates.length).toBeGreaterThan(3);
  expect(await explain(await session(), 2, 2)).toMatchObject({ kind: 'by-when', reading: { besides: [expect.stringContaining('until')] } }); // prettier-ignore
});

test('a by-whom: its owners, and how many actions each leads', async () => {
  expect(await explain(await session(), 1, 3)).toMatchObject({
    kind: 'by-whom',
    owners: [
      { name: 'SCO-N', leads: 2 },
      { name: 'PM', leads: 0 },
    ],
  });
});

test('an action has its rows of the tracker, once there is one', async () => {
  const one = await session();
  expect(await explain(one, 2, 1)).toMatchObject({ kind: 'action', words: 'Open the service', rows: [] });
  await build(one, { today: TODAY });
  await check(one, { today: TODAY });
  expect((await explain(one, 2, 1))?.rows).toMatchObject([{ state: 'Planned', place: { column: 1 } }]);
  expect(one.last && trackerOverview(one.last.workbook, TODAY)).toMatchObject({ overdue: 0, soon: 1, complete: 0 });
});

test('a header and an empty cell below the grid mean nothing', async () => {
  expect(await explain(await session(), 0, 2)).toBeUndefined();
  expect(await explain(await session(), 9, 2)).toBeUndefined();
});
