import { parseArea } from '../model/area';
import { newFilter } from '../model/filter';
import type { Sheet } from '../model/sheet';
import type { Parts } from './parts';
import { child, children, type Element, flag, number } from './xml';

/** Loads the tables of a sheet's part. */
export function loadTables(sheet: Sheet, parts: Parts, part: string, root: Element | undefined): void {
  const related = parts.related(part);
  for (const tablePart of children(child(root, 'tableParts'), 'tablePart')) {
    const target = related.find(({ id }) => id === tablePart.attributes['r:id'])?.target;
    const table = target === undefined ? undefined : parts.xml(target);
    const area = parseArea(table?.attributes['ref'] ?? '');
    if (!table || !area) continue;
    const style = child(table, 'tableStyleInfo');
    const autoFilter = child(table, 'autoFilter');
    const filter = newFilter();
    for (const column of children(autoFilter, 'filterColumn')) {
      if (column.children.length > 0) filter.criteria.set(number(column, 'colId') ?? 0, 'unknown');
    }
    sheet.tables.push({
      id: sheet.book.newId(),
      name: table.attributes['displayName'] ?? table.attributes['name'] ?? '',
      area,
      hasHeaders: (number(table, 'headerRowCount') ?? 1) > 0,
      hasTotals: (number(table, 'totalsRowCount') ?? 0) > 0,
      style: style?.attributes['name'] ?? '',
      hasBandedRows: flag(style, 'showRowStripes'),
      hasBandedColumns: flag(style, 'showColumnStripes'),
      marksFirstColumn: flag(style, 'showFirstColumn'),
      marksLastColumn: flag(style, 'showLastColumn'),
      hasButtons: autoFilter !== undefined,
      filter,
      sorted: [],
      sortsByCase: false,
    });
  }
}
