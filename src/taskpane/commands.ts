import { actionAt } from '../app/action-at';
import type { Call } from '../app/call';
import { onDemand } from '../core/workbook/on-demand';
import { type PaneSession, type WorkbookFiles, done } from './answers';
import type { WorkbookCommand } from './door';
import { look } from './look';
import type { Event } from './state';

/** Does what was asked for. What looks is there from the start; the rest is fetched when it is first asked for. @throws HostProblem, Cancelled */
export async function perform(
  session: PaneSession,
  command: WorkbookCommand,
  call: Call,
  files: () => Promise<WorkbookFiles>,
): Promise<Event> {
  switch (command.kind) {
    case 'look':
      return done(session, { found: await look(session, call), settings: session.kept.settings });
    case 'explain': {
      const { last } = session;
      // Most cells mean nothing, the one that is selected at the start as a rule.
      if (!last || !actionAt(last.analysis.plan, command.place)) return { kind: 'explained', explanation: undefined };
      const { explainCell } = await onDemand(() => import(/* webpackChunkName: "explaining" */ '../app/explain'));
      return { kind: 'explained', explanation: await explainCell(last, command.place) };
    }
    case 'list rules': {
      const { listedRules } = await onDemand(() => import(/* webpackChunkName: "rules" */ './model/listed-rules'));
      return { kind: 'opened', view: { kind: 'settings', rules: listedRules() } };
    }
    case 'point': {
      const { headerRows } = await onDemand(() => import(/* webpackChunkName: "pointing" */ '../app/point'));
      return { kind: 'opened', view: { kind: 'pointing', ...(await headerRows(session, call)) } };
    }
    case 'build':
    case 'summary':
    case 'report': {
      const { buildAsked } = await onDemand(() => import(/* webpackChunkName: "building" */ './building-commands'));
      return buildAsked(session, command, call);
    }
    case 'sort':
    case 'meeting':
    case 'mark complete':
    case 'collect':
    case 'packs': {
      const { serveMeeting } = await onDemand(() => import(/* webpackChunkName: "meetings" */ './meeting-commands'));
      return serveMeeting(session, command, call, files);
    }
    case 'check':
    case 'preview':
    case 'fix':
    case 'undo':
    case 'accept':
    case 'withdraw':
    case 'save settings':
    case 'name columns': {
      const { checkAsked } = await onDemand(() => import(/* webpackChunkName: "checking" */ './checking-commands'));
      return checkAsked(session, command, call);
    }
  }
}
