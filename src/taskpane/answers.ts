import type { WorkbookFile } from '../app/files';
import type { Session } from '../app/session';
import { lastDone } from '../app/undo-stack';
import type { ChangingCells, Keeping, SortingRows } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import type { Event } from './state';

/** What the pane needs of a workbook. */
export type PaneWorkbook = WorkbookHost & ChangingCells & Keeping & SortingRows;
export type PaneSession = Session<PaneWorkbook>;

/** Workbooks beside the one that is open, as files. */
export interface WorkbookFiles {
  /** @throws HostProblem where the bytes are no workbook's. */
  readonly open: (bytes: Uint8Array) => WorkbookFile;
  /** A workbook without a sheet. */
  readonly make: () => WorkbookFile;
}

export const done = (session: Session, event: Omit<Extract<Event, { kind: 'done' }>, 'kind' | 'undoable'>): Event => ({
  kind: 'done',
  undoable: lastDone(session),
  ...event,
});
