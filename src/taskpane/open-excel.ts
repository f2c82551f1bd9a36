import { Session } from '../app/session';
import { excelWorkbook } from '../hosts/excel';
import type { Door } from './door';
import { excelDoor } from './excel-door';

/** Everything behind the pane in Excel. */
export const openExcel = (): Pick<Door, 'ask'> => excelDoor(new Session(excelWorkbook()));
