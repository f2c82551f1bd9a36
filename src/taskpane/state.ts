import type { Severity } from '../core/findings/types';
import type { Understanding } from '../core/plan-grid';
import type { Built } from './session';
import type { SettingsForm } from '../kept/settings-form';

/** A message in the pane: what happened, why, what to do; what was done. */
export type Message =
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | { readonly kind: 'built'; readonly built: Built }
  | { readonly kind: 'told'; readonly text: string };

export interface PaneState {
  readonly view: 'welcome' | 'plan' | 'settings';
  /** What is going on, while something is. */
  readonly working: string | undefined;
  readonly message: Message | undefined;
  readonly understanding: Understanding | undefined;
  readonly settings: SettingsForm;
  /** The severities that the list of findings shows. */
  readonly shown: ReadonlySet<Severity>;
}

export type Event =
  | { readonly kind: 'started'; readonly settings: SettingsForm; readonly isFirstRun: boolean }
  | { readonly kind: 'welcomed' }
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'checked'; readonly understanding: Understanding }
  | { readonly kind: 'built'; readonly built: Built }
  | { readonly kind: 'problem'; readonly what: string; readonly why: string; readonly whatToDo: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'settings opened' }
  | { readonly kind: 'settings closed' }
  | { readonly kind: 'settings saved'; readonly settings: SettingsForm }
  | { readonly kind: 'severity toggled'; readonly severity: Severity };

/** The pane after something happened. */
export function after(state: PaneState, event: Event): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, settings: event.settings, view: event.isFirstRun ? 'welcome' : 'plan', working: undefined };
    case 'welcomed':
      return { ...state, view: 'plan' };
    case 'step':
      return { ...state, view: 'plan', working: event.words, message: undefined };
    case 'checked':
      return { ...state, working: undefined, understanding: event.understanding };
    case 'built':
      return {
        ...state,
        working: undefined,
        understanding: event.built.understanding,
        message: { kind: 'built', built: event.built },
      };
    case 'problem':
      return { ...state, working: undefined, message: event };
    case 'cancelled':
      return {
        ...state,
        working: undefined,
        message: { kind: 'told', text: 'Cancelled. What had been written stays; nothing else was changed.' },
      };
    case 'settings opened':
      return { ...state, view: 'settings', message: undefined };
    case 'settings closed':
      return { ...state, view: 'plan' };
    case 'settings saved':
      return {
        ...state,
        view: 'plan',
        settings: event.settings,
        message: { kind: 'told', text: 'The settings are kept in this workbook. Check or build again to use them.' },
      };
    case 'severity toggled': {
      const shown = new Set(state.shown);
      if (!shown.delete(event.severity)) shown.add(event.severity);
      return { ...state, shown };
    }
  }
}
