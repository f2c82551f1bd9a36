import type { Day } from '../core/calendar/day';
import type { ProblemKind } from '../core/workbook/host';
import type { WorkbookCommand } from '../taskpane/door';
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
  | { readonly kind: 'sheet' }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array };

/** What the page knows of the workbook that is open. */
export interface Book {
  /** Another one after each change. */
  readonly version: number;
  /** The sheets that are not hidden, in the order of their tabs. */
  readonly sheets: readonly string[];
}

export type ToWorker =
  { readonly kind: 'ask'; readonly id: number; readonly ask: Ask } | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'step'; readonly id: number; readonly words: string }
  /** A sheet with its first rows, and then more of them: so many at once that the page never stops to take them in. */
  | { readonly kind: 'view'; readonly id: number; readonly view: SheetView }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: SheetRows }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'cancelled'; readonly id: number }
  | {
      readonly kind: 'problem';
      readonly id: number;
      readonly problem: {
        readonly kind: ProblemKind;
        readonly what: string;
        readonly why: string;
        readonly whatToDo: string;
      };
    }
  /** Something that nobody expected. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
