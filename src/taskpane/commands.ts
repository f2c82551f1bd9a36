import type { Acceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { Watch } from '../hosts/excel';
import * as messages from './messages';
import type { Session } from './session';
import type { Event } from './state';

/** What the pane can be asked to do: each does it and answers with what happened. All throw HostProblem and Cancelled. */
export interface Commands {
  readonly check: (watch: Watch) => Promise<Event>;
  readonly build: (watch: Watch) => Promise<Event>;
  readonly report: (watch: Watch) => Promise<Event>;
  readonly highlight: (watch: Watch) => Promise<Event>;
  readonly clearHighlights: () => Promise<Event>;
  readonly change: (changes: readonly CellChange[], watch: Watch) => Promise<Event>;
  readonly undo: (watch: Watch) => Promise<Event>;
  readonly accept: (finding: Finding, reason: string, watch: Watch) => Promise<Event>;
  readonly withdraw: (accepted: Acceptance, watch: Watch) => Promise<Event>;
  readonly select: (place: CellPlace) => Promise<undefined>;
}

export const commandsOf = (session: Session): Commands => ({
  check: async (watch) => ({ kind: 'done', analysis: await session.check(watch) }),
  build: async (watch) => {
    const drawn = await session.build(watch);
    return { kind: 'done', analysis: drawn.analysis, message: messages.trackerBuilt(drawn) };
  },
  report: async (watch) => {
    const drawn = await session.report(watch);
    return { kind: 'done', analysis: drawn.analysis, message: messages.reportWritten(drawn) };
  },
  highlight: async (watch) => {
    const { analysis, cells } = await session.highlight(watch);
    return { kind: 'done', analysis, message: messages.highlighted(cells) };
  },
  clearHighlights: async () => ({ kind: 'done', message: messages.cleared(await session.clearHighlights()) }),
  change: async (changes, watch) => {
    const analysis = await session.change(changes, watch);
    return { kind: 'done', analysis, message: messages.changed(changes.length) };
  },
  undo: async (watch) => {
    const { analysis, cells } = await session.undo(watch);
    return { kind: 'done', analysis, message: messages.undone(cells) };
  },
  accept: async (finding, reason, watch) => {
    const analysis = await session.accept(finding, reason, watch);
    return { kind: 'done', analysis, message: messages.accepted };
  },
  withdraw: async (accepted, watch) => {
    const analysis = await session.withdraw(accepted, watch);
    return { kind: 'done', analysis, message: messages.withdrawn };
  },
  select: async (place) => {
    await session.select(place);
    return undefined;
  },
});
