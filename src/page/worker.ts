import type { Watch } from '../core/workbook/watch';
import { newXlsx, openXlsx } from '../hosts/xlsx';
import type { WorkbookFiles } from '../taskpane/answers';
import { perform } from '../taskpane/commands';
import { answering } from '../taskpane/remote/answerer';
import { type OpenBook, openBook } from './open-book';
import type { Answer, Ask, PageDialogue, Part } from './protocol';
import { slicesOf } from './sheet-view';

/* The workbook and all that is done with it, beside the page, so that the page never stops. */

let open: OpenBook | undefined;
/** Workbooks that were asked for: the last of them is to be open. */
let asked = 0;
const files = (): Promise<WorkbookFiles> => Promise.resolve({ open: openXlsx, make: newXlsx });

answering<PageDialogue>(self, answer);

async function answer(ask: Ask, watch: Watch, tellPart: (part: Part) => void): Promise<Answer> {
  if (ask.kind === 'open') {
    const own = ++asked;
    const opened = openBook(ask.bytes);
    const book = await opened.book();
    if (own === asked) open = opened;
    return { kind: 'opened', book };
  }
  if (!open) throw new Error('No workbook is open.');
  switch (ask.kind) {
    case 'command': {
      const event = await perform(open.session, ask.command, { today: ask.today, ...watch }, files);
      return { kind: 'done', event, book: await open.book() };
    }
    case 'sheet': {
      const view = await open.view(ask.name);
      const [rows, ...others] = slicesOf(view.rows);
      tellPart({ kind: 'view', view: { ...view, rows } });
      for (const more of others) tellPart({ kind: 'rows', rows: more });
      return { kind: 'sheet' };
    }
    case 'save':
      return { kind: 'saved', bytes: open.toBytes() };
  }
}
