import { accept, withdraw } from '../app/accept';
import type { Call } from '../app/call';
import { check } from '../app/check';
import { fix, fixesOf } from '../app/fix';
import { saveSettings } from '../app/kept';
import type { Session } from '../app/session';
import { undo } from '../app/undo';
import { type PaneSession, done } from './answers';
import type { CheckingCommand } from './door';
import { look, noPlanFor, orNoPlan } from './look';
import * as messages from './words/checking';
import { checkedNow } from './model/checked';
import { planOf } from './plan-answers';
import type { Event, Found } from './state';

/** What is checked, mended, accepted and set, and taken back. @throws HostProblem, Cancelled */
export async function checkAsked(session: PaneSession, command: CheckingCommand, call: Call): Promise<Event> {
  switch (command.kind) {
    case 'check':
      return done(session, {
        found: await checkedPlan(session, call),
        settings: session.kept.settings,
        tab: 'findings',
      });
    case 'preview': {
      const { title, findings } = command;
      return { kind: 'opened', view: { kind: 'preview', title, changes: fixesOf(session, findings) } };
    }
    case 'fix':
      await fix(session, command.changes, call);
      return done(session, { found: planOf(session), message: messages.changed(command.changes.length) });
    case 'undo': {
      const undone = await undo(session, call);
      if (!undone) return done(session, {});
      const found: Found | undefined = undone.noGrid ? noPlanFor(undone.noGrid) : undone.analysis && planOf(session);
      const { settings } = session.kept;
      return done(session, { settings, message: messages.undone(undone), ...(found && { found }) });
    }
    case 'accept':
      await accept(session, command.findings, command.reason, call);
      return done(session, { found: planOf(session), message: messages.accepted(command.findings.length) });
    case 'withdraw':
      await withdraw(session, command.accepted, call);
      return done(session, { found: planOf(session), message: messages.withdrawn });
    case 'name columns': {
      const settings = { ...session.kept.settings, columns: [...command.columns] };
      await saveSettings(session, settings);
      const found = await look(session, call);
      return done(session, { found, settings, message: messages.columnsNamed(command.columns), tab: 'plan' });
    }
    case 'save settings': {
      const { settings, checks } = command;
      await saveSettings(session, settings);
      const found = await (checks ? checkedPlan(session, call) : look(session, call));
      return done(session, { found, settings, message: messages.settingsSaved });
    }
  }
}

const checkedPlan = (session: Session, call: Call): Promise<Found> =>
  orNoPlan(async () => {
    await check(session, call);
    return session.last && checkedNow(session.last);
  });
