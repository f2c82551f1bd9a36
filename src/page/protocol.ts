import type { Day } from '../core/calendar/day';
import type { WorkbookCommand } from '../taskpane/door';
import type { Asker } from '../taskpane/remote/asker';
import type { Event } from '../taskpane/state';
import type { SheetRows, SheetView } from './sheet-view';

/* What the page and its worker say to each other. The workbook is in the worker; the page holds what it shows. */

export type Ask =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'command'; readonly command: WorkbookCommand; readonly today: Day }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'save' };

export type Answer =
  | { readonly kind: 'opened'; readonly book: Book }
  | { readonly kind: 'done'; readonly event: Event | undefined; readonly book: Book }
  /** What it looks like came before, in parts. */
  | { readonly kind: 'sheet' }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array };

/** What the page knows of the workbook that is open. */
export interface Book {
  /** Another one after each change. */
  readonly version: number;
  /** The sheets that are not hidden, in the order of their tabs. */
  readonly sheets: readonly string[];
}

/** A sheet with its first rows, and then more of them: so many at once that the page never stops to take them in. */
export type Part =
  { readonly kind: 'view'; readonly view: SheetView } | { readonly kind: 'rows'; readonly rows: SheetRows };

export interface PageDialogue {
  readonly ask: Ask;
  readonly answer: Answer;
  readonly part: Part;
}

export type PageAsker = Asker<PageDialogue>;
