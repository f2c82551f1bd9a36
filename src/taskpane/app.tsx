import { Button, FluentProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { todayByTheClock } from '../clock';
import { HostProblem } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import { Cancelled } from '../core/workbook/watch';
import { DEFAULT_FORM } from '../kept/settings-form';
import type { Command, Commands } from './commands';
import { UNDO_LABELS } from './messages';
import { type Event, type PaneState, type View, after } from './state';
import { isDark, paneTheme } from './theme';
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
  analysis: undefined,
  settings: DEFAULT_FORM,
  shown: new Set(['error', 'warning', 'info']),
};

const BUILD_BUTTON = 'build-tracker';

/** The whole pane. A ribbon button may open it with a command: 'check', or 'build', for which its button is ready. */
export function App({
  commands,
  command,
}: {
  readonly commands: Commands;
  readonly command: string | null;
}): ReactElement {
  const [state, tell] = useReducer(after, START);
  const theme = useMemo(paneTheme, []);
  const stop = useRef<AbortController | undefined>(undefined);
  const { view, working, analysis } = state;

  const attempt = useCallback(async (work: Command): Promise<boolean> => {
    const controller = new AbortController();
    stop.current = controller;
    const onStep = (words: string): void => {
      tell({ kind: 'step', words });
    };
    try {
      const event = await work({ today: todayByTheClock(), signal: controller.signal, onStep });
      if (event) tell(event);
      return true;
    } catch (problem) {
      tell(eventOf(problem));
      return false;
    }
  }, []);
  const run = useCallback((work: Command): void => void attempt(work), [attempt]);

  useEffect(() => {
    void (async () => {
      const isStarted = await attempt(commands.start(!isWelcomed() && command === null));
      if (!isStarted) return;
      if (command === 'check') await attempt(commands.check);
      // What an address opens never writes: a reload would write again (OfficeDev/office-js #1805).
      if (command === 'build') document.getElementById(BUILD_BUTTON)?.focus();
    })();
  }, [attempt, command, commands]);

  const isBusy = working !== undefined;
  const lastDone = commands.lastDone();
  const open = (opened: View): void => {
    tell({ kind: 'opened', view: opened });
  };
  const close = (): void => {
    tell({ kind: 'closed' });
  };
  const select = (place: CellPlace): void => {
    run(commands.select(place));
  };
  const welcomed = (): void => {
    rememberWelcome();
    tell({ kind: 'welcomed' });
  };

  return (
    <FluentProvider theme={theme} className="pane" style={{ colorScheme: isDark() ? 'dark' : 'light' }}>
      <header className="bar">
        <h1>Plan Grid</h1>
        <div className="buttons">
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              run(commands.check);
            }}
          >
            Check plan
          </Button>
          <Button
            appearance="primary"
            id={BUILD_BUTTON}
            disabledFocusable={isBusy}
            onClick={() => {
              run(commands.build);
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
      <main>
        {working !== undefined && <WorkingView words={working} onCancel={() => stop.current?.abort()} />}
        <MessageView
          message={state.message}
          onWay={(way) => {
            if (way.kind === 'go') select(way.place);
            else run(commands.undo);
          }}
        />
        {view.kind === 'welcome' && (
          <WelcomeView
            onSample={() => {
              rememberWelcome();
              run(commands.openSample);
            }}
            onSkip={welcomed}
          />
        )}
        {view.kind === 'settings' && (
          <SettingsView
            settings={state.settings}
            onCancel={close}
            onSave={(settings) => {
              run(commands.saveSettings(settings));
            }}
          />
        )}
        {view.kind === 'preview' && (
          <PreviewView
            title={view.title}
            changes={view.changes}
            onBack={close}
            onApply={() => {
              run(commands.fix(view.changes));
            }}
          />
        )}
        {view.kind === 'accepting' && (
          <AcceptView
            finding={view.finding}
            onBack={close}
            onAccept={(reason) => {
              run(commands.accept(view.finding, reason));
            }}
          />
        )}
        {view.kind === 'plan' && !isBusy && analysis === undefined && state.message === undefined && (
          <p className="hint">
            <strong>Check plan</strong> reads the planning grids of this workbook and tells what to look at.{' '}
            <strong>Build tracker</strong> writes a sheet with every deadline. Your own sheets are not changed.
          </p>
        )}
        {view.kind === 'plan' && !isBusy && analysis !== undefined && (
          <>
            <VerdictView
              verdict={analysis.verdict}
              onReport={() => {
                run(commands.report);
              }}
              onHighlight={() => {
                run(commands.highlight);
              }}
              onClear={() => {
                run(commands.clearHighlights);
              }}
              undoLabel={lastDone && UNDO_LABELS[lastDone]}
              onUndo={() => {
                run(commands.undo);
              }}
            />
            <SummaryView analysis={analysis} />
            <FindingsView
              findings={analysis.findings}
              shown={state.shown}
              onToggle={(severity) => {
                tell({ kind: 'severity toggled', severity });
              }}
              on={{
                select,
                fix: (title, findings) => {
                  open({ kind: 'preview', title, changes: commands.fixesOf(findings) });
                },
                accept: (finding) => {
                  open({ kind: 'accepting', finding });
                },
                withdraw: (accepted) => {
                  run(commands.withdraw(accepted));
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
