import type { Day } from '../../core/calendar/day';
import type { HighlightCommand, RecheckCommand, WorkbookCommand } from '../door';
import type { Event } from '../state';

/** What the pane in Excel asks its worker. */
export interface PaneDialogue {
  readonly ask: { readonly command: WorkbookCommand | HighlightCommand | RecheckCommand; readonly today: Day };
  readonly answer: { readonly kind: 'event'; readonly event: Event | undefined };
  readonly part: never;
}
