import type { JSX } from 'preact';
import { lazy } from '../ui/lazy';
import type { SettingsForm } from '../../kept/settings-form';
import type { Command } from '../door';
import type { Event, View } from '../state';
import { AcceptView } from './accept';
import { PreviewView } from './preview';

/** The settings list every rule: they come when they are asked for. */
const SettingsView = lazy(() => import('./settings'));
const CollectedView = lazy(() => import('./collected'));

export interface OverViewProps {
  readonly view: View;
  readonly settings: SettingsForm | undefined;
  /** True where the plan was checked, and is to be checked again by other settings. */
  readonly isChecked: boolean;
  readonly tell: (event: Event) => void;
  readonly run: (command: Command) => void;
}

/** What lies over the tabs until its user comes back. */
export function OverView({ view, settings, isChecked, tell, run }: OverViewProps): JSX.Element | null {
  const onBack = (): void => {
    tell({ kind: 'closed' });
  };
  switch (view.kind) {
    case 'settings':
      return settings === undefined ? null : (
        <SettingsView
          settings={settings}
          onBack={onBack}
          onSave={(form) => {
            run({ kind: 'save settings', settings: form, checks: isChecked });
          }}
        />
      );
    case 'preview':
      return (
        <PreviewView
          title={view.title}
          changes={view.changes}
          onBack={onBack}
          onApply={(changes) => {
            run({ kind: 'fix', changes });
          }}
        />
      );
    case 'collected':
      return (
        <CollectedView
          items={view.items}
          notes={view.notes}
          onBack={onBack}
          onTake={(take) => {
            run({ kind: 'collect', take });
          }}
        />
      );
    case 'accepting':
      return (
        <AcceptView
          entry={view.entry}
          onBack={onBack}
          onAccept={(reason) => {
            run({ kind: 'accept', finding: view.entry.finding, reason });
          }}
        />
      );
  }
}
