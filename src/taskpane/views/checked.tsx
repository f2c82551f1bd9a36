import type { JSX } from 'preact';
import type { CellPlace } from '../../core/workbook/place';
import type { Command, HighlightCommand } from '../door';
import type { Entry } from '../model/entries';
import type { Checked, Seen } from '../model/seen';
import type { Event, PaneState } from '../state';
import type { MenuItem } from '../ui/menu';
import { words } from '../words/views/findings';
import type { EntryActions } from './entry';
import { FindingsView } from './findings';
import { VerdictView } from './verdict';

export interface CheckedProps {
  readonly state: PaneState;
  readonly seen: Seen;
  readonly checked: Checked;
  /** Left out where findings are marked in the cells anyway. */
  readonly onHighlights: ((command: HighlightCommand) => void) | undefined;
  readonly undo: MenuItem | undefined;
  readonly tell: (event: Event) => void;
  readonly run: (command: Command) => void;
  readonly onCheck: () => void;
}

/** A plan that was checked: whether it can be submitted, what is to be mended, and what can be done about it. */
export default function CheckedView({
  state,
  seen,
  checked,
  onHighlights,
  undo,
  tell,
  run,
  onCheck,
}: CheckedProps): JSX.Element {
  const asking = <Asked,>(name: string, ask: (command: Asked) => void, command: Asked): MenuItem => ({
    name,
    onChoose: () => {
      ask(command);
    },
  });
  const actions = [
    asking(words.report, run, { kind: 'report' }),
    ...(onHighlights
      ? [
          asking(words.highlight, onHighlights, { kind: 'highlight' }),
          asking(words.clear, onHighlights, { kind: 'clear highlights' }),
        ]
      : []),
    ...(undo ? [undo] : []),
  ];
  const on: EntryActions = {
    look: (entry: Entry, place: CellPlace = entry.places[0]) => {
      tell({ kind: 'looked at', id: entry.id });
      run({ kind: 'select', place });
    },
    fix: (title, entries) => {
      run({ kind: 'preview', title, findings: entries.map(({ finding }) => finding) });
    },
    accept: (entries) => {
      tell({ kind: 'opened', view: { kind: 'accepting', entries } });
    },
    withdraw: (accepted) => {
      run({ kind: 'withdraw', accepted });
    },
    switchOff: ({ finding: { rule } }) => {
      const { settings } = state;
      if (!settings) return;
      const severities = { ...settings.severities, [rule]: 'off' as const };
      run({ kind: 'save settings', settings: { ...settings, severities }, checks: true });
    },
  };
  return (
    <>
      <VerdictView
        seen={seen}
        onCheck={onCheck}
        onBuild={() => {
          run({ kind: 'build' });
        }}
        actions={actions}
      />
      <FindingsView
        checked={checked}
        list={state.list}
        current={state.current}
        onList={(list) => {
          tell({ kind: 'listed', list });
        }}
        on={on}
      />
    </>
  );
}
