import { onDemand } from '../core/workbook/on-demand';
import type { ExcelWorkbook } from '../hosts/excel';
import { base64Of } from './base64';
import type { DoorCommand } from './door';
import { opened } from './words/handing-over';
import { answering } from './remote/answerer';
import { hostAnswers } from './remote/host-answers';
import type { HostDialogue } from './remote/host-protocol';
import type { Event } from './state';

/** What only the pane itself can do in Excel; it is fetched while the pane is being drawn. */
export interface ExcelInPane extends Pick<ExcelWorkbook, 'followSelection' | 'followRows'> {
  /** Does what a session in a worker asks for at the other end of this port. */
  readonly answer: (port: MessagePort) => void;
  /** @throws HostProblem */
  readonly ask: (command: DoorCommand) => Promise<Event | undefined>;
}

/** @param excel the workbook that is open beside the pane. */
export function excelInPane(excel: ExcelWorkbook): ExcelInPane {
  return {
    followSelection: (tell) => excel.followSelection(tell),
    followRows: (tell) => excel.followRows(tell),
    answer: (port) => {
      answering<HostDialogue>(port, hostAnswers(excel));
      port.start();
    },
    async ask(command) {
      switch (command.kind) {
        case 'select':
          await excel.select(command.place);
          return undefined;
        case 'open sample': {
          const { fetchSample } = await onDemand(() => import(/* webpackChunkName: "sample" */ './sample'));
          await excel.openCopy(base64Of(await fetchSample()));
          return undefined;
        }
        case 'hand over':
          await excel.openCopy(base64Of(command.bytes));
          return { kind: 'told', message: opened(command.file) };
      }
    },
  };
}
