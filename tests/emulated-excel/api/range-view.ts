import { cellName } from '../../../src/core/workbook/place';
import { RangeRef } from '../model/range-ref';
import { ApiObject } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { numberOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { rangeObject } from './range';

/** Excel.RangeView: what of a range can be seen. */
export function rangeViewObject(ref: RangeRef): ApiObject {
  return viewOf(ref, shown(ref, 'row'), shown(ref, 'column'), 0);
}

function shown({ sheet, area }: RangeRef, axis: 'row' | 'column'): number[] {
  if (!area) return [];
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const indices: number[] = [];
  for (let index = first; index <= last; index++) {
    if (axis === 'row' ? !sheet.isRowHidden(index) : !sheet.isColumnHidden(index)) indices.push(index);
  }
  return indices;
}

function viewOf(ref: RangeRef, rows: readonly number[], columns: readonly number[], index: number): ApiObject {
  const { sheet } = ref;
  const grid = (read: (row: number, column: number) => Json) => (): Json =>
    rows.map((row) => columns.map((column) => read(row, column)));
  const inRow = (row: number, i: number): ApiObject => {
    const part = new RangeRef(sheet, { ...areaOf(ref), top: row, bottom: row });
    return viewOf(part, [row], columns, i);
  };
  return new ApiObject('RangeView', {
    get: {
      index: () => index,
      rowCount: () => rows.length,
      columnCount: () => columns.length,
      cellAddresses: grid((row, column) => cellName({ row, column })),
      values: grid((row, column) => sheet.valueAt(row, column)),
      text: grid((row, column) => sheet.textAt(row, column)),
      numberFormat: grid((row, column) => sheet.styleAt(row, column).format),
    },
    nav: {
      rows: () =>
        new ApiObject('RangeViewCollection', {
          items: () => rows.map(inRow),
          call: {
            getCount: () => rows.length,
            getItemAt: (at) => {
              const row = rows[numberOf(at)];
              return row === undefined ? undefined : inRow(row, numberOf(at));
            },
          },
        }),
    },
    call: { getRange: () => rangeObject(ref) },
  });
}
