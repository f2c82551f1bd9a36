import type { Call } from '../../app/call';
import { Session } from '../../app/session';
import { onDemand, sharedOnDemand } from '../../core/workbook/on-demand';
import type { WorkbookFiles } from '../answers';
import { perform } from '../commands';
import type { Event } from '../state';
import { answering } from './answerer';
import { Asker } from './asker';
import type { PaneDialogue } from './excel-protocol';
import type { HostDialogue } from './host-protocol';
import { type RemoteWorkbook, remoteHost } from './remote-host';

/* The session on the workbook that is open in Excel, beside the pane, so that the pane never stops. */

let excel: MessagePort | undefined;
const asker = new Asker<HostDialogue>(() => {
  if (!excel) throw new Error('The worker was given no way to Excel.');
  return excel;
});
const session = new Session<RemoteWorkbook>(remoteHost(asker));

/** What reads and makes files is fetched when it is first needed. */
const files = sharedOnDemand(
  () => import(/* webpackChunkName: "files" */ '../../hosts/xlsx'),
  ({ newXlsx, openXlsx }): WorkbookFiles => ({ open: openXlsx, make: newXlsx }),
);

// The first that comes is the way to Excel.
self.addEventListener(
  'message',
  ({ ports: [port] }) => {
    excel = port;
    port?.start();
  },
  { once: true },
);

answering<PaneDialogue>(self, async ({ command, today }, watch) => ({
  kind: 'event',
  event: await done(command, { today, ...watch }),
}));

async function done(command: PaneDialogue['ask']['command'], call: Call): Promise<Event | undefined> {
  if (command.kind === 'recheck') {
    const { recheckAsked } = await onDemand(() => import(/* webpackChunkName: "rechecking" */ '../rechecking-command'));
    return recheckAsked(session, command.left);
  }
  if (command.kind === 'highlight' || command.kind === 'clear highlights') {
    const { highlightAsked } = await onDemand(
      () => import(/* webpackChunkName: "highlighting" */ '../highlighting-commands'),
    );
    return highlightAsked(session, command.kind, call);
  }
  return perform(session, command, call, files);
}
