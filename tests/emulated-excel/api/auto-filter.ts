import { ExcelError, notEmulated } from '../errors';
import type { Area } from '../model/area';
import { type Filter, newFilter } from '../model/filter';
import { RangeRef } from '../model/range-ref';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { ApiObject, type Argument } from '../protocol/api-object';
import { isList, isMissing, numberOf, recordOf, textOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { findRange } from './find-range';
import { rangeObject } from './range';

/** Excel.AutoFilter of a sheet. */
export function sheetFilterObject(sheet: Sheet): ApiObject {
  return filterObject(sheet, () => sheet.filter, {
    apply: (range) => {
      const area = areaOf(findRange(sheet, range));
      if (sheet.tableAt(area)) throw new ExcelError('InvalidArgument');
      sheet.filter = { ...newFilter(), area };
    },
    remove: () => {
      sheet.filter = undefined;
    },
  });
}

/** Excel.AutoFilter of a table: it covers the table, whatever range is named. */
export function tableFilterObject(sheet: Sheet, table: Table): ApiObject {
  return filterObject(sheet, () => ({ ...table.filter, area: table.area }), {
    apply: () => undefined,
    remove: () => {
      table.filter.criteria.clear();
    },
  });
}

interface FilterActions {
  readonly apply: (range: Argument | undefined) => void;
  readonly remove: () => void;
}

function filterObject(
  sheet: Sheet,
  filter: () => (Filter & { area: Area }) | undefined,
  actions: FilterActions,
): ApiObject {
  const range = (): ApiObject | undefined => {
    const area = filter()?.area;
    return area && rangeObject(new RangeRef(sheet, area));
  };
  return new ApiObject('AutoFilter', {
    get: {
      enabled: () => filter() !== undefined,
      isDataFiltered: () => (filter()?.criteria.size ?? 0) > 0,
    },
    call: {
      getRange: range,
      getRangeOrNullObject: range,
      apply: (target, column, criteria) => {
        sheet.change('filter');
        actions.apply(target);
        const current = filter();
        if (!current || isMissing(column)) return;
        if (!isMissing(criteria)) current.criteria.set(numberOf(column), valuesOf(criteria));
        refresh(sheet, current);
      },
      reapply: () => {
        const current = filter();
        if (current) refresh(sheet, current);
      },
      clearCriteria: () => {
        sheet.change('filter');
        const current = filter();
        current?.criteria.clear();
        if (current) refresh(sheet, current);
      },
      remove: () => {
        sheet.change('filter');
        const current = filter();
        current?.criteria.clear();
        if (current) refresh(sheet, current);
        actions.remove();
      },
    },
  });
}

function valuesOf(argument: Argument): readonly string[] {
  const { filterOn, values } = recordOf(argument);
  if (filterOn !== 'Values' || !isList(values)) throw notEmulated('filter by anything but values');
  return values.map((value) => textOf(value));
}

/** Hides the rows that the criteria don't let through; those of files are left as the file has them. */
function refresh(sheet: Sheet, { area, criteria }: Filter & { area: Area }): void {
  if ([...criteria.values()].includes('unknown')) return;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    sheet.rowLook(row).isFilteredOut = [...criteria].some(
      ([column, values]) => values !== 'unknown' && !values.includes(sheet.textAt(row, area.left + column)),
    );
  }
}
