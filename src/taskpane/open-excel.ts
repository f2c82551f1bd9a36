import { Session } from '../app/session';
import { sharedOnDemand } from '../core/workbook/on-demand';
import { excelWorkbook } from '../hosts/excel';
import type { WorkbookFiles } from './answers';
import { type BehindPane, excelDoor } from './excel-door';

/** Everything behind the pane in Excel. */
export const openExcel = (): BehindPane => excelDoor(new Session(excelWorkbook()), files);

/** What reads and makes files is fetched when it is first needed. */
const files = sharedOnDemand(
  () => import(/* webpackChunkName: "files" */ '../hosts/xlsx'),
  ({ newXlsx, openXlsx }): WorkbookFiles => ({ open: openXlsx, make: newXlsx }),
);
