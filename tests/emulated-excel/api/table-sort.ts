import { invalidArgument, notEmulated } from '../errors';
import { type SortKey, sortRows } from '../model/sort';
import type { Sheet } from '../model/sheet';
import { bodyOf, type SortField, type Table } from '../model/table';
import { ApiObject, type Argument } from '../protocol/api-object';
import { booleanOf, isList, isMissing, numberOf, recordOf, textOf } from '../protocol/read-argument';

/** Excel.TableSort: rows between header and totals. Also where a protected sheet allows sorting it is refused (#2135). */
export function tableSortObject(sheet: Sheet, table: Table): ApiObject {
  return new ApiObject('TableSort', {
    get: {
      fields: () => table.sorted.map(({ key, ascending }) => ({ key, ascending })),
      matchCase: () => table.sortsByCase,
    },
    call: {
      apply: (fields, matchCase, method) => {
        if (!isMissing(method)) throw notEmulated('sort by another method');
        const isByCase = !isMissing(matchCase) && booleanOf(matchCase);
        const wanted = fieldsOf(table, fields);
        sortRows(sheet, bodyOf(table), wanted.map(keyIn(table)), isByCase);
        table.sorted = wanted;
        table.sortsByCase = isByCase;
      },
      clear: () => {
        sheet.change('sort cleared', table.area);
        table.sorted = [];
      },
    },
  });
}

const keyIn =
  ({ area }: Table) =>
  ({ key, ascending }: SortField): SortKey => ({ column: area.left + key, isAscending: ascending });

/** Whatever else a field may say is refused: colours, icons, texts as numbers. */
function fieldsOf({ area }: Table, fields: Argument | undefined): SortField[] {
  if (!isList(fields) || fields.length === 0) throw invalidArgument('a list of fields is wanted');
  return fields.map((field) => {
    const { key, ascending, sortOn, ...others } = recordOf(field);
    const beyond = Object.entries(others).find(([, value]) => !isMissing(value))?.[0];
    if (beyond !== undefined) throw notEmulated(`sort with ${beyond}`);
    if (!isMissing(sortOn) && textOf(sortOn) !== 'Value') throw notEmulated(`sort on ${textOf(sortOn)}`);
    const at = numberOf(key, 'a column');
    if (!Number.isInteger(at) || at < 0 || at > area.right - area.left)
      throw invalidArgument(`there is no column ${at}`);
    return { key: at, ascending: isMissing(ascending) || booleanOf(ascending) };
  });
}
