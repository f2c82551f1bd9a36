import type { Highlighting, ReadingRows } from '../../core/workbook/abilities';
import type { Series } from '../../core/lists/series';
import type { RowDrawing } from '../../core/workbook/drawing';
import type { Watch } from '../../core/workbook/watch';
import type { PaneWorkbook } from '../answers';
import type { Asker } from './asker';
import { type HostDialogue, type HostPart, MOST_ROWS, type SaidDrawing, outOfParts } from './host-protocol';

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
    const said: SaidDrawing[] = [];
    for (const [of, drawing] of drawings.entries()) said.push({ ...drawing, rows: await sayRows(excel, of, drawing.rows, watch) }); // prettier-ignore
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

/** Rows that are made as they are looked at can't be said; many are said a thousand at a time. @returns what is still to be said */
async function sayRows(
  excel: Asker<HostDialogue>,
  of: number,
  rows: Series<RowDrawing>,
  watch: Watch | undefined,
): Promise<SaidDrawing['rows']> {
  if (rows.length <= MOST_ROWS) return [...rows];
  let from = 0;
  let some: RowDrawing[] = [];
  const say = async (): Promise<void> => {
    await excel.ask('done', { kind: 'rows to draw', of, from, rows: some }, watch);
    from += some.length;
    some = [];
  };
  for (const row of rows) if (some.push(row) === MOST_ROWS) await say();
  await say();
  return 'came before';
}
