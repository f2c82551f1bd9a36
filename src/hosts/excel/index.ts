import type { DateSystem } from '../../core/calendar/serial';
import type { WorkbookEdits } from '../../core/workbook/edits';
import type { DrawnSheet, WorkbookHost } from '../../core/workbook/host';
import { cellName, type CellPlace } from '../../core/workbook/place';
import { changeCells, takeBack } from './changes';
import { drawSheet } from './draw';
import { clearHighlights, highlight } from './highlights';
import { keep, readKept } from './kept';
import { problemFrom } from './problems';
import { readWorkbook } from './read';
import { type Watch, inExcel } from './run';

export { Cancelled, type Watch } from './run';

/** The workbook that is open in Excel. The only folder that names `Excel`. */
export interface ExcelWorkbook extends WorkbookHost, WorkbookEdits {
  /** What the host tells of long steps, and how it is asked to stop; may be set anew before each call. */
  watch: Watch;
  /** Shows a cell: its sheet comes to the front and the cell is selected. @throws HostProblem */
  select(place: CellPlace): Promise<void>;
  /** Opens a workbook's file as a new workbook beside this one. @throws HostProblem */
  openCopy(base64: string): Promise<void>;
}

/** The open workbook as a host of the workbook port. Call it once Office is ready. */
export function excelWorkbook(): ExcelWorkbook {
  let dateSystem: DateSystem = '1900';
  const host: ExcelWorkbook = {
    watch: {},
    async read() {
      const contents = await inExcel((context) => readWorkbook(context, host.watch));
      dateSystem = contents.dateSystem;
      return contents;
    },
    draw: (drawings) =>
      inExcel(async (context) => {
        const drawn: DrawnSheet[] = [];
        for (const drawing of drawings) drawn.push(await drawSheet(context, drawing, dateSystem, host.watch));
        return drawn;
      }),
    select: (place) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRange(cellName(place)).select();
        await context.sync();
      }),
    highlight: (highlights) => inExcel((context) => highlight(context, highlights)),
    clearHighlights: () => inExcel(clearHighlights),
    change: async (changes) => {
      const changed = await inExcel((context) => changeCells(context, changes));
      return () => inExcel((context) => takeBack(context, changed));
    },
    readKept: () => inExcel(readKept),
    keep: (text) => inExcel((context) => keep(context, text)),
    openCopy: async (base64) => {
      try {
        await Excel.createWorkbook(base64);
      } catch (error) {
        throw problemFrom(error);
      }
    },
  };
  return host;
}
