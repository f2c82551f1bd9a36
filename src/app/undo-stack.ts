import type { Acceptance } from '../core/findings/acceptances';
import type { TakeBack } from '../core/workbook/abilities';
import type { SettingsForm } from '../kept/settings-form';

/** Something that was done and can be undone. */
export type Undoable =
  | { readonly kind: 'fix'; readonly takeBack: TakeBack }
  | { readonly kind: 'completed'; readonly takeBack: TakeBack }
  /** What came back and was taken into the tracker. */
  | { readonly kind: 'collected'; readonly takeBack: TakeBack }
  /** The rows of the tracker. */
  | { readonly kind: 'sorted'; readonly takeBack: TakeBack }
  | {
      readonly kind: 'acceptance';
      readonly findings: number;
      /** Of all their rows. */
      readonly accepted: readonly Acceptance[];
      readonly replaced: readonly Acceptance[];
    }
  | { readonly kind: 'withdrawal'; readonly withdrawn: readonly Acceptance[] }
  | { readonly kind: 'settings'; readonly before: SettingsForm; readonly after: SettingsForm };

/** What 'undo' would take back, undefined where there is nothing. */
export const lastDone = ({ undoStack }: { readonly undoStack: readonly Undoable[] }): Undoable['kind'] | undefined =>
  undoStack.at(-1)?.kind;
