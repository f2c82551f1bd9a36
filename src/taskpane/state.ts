import type { Undoable } from '../app/undo-stack';
import type { Finding, Severity } from '../core/findings/types';
import type { CellChange } from '../core/workbook/changes';
import type { CellPlace } from '../core/workbook/place';
import type { SettingsForm } from '../kept/settings-form';
import type { Seen } from './seen';

/** A message in the pane: what happened, why, what to do; what was done. */
export type Message =
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | { readonly kind: 'told'; readonly text: string; readonly more?: string; readonly way?: Way };

/** What a message offers to do next. */
export type Way =
  | { readonly kind: 'go'; readonly label: string; readonly place: CellPlace }
  | { readonly kind: 'undo'; readonly label: string };

/** What the pane shows under its buttons. */
export type View =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'settings' }
  /** What a fix would write, before it is written. */
  | { readonly kind: 'preview'; readonly title: string; readonly changes: readonly CellChange[] }
  | { readonly kind: 'accepting'; readonly finding: Finding };

export interface PaneState {
  readonly view: View;
  /** What is going on, while something is. */
  readonly working: string | undefined;
  readonly message: Message | undefined;
  readonly seen: Seen | undefined;
  /** What was done last and can be taken back. */
  readonly undoable: Undoable['kind'] | undefined;
  readonly settings: SettingsForm;
  /** The severities that the list of findings shows. */
  readonly shown: ReadonlySet<Severity>;
}

export type Event =
  | { readonly kind: 'started'; readonly settings: SettingsForm }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'step'; readonly words: string }
  /** Something was done; where it read the plan, what it understood. */
  | {
      readonly kind: 'done';
      readonly seen?: Seen;
      readonly message?: Message;
      readonly undoable: Undoable['kind'] | undefined;
    }
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'opened'; readonly view: View }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'settings saved';
      readonly settings: SettingsForm;
      readonly message: Message;
      readonly undoable: Undoable['kind'] | undefined;
    }
  | {
      readonly kind: 'undone';
      readonly settings: SettingsForm;
      readonly seen: Seen | undefined;
      readonly message: Message;
      readonly undoable: Undoable['kind'] | undefined;
    }
  | { readonly kind: 'severity toggled'; readonly severity: Severity };

const PLAN: View = { kind: 'plan' };

/** The pane after something happened. */
export function after(state: PaneState, event: Event): PaneState {
  switch (event.kind) {
    case 'started':
      return {
        ...state,
        settings: event.settings,
        working: undefined,
      };
    case 'welcomed':
      return { ...state, view: PLAN };
    case 'step':
      return { ...state, view: PLAN, working: event.words, message: undefined };
    case 'done':
      return {
        ...state,
        working: undefined,
        seen: event.seen ?? state.seen,
        undoable: event.undoable,
        message: event.message,
      };
    case 'problem':
      return { ...state, working: undefined, message: event };
    case 'cancelled':
      return {
        ...state,
        working: undefined,
        message: { kind: 'told', text: 'Cancelled.', more: 'What had been written stays; nothing else was changed.' },
      };
    case 'opened':
      return { ...state, view: event.view, message: undefined };
    case 'closed':
      return { ...state, view: PLAN };
    case 'settings saved':
      return {
        ...state,
        view: PLAN,
        working: undefined,
        settings: event.settings,
        undoable: event.undoable,
        message: event.message,
      };
    case 'undone':
      return {
        ...state,
        working: undefined,
        settings: event.settings,
        seen: event.seen ?? state.seen,
        undoable: event.undoable,
        message: event.message,
      };
    case 'severity toggled': {
      const shown = new Set(state.shown);
      if (!shown.delete(event.severity)) shown.add(event.severity);
      return { ...state, shown };
    }
  }
}
