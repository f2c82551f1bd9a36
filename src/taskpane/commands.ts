import { accept, withdraw } from '../app/accept';
import type { Call } from '../app/call';
import { check } from '../app/check';
import { fix, fixesOf } from '../app/fix';
import { loadSettings, saveSettings } from '../app/kept';
import type { Session } from '../app/session';
import { build, report } from '../app/sheets';
import { lastDone, undo } from '../app/undo';
import type { Acceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { ChangingCells, Keeping } from '../core/workbook/abilities';
import type { CellChange } from '../core/workbook/changes';
import type { WorkbookHost } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import type { SettingsForm } from '../kept/settings-form';
import * as messages from './messages';
import { seenOf } from './seen';
import type { Event } from './state';

/** What the pane asks for: plain data, so that it can go to a worker. */
export type Command = WorkbookCommand | DoorCommand;

/** What is done with the workbook, the same way over every host. */
export type WorkbookCommand =
  | { readonly kind: 'start' }
  | { readonly kind: 'check' }
  | { readonly kind: 'build' }
  | { readonly kind: 'report' }
  /** Shows what fixing these would write. */
  | { readonly kind: 'preview'; readonly title: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'fix'; readonly changes: readonly CellChange[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'accept'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly accepted: readonly Acceptance[] }
  | { readonly kind: 'save settings'; readonly settings: SettingsForm };

/** What is done where the workbook is shown. */
export type DoorCommand =
  | { readonly kind: 'select'; readonly place: CellPlace }
  | { readonly kind: 'open sample' }
  | { readonly kind: 'highlight' }
  | { readonly kind: 'clear highlights' };

/** What the pane stands in front of: Excel, or a page with a file. */
export interface Door {
  /** False where findings are marked in the cells anyway. */
  readonly highlights: boolean;
  /** Does something and tells what happened. @throws HostProblem, Cancelled */
  ask(command: Command, call: Call & { readonly signal: AbortSignal }): Promise<Event | undefined>;
}

/** True for what the door itself does. */
export function isForDoor(command: Command): command is DoorCommand {
  return DOOR_COMMANDS.some((kind) => kind === command.kind);
}

const DOOR_COMMANDS: readonly DoorCommand['kind'][] = ['select', 'open sample', 'highlight', 'clear highlights'];

/** What the pane needs of a workbook. */
export type PaneWorkbook = WorkbookHost & ChangingCells & Keeping;

/** @throws HostProblem, Cancelled */
export async function perform(
  session: Session<PaneWorkbook>,
  command: WorkbookCommand,
  call: Call,
): Promise<Event | undefined> {
  const undoable = (): Pick<Extract<Event, { kind: 'done' }>, 'undoable'> => ({ undoable: lastDone(session) });
  switch (command.kind) {
    case 'start':
      return { kind: 'started', settings: await loadSettings(session) };
    case 'check':
      return { kind: 'done', seen: seenOf(await check(session, call)), ...undoable() };
    case 'build': {
      const built = await build(session, call);
      return { kind: 'done', seen: seenOf(built.analysis), message: messages.trackerBuilt(built), ...undoable() };
    }
    case 'report': {
      const built = await report(session, call);
      return { kind: 'done', seen: seenOf(built.analysis), message: messages.reportWritten(built), ...undoable() };
    }
    case 'preview': {
      const { title, findings } = command;
      return { kind: 'opened', view: { kind: 'preview', title, changes: fixesOf(session, findings) } };
    }
    case 'fix': {
      const seen = seenOf(await fix(session, command.changes, call));
      return { kind: 'done', seen, message: messages.changed(command.changes.length), ...undoable() };
    }
    case 'undo': {
      const undone = await undo(session, call);
      if (!undone) return undefined;
      const { settings } = session.kept;
      const seen = undone.analysis && seenOf(undone.analysis);
      return { kind: 'undone', settings, seen, message: messages.undone(undone), ...undoable() };
    }
    case 'accept': {
      const seen = seenOf(await accept(session, command.finding, command.reason, call));
      return { kind: 'done', seen, message: messages.accepted, ...undoable() };
    }
    case 'withdraw': {
      const seen = seenOf(await withdraw(session, command.accepted, call));
      return { kind: 'done', seen, message: messages.withdrawn, ...undoable() };
    }
    case 'save settings': {
      const { settings } = command;
      await saveSettings(session, settings);
      return { kind: 'settings saved', settings, message: messages.settingsSaved, ...undoable() };
    }
  }
}
