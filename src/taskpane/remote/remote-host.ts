import type { Highlighting, ReadingRows } from '../../core/workbook/abilities';
import type { PaneWorkbook } from '../answers';
import type { Asker } from './asker';
import { type HostDialogue, type HostPart, outOfParts } from './host-protocol';

/** What a session in a worker can do with the workbook that is open in Excel. */
export type RemoteWorkbook = PaneWorkbook & Highlighting & ReadingRows;

/** The workbook that is open in Excel, for a session in a worker: each thing is asked of the pane, which reaches Excel. */
export const remoteHost = (excel: Asker<HostDialogue>): RemoteWorkbook => ({
  async read(watch) {
    const parts: HostPart[] = [];
    const { workbook } = await excel.ask('read', { kind: 'read' }, watch, (part) => parts.push(part));
    return outOfParts(workbook, parts);
  },
  async draw(drawings, watch) {
    // Rows that are made as they are looked at can't be said.
    const said = drawings.map((drawing) => ({ ...drawing, rows: Array.from(drawing.rows) }));
    return (await excel.ask('drawn', { kind: 'draw', drawings: said }, watch)).drawn;
  },
  async change(changes) {
    const { change } = await excel.ask('changed', { kind: 'change', changes });
    return async () => (await excel.ask('counted', { kind: 'take back', change })).count;
  },
  readRows: async (sheet, top, bottom) => (await excel.ask('rows', { kind: 'read rows', sheet, top, bottom })).rows,
  async sortRows(order) {
    await excel.ask('done', { kind: 'sort rows', order });
  },
  highlight: async (highlights) => (await excel.ask('counted', { kind: 'highlight', highlights })).count,
  clearHighlights: async () => (await excel.ask('counted', { kind: 'clear highlights' })).count,
  readKept: async () => (await excel.ask('kept', { kind: 'read kept' })).text,
  async keep(text, asRead) {
    await excel.ask('done', { kind: 'keep', text, asRead });
  },
});
