import type { JSX } from 'preact';
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { todayByTheClock } from '../clock';
import type { LeftRows } from '../core/workbook/abilities';
import { HostProblem } from '../core/workbook/host';
import { type CellPlace, sameCell } from '../core/workbook/place';
import { Cancelled } from '../core/workbook/watch';
import type { Command, Door } from './door';
import { type Event, START, type Tab, after, seenIn } from './state';
import { useLeftRows } from './use-left-rows';
import { useSelection } from './use-selection';
import { Button } from './ui/button';
import { Tabs } from './ui/tabs';
import { Notice } from './views/notice';
import { OverView } from './views/over-view';
import { Panel } from './views/panel';
import { BUILD_BUTTON } from './views/tracker';
import { Working } from './views/working';
import { WORDS } from './words';

export interface AppProps {
  readonly door: Door;
  /** What a button of the ribbon opened the pane for: 'check', or 'build', for which its button is ready. */
  readonly command?: string | undefined;
  readonly isDark: boolean;
  /** The cell that is selected beside the pane, where the page shows it; else the door tells. */
  readonly selection?: CellPlace | undefined;
}

/** The whole pane. */
export function App({ door, command, isDark, selection: shown }: AppProps): JSX.Element {
  const followed = useSelection(door);
  const selection = shown ?? followed;
  const [state, tell] = useReducer(after, START);
  const stop = useRef<AbortController | undefined>(undefined);
  const { view, working, found, tab } = state;
  const seen = seenIn(state);

  const attempt = useCallback(
    async (asked: Command): Promise<void> => {
      const controller = new AbortController();
      stop.current = controller;
      const onStep = (words: string): void => {
        tell({ kind: 'step', words });
      };
      try {
        const event = await door.ask(asked, { today: todayByTheClock(), signal: controller.signal, onStep });
        if (event) tell(event);
      } catch (problem) {
        tell(eventOf(problem));
      }
    },
    [door],
  );
  const run = useCallback((asked: Command): void => void attempt(asked), [attempt]);

  useEffect(() => {
    void (async () => {
      tell({ kind: 'step', words: WORDS.working.start });
      await attempt({ kind: 'look' });
      if (command === 'check') await attempt({ kind: 'check' });
      // What an address opens never writes: a reload would write again (OfficeDev/office-js #1805).
      if (command !== 'build') return;
      tell({ kind: 'tab chosen', tab: 'tracker' });
      setTimeout(() => document.getElementById(BUILD_BUTTON)?.focus());
    })();
  }, [attempt, command]);

  // The finding of a cell that is selected comes into sight.
  useEffect(() => {
    const entries = seen?.checked?.entries ?? [];
    const isHere = (id: string | undefined): boolean =>
      entries.some((entry) => entry.id === id && entry.places.some((place) => selection && sameCell(place, selection)));
    if (!selection || tab !== 'findings' || isHere(state.current)) return;
    const here = entries.find(({ id }) => isHere(id));
    if (here) tell({ kind: 'looked at', id: here.id });
  }, [selection]);

  // What the cell means, for whoever reads the plan; an answer that comes too late isn't shown.
  useEffect(() => {
    if (selection && seen && tab === 'plan' && working === undefined) run({ kind: 'explain', place: selection });
  }, [selection, seen, tab, working, run]);
  const recheck = useCallback(
    async (left: LeftRows): Promise<void> => {
      const call = { today: todayByTheClock(), signal: new AbortController().signal };
      const event = await door.ask({ kind: 'recheck', left }, call).catch(() => undefined);
      if (event) tell(event);
    },
    [door],
  );
  const isFollowed = state.settings?.checksRows === true && seen?.checked !== undefined;
  useLeftRows(door, { isOn: isFollowed, isIdle: working === undefined }, recheck);
  const { explanation } = state;
  const meant = explanation && selection && sameCell(explanation.place, selection) ? explanation : undefined;

  const choose = (chosen: Tab): void => {
    tell({ kind: 'tab chosen', tab: chosen });
  };
  const undo = state.undoable && { name: WORDS.undo[state.undoable], onChoose: () => { run({ kind: 'undo' }); } }; // prettier-ignore
  return (
    <div className={isDark ? 'pane dark' : 'pane'}>
      <main>
        <h1 className="visually-hidden">{WORDS.tabs.label}</h1>
        <div className="bar">
          <Tabs
            label={WORDS.tabs.label}
            tabs={[
              { id: 'plan', name: WORDS.tabs.plan },
              { id: 'findings', name: WORDS.tabs.findings, count: seen?.checked?.entries.length },
              { id: 'tracker', name: WORDS.tabs.tracker, count: seen?.tracker?.overdue || undefined },
              { id: 'meeting', name: WORDS.tabs.meeting },
            ]}
            current={tab}
            onChoose={choose}
          />
          <Button
            look="subtle"
            icon="settings"
            label={WORDS.settings}
            isIdle={working !== undefined || state.settings === undefined}
            onClick={() => {
              tell({ kind: 'opened', view: { kind: 'settings' } });
            }}
          />
        </div>
        {working !== undefined && (
          <Working words={working} waiting={door.waiting} onCancel={() => stop.current?.abort()} />
        )}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {working === undefined &&
            (view ? (
              <OverView
                view={view}
                settings={state.settings}
                overdue={(seen?.tracker?.next ?? []).filter(({ isOverdue, ref }) => isOverdue && ref !== '')}
                isChecked={seen?.checked !== undefined}
                handsOver={door.handsOver}
                canFollowRows={door.followRows !== undefined}
                selection={selection}
                tell={tell}
                run={run}
              />
            ) : (
              <Panel
                state={state}
                meant={meant}
                found={found}
                highlights={door.highlights}
                undo={undo}
                tell={tell}
                run={run}
              />
            ))}
        </div>
        <Notice
          message={state.message}
          onWay={(way) => {
            if (way.kind === 'go') run({ kind: 'select', place: way.place });
            else if (way.kind === 'undo') run({ kind: 'undo' });
            else tell({ kind: 'looked at', id: way.id });
          }}
          onDismiss={() => {
            tell({ kind: 'dismissed' });
          }}
        />
      </main>
    </div>
  );
}

function eventOf(problem: unknown): Event {
  if (problem instanceof Cancelled) return { kind: 'cancelled' };
  if (problem instanceof HostProblem)
    return { kind: 'problem', what: problem.what, why: problem.why, whatToDo: problem.whatToDo };
  const said = problem instanceof Error ? problem.message : String(problem);
  return {
    kind: 'problem',
    what: "Plan Grid met something that it didn't expect.",
    why: `It said: ${said}`,
    whatToDo: 'Nothing else was changed. Please tell us, with the workbook or its shape.',
  };
}
