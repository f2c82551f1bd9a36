import { showColumnNames } from '../core/plan/column-names';
import { type NearestTable, isHeaderText, knownAmong, nearestTable } from '../core/pointing/nearest-table';
import { placeColumns } from '../core/pointing/place-columns';
import { oneLine } from '../core/text/tidy';
import type { RowContents, SheetContents, WorkbookContents } from '../core/workbook/contents';
import { sameCell } from '../core/workbook/place';
import { readKept } from '../kept/read-kept';
import { settingsOf } from '../kept/settings-of';
import type { Call } from './call';
import type { Session } from './session';

/** A row that a person may point at as the header of their plan. */
export interface HeaderRow extends NearestTable {
  /** True where it looks like one: short texts alone, with rows below. */
  readonly isLikely: boolean;
}

export interface HeaderRows {
  /** In the order of the sheets. */
  readonly rows: readonly HeaderRow[];
  /** The likeliest of them; undefined where there is none. */
  readonly first: HeaderRow | undefined;
  /** The names of columns that the workbook keeps and that are there, as settings have them. */
  readonly named: readonly string[];
}

/** Nobody's header stands further down. */
const MOST_ROWS = 400;

/** The rows of a workbook among which a person finds the header of their plan. @throws HostProblem, Cancelled */
export const headerRows = (session: Session, call: Call): Promise<HeaderRows> =>
  session.run('Show header rows', async () => {
    const workbook = await session.host.read(call);
    const sheets = workbook.sheets.filter(({ mark, visibility }) => mark === undefined && visibility === 'visible');
    const rows = sheets.flatMap(headerRowsOf);
    const nearest = nearestTable(sheets);
    const first =
      rows.find(({ place }) => nearest && sameCell(place, nearest.place)) ?? rows.find(({ isLikely }) => isLikely);
    return { rows, first: first ?? rows[0], named: await namedIn(workbook) };
  });

const headerRowsOf = ({ name, rows }: SheetContents): HeaderRow[] =>
  rows.slice(0, MOST_ROWS).flatMap((row, index) => rowOf(name, row, index < rows.length - 1));

function rowOf(sheet: string, { row, cells }: RowContents, hasRowsBelow: boolean): HeaderRow[] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (!first || filled.length < 2) return [];
  const headers = [...new Set(filled.map(({ text }) => oneLine(text)))];
  const isLikely = hasRowsBelow && filled.every(isHeaderText);
  return [{ place: { sheet, row, column: first.column }, headers, known: knownAmong(headers), isLikely }];
}

async function namedIn(workbook: WorkbookContents): Promise<string[]> {
  const { settings, accepted } = await readKept(workbook.kept);
  const named = settingsOf(settings, accepted).columns ?? [];
  return named.filter((one) => !('problem' in placeColumns(workbook, [one]))).map(showColumnNames);
}
