import type { SheetDrawing } from '../../../core/workbook/drawing';
import type { SheetUpdate } from '../../../core/workbook/update/types';
import type { Package } from '../package';
import type { SheetEntry, WorkbookPart } from '../read-workbook';
import type { SheetPart } from '../sheet-part';
import type { SheetText } from '../sheet-text';
import type { SheetRows } from './rows';
import type { StyleBook } from './style-book';

/** A sheet that is being drawn, and what is to be done to it. */
export interface DrawnInto {
  readonly pkg: Package;
  readonly workbook: WorkbookPart;
  readonly entry: SheetEntry;
  readonly contents: SheetPart;
  readonly sheet: SheetText;
  readonly rows: SheetRows;
  readonly styles: StyleBook;
  readonly drawing: SheetDrawing;
  readonly update: SheetUpdate;
}
