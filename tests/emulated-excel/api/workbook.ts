import { ExcelError } from '../errors';
import type { Book } from '../model/book';
import { DATA_CHANGED, SELECTION_CHANGED } from '../model/events';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { isMissing, textOf } from '../protocol/read-argument';
import { applicationObject } from './application';
import { customXmlPartsObject } from './custom-xml';
import { documentPropertiesObject } from './document-properties';
import { namesObject } from './names';
import { bookProtectionObject } from './protection';
import { rangeObject } from './range';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { sheetKey, worksheetObject } from './worksheet';

/** Excel.Workbook: where every request starts. */
export function workbookObject(book: Book): ApiObject {
  const selected = (): RangeRef =>
    new RangeRef(book.selection?.sheet ?? book.active, book.selection?.area ?? FIRST_CELL);
  return new ApiObject('Workbook', {
    get: {
      name: () => book.name,
      readOnly: () => book.isReadOnly,
      isDirty: () => book.changes.length > 0,
      autoSave: () => false,
    },
    nav: {
      application: () => applicationObject(book),
      worksheets: () => worksheetsObject(book),
      tables: () => tablesObject(book, undefined),
      names: () => namesObject(book, undefined),
      settings: () => settingsObject(book),
      customXmlParts: () => customXmlPartsObject(book),
      properties: () => documentPropertiesObject(book),
      protection: () => bookProtectionObject(book),
    },
    call: {
      getSelectedRange: () => rangeObject(selected()),
      getActiveCell: () => {
        const { sheet, area } = selected();
        const { top, left } = area ?? FIRST_CELL;
        return rangeObject(new RangeRef(sheet, { top, left, bottom: top, right: left }));
      },
    },
  });
}

const FIRST_CELL = { top: 1, left: 1, bottom: 1, right: 1 };

/** Excel.WorksheetCollection */
function worksheetsObject(book: Book): ApiObject {
  const find = (key: Argument | undefined): ApiObject | undefined => {
    const sheet = book.sheet(sheetKey(key));
    return sheet && worksheetObject(sheet);
  };
  const shown = (visibleOnly: Argument | undefined): readonly Sheet[] =>
    visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
  const objectOf = (sheet: Sheet | undefined): ApiObject | undefined => sheet && worksheetObject(sheet);
  return new ApiObject('WorksheetCollection', {
    items: () => book.sheets.map(worksheetObject),
    item: find,
    call: {
      getItemOrNullObject: find,
      getActiveWorksheet: () => worksheetObject(book.active),
      getFirst: (visibleOnly) => objectOf(shown(visibleOnly)[0]),
      getLast: (visibleOnly) => objectOf(shown(visibleOnly).at(-1)),
      _RegisterSelectionChangedEvent: () => {
        book.events.register(SELECTION_CHANGED);
      },
      _UnregisterSelectionChangedEvent: () => {
        if (!book.events.unregister(SELECTION_CHANGED)) throw new ExcelError('InvalidOperation');
      },
      _RegisterDataChangedEvent: () => {
        book.events.register(DATA_CHANGED);
      },
      _UnregisterDataChangedEvent: () => {
        if (!book.events.unregister(DATA_CHANGED)) throw new ExcelError('InvalidOperation');
      },
      getCount: (visibleOnly) => shown(visibleOnly).length,
      add: (name) => worksheetObject(book.addSheet(isMissing(name) ? undefined : textOf(name, "a sheet's name"))),
    },
  });
}
