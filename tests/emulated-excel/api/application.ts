import type { Book } from '../model/book';
import { ApiObject } from '../protocol/api-object';
import { wordOf } from '../protocol/read-argument';

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
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
}
