import type { JSX } from 'preact';
import type { Explanation } from '../../app/explain';
import type { CellPlace } from '../../core/workbook/place';
import type { Command, HighlightCommand } from '../door';
import type { Event, Found, PaneState } from '../state';
import { Button } from '../ui/button';
import { lazy } from '../ui/lazy';
import type { MenuItem } from '../ui/menu';
import { WORDS } from '../words';
import { PlanView } from './plan';

export interface PanelProps {
  readonly state: PaneState;
  readonly found: Found;
  /** What the cell that is selected means, where it means something. */
  readonly meant: Explanation | undefined;
  /** Left out where findings are marked in the cells anyway. */
  readonly onHighlights: ((command: HighlightCommand) => void) | undefined;
  /** Told when the tracker is shown, with the button that builds one. */
  readonly onTracker: (build: HTMLElement | null) => void;
  readonly undo: MenuItem | undefined;
  readonly tell: (event: Event) => void;
  readonly run: (command: Command) => void;
}

/** What shows findings comes while the plan is being checked. */
const checkedView = () => import(/* webpackChunkName: "checked-view" */ './checked');
const CheckedView = lazy(checkedView);
/** What a cell means is asked by whoever selects one. */
const ExplainedView = lazy(() => import(/* webpackChunkName: "explained-view" */ './explained'));
/** Trackers and meetings, and what to do without a plan, come when they are asked for. */
const NoPlan = lazy(() => import(/* webpackChunkName: "no-plan-view" */ './no-plan'));
const TrackerView = lazy(() => import(/* webpackChunkName: "tracker-view" */ './tracker'));
const MeetingView = lazy(() => import(/* webpackChunkName: "meeting-view" */ './meeting'));

/** What a tab shows. */
export function Panel(props: PanelProps): JSX.Element | null {
  const { state, found, meant, undo, run, tell } = props;
  const select = (place: CellPlace): void => {
    run({ kind: 'select', place });
  };
  const check = (): void => {
    void checkedView().catch(() => undefined);
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
          <PlanView seen={seen} onCheck={check} onForget={forget} />
        </>
      );
    case 'findings':
      return seen.checked ? (
        <CheckedView
          seen={seen}
          checked={seen.checked}
          state={state}
          onHighlights={props.onHighlights}
          undo={undo}
          tell={tell}
          run={run}
          onCheck={check}
        />
      ) : (
        <section className="page-of">
          <h2>{WORDS.unchecked}</h2>
          <p>{WORDS.plan.checkSays}</p>
          <div className="buttons">
            <Button look="main" onClick={check}>
              {WORDS.check}
            </Button>
          </div>
        </section>
      );
    case 'tracker':
      return (
        <TrackerView
          seen={seen}
          onShown={props.onTracker}
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
