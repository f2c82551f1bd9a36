import { groupBy } from '../lists/group-by';
import { type StandingTable, type TableRow, standingTable } from '../sheets/standing-table';
import type { WorkbookContents } from '../workbook/contents';
import type { ReportColumn } from './columns';
import type { ReportEntry } from './entries';

const NEEDED: readonly ReportColumn[] = ['Severity', 'Cell', 'Finding', 'State'];

/** The report that stands in a workbook: the first sheet that bears its mark and has its header row. */
export const standingReport = (workbook: WorkbookContents): StandingTable | undefined =>
  standingTable(workbook, 'report', NEEDED);

/** True where a row of the report's table is somebody's own. */
export const isTheirs = ({ textUnder }: TableRow): boolean => textUnder('Cell') === '' && textUnder('Finding') === '';

/**
 * The row of a report that tells of each finding already: the same rule in the same cell, or about the same words
 * where rows have moved. Each row serves once.
 */
export function matchEntries(
  entries: readonly ReportEntry[],
  rows: readonly TableRow[],
): ReadonlyMap<ReportEntry, TableRow> {
  const matches = new Map<ReportEntry, TableRow>();
  const free = new Set(rows.filter((row) => !isTheirs(row)));
  const tie = (keyOfRow: (row: TableRow) => string, keyOf: (entry: ReportEntry) => string): void => {
    const byKey = groupBy(free, keyOfRow);
    for (const entry of entries) {
      if (matches.has(entry)) continue;
      const row = byKey.get(keyOf(entry))?.find((one) => free.has(one));
      if (!row) continue;
      matches.set(entry, row);
      free.delete(row);
    }
  };
  const said = (...words: readonly string[]): string => words.join('\n');
  tie(
    ({ textUnder }) => said(textUnder('Finding'), textUnder('Sheet'), textUnder('Cell'), textUnder('Action')),
    ({ finding, place, cell, action }) => said(finding, place.sheet, cell, action),
  );
  tie(
    ({ textUnder }) => (textUnder('Action') === '' ? '' : said(textUnder('Finding'), textUnder('Action'))),
    ({ finding, action }) => (action === '' ? '-' : said(finding, action)),
  );
  tie(
    ({ textUnder }) => said(textUnder('Finding'), textUnder('Sheet'), textUnder('Cell')),
    ({ finding, place, cell }) => said(finding, place.sheet, cell),
  );
  return matches;
}
