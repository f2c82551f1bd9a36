import { render } from 'preact';
import { sharedOnDemand } from '../core/workbook/on-demand';
import { App } from './app';
import './taskpane.css';
import { isDark } from './theme';
import type { Door } from './door';
import { WORDS } from './words';

/** What reads comes once the pane is there to be seen. */
const opened = sharedOnDemand(
  () => import(/* webpackChunkName: "reading" */ './open-excel'),
  ({ openExcel }) => openExcel(),
);
const excel: Door = {
  handsOver: 'by opening',
  waiting: WORDS.working.waiting,
  followSelection: async (tell) => (await opened()).followSelection(tell),
  ask: async (command, asking) => (await opened()).ask(command, asking),
  excel: {
    followRows: async (tell) => (await opened()).excel.followRows(tell),
    ask: async (command, asking) => (await opened()).excel.ask(command, asking),
  },
};

void opened().catch(() => undefined);
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
