import { accept, withdraw } from '../app/accept';
import type { Call } from '../app/call';
import { check } from '../app/check';
import { explainCell } from '../app/explain';
import { fix, fixesOf } from '../app/fix';
import { loadSettings, saveSettings } from '../app/kept';
import type { Session } from '../app/session';
import { build, report, summarise } from '../app/sheets';
import { undo } from '../app/undo';
import { HostProblem } from '../core/workbook/host';
import { type PaneSession, type WorkbookFiles, done, planOf, readAgain } from './answers';
import { type WorkbookCommand, isOfMeetings } from './door';
import * as messages from './messages';
import { type Seen, checkedNow, lookedAt } from './model/seen';
import type { Event, Found } from './state';

/** @throws HostProblem, Cancelled */
export async function perform(
  session: PaneSession,
  command: WorkbookCommand,
  call: Call,
  files: () => Promise<WorkbookFiles>,
): Promise<Event | undefined> {
  if (isOfMeetings(command))
    return (await import('./meeting-commands')).performOfMeetings(session, command, call, files);
  switch (command.kind) {
    case 'look':
      await loadSettings(session);
      return done(session, { found: await look(session, call), settings: session.kept.settings });
    case 'check':
      return done(session, { found: await checkedPlan(session, call), tab: 'findings' });
    case 'point': {
      const { headerRows } = await import('../app/point');
      return { kind: 'opened', view: { kind: 'pointing', ...(await headerRows(session, call)) } };
    }
    case 'explain':
      return { kind: 'explained', explanation: session.last && explainCell(session.last, command.place) };
    case 'build': {
      const built = await build(session, call);
      const found = await readAgain(session, call);
      return done(session, { found, message: messages.trackerBuilt(built), tab: 'tracker' });
    }
    case 'summary': {
      const { summary } = await summarise(session, call);
      if (summary === undefined) throw new Error('The summary was not drawn.');
      const found = await readAgain(session, call);
      return done(session, { found, message: messages.summaryWritten(summary), tab: 'tracker' });
    }
    case 'report':
      return done(session, { message: messages.reportWritten(await report(session, call)), found: planOf(session) });
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
      await accept(session, command.findings, command.reason, call);
      return done(session, { found: planOf(session), message: messages.accepted(command.findings.length) });
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
