import { FakeHost } from '../../tests/support/fake-host';
import { trackerRows, writtenInto } from '../../tests/support/drawn';
import { TODAY, oneGrid, sheet, workbook } from '../../tests/support/workbooks';
import type { Finding } from '../core/findings/types';
import { Cancelled } from '../core/workbook/watch';
import { HostProblem } from '../core/workbook/host';
import { DEFAULT_FORM } from '../kept/settings-form';
import { accept, withdraw } from './accept';
import type { Call } from './call';
import { check } from './check';
import { fix, fixesOf } from './fix';
import { clearHighlights, highlight } from './highlight';
import { saveSettings } from './kept';
import { Session } from './session';
import { build, report, takeThePlans } from './sheets';
import { undo } from './undo';
import { lastDone } from './undo-stack';

const CALL: Call = { today: TODAY };
const PLAN = oneGrid([
  ['Agree the plan', 'Sept 11', 'SCO-N'],
  ['Open the service', 'tbc', 'SCO – N'],
  ['Review the service', 'Dec 11', 'SCO-N'],
]);

const sessionOn = (plan = PLAN): { host: FakeHost; session: Session<FakeHost> } => {
  const host = new FakeHost(plan);
  return { host, session: new Session(host) };
};
const ruleOf = ({ rule }: Finding): string => rule;
const cell = ({ workbook: { sheets } }: FakeHost, row: number, column: number): string | undefined =>
  sheets[0]?.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.text;
const sheets = ({ workbook: { sheets: all } }: FakeHost): (string | undefined)[] => all.map(({ mark }) => mark);
const one = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('There is none.');
  return first;
};

test('a check reads and writes nothing, and tells its steps', async () => {
  const { host, session } = sessionOn();
  const steps: string[] = [];
  const { findings } = await check(session, { ...CALL, onStep: (step) => steps.push(step) });
  expect(findings.map(ruleOf)).toContain('no-date');
  expect([host.done, steps]).toEqual([['read'], ['Looking at the sheets', 'Reading the grids']]);
});

test.each([
  ['an empty workbook', workbook(sheet('Sheet1', [])), 'This workbook is empty.'],
  ['no table', workbook(sheet('List', [['Milk']])), 'A grid is known by its header row'],
  ['a table that lacks a header', workbook(sheet('Plan', [['Actions and milestones', 'By whom']])), /A grid is known by its header row/],
  ['a table without dates', workbook(sheet('Plan', [['Task', 'Team'], ['Dig', 'Parks']])), /the table at Plan!A1 \('Task', 'Team'\): it has no column headed 'By when' .* say which column is which\./],
  ['a plan on a hidden sheet', { ...PLAN, sheets: [...workbook(sheet('List', [['Milk']])).sheets, ...PLAN.sheets.map((plan) => ({ ...plan, visibility: 'hidden' as const }))] }, 'Hidden sheets were left out (Grid 1)'],
])('%s is refused in words', async (_, contents, words) => {
  await expect(check(sessionOn(contents).session, CALL)).rejects.toThrow(words);
}); // prettier-ignore

test('build and report draw their sheets; built again, rows stay', async () => {
  const { host, session } = sessionOn();
  expect(await build(session, CALL)).toMatchObject({ sheet: 'Tracker', changes: { added: 3, kept: 0 } });
  expect(trackerRows(host.workbook)).toHaveLength(3);
  expect(await build(session, CALL)).toMatchObject({ changes: { added: 0, kept: 3 } });
  expect(await report(session, CALL)).toMatchObject({ sheet: 'Plan check' });
  expect(sheets(host)).toEqual([undefined, 'tracker', 'as built', 'report', 'report as built']);
});

test('what a person wrote over the plan’s words stays until somebody takes the plan’s', async () => {
  const { host, session } = sessionOn();
  await build(session, CALL);
  const action = (): string | undefined => trackerRows(host.workbook)[0]?.['Action'];
  const words = action();
  host.workbook = writtenInto(host.workbook, 2, 'Action', 'Agree it with the trust');
  const { changes } = await build(session, CALL);
  expect([action(), changes.edits.length]).toEqual(['Agree it with the trust', 1]);
  await takeThePlans(session, new Set(changes.edits.map(({ ref }) => ref)), CALL);
  expect(action()).toBe(words);
  expect((await build(session, CALL)).changes.edits).toEqual([]);
});

