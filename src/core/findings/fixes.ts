import type { CellChange } from '../workbook/changes';
import type { WorkbookContents } from '../workbook/contents';
import { cellName } from '../workbook/place';
import type { Finding, Fix } from './types';

/**
 * What fixing these findings would write, cell by cell, with what the cells of this workbook show now. Where two fixes
 * want one cell, the first has it, and the other is left for the next check.
 */
export function changesOf(findings: readonly Finding[], workbook: WorkbookContents): CellChange[] {
  const shown = new Map(workbook.sheets.map(({ name, rows }) => [name, new Map(rows.map((row) => [row.row, row]))]));
  const changes = new Map<string, CellChange>();
  const keyOf = ({ place }: Fix[number]): string => `${place.sheet}!${cellName(place)}`;
  for (const { fix } of findings) {
    if (!fix || fix.some((change) => changes.has(keyOf(change)))) continue;
    for (const change of fix) {
      const { place, after } = change;
      const row = shown.get(place.sheet)?.get(place.row);
      const before = row?.cells.find(({ column }) => column === place.column)?.text ?? '';
      if (before !== after) changes.set(keyOf(change), { place, before, after });
    }
  }
  return [...changes.values()];
}
