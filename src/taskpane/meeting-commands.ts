import { type Call, nextStep } from '../app/call';
import { markComplete } from '../app/catch-up';
import { collect } from '../app/collect';
import { makeMeeting } from '../app/meeting';
import { packNames } from '../app/pack-names';
import { makePacks } from '../app/packs';
import { sortTracker } from '../app/sort';
import type { ReturnedFile } from '../core/meeting/returned';
import { HostProblem } from '../core/workbook/host';
import { type PaneSession, type WorkbookFiles, done } from './answers';
import type { MeetingCommand } from './door';
import * as messages from './words/meetings';
import type { NamedFile } from './named-file';
import { planOf, readAgain } from './plan-answers';
import type { Event, UnreadFile } from './state';

/** What serves meetings. @throws HostProblem, Cancelled */
export async function serveMeeting(
  session: PaneSession,
  command: MeetingCommand,
  call: Call,
  files: () => Promise<WorkbookFiles>,
): Promise<Event> {
  switch (command.kind) {
    case 'mark complete': {
      const { rows } = await markComplete(session, command.refs, call);
      const found = planOf(session);
      return done(session, { found, message: messages.completed(rows), tab: 'tracker' });
    }
    case 'sort': {
      const isChanged = await sortTracker(session, call);
      return done(session, {
        found: await readAgain(session, call),
        message: messages.sorted(isChanged),
        tab: 'tracker',
      });
    }
    case 'meeting': {
      const { asked } = command;
      const made = await makeMeeting(session, { ...asked, date: asked.date ?? session.todayIn(call) }, call);
      return done(session, { message: messages.meetingMade(made) });
    }
    case 'collect': {
      const { read, unread } = await readReturned(command.files, files, call);
      const { items, notes } = await collect(session, read, command.take ?? 'nothing', call);
      if (!command.take)
        return { kind: 'opened', view: { kind: 'collected', files: command.files, items, notes, unread } };
      const found = await readAgain(session, call);
      return done(session, { found, message: messages.collected(items), tab: 'tracker' });
    }
    case 'packs': {
      const { make } = await files();
      const { packs, withoutLead } = await makePacks(session, command.owner, make, call);
      const names = packNames(packs);
      const named = packs.map((pack, at) => ({ ...pack, file: `${names[at] ?? pack.owner}.xlsx` }));
      return { kind: 'opened', view: { kind: 'packs', packs: named, withoutLead } };
    }
  }
}

/** What can be read of the files that came back; one that is no workbook doesn't keep the others out. @throws Cancelled */
async function readReturned(
  named: readonly NamedFile[],
  files: () => Promise<WorkbookFiles>,
  call: Call,
): Promise<{ readonly read: readonly ReturnedFile[]; readonly unread: readonly UnreadFile[] }> {
  const read: ReturnedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const { name, bytes } of named) {
    await nextStep(call, messages.reading(name));
    try {
      read.push({ name, workbook: await (await files()).open(bytes).read() });
    } catch (problem) {
      if (!(problem instanceof HostProblem)) throw problem;
      unread.push({ name, what: problem.what, whatToDo: problem.whatToDo });
    }
  }
  return { read, unread };
}
