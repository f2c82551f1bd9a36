import type { Call } from '../app/call';
import { clearHighlights, highlight } from '../app/highlight';
import type { Session } from '../app/session';
import type { Highlighting } from '../core/workbook/abilities';
import { type PaneWorkbook, done } from './answers';
import type { HighlightCommand } from './door';
import * as messages from './words/highlights';
import { planOf } from './plan-answers';
import type { Event } from './state';

/** Marks findings in the cells, or takes the marks away. @throws HostProblem, Cancelled */
export async function highlightAsked(
  session: Session<PaneWorkbook & Highlighting>,
  kind: HighlightCommand['kind'],
  call: Call,
): Promise<Event> {
  if (kind === 'clear highlights') return done(session, { message: messages.cleared(await clearHighlights(session)) });
  const { cells } = await highlight(session, call);
  return done(session, { message: messages.highlighted(cells), found: planOf(session) });
}
