import { excelWorkbook } from '../hosts/excel';
import { type ExcelInPane, excelInPane } from './excel-in-pane';

/** Everything that the pane itself does in Excel. */
export const openExcel = (): ExcelInPane => excelInPane(excelWorkbook());
