import { type Series, series, seriesFrom } from '../lists/series';
import type { SheetDrawing } from '../workbook/drawing';
import type { ExistingTable } from './existing-table';
import { type RowFate, type TitleLine, layOutSheet } from './lay-out';
import { EMPTY, type SheetRecord } from './record';

/** A hidden sheet of data as a drawing: it is written anew from top to bottom, over the one that is there. */
export function dataSheet<Row, Header extends string>(
  record: SheetRecord<Row, Header>,
  table: ExistingTable | undefined,
  rows: Series<Row>,
  title: readonly TitleLine[],
): SheetDrawing {
  const had = table?.rows.length ?? 0;
  const fates = series(had, (at): RowFate<Row, Header> => {
    const row = rows.at(at);
    return row === undefined ? { kind: 'left', cells: () => EMPTY } : { kind: 'current', row };
  });
  return layOutSheet(record, {
    existing: table && { table, isElsewhere: false, daysBetween: 0 },
    fates,
    added: seriesFrom(rows, had),
    title,
    isTitleNew: true,
  });
}