test.each(['Looking at the sheets', 'Reading the grids', 'Laying out the tracker', "Writing 'Tracker'"])(
  'cancelled at %j, nothing is drawn',
  async (last) => {
    const { host, session } = sessionOn();
    const stop = new AbortController();
    const onStep = (step: string): void => {
      if (step === last) stop.abort();
    };
    const built = build(session, { ...CALL, signal: stop.signal, onStep });
    if (last.startsWith('Writing')) await built;
    else await expect(built).rejects.toThrow(Cancelled);
    expect(host.done.includes('draw tracker, as built')).toBe(last.startsWith('Writing'));
  },
);

test('a second command is refused while one runs, and works when that has ended, well or not', async () => {
  const { host, session } = sessionOn();
  const [first, second] = await Promise.allSettled([build(session, CALL), check(session, CALL)]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({ reason: { kind: 'busy', what: '‘Check plan’ was not started.' } });
  host.workbook = workbook(sheet('List', [['Milk']]));
  await expect(check(session, CALL)).rejects.toThrow(HostProblem);
  host.workbook = PLAN;
  await expect(check(session, CALL)).resolves.toBeDefined();
});

test('highlights follow what is found until they are cleared', async () => {
  const { host, session } = sessionOn();
  const { cells } = await highlight(session, CALL);
  expect([cells, host.highlights.length]).toEqual([cells, cells]);
  const { findings } = await check(session, CALL);
  await fix(session, fixesOf(session, findings), CALL);
  expect(host.highlights.length).toBeLessThan(cells);
  expect(await clearHighlights(session)).toBeLessThan(cells);
  await check(session, CALL);
  expect(host.highlights).toEqual([]);
});

describe('undo', () => {
  test('a fix is written as shown, and put back', async () => {
    const { host, session } = sessionOn();
    const { findings } = await check(session, CALL);
    const changes = fixesOf(session, findings.filter(({ rule }) => rule === 'owner-spellings')); // prettier-ignore
    expect((await fix(session, changes, CALL)).findings.map(ruleOf)).not.toContain('owner-spellings');
    expect([cell(host, 5, 3), lastDone(session)]).toEqual(['SCO-N', 'fix']);
    expect(await undo(session, CALL)).toMatchObject({ kind: 'fix', count: 1 });
    expect([cell(host, 5, 3), lastDone(session)]).toEqual(['SCO – N', undefined]);
    expect(await undo(session, CALL)).toBeUndefined();
  });

  test('what was refused is not on the stack', async () => {
    const { host, session } = sessionOn();
    const { findings } = await check(session, CALL);
    host.refuses = true;
    await expect(fix(session, fixesOf(session, findings), CALL)).rejects.toThrow('It is locked.');
    expect(lastDone(session)).toBeUndefined();
  });

  test('accepting and withdrawing go back one by one', async () => {
    const { session } = sessionOn();
    const noDate = one((await check(session, CALL)).findings.filter(({ rule }) => rule === 'no-date'));
    const accepted = await accept(session, [noDate], 'The Board knows', CALL);
    const acceptances = accepted.findings.flatMap(({ accepted: by }) => by?.rows ?? []);
    expect(acceptances).toMatchObject([{ reason: 'The Board knows', on: TODAY }]);
    await withdraw(session, acceptances, CALL);
    const states: unknown[] = [session.kept.accepted];
    for (const kind of ['withdrawal', 'acceptance']) {
      expect(await undo(session, CALL)).toMatchObject({ kind, count: 1 });
      states.push(session.kept.accepted);
    }
    expect(states).toEqual([[], acceptances, []]);
  });

  test('settings go back, unless somebody has changed them since', async () => {
    const { host, session } = sessionOn();
    const { settings: before } = session.kept;
    await saveSettings(session, { ...before, period: '2011-14' });
    expect(await undo(session, CALL)).toEqual({ kind: 'settings', count: 1 });
    expect(session.kept.settings).toEqual(before);
    await saveSettings(session, { ...before, period: '2011-14' });
    const since = JSON.stringify({ settings: { ...before, period: '2012/13' }, accepted: [] });
    host.workbook = { ...host.workbook, kept: since };
    expect(await undo(session, CALL)).toEqual({ kind: 'settings', count: 0 });
    expect(session.kept.settings.period).toBe('2012/13');
  });
});

test.each([
  ['the clock', {}, '', 9],
  ['what the workbook keeps', {}, '2011-10-15', 10],
  ['what is asked for', { today: { year: 2011, month: 11, day: 1 } }, '2011-10-15', 11],
])('today comes from %s', async (_, asked, kept, month) => {
  const host = new FakeHost(PLAN);
  const session = new Session(host, asked);
  await saveSettings(session, { ...DEFAULT_FORM, today: kept });
  await check(session, { today: { year: 2011, month: 9, day: 1 } });
  expect(session.last?.today.month).toBe(month);
});
