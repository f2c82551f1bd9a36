import { createRoot } from 'react-dom/client';
import { Session } from '../app/session';
import { excelWorkbook } from '../hosts/excel';
import { App } from './app';
import { commandsOf } from './commands';
import './taskpane.css';

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent =
      'Plan Grid works inside Excel. Open a workbook in Excel, then open the pane from the Home tab.';
    return;
  }
  const command = new URLSearchParams(window.location.search).get('do');
  const commands = commandsOf(new Session(excelWorkbook()));
  createRoot(element).render(<App commands={commands} command={command} />);
});
