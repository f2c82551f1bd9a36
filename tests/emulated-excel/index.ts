/** An emulated Excel for tests: Microsoft's own office.js in front of a workbook in memory. See README.md. */
export { EmulatedExcel, type Exchange, type ExcelOptions, type Fault, WEB_PAYLOAD } from './emulated-excel';
export { CoAuthor } from './co-author';
export { type CellDescription, describeSheet, type SheetDescription } from './files/describe';
export { inNode, loadClient, withClient, type OfficeClient } from './hosts/in-node';
export { Book } from './model/book';
export type { Change } from './model/changes';
export { Sheet } from './model/sheet';
export { OFFICE_CDN } from './hosts/office-files';
export type { Theme } from './hosts/themes';
export { type Area, parseArea } from './model/area';
export { shiftCells, type Shift } from './model/shift';
