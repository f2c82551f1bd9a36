import { type Door, isForDoor } from '../taskpane/door';
import { saved } from '../taskpane/words/handing-over';
import type { Seen } from '../taskpane/model/seen';
import { download } from './files';
import type { Book, PageAsker } from './protocol';
import type { Event } from '../taskpane/state';
import type { CellPlace } from '../core/workbook/place';

/** What the page does when the pane did something. */
export interface PageSide {
  readonly select: (place: CellPlace) => void;
  readonly openSample: () => Promise<void>;
  /** @param leadsTo where the pane leads after what was done. */
  readonly onBook: (book: Book, leadsTo: CellPlace | undefined) => void;
  readonly onSeen: (seen: Seen) => void;
}

/** The pane beside a workbook's file, which the worker holds. */
export const pageDoor = (client: PageAsker, page: PageSide): Door => ({
  handsOver: 'by saving',
  async ask(command, { today, signal, onStep }) {
    if (!isForDoor(command)) {
      const watch = { signal, ...(onStep && { onStep }) };
      const { event, book } = await client.ask('done', { kind: 'command', command, today }, watch);
      page.onBook(book, leadsTo(event));
      if (event?.kind === 'done' && event.found?.kind === 'plan') page.onSeen(event.found.seen);
      return event;
    }
    switch (command.kind) {
      case 'select':
        page.select(command.place);
        return undefined;
      case 'open sample':
        await page.openSample();
        return undefined;
      case 'hand over':
        download(command.file, command.bytes);
        return { kind: 'told', message: saved(command.file) };
    }
  },
});

const leadsTo = (event: Event | undefined): CellPlace | undefined =>
  event?.kind === 'done' && event.message?.kind === 'told' && event.message.way?.kind === 'go'
    ? event.message.way.place
    : undefined;
