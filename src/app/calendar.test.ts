import ICAL from 'ical.js';
import { FakeHost } from '../../tests/support/fake-host';
import { writtenInto } from '../../tests/support/drawn';
import { oneGrid, workbook } from '../../tests/support/workbooks';
import { makeCalendar } from './calendar';
import type { Call } from './call';
import { Session } from './session';
import { build } from './sheets';

const CALL: Call = { today: { year: 2011, month: 7, day: 1 } };
const PLAN = oneGrid([
  ['Agree the new rooms; then "move", all of us', 'Sept 11', 'JCM'],
  ['Train all staff who meet carers', 'May 11', 'PIO / smo'],
  ['Meet the board', 'Dec 11 & Dec 12', 'S.M.O.'],
  ['Keep the website up to date', 'Ongoing', 'JCM'],
]);

async function built(plan = PLAN): Promise<{ host: FakeHost; session: Session<FakeHost> }> {
  const host = new FakeHost(plan);
  const session = new Session(host);
  await build(session, CALL);
  return { host, session };
}

/** The events of a calendar, as a calendar program reads them: day, title, whether cancelled. */
async function events(session: Session, owner?: string): Promise<{ uid: string; said: string }[]> {
  const { text } = await makeCalendar(session, owner, CALL);
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    const days = endDate.subtractDate(startDate).toSeconds() / 86_400;
    return { uid, said: `${startDate.toString()} ${days} ${summary}${status === 'CANCELLED' ? ' (cancelled)' : ''}` };
  });
}
const said = async (session: Session, owner?: string): Promise<string[]> =>
  (await events(session, owner)).map((event) => event.said);

test('each date is an all-day event', async () => {
  expect(await said((await built()).session)).toEqual([
    '2011-05-31 1 G1-02 Train all staff who meet carers',
    '2011-09-30 1 G1-01 Agree the new rooms; then "move", all of us',
    '2011-12-31 1 G1-03.1 Meet the board',
    '2012-12-31 1 G1-03.2 Meet the board',
  ]);
});

test('an owner’s are those that they lead or help with, in any spelling', async () => {
  expect(await said((await built()).session, 'SMO')).toEqual([
    '2011-05-31 1 G1-02 Train all staff who meet carers',
    '2011-12-31 1 G1-03.1 Meet the board',
    '2012-12-31 1 G1-03.2 Meet the board',
  ]);
  await expect(makeCalendar((await built()).session, 'Nobody', CALL)).rejects.toThrow('No row of the tracker names');
});

test('imported again, an event is the same one, with its new date or cancelled', async () => {
  const { host, session } = await built();
  const first = await events(session);
  host.workbook = writtenInto(host.workbook, 2, 'Status', 'Withdrawn');
  host.workbook = writtenInto(host.workbook, 4, 'Status', 'Deferred');
  const moved = host.workbook.sheets.filter(({ mark }) => mark !== undefined);
  host.workbook = oneGrid([['Agree the new rooms; then "move", all of us', 'Oct 11', 'JCM'], ['Train all staff who meet carers', 'May 11', 'PIO / smo'], ['Meet the board', 'Dec 11 & Dec 12', 'S.M.O.']]); // prettier-ignore
  host.workbook = { ...host.workbook, sheets: [...host.workbook.sheets, ...moved] };
  await build(session, CALL);
  const second = await events(session);
  // What was withdrawn when its date had gone is history.
  expect(second.map((event) => event.said)).toEqual([
    '2011-10-31 1 G1-01 Agree the new rooms; then "move", all of us',
    '2011-12-31 1 G1-03.1 Meet the board (cancelled)',
    '2012-12-31 1 G1-03.2 Meet the board',
  ]);
  expect(second.map(({ uid }) => uid)).toEqual(first.slice(1).map(({ uid }) => uid));
});

test('the events of two trackers in one calendar are told apart', async () => {
  const one = await events((await built()).session);
  const other = await events((await built(oneGrid([['Open the new rooms', 'Sept 11', 'JCM']]))).session);
  expect(new Set([...one, ...other].map(({ uid }) => uid)).size).toBe(one.length + other.length);
});

test('dates are shown on the last working day before where that is asked for', async () => {
  const { host } = await built();
  const session = new Session(host, { workingDays: 'England and Wales' });
  expect(await said(session)).toContain('2011-12-30 1 G1-03.1 Meet the board');
});

test('a workbook without a tracker is refused', async () => {
  await expect(makeCalendar(new Session(new FakeHost(workbook())), undefined, CALL)).rejects.toThrow('no tracker');
});
