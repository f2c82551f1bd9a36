import { buildMeeting } from '../../src/core/meeting/build';
import { collectReturned } from '../../src/core/meeting/collect';
import { handoutsOf } from '../../src/core/meeting/handouts';
import { buildPacks } from '../../src/core/meeting/packs';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { readTracker } from '../../src/core/tracker/tracker-rows';
import { openXlsx } from '../../src/hosts/xlsx';
import { planFile } from './plan-file';
import { line, ms, shortest } from './measure';

const TODAY = { year: 2011, month: 11, day: 22 };
const DATE = { year: 2011, month: 12, day: 12 };

/** What a meeting asks of a tracker of some 10,000 rows, beside reading it. */
export async function meetings(): Promise<void> {
  const file = openXlsx(planFile(4_000));
  const plan = await file.read();
  const analysis = analyse(plan, DEFAULT_SETTINGS, TODAY);
  await file.draw(buildTracker(plan, analysis, { settings: DEFAULT_SETTINGS, today: TODAY }).drawings);
  await file.draw(buildMeeting(await file.read(), trackerOf(await file.read()), { date: TODAY }, undefined).drawings);
  const bytes = file.toBytes();
  const workbook = await openXlsx(bytes).read();
  const tracker = trackerOf(workbook);
  const packs = { today: DATE, dueSoonDays: 28, country: undefined };
  const request = { date: DATE };
  const asked = { settings: DEFAULT_SETTINGS, today: TODAY };
  const again = analyse(workbook, DEFAULT_SETTINGS, TODAY);
  const [reading = 0, building = 0, meeting = 0, packing = 0, collecting = 0] = await shortest(
    10,
    () => openXlsx(bytes).read(),
    () => buildTracker(workbook, again, asked),
    () => buildMeeting(workbook, trackerOf(workbook), request, undefined),
    () => buildPacks(workbook, trackerOf(workbook), packs),
    () => collectReturned(trackerOf(workbook), handoutsOf(workbook), [{ name: 'back', workbook }], 'returned', undefined),
  );
  console.log(`A tracker of ${tracker.rows.length.toLocaleString('en-GB')} rows.`);
  const compare = (what: string, time: number): void => {
    line(`${what} / reading the file`, time / reading, 'at most 1', `${ms(time)} / ${ms(reading)}`);
  };
  compare('laying out the tracker again', building);
  compare('laying out a meeting sheet', meeting);
  compare('laying out the packs of all owners', packing);
  compare('collecting what came back', collecting);
} // prettier-ignore

function trackerOf(workbook: Parameters<typeof readTracker>[0]): NonNullable<ReturnType<typeof readTracker>> {
  const tracker = readTracker(workbook, DATE, 28);
  if (!tracker) throw new Error('no tracker');
  return tracker;
}
