import { createRoot } from 'react-dom/client';
import { excelWorkbook } from '../hosts/excel';
import { App } from './app';
import { Session } from './session';
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
  createRoot(element).render(<App session={new Session(excelWorkbook())} command={command} />);
});
