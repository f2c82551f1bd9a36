import type { Book } from '../model/book';
import { ApiObject } from '../protocol/api-object';
import { textOf, wordOf } from '../protocol/read-argument';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel.Application. What it suspends changes nothing that an add-in could see. */
export function applicationObject(book: Book): ApiObject {
  return new ApiObject('Application', {
    get: {
      calculationMode: () => book.calculationMode,
      calculationState: () => 'Done',
      decimalSeparator: () => '.',
      thousandsSeparator: () => ',',
      useSystemSeparators: () => true,
    },
    set: {
      calculationMode: (value) => {
        book.change('calculation mode');
        book.calculationMode = wordOf(value, MODES);
      },
    },
    nav: {
      cultureInfo: () => new ApiObject('CultureInfo', { get: { name: () => 'en-GB' } }),
    },
    call: {
      calculate: () => undefined,
      createWorkbook: (base64) => createdWorkbook(book, textOf(base64)),
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}

/** A workbook beside this one: shown once it is opened. */
function createdWorkbook(book: Book, base64: string): ApiObject {
  return new ApiObject('WorkbookCreated', {
    get: { id: () => String(book.created.length) },
    call: {
      open: () => {
        book.created.push(base64);
      },
    },
  });
}
