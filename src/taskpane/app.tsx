import { Button, FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useReducer, useRef } from 'react';
import { todayByTheClock } from '../clock';
import { HostProblem } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import { Cancelled } from '../core/workbook/watch';
import { DEFAULT_FORM } from '../kept/settings-form';
import type { Command, Door } from './commands';
import { UNDO_LABELS } from './messages';
import { type Event, type PaneState, type View, after } from './state';
import { AcceptView } from './views/accept';
import { FindingsView } from './views/findings';
import { MessageView } from './views/message';
import { PreviewView } from './views/preview';
import { SettingsView } from './views/settings';
import { SummaryView } from './views/summary';
import { VerdictView } from './views/verdict';
import { WelcomeView } from './views/welcome';
import { WorkingView } from './views/working';
import { isWelcomed, rememberWelcome } from './welcomed';

const START: PaneState = {
  view: { kind: 'plan' },
  working: 'Starting',
  message: undefined,
  seen: undefined,
  undoable: undefined,
  settings: DEFAULT_FORM,
  shown: new Set(['error', 'warning', 'info']),
};

const BUILD_BUTTON = 'build-tracker';

/** The whole pane. A ribbon button may open it with a command: 'check', or 'build', for which its button is ready. */
export function App({
  door,
  command,
  isDark,
}: {
  readonly door: Door;
  readonly command: string | null;
  readonly isDark: boolean;
}): ReactElement {
  const [state, tell] = useReducer(after, START);
  const stop = useRef<AbortController | undefined>(undefined);
  const { view, working, seen, undoable } = state;

  const attempt = useCallback(
    async (command: Command): Promise<boolean> => {
      const controller = new AbortController();
      stop.current = controller;
      const onStep = (words: string): void => {
        tell({ kind: 'step', words });
      };
      try {
        const event = await door.ask(command, { today: todayByTheClock(), signal: controller.signal, onStep });
        if (event) tell(event);
        return true;
      } catch (problem) {
        tell(eventOf(problem));
        return false;
      }
    },
    [door],
  );
  const run = useCallback((asked: Command): void => void attempt(asked), [attempt]);

  useEffect(() => {
    void (async () => {
      const isStarted = await attempt({ kind: 'start' });
      if (!isStarted) return;
      if (!isWelcomed() && command === null) tell({ kind: 'opened', view: { kind: 'welcome' } });
      if (command === 'check') await attempt({ kind: 'check' });
      // What an address opens never writes: a reload would write again (OfficeDev/office-js #1805).
      if (command === 'build') document.getElementById(BUILD_BUTTON)?.focus();
    })();
  }, [attempt, command]);

  const isBusy = working !== undefined;
  const open = (opened: View): void => {
    tell({ kind: 'opened', view: opened });
  };
  const close = (): void => {
    tell({ kind: 'closed' });
  };
  const select = (place: CellPlace): void => {
    run({ kind: 'select', place });
  };
  const welcomed = (): void => {
    rememberWelcome();
    tell({ kind: 'welcomed' });
  };

  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className="pane"
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
    >
      <main>
        <header className="bar">
          <h1>Plan Grid</h1>
          <div className="buttons">
            <Button
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => {
                run({ kind: 'check' });
              }}
            >
              Check plan
            </Button>
            <Button
              appearance="primary"
              id={BUILD_BUTTON}
              disabledFocusable={isBusy}
              onClick={() => {
                run({ kind: 'build' });
              }}
            >
              Build tracker
            </Button>
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                open({ kind: 'settings' });
              }}
            >
              Settings
            </Button>
          </div>
        </header>
        {working !== undefined && <WorkingView words={working} onCancel={() => stop.current?.abort()} />}
        <MessageView
          message={state.message}
          onWay={(way) => {
            if (way.kind === 'go') select(way.place);
            else run({ kind: 'undo' });
          }}
        />
        {view.kind === 'welcome' && (
          <WelcomeView
            onSample={() => {
              run({ kind: 'open sample' });
              welcomed();
            }}
            onSkip={welcomed}
          />
        )}
        {view.kind === 'settings' && (
          <SettingsView
            settings={state.settings}
            onCancel={close}
            onSave={(settings) => {
              run({ kind: 'save settings', settings });
            }}
          />
        )}
        {view.kind === 'preview' && (
          <PreviewView
            title={view.title}
            changes={view.changes}
            onBack={close}
            onApply={() => {
              run({ kind: 'fix', changes: view.changes });
            }}
          />
        )}
        {view.kind === 'accepting' && (
          <AcceptView
            finding={view.finding}
            onBack={close}
            onAccept={(reason) => {
              run({ kind: 'accept', finding: view.finding, reason });
            }}
          />
        )}
        {view.kind === 'plan' && !isBusy && seen === undefined && state.message === undefined && (
          <p className="hint">
            <strong>Check plan</strong> reads the planning grids of this workbook and tells what to look at.{' '}
            <strong>Build tracker</strong> writes a sheet with every deadline. Your own sheets are not changed.
          </p>
        )}
        {view.kind === 'plan' && !isBusy && seen !== undefined && (
          <>
            <VerdictView
              verdict={seen.verdict}
              onReport={() => {
                run({ kind: 'report' });
              }}
              onHighlight={() => {
                run({ kind: 'highlight' });
              }}
              onClear={() => {
                run({ kind: 'clear highlights' });
              }}
              undoLabel={undoable && UNDO_LABELS[undoable]}
              highlights={door.highlights}
              onUndo={() => {
                run({ kind: 'undo' });
              }}
            />
            <SummaryView summary={seen.summary} />
            <FindingsView
              findings={seen.findings}
              shown={state.shown}
              onToggle={(severity) => {
                tell({ kind: 'severity toggled', severity });
              }}
              on={{
                select,
                fix: (title, findings) => {
                  run({ kind: 'preview', title, findings });
                },
                accept: (finding) => {
                  open({ kind: 'accepting', finding });
                },
                withdraw: (accepted) => {
                  run({ kind: 'withdraw', accepted });
                },
              }}
            />
          </>
        )}
      </main>
    </FluentProvider>
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
