import type { Explanation } from '../app/explain';
import type { NoPlan } from '../app/no-plan';
import type { PackFile } from '../app/packs';
import type { HeaderRows } from '../app/point';
import type { Undoable } from '../app/undo-stack';
import type { ReturnedItem, ReturnedNote } from '../core/meeting/collect';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { SettingsForm } from '../kept/settings-form';
import type { Entry } from './model/entries';
import type { ListedRule } from './model/listed-rules';
import type { ListView } from './model/listed';
import type { Seen } from './model/seen';
import type { NamedFile } from './named-file';
import { WORDS } from './words';

/** A message in the pane: what happened, why, what to do; what was done. */
export type Message =
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | {
      readonly kind: 'told';
      readonly text: string;
      readonly more?: string;
      readonly way?: Way;
      /** True for what nobody asked for: it takes the place of nothing but what was said in passing before. */
      readonly isInPassing?: true;
    };

/** What a message offers to do next. */
export type Way =
  | { readonly kind: 'go'; readonly label: string; readonly place: CellPlace }
  | { readonly kind: 'undo'; readonly label: string }
  /** A finding in the list, by its id. */
  | { readonly kind: 'show'; readonly label: string; readonly id: string };

export const TABS = ['plan', 'findings', 'tracker', 'meeting'] as const;
export type Tab = (typeof TABS)[number];

/** What lies over the tabs until its user comes back from it. */
export type View =
  | { readonly kind: 'settings'; readonly rules: readonly ListedRule[] }
  /** What a fix would write, before it is written. */
  | { readonly kind: 'preview'; readonly title: string; readonly changes: readonly CellChange[] }
  /** Findings of one kind, all for one reason. */
  | { readonly kind: 'accepting'; readonly entries: readonly [Entry, ...Entry[]] }
  /** Where the plan is that was not found, before anything is kept. */
  | ({ readonly kind: 'pointing' } & HeaderRows)
  /** Rows of the tracker whose date has gone by, before any is marked. */
  | { readonly kind: 'catching up' }
  | ({ readonly kind: 'collected' } & CollectedFiles)
  /** Workbooks of owners that were made, to be handed over. */
  | { readonly kind: 'packs'; readonly packs: readonly NamedPack[]; readonly withoutLead: number };

/** What was filled in, in files that came back and on meeting sheets, before any of it is taken. */
export interface CollectedFiles {
  readonly files: readonly NamedFile[];
  readonly items: readonly ReturnedItem[];
  readonly notes: readonly ReturnedNote[];
  readonly unread: readonly UnreadFile[];
}

/** A file that is no workbook, or none that can be read. */
export interface UnreadFile {
  readonly name: string;
  readonly what: string;
  readonly whatToDo: string;
}

/** An owner's workbook with the name that its file is to have. */
export interface NamedPack extends PackFile {
  readonly file: string;
}

/** What the workbook holds, as far as it has been looked at. */
export type Found =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'no plan';
      readonly there: NoPlan['there'];
      readonly what: string;
      readonly why: string;
      readonly whatToDo: string;
    }
  | { readonly kind: 'plan'; readonly seen: Seen };

export interface PaneState {
  readonly tab: Tab;
  readonly view: View | undefined;
  /** What is going on, while something is. */
  readonly working: string | undefined;
  readonly message: Message | undefined;
  readonly found: Found;
  /** What was done last and can be taken back. */
  readonly undoable: Undoable['kind'] | undefined;
  /** undefined until the workbook was asked for them. */
  readonly settings: SettingsForm | undefined;
  readonly list: ListView;
  /** The finding that is looked at, by its id. */
  readonly current: string | undefined;
  /** Of a cell that was selected; by now another one may be. */
  readonly explanation: Explanation | undefined;
}

/** What a command ends with. */
interface Done {
  /** Left out where nothing was read. */
  readonly found?: Found;
  readonly message?: Message;
  readonly undoable: Undoable['kind'] | undefined;
  readonly settings?: SettingsForm;
  /** Where what was done is seen. */
  readonly tab?: Tab;
}

export type Event =
  | { readonly kind: 'step'; readonly words: string }
  | ({ readonly kind: 'done' } & Done)
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | { readonly kind: 'explained'; readonly explanation: Explanation | undefined }
  | { readonly kind: 'told'; readonly message: Message }
  /** Rows that were left were checked again. */
  | { readonly kind: 'rechecked'; readonly seen: Seen; readonly message: Message | undefined }
  /** They could not be, while a command was running. */
  | { readonly kind: 'recheck later' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'opened'; readonly view: View }
  | { readonly kind: 'closed' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'tab chosen'; readonly tab: Tab }
  | { readonly kind: 'listed'; readonly list: ListView }
  | { readonly kind: 'looked at'; readonly id: string };

export const START: PaneState = {
  tab: 'plan',
  view: undefined,
  working: undefined,
  message: undefined,
  found: { kind: 'unknown' },
  undoable: undefined,
  settings: undefined,
  list: { show: 'all', query: '', order: 'severity' },
  current: undefined,
  explanation: undefined,
};

const CANCELLED: Message = { kind: 'told', ...WORDS.cancelled };

/** The pane after something happened. */
export function after(state: PaneState, event: Event): PaneState {
  switch (event.kind) {
    case 'step':
      return { ...state, view: undefined, working: event.words, message: undefined };
    case 'done':
      return {
        ...state,
        view: undefined,
        working: undefined,
        found: event.found ?? state.found,
        settings: event.settings ?? state.settings,
        undoable: event.undoable,
        message: event.message,
        tab: event.tab ?? state.tab,
      };
    case 'problem':
      return { ...state, working: undefined, message: event };
    case 'told':
      return { ...state, message: event.message };
    case 'rechecked':
      return { ...state, found: { kind: 'plan', seen: event.seen }, message: inPassing(state, event.message) };
    case 'recheck later':
      return state;
    case 'explained':
      return { ...state, explanation: event.explanation };
    case 'cancelled':
      return { ...state, working: undefined, message: CANCELLED };
    case 'opened':
      return { ...state, working: undefined, view: event.view, message: undefined };
    case 'closed':
      return { ...state, view: undefined };
    case 'dismissed':
      return { ...state, message: undefined };
    case 'tab chosen':
      // What was done is of the tab that was left; a problem is to be read wherever its user goes.
      return { ...state, tab: event.tab, view: undefined, message: problemIn(state) };
    case 'listed':
      return { ...state, list: event.list };
    case 'looked at':
      return { ...state, tab: 'findings', current: event.id };
  }
}

const inPassing = ({ message: before }: PaneState, message: Message | undefined): Message | undefined =>
  before === undefined || (before.kind === 'told' && before.isInPassing === true) ? message : before;

const problemIn = ({ message }: PaneState): Message | undefined => (message?.kind === 'problem' ? message : undefined);

/** The plan, where one was found. */
export const seenIn = ({ found }: PaneState): Seen | undefined => (found.kind === 'plan' ? found.seen : undefined);
