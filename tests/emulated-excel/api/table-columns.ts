import { invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import { shiftCells } from '../model/shift';
import { bodyOf, type Table } from '../model/table';
import { ApiObject, type Argument } from '../protocol/api-object';
import { isList, isMissing, numberOf, textOf } from '../protocol/read-argument';
import { readGrid } from './cell-grid';
import { rangeObject } from './range';
import { writeValues } from './write-values';

const headerOf = (sheet: Sheet, { area }: Table, index: number): string => sheet.textAt(area.top, area.left + index);

/** Excel.TableColumnCollection */
export function tableColumnsObject(sheet: Sheet, table: Table): ApiObject {
  const count = (): number => table.area.right - table.area.left + 1;
  const indices = (): number[] => Array.from({ length: count() }, (_, i) => i);
  const find = (key: Argument | undefined): ApiObject | undefined => {
    const index =
      typeof key === 'number'
        ? indices().indexOf(key - 1)
        : indices().findIndex((i) => headerOf(sheet, table, i).toLowerCase() === textOf(key).toLowerCase());
    return index < 0 ? undefined : columnObject(sheet, table, index);
  };
  return new ApiObject('TableColumnCollection', {
    get: { count },
    items: () => indices().map((index) => columnObject(sheet, table, index)),
    item: find,
    call: {
      getCount: count,
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const at = numberOf(index);
        return at >= 0 && at < count() ? columnObject(sheet, table, at) : undefined;
      },
      add: (index, values, name) => addColumn(sheet, table, index, values, name),
    },
  });
}

function columnArea(table: Table, index: number): Area {
  const column = table.area.left + index;
  return { ...table.area, left: column, right: column };
}

/** Adds a column; the cells right of the table make way where something stands there. */
function addColumn(
  sheet: Sheet,
  table: Table,
  place: Argument | undefined,
  values: Argument | undefined,
  name: Argument | undefined,
): ApiObject {
  const { area } = table;
  const last = area.right - area.left + 1;
  const index = isMissing(place) || place === -1 ? last : numberOf(place);
  if (index < 0 || index > last) throw invalidArgument(`there is no place ${index} among ${last} columns`);
  const column = area.left + index;
  const target = { ...area, left: column, right: column };
  if (index < last || sheet.used(false, target)) shiftCells(sheet, target, 'Right');
  sheet.change('table column added', target);
  table.area = { ...area, right: area.right + 1 };
  // A new column looks as the one beside it: where that is formatted as text, numbers become texts.
  for (let row = bodyOf(table).top; row <= bodyOf(table).bottom; row++)
    sheet.put(row, column, { value: '', style: sheet.styleAt(row, column > area.left ? column - 1 : column + 1) });
  if (!isMissing(values)) {
    const isWhole = isList(values) && values.length === area.bottom - area.top + 1;
    writeValues(new RangeRef(sheet, isWhole ? target : { ...target, top: bodyOf(table).top }), values);
  }
  if (!isMissing(name)) sheet.enter(area.top, column, `'${textOf(name)}`);
  sheet.settleHeaders(table.area);
  return columnObject(sheet, table, index);
}

function columnObject(sheet: Sheet, table: Table, index: number): ApiObject {
  const range = (area: () => Area) => (): ApiObject => rangeObject(new RangeRef(sheet, area()));
  const whole = (): Area => columnArea(table, index);
  const body = (): Area => ({ ...bodyOf(table), left: whole().left, right: whole().right });
  const header = (): Area => ({ ...whole(), bottom: table.area.top });
  return new ApiObject('TableColumn', {
    id: index + 1,
    get: {
      id: () => index + 1,
      index: () => index,
      name: () => headerOf(sheet, table, index),
      values: () => readGrid(new RangeRef(sheet, whole()), (row, column) => sheet.valueAt(row, column)),
    },
    set: {
      name: (value) => {
        writeValues(new RangeRef(sheet, header()), `'${textOf(value)}`);
      },
      values: (value) => {
        writeValues(new RangeRef(sheet, whole()), value);
      },
    },
    call: {
      getRange: range(whole),
      getDataBodyRange: range(body),
      getHeaderRowRange: range(header),
      delete: () => {
        shiftCells(sheet, whole(), 'Left');
      },
    },
  });
}
