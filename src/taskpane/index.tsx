import { render } from 'preact';
import { App } from './app';
import { excelDoor } from './excel-door';
import './taskpane.css';
import { isDark } from './theme';
import { undoMemory } from './undo-memory';
import { WORDS } from './words';

const door = excelDoor();

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent = WORDS.notExcel;
    return;
  }
  const command = new URLSearchParams(window.location.search).get('do') ?? undefined;
  render(<App door={door} command={command} isDark={isDark()} undoMemory={undoMemory()} />, element);
});
