import { Button, FluentProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { HostProblem } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import { Cancelled, type Watch } from '../hosts/excel';
import type { Session } from './session';
import { DEFAULT_FORM } from '../kept/settings-form';
import { commandsOf } from './commands';
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

/** The whole pane. A ribbon button may open it with a command: 'check' or 'build'. */
export function App({
  session,
  command,
}: {
  readonly session: Session;
  readonly command: string | null;
}): ReactElement {
  const [state, tell] = useReducer(after, START);
  const theme = useMemo(paneTheme, []);
  const stop = useRef<AbortController | undefined>(undefined);
  const { view, working, analysis } = state;

  const attempt = useCallback(async (work: (watch: Watch) => Promise<Event | undefined>): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    const watch = { signal: controller.signal, onStep: (words: string) => { tell({ kind: 'step', words }); } }; // prettier-ignore
    try {
      const event = await work(watch);
      if (event) tell(event);
    } catch (problem) {
      tell(eventOf(problem));
    }
  }, []);
  const run = useCallback((work: (watch: Watch) => Promise<Event | undefined>): void => void attempt(work), [attempt]);
  const commands = useMemo(() => commandsOf(session), [session]);

  useEffect(() => {
    run(async (watch) => {
      const settings = await session.loadSettings();
      tell({ kind: 'started', settings, isFirstRun: !isWelcomed() && command === null });
      if (command === 'check') return commands.check(watch);
      if (command === 'build') return commands.build(watch);
      return undefined;
    });
  }, [run, session, command, commands]);

  const isBusy = working !== undefined;
  const open = (opened: View): void => { tell({ kind: 'opened', view: opened }); }; // prettier-ignore
  const close = (): void => { tell({ kind: 'closed' }); }; // prettier-ignore
  const select = (place: CellPlace): void => { run(() => commands.select(place)); }; // prettier-ignore
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
              run(async () => {
                await session.openSample();
                welcomed();
                return undefined;
              });
            }}
            onSkip={welcomed}
          />
        )}
        {view.kind === 'settings' && (
          <SettingsView
            settings={state.settings}
            onCancel={close}
            onSave={(settings) => {
              run(async () => {
                await session.saveSettings(settings);
                return { kind: 'settings saved', settings };
              });
            }}
          />
        )}
        {view.kind === 'preview' && (
          <PreviewView
            title={view.title}
            changes={view.changes}
            onBack={close}
            onApply={() => {
              run((watch) => commands.change(view.changes, watch));
            }}
          />
        )}
        {view.kind === 'accepting' && (
          <AcceptView
            finding={view.finding}
            onBack={close}
            onAccept={(reason) => {
              run((watch) => commands.accept(view.finding, reason, watch));
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
              onUndo={
                session.canUndo
                  ? () => {
                      run(commands.undo);
                    }
                  : undefined
              }
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
                  open({ kind: 'preview', title, changes: session.changesOf(findings) });
                },
                accept: (finding) => {
                  open({ kind: 'accepting', finding });
                },
                withdraw: (accepted) => {
                  run((watch) => commands.withdraw(accepted, watch));
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
