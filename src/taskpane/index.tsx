import { createRoot } from 'react-dom/client';
import { Session } from '../app/session';
import { excelWorkbook } from '../hosts/excel';
import { App } from './app';
import { excelDoor } from './excel-door';
import { isDark } from './theme';
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
  const door = excelDoor(new Session(excelWorkbook()));
  createRoot(element).render(<App door={door} command={command} isDark={isDark()} />);
});
