import type { Call } from '../app/call';
import type { Day } from '../core/calendar/day';
import type { Acceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { MeetingRequest } from '../core/meeting/request';
import type { FollowingRows, FollowingSelection, LeftRows } from '../core/workbook/abilities';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { SettingsForm } from '../kept/settings-form';
import type { NamedFile } from './named-file';
import type { Event } from './state';

/** What the pane asks for: plain data, so that it can go to a worker. */
export type Command = WorkbookCommand | DoorCommand;

/** A meeting: today's, where no day is given. */
export type MeetingAsked = Omit<MeetingRequest, 'date'> & { readonly date: Day | undefined };

/** What is done over a tracker, for a meeting and after it. */
export type MeetingCommand =
  | { readonly kind: 'meeting'; readonly asked: MeetingAsked }
  /** Puts the rows of the tracker in order. */
  | { readonly kind: 'sort' }
  /** Marks rows of the tracker Complete whose date has gone by. */
  | { readonly kind: 'mark complete'; readonly refs: ReadonlySet<string> }
  /** Shows what was filled in, in files and on the workbook's own meeting sheets, or takes rows of it, by reference. */
  | { readonly kind: 'collect'; readonly files: readonly NamedFile[]; readonly take: ReadonlySet<string> | undefined }
  /** Makes a workbook for one owner, or for each where none is named. */
  | { readonly kind: 'packs'; readonly owner: string | undefined };

/** What is written on sheets of ours. */
export type BuildingCommand =
  | { readonly kind: 'build' }
  /** Builds the tracker with a page about it. */
  | { readonly kind: 'summary' }
  | { readonly kind: 'report' };

/** What is done about findings. */
export type CheckingCommand =
  | { readonly kind: 'check' }
  /** Shows what fixing these would write. */
  | { readonly kind: 'preview'; readonly title: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'fix'; readonly changes: readonly CellChange[] }
  | { readonly kind: 'undo' }
  /** Accepts findings, all for one reason. */
  | { readonly kind: 'accept'; readonly findings: readonly Finding[]; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly accepted: readonly Acceptance[] }
  /** Keeps settings, and looks or checks again by them. */
  | { readonly kind: 'save settings'; readonly settings: SettingsForm; readonly checks: boolean }
  /** Keeps where the plan is and which column is which, as settings have it; finds it by itself where none is named. */
  | { readonly kind: 'name columns'; readonly columns: readonly string[] };

/** What is done with the workbook, the same way over every host. */
export type WorkbookCommand =
  | BuildingCommand
  | CheckingCommand
  | MeetingCommand
  /** Looks at what is there, without checking it. */
  | { readonly kind: 'look' }
  /** Lists the rules for the settings. */
  | { readonly kind: 'list rules' }
  /** Lists the rows that may be the header of a plan that was not found. */
  | { readonly kind: 'point' }
  /** Says what a cell means, by what was read last. */
  | { readonly kind: 'explain'; readonly place: CellPlace };

/** What is done where the workbook is shown. */
export type DoorCommand =
  | { readonly kind: 'select'; readonly place: CellPlace }
  | { readonly kind: 'open sample' }
  /** Gives a workbook that was made to the user, who saves it. */
  | { readonly kind: 'hand over'; readonly file: string; readonly bytes: Uint8Array };

/** What is done only where people write into the sheets beside the pane. */
export type ExcelCommand = RecheckCommand | HighlightCommand;

/** Checks rows again that their author has left. */
export interface RecheckCommand {
  readonly kind: 'recheck';
  readonly left: LeftRows;
}

/** Marks findings in the cells, or takes the marks away. */
export type HighlightCommand = { readonly kind: 'highlight' } | { readonly kind: 'clear highlights' };

/** How a command is asked for. */
export type Asking = Call & { readonly signal: AbortSignal };

/** What the pane stands in front of: Excel, or a page with a file. */
export interface Door {
  /** How a workbook that was made comes to the user: a pane in Excel can't save files, but opens them. */
  readonly handsOver: 'by saving' | 'by opening';
  /** What is said where an answer takes long because of the host. */
  readonly waiting?: string;
  /** Tells of the cells that are selected, where the pane isn't told otherwise. @returns what ends it. @throws HostProblem */
  readonly followSelection?: FollowingSelection['followSelection'];
  /** Does something and tells what happened. @throws HostProblem, Cancelled */
  ask(command: Command, asking: Asking): Promise<Event | undefined>;
  /** Left out where nobody writes into the sheets, and findings are marked in the cells anyway. */
  readonly excel?: ExcelDoor;
}

/** What goes through a door to Excel alone. */
export interface ExcelDoor {
  /** Tells of rows that were changed and left. @returns what ends it. @throws HostProblem */
  readonly followRows: FollowingRows['followRows'];
  /** Does something and tells what happened. @throws HostProblem, Cancelled */
  ask(command: ExcelCommand, asking: Asking): Promise<Event | undefined>;
}

/** True for what the door itself does. */
export function isForDoor(command: Command): command is DoorCommand {
  return DOOR_COMMANDS.some((kind) => kind === command.kind);
}

const DOOR_COMMANDS: readonly DoorCommand['kind'][] = ['select', 'open sample', 'hand over'];

/** True for what is done at once, so that nobody waits for it or stops it. */
export const isAtOnce = (command: Command): boolean =>
  command.kind === 'preview' || command.kind === 'list rules' || isForDoor(command);
