import { render } from 'preact';
import { App } from './app';
import './taskpane.css';
import { isDark } from './theme';
import type { Door } from './door';
import { WORDS } from './words';

/** What reads and checks comes once the pane is there to be seen. */
const opened = import('./open-excel').then(({ openExcel }) => openExcel());
const excel: Door = {
  highlights: true,
  handsOver: 'by opening',
  waiting: WORDS.working.waiting,
  followSelection: async (tell) => (await opened).followSelection(tell),
  ask: async (command, call) => (await opened).ask(command, call),
};

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent = WORDS.notExcel;
    return;
  }
  const command = new URLSearchParams(window.location.search).get('do') ?? undefined;
  render(<App door={excel} command={command} isDark={isDark()} />, element);
});
