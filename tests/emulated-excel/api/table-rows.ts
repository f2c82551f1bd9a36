import { invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { shiftCells } from '../model/shift';
import { bodyOf, type Table } from '../model/table';
import { ApiObject, type Argument } from '../protocol/api-object';
import { isList, isMissing, numberOf } from '../protocol/read-argument';
import { readGrid } from './cell-grid';
import { rangeObject } from './range';
import { writeValues } from './write-values';

const count = (table: Table): number => bodyOf(table).bottom - bodyOf(table).top + 1;

/** Excel.TableRowCollection */
export function tableRowsObject(sheet: Sheet, table: Table): ApiObject {
  return new ApiObject('TableRowCollection', {
    get: { count: () => count(table) },
    items: () => Array.from({ length: count(table) }, (_, i) => rowObject(sheet, table, i)),
    call: {
      getCount: () => count(table),
      getItemAt: (index) => {
        const at = numberOf(index);
        return at >= 0 && at < count(table) ? rowObject(sheet, table, at) : undefined;
      },
      add: (index, values) => addRows(sheet, table, index, values),
    },
  });
}

/** Adds rows; the cells under the table make way where something stands there. */
function addRows(sheet: Sheet, table: Table, place: Argument | undefined, values: Argument | undefined): ApiObject {
  const rows = isMissing(values) ? 1 : isList(values) && isList(values[0]) ? values.length : 1;
  const index = isMissing(place) || place === -1 ? count(table) : numberOf(place);
  if (index < 0 || index > count(table)) throw invalidArgument(`there is no row ${index} in the table`);
  const top = bodyOf(table).top + index;
  const target: Area = { ...table.area, top, bottom: top + rows - 1 };
  const isLast = index === count(table);
  if (!isLast || table.hasTotals || sheet.used(false, target)) shiftCells(sheet, target, 'Down');
  sheet.change('table rows added', target);
  if (isLast && !table.hasTotals) table.area = { ...table.area, bottom: table.area.bottom + rows };
  if (!isMissing(values)) {
    writeValues(new RangeRef(sheet, target), isList(values) && !isList(values[0]) ? [values] : values);
  }
  return rowObject(sheet, table, index);
}

function rowObject(sheet: Sheet, table: Table, index: number): ApiObject {
  const area = (): Area => {
    const row = bodyOf(table).top + index;
    return { ...table.area, top: row, bottom: row };
  };
  return new ApiObject('TableRow', {
    get: {
      index: () => index,
      values: () => readGrid(new RangeRef(sheet, area()), (row, column) => sheet.valueAt(row, column)),
    },
    set: {
      values: (value) => {
        writeValues(new RangeRef(sheet, area()), value);
      },
    },
    call: {
      getRange: () => rangeObject(new RangeRef(sheet, area())),
      delete: () => {
        shiftCells(sheet, area(), 'Up');
      },
    },
  });
}
