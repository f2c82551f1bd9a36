import type { Day } from '../../core/calendar/day';
import type { ExcelCommand, WorkbookCommand } from '../door';
import type { Event } from '../state';

/** What the pane in Excel asks its worker. */
export interface PaneDialogue {
  readonly ask: { readonly command: WorkbookCommand | ExcelCommand; readonly today: Day };
  readonly answer: { readonly kind: 'event'; readonly event: Event | undefined };
  readonly part: never;
}
