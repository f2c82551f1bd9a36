import type { GridColumns } from './grid-columns';
import type { GridItem } from './grid-items';
import { rowFrom } from './mend';
import type { RowKind } from './row-kinds';
import type { SheetRow } from './rows';
import type { GridRow, PlacedText } from './types';

/** Behind a heading that is repeated on the next page. */
const CONTINUED = /\s*(?:[([]\s*(?:continued|cont['’]?d?\.?)\s*[)\]]|[–-]\s*continued)$/i;

/** What heads rows, with who leads it. */
export function headingOf(
  line: PlacedText,
  { indent, number }: Extract<RowKind, { is: 'heading' }>,
  row: SheetRow,
  columns: GridColumns | undefined,
): GridItem {
  const lead = columns && columns.byWhom.length > 0 ? rowFrom(line.place.sheet, row, columns, columns.action).byWhom : [];
  return {
    is: 'heading',
    ...(indent !== undefined && { indent }),
    objective: {
      ...line,
      text: line.text.replace(CONTINUED, ''),
      ...(number !== undefined && { number }),
      ...(lead.length > 0 && { lead }),
    },
  };
} // prettier-ignore

/** The rows of a grid; where their heading says who leads and none of them does, with its lead. */
export function ledByHeadings(rows: readonly GridRow[]): readonly GridRow[] {
  if (!rows.some(({ objective }) => objective?.lead)) return rows;
  const served = new Set(rows.flatMap(({ objective, byWhom, partners }) => (byWhom.length + partners.length > 0 ? (objective ?? []) : [])));
  return rows.map((row): GridRow => {
    const { objective } = row;
    return objective?.lead && !served.has(objective) ? { ...row, byWhom: objective.lead, isLedByHeading: true } : row;
  });
} // prettier-ignore
