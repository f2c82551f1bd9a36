import { areaName } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { MAIN } from './namespaces';
import { escapeXml } from './xml';

/** The part of a table. */
export function tableXml(sheet: Sheet, table: Table, id: number): string {
  const { area } = table;
  const columns: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const header = table.hasHeaders ? sheet.textAt(area.top, column) : `Column${columns.length + 1}`;
    // Line breaks in headers stand as Excel writes them.
    const name = escapeXml(header.replaceAll('\n', '_x000a_'));
    columns.push(`<tableColumn id="${columns.length + 1}" name="${name}"/>`);
  }
  const filtered = areaName({ ...area, bottom: area.bottom - (table.hasTotals ? 1 : 0) });
  const filters = [...table.filter.criteria].map(([column, values]) => filterColumnXml(column, values));
  const name = escapeXml(table.name);
  const flags =
    `showFirstColumn="${Number(table.marksFirstColumn)}" showLastColumn="${Number(table.marksLastColumn)}" ` +
    `showRowStripes="${Number(table.hasBandedRows)}" showColumnStripes="${Number(table.hasBandedColumns)}"`;
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${areaName(area)}"` +
    `${table.hasHeaders ? '' : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (table.hasButtons ? `<autoFilter ref="${filtered}">${filters.join('')}</autoFilter>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${escapeXml(table.style)}" ${flags}/></table>`
  );
}

/** A filter; of one that came from a file only that there is one is known. */
export function filterColumnXml(column: number, values: readonly string[] | 'unknown'): string {
  const words = values === 'unknown' ? [] : values;
  const filters = words.map((word) => `<filter val="${escapeXml(word)}"/>`).join('');
  return `<filterColumn colId="${column}"><filters blank="${Number(words.length === 0)}">${filters}</filters></filterColumn>`;
}
