import { Button, FluentProvider } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { HostProblem } from '../core/workbook/host';
import type { CellPlace } from '../core/workbook/place';
import { Cancelled, type Watch } from '../hosts/excel';
import type { Session } from './session';
import { DEFAULT_FORM, type SettingsForm } from '../kept/settings-form';
import { type Event, type PaneState, after } from './state';
import { isDark, paneTheme } from './theme';
import { FindingsView } from './views/findings';
import { MessageView } from './views/message';
import { SettingsView } from './views/settings';
import { SummaryView } from './views/summary';
import { WelcomeView } from './views/welcome';
import { WorkingView } from './views/working';
import { isWelcomed, rememberWelcome } from './welcomed';

const START: PaneState = {
  view: 'plan',
  working: 'Starting',
  message: undefined,
  understanding: undefined,
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
  const { settings, working, understanding } = state;

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

  const check = useCallback(
    (form: SettingsForm) =>
      attempt(async (watch) => ({ kind: 'checked', understanding: await session.check(form, watch) })),
    [attempt, session],
  );
  const build = useCallback(
    (form: SettingsForm) => attempt(async (watch) => ({ kind: 'built', built: await session.build(form, watch) })),
    [attempt, session],
  );

  useEffect(() => {
    void attempt(async () => {
      const form = await session.loadSettings();
      const isFirstRun = !isWelcomed() && command === null;
      tell({ kind: 'started', settings: form, isFirstRun });
      if (command === 'check') await check(form);
      if (command === 'build') await build(form);
      return undefined;
    });
  }, [attempt, session, command, check, build]);

  const select = (place: CellPlace): void => void attempt(async () => { await session.select(place); return undefined; }); // prettier-ignore
  const isBusy = working !== undefined;
  const welcomed = (): void => {
    rememberWelcome();
    tell({ kind: 'welcomed' });
  };

  return (
    <FluentProvider theme={theme} className="pane" style={{ colorScheme: isDark() ? 'dark' : 'light' }}>
      <header className="bar">
        <h1>Plan Grid</h1>
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void check(settings)}>
            Check plan
          </Button>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void build(settings)}>
            Build tracker
          </Button>
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              tell({ kind: 'settings opened' });
            }}
          >
            Settings
          </Button>
        </div>
      </header>
      <main>
        {working !== undefined && <WorkingView words={working} onCancel={() => stop.current?.abort()} />}
        <MessageView message={state.message} onSelect={select} />
        {state.view === 'welcome' && (
          <WelcomeView
            onSample={() =>
              void attempt(async () => {
                await session.openSample();
                welcomed();
                return undefined;
              })
            }
            onSkip={welcomed}
          />
        )}
        {state.view === 'settings' && (
          <SettingsView
            settings={settings}
            onCancel={() => {
              tell({ kind: 'settings closed' });
            }}
            onSave={(form) =>
              void attempt(async () => {
                await session.saveSettings(form);
                return { kind: 'settings saved', settings: form };
              })
            }
          />
        )}
        {state.view === 'plan' && !isBusy && understanding === undefined && state.message === undefined && (
          <p className="hint">
            <strong>Check plan</strong> reads the planning grids of this workbook and tells what to look at.{' '}
            <strong>Build tracker</strong> writes a sheet with every deadline. Your own sheets are not changed.
          </p>
        )}
        {state.view === 'plan' && !isBusy && understanding !== undefined && (
          <>
            <SummaryView understanding={understanding} />
            <FindingsView
              findings={understanding.findings}
              shown={state.shown}
              onToggle={(severity) => {
                tell({ kind: 'severity toggled', severity });
              }}
              onSelect={select}
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
