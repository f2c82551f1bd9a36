import type { Session } from '../app/session';
import { onDemand } from '../core/workbook/on-demand';
import type { ExcelWorkbook } from '../hosts/excel';
import type { WorkbookFiles } from './answers';
import { base64Of } from './base64';
import { perform } from './commands';
import { type Door, isForDoor } from './door';
import { opened } from './messages/handing-over';
import { fetchSample } from './sample';

/** What of a door is fetched once the pane is there to be seen. */
export type BehindPane = Required<Pick<Door, 'ask' | 'followSelection' | 'followRows'>>;

/** The pane in Excel, beside the workbook that is open. */
export const excelDoor = (session: Session<ExcelWorkbook>, files: () => Promise<WorkbookFiles>): BehindPane => ({
  followSelection: (tell) => session.host.followSelection(tell),
  followRows: (tell) => session.host.followRows(tell),
  async ask(command, call) {
    if (!isForDoor(command)) return perform(session, command, call, files);
    switch (command.kind) {
      case 'select':
        await session.host.select(command.place);
        return undefined;
      case 'open sample':
        await session.host.openCopy(base64Of(await fetchSample()));
        return undefined;
      case 'hand over':
        await session.host.openCopy(base64Of(command.bytes));
        return { kind: 'told', message: opened(command.file) };
      case 'recheck': {
        const { recheckAsked } = await onDemand(
          () => import(/* webpackChunkName: "rechecking" */ './rechecking-command'),
        );
        return recheckAsked(session, command.left);
      }
      case 'highlight':
      case 'clear highlights': {
        const { highlightAsked } = await onDemand(
          () => import(/* webpackChunkName: "highlighting" */ './highlighting-commands'),
        );
        return highlightAsked(session, command.kind, call);
      }
    }
  },
});
