import { ExcelError, invalidArgument } from '../errors';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import { booleanOf, isMissing, numberOf, textOf, wordOf } from '../protocol/read-argument';
import { sheetFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { customPropertiesObject } from './custom-properties';
import { findRange, placed } from './find-range';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { pageLayoutObject } from './page-layout';
import { sheetProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { tablesObject } from './tables';

/** Of the addresses of several ranges; Microsoft doesn't tell it (OfficeDev/office-js #5198). */
const LONGEST_ADDRESS = 8_192;

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Excel.Worksheet */
export function worksheetObject(sheet: Sheet): ApiObject {
  const { book } = sheet;
  const check = (): void => {
    if (!book.sheets.includes(sheet)) throw new ExcelError('ItemNotFound');
  };
  const beside = (step: number, visibleOnly: Argument | undefined): ApiObject | undefined => {
    const sheets =
      visibleOnly === true ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
    const other = sheets[sheets.indexOf(sheet) + step];
    return other && worksheetObject(other);
  };
  const ranges = (argument: Argument | undefined): RangeRef[] => {
    const addresses = textOf(argument);
    if (addresses.length > LONGEST_ADDRESS)
      throw invalidArgument(`addresses take ${LONGEST_ADDRESS} characters at most`);
    return addresses.split(book.listSeparator).map((part) => findRange(sheet, part));
  };
  return new ApiObject('Worksheet', {
    id: sheet.id,
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => book.sheets.indexOf(sheet),
      visibility: () => sheet.visibility,
      tabColor: () => sheet.tabColour,
      showGridlines: () => sheet.showsGridlines,
      gridlines: () => sheet.showsGridlines,
    },
    set: {
      name: (value) => {
        book.renameSheet(sheet, textOf(value, "a sheet's name"));
      },
      position: (value) => {
        const position = numberOf(value);
        if (position < 0 || position >= book.sheets.length) throw invalidArgument(`there is no position ${position}`);
        book.checkStructure();
        book.change('worksheet moved', sheet);
        book.sheets = book.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
      },
      visibility: (value) => {
        setVisibility(sheet, wordOf(value, VISIBILITIES));
      },
      tabColor: (value) => {
        sheet.change('tab colour');
        sheet.tabColour = textOf(value);
      },
      gridlines: (value) => {
        sheet.change('gridlines');
        sheet.showsGridlines = booleanOf(value);
      },
    },
    nav: {
      tables: () => tablesObject(book, sheet),
      charts: () => chartsObject(sheet),
      names: () => namesObject(book, sheet),
      freezePanes: () => freezePanesObject(sheet),
      pageLayout: () => pageLayoutObject(sheet),
      protection: () => sheetProtectionObject(sheet),
      autoFilter: () => sheetFilterObject(sheet),
      customProperties: () => customPropertiesObject(sheet),
    },
    call: {
      getRange: (address) => {
        check();
        return rangeObject(findRange(sheet, address));
      },
      getRanges: (addresses) => rangeAreasObject(sheet, ranges(addresses)),
      getCell: (row, column) => rangeObject(placed(sheet, numberOf(row) + 1, numberOf(column) + 1, 1, 1)),
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(placed(sheet, numberOf(row) + 1, numberOf(column) + 1, numberOf(rows), numberOf(columns))),
      getUsedRange: (valuesOnly) => {
        const first = { top: 1, left: 1, bottom: 1, right: 1 };
        return rangeObject(new RangeRef(sheet, sheet.used(valuesOnly === true) ?? first));
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(valuesOnly === true);
        return used && rangeObject(new RangeRef(sheet, used));
      },
      getNext: (visibleOnly) => beside(1, visibleOnly),
      getNextOrNullObject: (visibleOnly) => beside(1, visibleOnly),
      getPrevious: (visibleOnly) => beside(-1, visibleOnly),
      getPreviousOrNullObject: (visibleOnly) => beside(-1, visibleOnly),
      activate: () => {
        book.activate(sheet);
      },
      calculate: () => undefined,
      delete: () => {
        book.deleteSheet(sheet);
      },
    },
  });
}

function setVisibility(sheet: Sheet, visibility: Sheet['visibility']): void {
  const { book } = sheet;
  const others = book.sheets.filter((other) => other !== sheet);
  if (visibility !== 'Visible' && !others.some((other) => other.visibility === 'Visible')) {
    throw new ExcelError('InvalidOperation');
  }
  book.checkStructure();
  book.change('worksheet visibility', sheet);
  sheet.visibility = visibility;
}

/** A sheet's name or id out of an argument. */
export const sheetKey = (argument: Argument | undefined): string => (isMissing(argument) ? '' : textOf(argument));
