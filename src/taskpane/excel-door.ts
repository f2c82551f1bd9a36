import { clearHighlights, highlight } from '../app/highlight';
import type { Session } from '../app/session';
import { lastDone } from '../app/undo';
import type { ExcelWorkbook } from '../hosts/excel';
import { type Door, isForDoor, perform } from './commands';
import * as messages from './messages';
import { fetchSample } from './sample';
import { seenOf } from './seen';

/** The pane in Excel, beside the workbook that is open. */
export const excelDoor = (session: Session<ExcelWorkbook>): Door => ({
  highlights: true,
  async ask(command, call) {
    if (!isForDoor(command)) return perform(session, command, call);
    switch (command.kind) {
      case 'select':
        await session.host.select(command.place);
        return undefined;
      case 'open sample':
        await session.host.openCopy(await fetchSample());
        return undefined;
      case 'highlight': {
        const { analysis, cells } = await highlight(session, call);
        return {
          kind: 'done',
          seen: seenOf(analysis),
          message: messages.highlighted(cells),
          undoable: lastDone(session),
        };
      }
      case 'clear highlights': {
        const message = messages.cleared(await clearHighlights(session));
        return { kind: 'done', message, undoable: lastDone(session) };
      }
    }
  },
});
