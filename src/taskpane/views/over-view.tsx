import type { JSX } from 'preact';
import { lazy } from '../ui/lazy';
import type { CellPlace } from '../../core/workbook/place';
import type { TrackerOverview } from '../../app/tracker-overview';
import type { SettingsForm } from '../../kept/settings-form';
import type { Command, Door } from '../door';
import type { Event, View } from '../state';

const SettingsView = lazy(() => import(/* webpackChunkName: "settings-view" */ './settings'));
const PreviewView = lazy(() => import(/* webpackChunkName: "preview-view" */ './preview'));
const AcceptView = lazy(() => import(/* webpackChunkName: "accept-view" */ './accept'));
const CatchUpView = lazy(() => import(/* webpackChunkName: "catch-up-view" */ './catch-up'));
const CollectedView = lazy(() => import(/* webpackChunkName: "collected-view" */ './collected'));
const PointingView = lazy(() => import(/* webpackChunkName: "pointing-view" */ './pointing'));
const PacksView = lazy(() => import(/* webpackChunkName: "packs-view" */ './packs'));

export interface OverViewProps {
  readonly view: View;
  readonly settings: SettingsForm | undefined;
  readonly tracker: TrackerOverview | undefined;
  /** True where the plan was checked, and is to be checked again by other settings. */
  readonly isChecked: boolean;
  readonly handsOver: Door['handsOver'];
  readonly canFollowRows: boolean;
  readonly selection: CellPlace | undefined;
  readonly tell: (event: Event) => void;
  readonly run: (command: Command) => void;
}

/** What lies over the tabs until its user comes back. */
export default function OverView({
  view,
  settings,
  tracker,
  isChecked,
  handsOver,
  canFollowRows,
  selection,
  tell,
  run,
}: OverViewProps): JSX.Element | null {
  const onBack = (): void => {
    tell({ kind: 'closed' });
  };
  switch (view.kind) {
    case 'settings':
      return settings === undefined ? null : (
        <SettingsView
          settings={settings}
          rules={view.rules}
          canFollowRows={canFollowRows}
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
    case 'catching up':
      return tracker === undefined ? null : (
        <CatchUpView
          tracker={tracker}
          onBack={onBack}
          onMark={(refs) => {
            run({ kind: 'mark complete', refs });
          }}
        />
      );
    case 'collected':
      return (
        <CollectedView
          collected={view}
          onBack={onBack}
          onTake={(take) => {
            run({ kind: 'collect', files: view.files, take });
          }}
        />
      );
    case 'pointing':
      return (
        <PointingView
          found={view}
          selection={selection}
          onBack={onBack}
          onKeep={(columns) => {
            run({ kind: 'name columns', columns });
          }}
        />
      );
    case 'packs':
      return (
        <PacksView
          packs={view.packs}
          withoutLead={view.withoutLead}
          handsOver={handsOver}
          onBack={onBack}
          onHandOver={({ file, bytes }) => {
            run({ kind: 'hand over', file, bytes });
          }}
        />
      );
    case 'accepting':
      return (
        <AcceptView
          entries={view.entries}
          onBack={onBack}
          onAccept={(reason) => {
            run({ kind: 'accept', findings: view.entries.map(({ finding }) => finding), reason });
          }}
        />
      );
  }
}
