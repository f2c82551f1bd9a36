import { showIsoDay } from '../calendar/day';
import { wordsOfCell } from '../sheets/cell-words';
import type { TrackerColumn } from './record';
import type { ReadRow, ReadTracker } from './tracker-rows';

/** A tracker as data for other programs: a row for each row, days as 'YYYY-MM-DD', texts '' where empty. */
export interface ExportedTracker {
  /** As the sheet has them, from left to right, people's own columns too. */
  readonly headers: readonly string[];
  readonly rows: readonly ExportedRow[];
}

export interface ExportedRow {
  /** Under the headers. */
  readonly cells: readonly string[];
  readonly row: ReadRow;
  /** What stands in people's own columns, by their headers. */
  readonly own: ReadonlyMap<string, string>;
}

/** The rows as the sheet has them; State is that of the day on which the tracker was read. */
export function exportedTracker({ table, rows }: ReadTracker): ExportedTracker {
  const headers = table.headers.map((header, at) => (header === '' ? `Column ${at + 1}` : header));
  const textOf = (row: ReadRow, at: number): string => {
    const header = table.known[at];
    if (header === 'State' && !row.isUserOwned) return row.state;
    const isDay = header === ('Due' satisfies TrackerColumn) || header === ('Agreed date' satisfies TrackerColumn);
    return wordsOfCell(row.at.cells.get(at), table.dateSystem, isDay);
  };
  return {
    headers,
    rows: rows.map((row) => {
      const cells = headers.map((_, at) => textOf(row, at));
      const own = headers.flatMap((header, at) =>
        table.known[at] === undefined ? [[header, cells[at] ?? ''] as const] : [],
      );
      return { cells, row, own: new Map(own) };
    }),
  };
}

/** What Excel and its like take for the start of a formula. Source: OWASP, CSV Injection. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

/**
 * As comma-separated values (RFC 4180), with a byte order mark, by which Excel knows UTF-8. A cell that begins like a
 * formula gets an apostrophe in front, so that no program that opens the file runs it.
 */
export function trackerCsv({ headers, rows }: ExportedTracker): string {
  const cellOf = (text: string): string => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(cellOf).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** As one JSON object. A date that isn't there is null. */
export function trackerJson({ rows }: ExportedTracker): string {
  const all = rows.map(({ row, own }) => ({
    ref: row.ref,
    action: row.action,
    due: row.due ? showIsoDay(row.due) : null,
    agreed: row.agreed ? showIsoDay(row.agreed) : null,
    lead: row.lead,
    with: row.with === '' ? [] : row.with.split(';').map((name) => name.trim()),
    status: row.status,
    state: row.state,
    progress: row.progress,
    type: row.type,
    byWhen: row.byWhen,
    objective: row.objective,
    grid: row.grid,
    risks: row.risks,
    source: row.source,
    inPlan: row.isInPlan,
    addedByHand: row.isUserOwned,
    ...(own.size > 0 && { own: Object.fromEntries(own) }),
  }));
  return `${JSON.stringify({ rows: all }, null, 2)}\n`;
}
