import { EmulatedExcel, type ExcelOptions } from '../emulated-excel';
import type { CellValue } from '../model/cell';
import type { Sheet } from '../model/sheet';

/** A workbook with these sheets, their cells from A1 on. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: ExcelOptions = {},
): EmulatedExcel {
  const excel = EmulatedExcel.empty(options);
  const [first] = excel.book.sheets;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = excel.book.newSheet(name);
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        sheet.enter(i + 1, j + 1, value);
      });
    });
  }
  excel.book.sheets = excel.book.sheets.filter((sheet) => sheet !== first);
  return excel;
}

export function sheetOf({ book }: EmulatedExcel, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet '${name}'.`);
  return sheet;
}

/** What an OfficeExtension.Error says, out of something caught. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
