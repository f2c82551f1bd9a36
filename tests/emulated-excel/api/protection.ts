import { ExcelError } from '../errors';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ApiObject } from '../protocol/api-object';

/** Excel.WorksheetProtection; passwords are taken for right. */
export function sheetProtectionObject(sheet: Sheet): ApiObject {
  return new ApiObject('WorksheetProtection', {
    get: { protected: () => sheet.isProtected },
    call: {
      protect: () => {
        if (sheet.isProtected) throw new ExcelError('InvalidOperation');
        sheet.change('protected');
        sheet.isProtected = true;
      },
      unprotect: () => {
        sheet.book.change('unprotected', sheet);
        sheet.isProtected = false;
      },
    },
  });
}

/** Excel.WorkbookProtection */
export function bookProtectionObject(book: Book): ApiObject {
  return new ApiObject('WorkbookProtection', {
    get: { protected: () => book.isStructureLocked },
    call: {
      protect: () => {
        book.change('workbook protected');
        book.isStructureLocked = true;
      },
      unprotect: () => {
        book.change('workbook unprotected');
        book.isStructureLocked = false;
      },
    },
  });
}
