import { excelWorkbook } from '../hosts/excel';
import { type InExcel, inExcel } from './in-excel';

/** Everything that the pane itself does in Excel. */
export const openExcel = (): InExcel => inExcel(excelWorkbook());
