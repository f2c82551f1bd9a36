import { excelWorkbook } from '../hosts/excel';
import { type BehindPane, excelDoor } from './excel-door';

/** Everything behind the pane in Excel. */
export const openExcel = (): BehindPane => excelDoor(excelWorkbook());
