import type { Call } from '../app/call';
import { build, report, summarise } from '../app/sheets';
import { type PaneSession, done } from './answers';
import type { BuildingCommand } from './door';
import * as messages from './words/building';
import { planOf, readAgain } from './plan-answers';
import type { Event } from './state';

/** Builds what was asked for. @throws HostProblem, Cancelled */
export async function buildAsked(session: PaneSession, command: BuildingCommand, call: Call): Promise<Event> {
  switch (command.kind) {
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
  }
}
