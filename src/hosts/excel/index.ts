import type {
  ChangingCells,
  FollowingRows,
  FollowingSelection,
  Highlighting,
  Keeping,
  OpeningCopies,
  ReadingRows,
  Selecting,
  SortingRows,
} from '../../core/workbook/abilities';
import type { WorkbookHost } from '../../core/workbook/host';
import { onDemand } from '../../core/workbook/on-demand';
import { cellName } from '../../core/workbook/place';
import { problemFrom } from './errors';
import type { LastRead } from './meanwhile';
import { MovedRows } from './moved-rows';
import { readKept } from './kept';
import { readWorkbook } from './read';
import { inExcel, inUndoGroup } from './run';
import { followSelection } from './selection';

/** The workbook that is open in Excel. The only folder that names `Excel`. */
export type ExcelWorkbook = WorkbookHost &
  Highlighting &
  ChangingCells &
  Keeping &
  Selecting &
  FollowingSelection &
  FollowingRows &
  ReadingRows &
  OpeningCopies &
  SortingRows;

/* What writes is fetched by whoever writes. */
const drawing = () => onDemand(() => import(/* webpackChunkName: "drawing" */ './draw/draw'));
const changing = () => onDemand(() => import(/* webpackChunkName: "changing" */ './changes'));
const highlighting = () => onDemand(() => import(/* webpackChunkName: "highlights" */ './highlights/highlights'));
const sorting = () => onDemand(() => import(/* webpackChunkName: "sorting" */ './sort-rows'));
const keeping = () => onDemand(() => import(/* webpackChunkName: "keeping" */ './keep'));
const rows = () => onDemand(() => import(/* webpackChunkName: "rows" */ './rows'));

/** The open workbook as a host of the workbook port. Call it once Office is ready. */
export function excelWorkbook(): ExcelWorkbook {
  let last: LastRead = { dateSystem: '1900', sheets: undefined };
  const moved = new MovedRows();
  return {
    async read(watch = {}) {
      const reading = moved.reading();
      const contents = { ...(await inExcel((context) => readWorkbook(context, watch))), reading };
      last = contents;
      return contents;
    },
    draw: async (drawings, watch = {}) => {
      const read = last;
      // What is drawn is no longer as it was read.
      last = { dateSystem: read.dateSystem, sheets: undefined };
      const { drawSheets } = await drawing();
      return inExcel((context) => drawSheets(context, drawings, read, watch));
    },
    select: (place) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRange(cellName(place)).select();
        await context.sync();
      }),
    followSelection,
    followRows: async (tell) => (await rows()).followRows(tell, moved),
    readRows: async (sheet, top, bottom) => {
      const { readRows } = await rows();
      return inExcel((context) => readRows(context, sheet, top, bottom));
    },
    highlight: async (highlights) => {
      const { highlight } = await highlighting();
      return inExcel((context) => highlight(context, highlights));
    },
    clearHighlights: async () => {
      const { clearHighlights } = await highlighting();
      return inExcel(clearHighlights);
    },
    sortRows: async (order) => {
      const { sortRows } = await sorting();
      return sortRows(order);
    },
    change: async (changes) => {
      if (changes.length === 0) return () => Promise.resolve(0);
      const { lookAtCells, putBack, stillWritten, writeCells } = await changing();
      const changed = await inExcel((context) => lookAtCells(context, changes));
      await inUndoGroup((context) => writeCells(context, changed));
      return async () => {
        const mine = await inExcel((context) => stillWritten(context, changed));
        if (mine.length > 0) await inUndoGroup((context) => putBack(context, mine));
        return mine.length;
      };
    },
    readKept: () => inExcel(readKept),
    keep: async (text, asRead) => {
      const { keep } = await keeping();
      return inExcel((context) => keep(context, text, asRead));
    },
    openCopy: async (base64) => {
      try {
        await Excel.createWorkbook(base64);
      } catch (error) {
        throw await problemFrom(error);
      }
    },
  };
}
