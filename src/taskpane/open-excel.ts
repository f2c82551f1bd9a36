import { Session } from '../app/session';
import { excelWorkbook } from '../hosts/excel';
import type { WorkbookFiles } from './answers';
import { type BehindPane, excelDoor } from './excel-door';

/** Everything behind the pane in Excel. */
export const openExcel = (): BehindPane => excelDoor(new Session(excelWorkbook()), files);

/** What reads and makes files is fetched when it is first needed. */
async function files(): Promise<WorkbookFiles> {
  const { newXlsx, openXlsx } = await import('../hosts/xlsx');
  return { open: openXlsx, make: newXlsx };
}
