import type { ExcelWorkbook } from '../hosts/excel';
import { base64Of } from './base64';
import { type Asking, type Door, isForDoor } from './door';
import { opened } from './messages/handing-over';
import { answering } from './remote/answerer';
import { Asker } from './remote/asker';
import type { PaneDialogue } from './remote/excel-protocol';
import { hostAnswers } from './remote/host-answers';
import type { HostDialogue } from './remote/host-protocol';
import { fetchSample } from './sample';
import type { Event } from './state';

/** What of a door is fetched once the pane is there to be seen. */
export type BehindPane = Required<Pick<Door, 'ask' | 'followSelection' | 'excel'>>;

/** The pane in Excel, beside the workbook that is open. A worker reads and checks; what is asked of Excel goes through here. */
export function excelDoor(excel: ExcelWorkbook): BehindPane {
  const worker = new Asker<PaneDialogue>(() => workerBeside(excel));
  worker.start();
  const askWorker = async (
    command: PaneDialogue['ask']['command'],
    { today, ...watch }: Asking,
  ): Promise<Event | undefined> => (await worker.ask('event', { command, today }, watch)).event;
  return {
    followSelection: (tell) => excel.followSelection(tell),
    excel: { followRows: (tell) => excel.followRows(tell), ask: askWorker },
    async ask(command, asking) {
      if (!isForDoor(command)) return askWorker(command, asking);
      switch (command.kind) {
        case 'select':
          await excel.select(command.place);
          return undefined;
        case 'open sample':
          await excel.openCopy(base64Of(await fetchSample()));
          return undefined;
        case 'hand over':
          await excel.openCopy(base64Of(command.bytes));
          return { kind: 'told', message: opened(command.file) };
      }
    },
  };
}

/** A worker with a session of its own, and a way to Excel for it. */
function workerBeside(excel: ExcelWorkbook): Worker {
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL('./remote/excel-worker.ts', import.meta.url));
  const { port1, port2 } = new MessageChannel();
  answering<HostDialogue>(port1, hostAnswers(excel));
  port1.start();
  worker.postMessage({ kind: 'port' }, [port2]);
  return worker;
}
