import type { JSX } from 'preact';
import type { Explanation } from '../../app/explain';
import type { CellPlace } from '../../core/workbook/place';
import type { Command, HighlightCommand } from '../door';
import type { Entry } from '../model/entries';
import type { Seen } from '../model/seen';
import type { Event, Found, PaneState } from '../state';
import { Button } from '../ui/button';
import { lazy } from '../ui/lazy';
import type { MenuItem } from '../ui/menu';
import { WORDS } from '../words';
import type { EntryActions } from './entry';
import { ExplainedView } from './explained';
import { FindingsView } from './findings';
import { NoPlan } from './no-plan';
import { PlanView } from './plan';
import { TrackerView } from './tracker';
import { VerdictView } from './verdict';

export interface PanelProps {
  readonly state: PaneState;
  readonly found: Found;
  /** What the cell that is selected means, where it means something. */
  readonly meant: Explanation | undefined;
  /** Left out where findings are marked in the cells anyway. */
  readonly onHighlights: ((command: HighlightCommand) => void) | undefined;
  readonly undo: MenuItem | undefined;
  readonly tell: (event: Event) => void;
  readonly run: (command: Command) => void;
}

/** Meetings are held now and then: their view comes when it is asked for. */
const MeetingView = lazy(() => import(/* webpackChunkName: "meeting-view" */ './meeting'));

/** What a tab shows. */
export function Panel(props: PanelProps): JSX.Element | null {
  const { state, found, meant, undo, run, tell } = props;
  const select = (place: CellPlace): void => {
    run({ kind: 'select', place });
  };
  const check = (): void => {
    run({ kind: 'check' });
  };
  const named = state.settings?.columns ?? [];
  const forget = named.length === 0 ? undefined : (): void => { run({ kind: 'name columns', columns: [] }); }; // prettier-ignore
  if (found.kind === 'unknown')
    return (
      <section className="page-of">
        <div className="buttons">
          <Button look="main" onClick={check}>
            {WORDS.check}
          </Button>
        </div>
        <p className="quiet">{WORDS.promise}</p>
      </section>
    );
  if (found.kind === 'no plan')
    return (
      <NoPlan
        {...found}
        onPoint={() => {
          run({ kind: 'point' });
        }}
        onSample={() => {
          run({ kind: 'open sample' });
        }}
        onAgain={() => {
          run({ kind: 'look' });
        }}
        onForget={forget}
      />
    );
  const { seen } = found;
  switch (state.tab) {
    case 'plan':
      return (
        <>
          {meant && <ExplainedView explanation={meant} onSelect={select} />}
          <PlanView seen={seen} named={named} onCheck={check} onForget={forget} />
        </>
      );
    case 'findings':
      return <Findings {...props} seen={seen} onCheck={check} />;
    case 'tracker':
      return (
        <TrackerView
          seen={seen}
          onBuild={() => {
            run({ kind: 'build' });
          }}
          onSort={() => {
            run({ kind: 'sort' });
          }}
          onSummary={() => {
            run({ kind: 'summary' });
          }}
          undo={undo}
          onCatchUp={() => {
            tell({ kind: 'opened', view: { kind: 'catching up' } });
          }}
          onSelect={select}
        />
      );
    case 'meeting':
      return (
        <MeetingView
          tracker={seen.tracker}
          onBuild={() => {
            run({ kind: 'build' });
          }}
          onMake={(asked) => {
            run({ kind: 'meeting', asked });
          }}
          onCollect={(files) => {
            run({ kind: 'collect', files, take: undefined });
          }}
          onPacks={(owner) => {
            run({ kind: 'packs', owner });
          }}
        />
      );
  }
}

function Findings({
  state,
  seen,
  onHighlights,
  undo,
  tell,
  run,
  onCheck,
}: PanelProps & { readonly seen: Seen; readonly onCheck: () => void }): JSX.Element {
  const { findings: words } = WORDS;
  if (!seen.checked)
    return (
      <section className="page-of">
        <h2>{words.unchecked}</h2>
        <p>{WORDS.plan.checkSays}</p>
        <div className="buttons">
          <Button look="main" onClick={onCheck}>
            {WORDS.check}
          </Button>
        </div>
      </section>
    );
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
        checked={seen.checked}
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
