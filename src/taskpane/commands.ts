import { accept, withdraw } from '../app/accept';
import type { Call } from '../app/call';
import { check } from '../app/check';
import { fix, fixesOf } from '../app/fix';
import { clearHighlights, highlight } from '../app/highlight';
import { loadSettings, saveSettings } from '../app/kept';
import type { Session } from '../app/session';
import { build, report } from '../app/sheets';
import { lastDone, undo } from '../app/undo';
import type { Undoable } from '../app/undo-stack';
import type { Acceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { ExcelWorkbook } from '../hosts/excel';
import type { SettingsForm } from '../kept/settings-form';
import * as messages from './messages';
import { fetchSample } from './sample';
import type { Event } from './state';

/** Does something and tells what happened. Throws HostProblem and Cancelled. */
export type Command = (call: Call) => Promise<Event | undefined>;

/** What the pane can be asked to do: the application's commands, with what they did as events and messages. */
export interface Commands {
  readonly start: (isFirstRun: boolean) => Command;
  readonly check: Command;
  readonly build: Command;
  readonly report: Command;
  readonly highlight: Command;
  readonly clearHighlights: Command;
  readonly fixesOf: (findings: readonly Finding[]) => readonly CellChange[];
  readonly fix: (changes: readonly CellChange[]) => Command;
  readonly undo: Command;
  readonly lastDone: () => Undoable['kind'] | undefined;
  readonly accept: (finding: Finding, reason: string) => Command;
  readonly withdraw: (accepted: readonly Acceptance[]) => Command;
  readonly saveSettings: (settings: SettingsForm) => Command;
  readonly select: (place: CellPlace) => Command;
  readonly openSample: Command;
}

export const commandsOf = (session: Session<ExcelWorkbook>): Commands => ({
  start: (isFirstRun) => async () => ({ kind: 'started', settings: await loadSettings(session), isFirstRun }),
  check: async (call) => ({ kind: 'done', analysis: await check(session, call) }),
  build: async (call) => {
    const built = await build(session, call);
    return { kind: 'done', analysis: built.analysis, message: messages.trackerBuilt(built) };
  },
  report: async (call) => {
    const built = await report(session, call);
    return { kind: 'done', analysis: built.analysis, message: messages.reportWritten(built) };
  },
  highlight: async (call) => {
    const { analysis, cells } = await highlight(session, call);
    return { kind: 'done', analysis, message: messages.highlighted(cells) };
  },
  clearHighlights: async () => ({ kind: 'done', message: messages.cleared(await clearHighlights(session)) }),
  fixesOf: (findings) => fixesOf(session, findings),
  fix: (changes) => async (call) => ({
    kind: 'done',
    analysis: await fix(session, changes, call),
    message: messages.changed(changes.length),
  }),
  undo: async (call) => {
    const undone = await undo(session, call);
    if (!undone) return undefined;
    const { analysis } = undone;
    return { kind: 'undone', settings: session.kept.settings, analysis, message: messages.undone(undone) };
  },
  lastDone: () => lastDone(session),
  accept: (finding, reason) => async (call) => ({
    kind: 'done',
    analysis: await accept(session, finding, reason, call),
    message: messages.accepted,
  }),
  withdraw: (accepted) => async (call) => ({
    kind: 'done',
    analysis: await withdraw(session, accepted, call),
    message: messages.withdrawn,
  }),
  saveSettings: (settings) => async () => {
    await saveSettings(session, settings);
    return { kind: 'settings saved', settings, message: messages.settingsSaved };
  },
  select: (place) => async () => {
    await session.host.select(place);
    return undefined;
  },
  openSample: async () => {
    await session.host.openCopy(await fetchSample());
    return { kind: 'welcomed' };
  },
});
