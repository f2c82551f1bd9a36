import { ExcelError, invalidArgument, notEmulated } from '../errors';
import { type Area, contains, height, overlaps, sameArea, splitReference, width } from '../model/area';
import type { Book } from '../model/book';
import { newFilter } from '../model/filter';
import { checkName } from '../model/names';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { bodyOf, type Table } from '../model/table';
import { ApiObject, type Argument, type Members } from '../protocol/api-object';
import { booleanOf, numberOf, textOf } from '../protocol/read-argument';
import { tableFilterObject } from './auto-filter';
import { areaOf } from './cell-grid';
import { findRange } from './find-range';
import { rangeObject } from './range';
import { tableColumnsObject } from './table-columns';
import { tableSortObject } from './table-sort';
import { tableRowsObject } from './table-rows';
import { worksheetObject } from './worksheet';

interface Placed {
  readonly sheet: Sheet;
  readonly table: Table;
}

function finder(list: () => readonly Placed[]): (argument: Argument | undefined) => ApiObject | undefined {
  return (argument) => {
    const wanted = textOf(argument, "a table's name").toLowerCase();
    const found = list().find(({ table }) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted);
    return found && tableObject(found.sheet, found.table);
  };
}

/** Excel.TableCollection of a workbook, or of one sheet. */
export function tablesObject(book: Book, sheet: Sheet | undefined): ApiObject {
  const own = (): readonly Placed[] => book.tables.filter((placed) => !sheet || placed.sheet === sheet);
  const find = finder(own);
  return new ApiObject('TableCollection', {
    get: { count: () => own().length },
    items: () => own().map((placed) => tableObject(placed.sheet, placed.table)),
    item: find,
    call: {
      getCount: () => own().length,
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const placed = own()[numberOf(index)];
        return placed && tableObject(placed.sheet, placed.table);
      },
      add: (address, hasHeaders) => {
        const target = sheet ?? sheetOf(book, address);
        return tableObject(target, addTable(target, areaOf(findRange(target, address)), booleanOf(hasHeaders)));
      },
    },
  });
}

function sheetOf(book: Book, argument: Argument | undefined): Sheet {
  if (argument instanceof ApiObject && argument.range) return argument.range.sheet;
  const { sheet: name } = splitReference(textOf(argument));
  const sheet = name === undefined ? book.active : book.sheet(name);
  if (!sheet) throw invalidArgument(`there is no sheet '${name ?? ''}'`);
  return sheet;
}

/** Excel.TableScopedCollection: the tables that lie on an area. */
export function tablesInObject(sheet: Sheet, area: Area): ApiObject {
  const own = (): readonly Placed[] =>
    sheet.tables.filter((table) => overlaps(table.area, area)).map((table) => ({ sheet, table }));
  const find = finder(own);
  return new ApiObject('TableScopedCollection', {
    items: () => own().map(({ table }) => tableObject(sheet, table)),
    item: find,
    call: {
      getCount: () => own().length,
      getItemOrNullObject: find,
      getFirst: () => {
        const [first] = own();
        return first && tableObject(sheet, first.table);
      },
    },
  });
}

/** @throws ExcelError MergedRangeConflict where merged cells, or another table, are in the way. */
function checkPlace(sheet: Sheet, area: Area, own?: Table): void {
  const isTaken = sheet.tables.some((table) => table !== own && overlaps(table.area, area));
  if (isTaken || sheet.merges.some((merge) => overlaps(merge, area))) throw new ExcelError('MergedRangeConflict');
}

function addTable(sheet: Sheet, place: Area, hasHeaders: boolean): Table {
  if (!hasHeaders) throw notEmulated('make a table of cells without a header row');
  const area = height(place) === 1 ? { ...place, bottom: place.bottom + 1 } : place;
  checkPlace(sheet, area);
  sheet.change('table added', area);
  const { book } = sheet;
  const taken = book.takenNames.map((name) => name.toLowerCase());
  let n = 1;
  while (taken.includes(`table${n}`)) n++;
  const table: Table = {
    id: book.newId(),
    name: `Table${n}`,
    area,
    hasHeaders,
    hasTotals: false,
    style: 'TableStyleMedium2',
    hasBandedRows: true,
    hasBandedColumns: false,
    marksFirstColumn: false,
    marksLastColumn: false,
    hasButtons: true,
    filter: newFilter(),
    sorted: [],
    sortsByCase: false,
  };
  sheet.tables.push(table);
  sheet.settleHeaders(area);
  return table;
}

