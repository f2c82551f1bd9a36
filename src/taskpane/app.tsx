import type { JSX } from 'preact';
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { todayByTheClock } from '../clock';
import type { LeftRows } from '../core/workbook/abilities';
import { HostProblem } from '../core/workbook/host';
import { type CellPlace, sameCell } from '../core/workbook/place';
import { Cancelled } from '../core/workbook/watch';
import { type Asking, type Command, type Door, isAtOnce } from './door';
import { type Event, type Message, START, type Tab, after, seenIn } from './state';
import type { UndoMemory } from './undo-memory';
import { useLeftRows } from './use-left-rows';
import { useSelection } from './use-selection';
import { Button } from './ui/button';
import { lazy } from './ui/lazy';
import { Tabs } from './ui/tabs';
import { Notice } from './views/notice';
import { Panel } from './views/panel';
import { Working } from './views/working';
import { WORDS } from './words';
import { UNDO } from './words/undo';

export interface AppProps {
  readonly door: Door;
  /** What a button of the ribbon opened the pane for: 'check', or 'build', for which its button is ready. */
  readonly command?: string | undefined;
  readonly isDark: boolean;
  /** The cell that is selected beside the pane, where the page shows it; else the door tells. */
  readonly selection?: CellPlace | undefined;
  /** Where the pane may be opened anew beside the same workbook. */
  readonly undoMemory?: UndoMemory | undefined;
}

const OverView = lazy(() => import(/* webpackChunkName: "over-view" */ './views/over-view'));

const UNDO_LOST: Message = { kind: 'told', text: WORDS.undoLost };

/** The whole pane. */
export function App({ door, command, isDark, selection: shown, undoMemory }: AppProps): JSX.Element {
  const followed = useSelection(door);
  const selection = shown ?? followed;
  const [state, tell] = useReducer(after, START);
  const stop = useRef<AbortController | undefined>(undefined);
  const { view, working, found, tab } = state;
  const { excel } = door;
  const seen = seenIn(state);

  const attempt = useCallback(async (ask: (asking: Asking) => Promise<Event | undefined>): Promise<boolean> => {
    // Whoever presses twice means it once.
    if (stop.current) return false;
    const controller = new AbortController();
    stop.current = controller;
    const onStep = (words: string): void => {
      tell({ kind: 'step', words });
    };
    onStep(WORDS.working.start);
    try {
      const event = await ask({ today: todayByTheClock(), signal: controller.signal, onStep });
      if (event) tell(event);
      return true;
    } catch (problem) {
      tell(problem instanceof Cancelled ? { kind: 'cancelled' } : problemOf(problem));
      return false;
    } finally {
      stop.current = undefined;
    }
  }, []);
  /** Does something beside what is going on. */
  const atOnce = useCallback(
    async (asked: Command, onProblem: (problem: unknown) => void): Promise<void> => {
      try {
        const event = await door.ask(asked, unwatched());
        if (event) tell(event);
      } catch (problem) {
        onProblem(problem);
      }
    },
    [door],
  );
  const run = useCallback(
    (asked: Command): void => {
      if (isAtOnce(asked))
        void atOnce(asked, (problem) => { tell({ kind: 'told', message: problemOf(problem) }); }); // prettier-ignore
      else void attempt((asking) => door.ask(asked, asking));
    },
    [door, atOnce, attempt],
  );

  useEffect(() => {
    void (async () => {
      const ask = (kind: 'look' | 'check'): Promise<boolean> => attempt((asking) => door.ask({ kind }, asking));
      const isRead = (await ask('look')) && (command !== 'check' || (await ask('check')));
      // What an address opens never writes: a reload would write again (OfficeDev/office-js #1805).
      if (command === 'build') tell({ kind: 'tab chosen', tab: 'tracker' });
      if (isRead && undoMemory?.isLost === true) tell({ kind: 'told', message: UNDO_LOST });
    })();
  }, [door, attempt, command, undoMemory]);
  useEffect(() => undoMemory?.remember(state.undoable !== undefined), [undoMemory, state.undoable]);

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
    if (selection && seen && tab === 'plan' && working === undefined)
      void atOnce({ kind: 'explain', place: selection }, () => undefined);
  }, [selection, seen, tab, working, atOnce]);
  const recheck = useCallback(
    async (left: LeftRows): Promise<'looked at' | 'later'> => {
      const event = await excel?.ask({ kind: 'recheck', left }, unwatched()).catch(() => undefined);
      if (event?.kind === 'recheck later') return 'later';
      if (event) tell(event);
      return 'looked at';
    },
    [excel],
  );
  const isFollowed = state.settings?.checksRows === true && seen?.checked !== undefined;
  useLeftRows(excel?.followRows, { isOn: isFollowed, isIdle: working === undefined }, recheck);
  const { explanation } = state;
  const meant = explanation && selection && sameCell(explanation.place, selection) ? explanation : undefined;

  const isToBeReady = useRef(command === 'build');
  const onTracker = (build: HTMLElement | null): void => {
    if (isToBeReady.current) build?.focus();
    isToBeReady.current = false;
  };
  const choose = (chosen: Tab): void => {
    tell({ kind: 'tab chosen', tab: chosen });
  };
  const undo = state.undoable && { name: UNDO[state.undoable], onChoose: () => { run({ kind: 'undo' }); } }; // prettier-ignore
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
              run({ kind: 'list rules' });
            }}
          />
        </div>
        {working !== undefined && (
          <Working words={working} waiting={door.waiting} onCancel={() => stop.current?.abort()} />
        )}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          {working === undefined &&
            (view ? (
              <OverView
                view={view}
                settings={state.settings}
                tracker={seen?.tracker}
                isChecked={seen?.checked !== undefined}
                handsOver={door.handsOver}
                canFollowRows={excel !== undefined}
                selection={selection}
                tell={tell}
                run={run}
              />
            ) : (
              <Panel
                state={state}
                meant={meant}
                found={found}
                onHighlights={
                  excel &&
                  ((asked) => {
                    void attempt((asking) => excel.ask(asked, asking));
                  })
                }
                onTracker={onTracker}
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

/** How something is asked for that nobody waits for. */
const unwatched = (): Asking => ({ today: todayByTheClock(), signal: new AbortController().signal });

function problemOf(problem: unknown): Extract<Message, { kind: 'problem' }> {
  if (problem instanceof HostProblem)
    return { kind: 'problem', what: problem.what, why: problem.why, whatToDo: problem.whatToDo };
  const said = problem instanceof Error ? problem.message : String(problem);
  return { kind: 'problem', ...WORDS.unexpected, why: WORDS.unexpected.why(said) };
}
