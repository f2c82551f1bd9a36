/** An emulated Excel for tests: Microsoft's own office.js in front of a workbook in memory. See README.md. */
export { EmulatedExcel, type Exchange, type ExcelOptions, WEB_PAYLOAD } from './emulated-excel';
export { type CellDescription, describeSheet, type SheetDescription } from './files/describe';
export { inNode, loadClient, type OfficeClient } from './hosts/in-node';
export { Book } from './model/book';
export type { Change } from './model/changes';
export { Sheet } from './model/sheet';