/** Excel.Table */
function tableObject(sheet: Sheet, table: Table): ApiObject {
  const { book } = sheet;
  const range = (area: () => Area) => (): ApiObject => rangeObject(new RangeRef(sheet, area()));
  const header = (): Area => {
    if (!table.hasHeaders) throw new ExcelError('ItemNotFound');
    return { ...table.area, bottom: table.area.top };
  };
  const totals = (): Area => {
    if (!table.hasTotals) throw new ExcelError('ItemNotFound');
    return { ...table.area, top: table.area.bottom };
  };
  const clearFilters = (): undefined => {
    sheet.change('filter', table.area);
    table.filter.criteria.clear();
    for (let row = table.area.top; row <= table.area.bottom; row++) sheet.rowLook(row).isFilteredOut = false;
  };
  return new ApiObject('Table', {
    id: table.id,
    get: {
      id: () => table.id,
      name: () => table.name,
      style: () => table.style,
      showHeaders: () => table.hasHeaders,
      showTotals: () => table.hasTotals,
      showBandedRows: () => table.hasBandedRows,
      showBandedColumns: () => table.hasBandedColumns,
      showFilterButton: () => table.hasButtons,
      highlightFirstColumn: () => table.marksFirstColumn,
      highlightLastColumn: () => table.marksLastColumn,
    },
    set: tableSetters(sheet, table),
    nav: {
      worksheet: () => worksheetObject(sheet),
      columns: () => tableColumnsObject(sheet, table),
      rows: () => tableRowsObject(sheet, table),
      autoFilter: () => tableFilterObject(sheet, table),
      sort: () => tableSortObject(sheet, table),
    },
    call: {
      getRange: range(() => table.area),
      getHeaderRowRange: range(header),
      getTotalRowRange: range(totals),
      getDataBodyRange: range(() => bodyOf(table)),
      resize: (place) => {
        resize(sheet, table, areaOf(findRange(sheet, place)));
      },
      clearFilters,
      reapplyFilters: () => undefined,
      convertToRange: () => {
        sheet.change('table removed', table.area);
        sheet.tables = sheet.tables.filter((other) => other !== table);
        return rangeObject(new RangeRef(sheet, table.area));
      },
      delete: () => {
        sheet.change('table deleted', table.area);
        sheet.tables = sheet.tables.filter((other) => other !== table);
        book.names = book.names.filter(({ formula }) => !formula.startsWith(`${table.name}[`));
        for (const { row, column } of sheet.cellsIn(table.area)) sheet.put(row, column, undefined);
      },
    },
  });
}

function tableSetters(sheet: Sheet, table: Table): NonNullable<Members['set']> {
  const setting =
    (write: (value: Argument) => void) =>
    (value: Argument): void => {
      sheet.change('table', table.area);
      write(value);
    };
  return {
    name: setting((value) => {
      const name = textOf(value, "a table's name");
      const taken = sheet.book.takenNames.filter((other) => other !== table.name);
      checkName(name, taken);
      table.name = name;
    }),
    style: setting((value) => {
      table.style = textOf(value, "a table's style");
    }),
    showTotals: (value) => {
      showTotals(sheet, table, booleanOf(value));
    },
    showBandedRows: setting((value) => {
      table.hasBandedRows = booleanOf(value);
    }),
    showBandedColumns: setting((value) => {
      table.hasBandedColumns = booleanOf(value);
    }),
    showFilterButton: setting((value) => {
      table.hasButtons = booleanOf(value);
    }),
    highlightFirstColumn: setting((value) => {
      table.marksFirstColumn = booleanOf(value);
    }),
    highlightLastColumn: setting((value) => {
      table.marksLastColumn = booleanOf(value);
    }),
  };
}

/** A row of totals comes below the table, on free cells, or goes. Which totals there are Excel decides; here it is a word. */
function showTotals(sheet: Sheet, table: Table, isShown: boolean): void {
  if (isShown === table.hasTotals) return;
  const { bottom } = table.area;
  const row = { ...table.area, top: isShown ? bottom + 1 : bottom, bottom: isShown ? bottom + 1 : bottom };
  if (isShown && sheet.used(false, row)) throw notEmulated('push down what stands below a table to show totals');
  sheet.change('table totals', row);
  table.hasTotals = isShown;
  table.area = { ...table.area, bottom: bottom + (isShown ? 1 : -1) };
  if (isShown) sheet.enter(row.top, row.left, 'Total');
  else for (const { row: at, column } of sheet.cellsIn(row)) sheet.put(at, column, undefined);
}

/** Gives a table another size; its header row stays where it is, and with a row of totals it is refused. @throws ExcelError */
function resize(sheet: Sheet, table: Table, area: Area): void {
  if (area.top !== table.area.top || !overlaps(area, table.area) || height(area) < 2 || width(area) < 1) {
    throw invalidArgument("a table's header row stays where it is");
  }
  if (table.hasTotals) throw invalidArgument('a table with totals is not given another size here');
  checkPlace(sheet, area, table);
  sheet.change('table resized', area);
  if (!contains(table.area, area) || !sameArea(area, table.area)) table.area = area;
  sheet.settleHeaders({ ...area, bottom: area.top });
}
