import { accept, withdraw } from '../app/accept';
import type { Call } from '../app/call';
import { markComplete } from '../app/catch-up';
import { check } from '../app/check';
import { collect } from '../app/collect';
import { explainCell } from '../app/explain';
import { fix, fixesOf } from '../app/fix';
import { makeMeeting } from '../app/meeting';
import { loadSettings, saveSettings } from '../app/kept';
import type { Session } from '../app/session';
import { build, report } from '../app/sheets';
import { lastDone, undo } from '../app/undo';
import type { ChangingCells, Keeping } from '../core/workbook/abilities';
import { HostProblem, type WorkbookHost } from '../core/workbook/host';
import type { WorkbookCommand } from './door';
import * as messages from './messages';
import { type Seen, checkedNow, lookedAt } from './model/seen';
import type { Event, Found } from './state';

/** What the pane needs of a workbook. */
export type PaneWorkbook = WorkbookHost & ChangingCells & Keeping;

/** @throws HostProblem, Cancelled */
export async function perform(
  session: Session<PaneWorkbook>,
  command: WorkbookCommand,
  call: Call,
): Promise<Event | undefined> {
  switch (command.kind) {
    case 'look':
      await loadSettings(session);
      return done(session, { found: await look(session, call), settings: session.kept.settings });
    case 'check':
      return done(session, { found: await checkedPlan(session, call), tab: 'findings' });
    case 'explain':
      return { kind: 'explained', explanation: session.last && explainCell(session.last, command.place) };
    case 'build': {
      const built = await build(session, call);
      const found = await readAgain(session, call);
      return done(session, { found, message: messages.trackerBuilt(built), tab: 'tracker' });
    }
    case 'report':
      return done(session, { message: messages.reportWritten(await report(session, call)), found: planOf(session) });
    case 'mark complete': {
      const { rows } = await markComplete(session, command.refs, call);
      const found = planOf(session);
      return done(session, { found, message: messages.completed(rows), tab: 'tracker' });
    }
    case 'meeting': {
      const { asked } = command;
      const made = await makeMeeting(session, { ...asked, date: asked.date ?? session.todayIn(call) }, call);
      return done(session, { message: messages.meetingMade(made) });
    }
    case 'collect': {
      const { items, notes } = await collect(session, [], command.take ?? 'nothing', call);
      if (!command.take) return { kind: 'opened', view: { kind: 'collected', items, notes } };
      const found = await readAgain(session, call);
      return done(session, { found, message: messages.collected(items), tab: 'tracker' });
    }
    case 'preview': {
      const { title, findings } = command;
      return { kind: 'opened', view: { kind: 'preview', title, changes: fixesOf(session, findings) } };
    }
    case 'fix':
      await fix(session, command.changes, call);
      return done(session, { found: planOf(session), message: messages.changed(command.changes.length) });
    case 'undo': {
      const undone = await undo(session, call);
      if (!undone) return undefined;
      const { settings } = session.kept;
      return done(session, { settings, message: messages.undone(undone), ...(undone.analysis && { found: planOf(session) }) }); // prettier-ignore
    }
    case 'accept':
      await accept(session, command.finding, command.reason, call);
      return done(session, { found: planOf(session), message: messages.accepted });
    case 'withdraw':
      await withdraw(session, command.accepted, call);
      return done(session, { found: planOf(session), message: messages.withdrawn });
    case 'save settings': {
      const { settings, checks } = command;
      await saveSettings(session, settings);
      const found = await (checks ? checkedPlan(session, call) : look(session, call));
      return done(session, { found, settings, message: messages.settingsSaved });
    }
  }
}

const done = (session: Session, event: Omit<Extract<Event, { kind: 'done' }>, 'kind' | 'undoable'>): Event => ({
  kind: 'done',
  undoable: lastDone(session),
  ...event,
});

/** The plan as it was read last. */
function planOf(session: Session): Found {
  if (!session.last) throw new Error('No plan was read.');
  return { kind: 'plan', seen: checkedNow(session.last) };
}

/** The same plan, beside sheets of ours that have changed since. */
async function readAgain(session: Session, call: Call): Promise<Found> {
  const workbook = await session.host.read(call);
  if (session.last) session.last = { ...session.last, workbook };
  return planOf(session);
}

/** What is there, read with no rules at all. */
const look = (session: Session, call: Call): Promise<Found> =>
  orNoPlan(async () => lookedAt(await session.run('Look', () => session.read(call, []))));

const checkedPlan = (session: Session, call: Call): Promise<Found> =>
  orNoPlan(async () => {
    await check(session, call);
    return session.last && checkedNow(session.last);
  });

/** Where a workbook holds no grid, that is what was found. */
async function orNoPlan(read: () => Promise<Seen | undefined>): Promise<Found> {
  try {
    const seen = await read();
    return seen ? { kind: 'plan', seen } : { kind: 'unknown' };
  } catch (problem) {
    if (!(problem instanceof HostProblem) || problem.kind !== 'no grid') throw problem;
    return { kind: 'no plan', what: problem.what, why: problem.why, whatToDo: problem.whatToDo };
  }
}
