import { sharedOnDemand } from '../core/workbook/on-demand';
import { type Asking, type Door, type ExcelCommand, type WorkbookCommand, isForDoor } from './door';
import { Asker } from './remote/asker';
import type { PaneDialogue } from './remote/excel-protocol';
import type { ExcelInPane } from './excel-in-pane';
import type { Event } from './state';
import { WORDS } from './words';

/**
 * The pane in Excel, beside the workbook that is open. A worker reads and checks; what it asks of Excel the pane does for
 * it. Both are fetched at the same time, while the pane is being drawn.
 */
export function excelDoor(): Door {
  let known: ExcelInPane | undefined;
  /** From a worker that nobody answers yet. */
  let port: MessagePort | undefined;
  const connect = (): void => {
    if (!known || !port) return;
    known.answer(port);
    port = undefined;
  };
  const excel = sharedOnDemand(
    () => import(/* webpackChunkName: "reading" */ './open-excel'),
    ({ openExcel }) => {
      known = openExcel();
      connect();
      return known;
    },
  );
  const worker = new Asker<PaneDialogue>(() => {
    const started = new Worker(/* webpackChunkName: "worker" */ new URL('./remote/excel-worker.ts', import.meta.url));
    const { port1, port2 } = new MessageChannel();
    port = port1;
    connect();
    started.postMessage({ kind: 'port' }, [port2]);
    return started;
  });
  const askWorker = async (command: WorkbookCommand | ExcelCommand, asking: Asking): Promise<Event | undefined> => {
    const { today, ...watch } = asking;
    await excel();
    return (await worker.ask('event', { command, today }, watch)).event;
  };
  worker.start();
  void excel().catch(() => undefined);
  return {
    handsOver: 'by opening',
    waiting: WORDS.working.waiting,
    followSelection: async (tell) => (await excel()).followSelection(tell),
    ask: async (command, asking) => (isForDoor(command) ? (await excel()).ask(command) : askWorker(command, asking)),
    excel: { followRows: async (tell) => (await excel()).followRows(tell), ask: askWorker },
  };
}
