import type { NamedColumns } from '../grids/named-columns';
import { namedGrid } from '../grids/named-columns';
import type { WorkbookContents } from '../workbook/contents';
import { columnNumber, showPlace } from '../workbook/place';

/** How columns are named: `Sheet1!A3: action=Initiative, by when=Target, by whom=Team`. */
export const COLUMNS_EXAMPLE = 'Sheet1!A3: action=Initiative, by when=Target, by whom=Team';

const PLACE = /^\s*(?:'((?:[^']|'')+)'|([^!:]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*:\s*(.*)$/s;
const PAIR = /^\s*([a-z][a-z -]*?)\s*=\s*(?:"([^"]*)"|(.*?))\s*$/is;
const KINDS: Readonly<Record<string, 'action' | 'byWhen' | 'byWhom'>> = {
  action: 'action',
  'by when': 'byWhen',
  'by whom': 'byWhom',
};

/** Reads the names of a table's columns. @returns what is wrong in words for people, where something is. */
export function parseColumnNames(text: string): NamedColumns | { readonly problem: string } {
  const [, quoted, plain, letters, row, rest] = PLACE.exec(text) ?? [];
  if (letters === undefined || row === undefined || rest === undefined)
    return { problem: `Begin with the first cell of the header row: "${COLUMNS_EXAMPLE}".` };
  const named = new Map<'action' | 'byWhen' | 'byWhom', string>();
  for (const piece of rest.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    const [, kind, inQuotes, bare] = PAIR.exec(piece) ?? [];
    const header = (inQuotes ?? bare ?? '').trim();
    const is = KINDS[(kind ?? '').toLowerCase().replace(/[\s-]+/g, ' ')];
    if (!is) return { problem: `"${piece.trim()}" names no column: write action=…, by when=… or by whom=….` };
    if (header === '') return { problem: `"${piece.trim()}" lacks the header: write it behind the "=".` };
    named.set(is, header);
  }
  const action = named.get('action');
  if (action === undefined) return { problem: 'Name the action column: action=….' };
  if (named.size === 1) return { problem: 'Name the dates or the owners as well: by when=… or by whom=….' };
  const sheet = quoted?.replaceAll("''", "'") ?? plain?.trim() ?? '';
  return {
    sheet,
    row: Number(row),
    column: columnNumber(letters),
    action,
    byWhen: named.get('byWhen'),
    byWhom: named.get('byWhom'),
  };
}

/** What is wrong where a workbook doesn't have the columns that were named; undefined where it has them all. */
export function columnNamesProblem(
  { sheets }: WorkbookContents,
  columns: readonly NamedColumns[] = [],
): string | undefined {
  for (const named of columns) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === named.sheet.toLowerCase());
    if (!sheet)
      return `There is no sheet '${named.sheet}'; the workbook has ${sheets.map(({ name }) => `'${name}'`).join(', ')}.`;
    const cells = sheet.rows.find(({ row }) => row === named.row)?.cells ?? [];
    const grid = namedGrid(cells, named);
    if (!('unknown' in grid)) continue;
    const headers = cells.filter(({ column }) => column >= named.column).map(({ text }) => `'${text}'`);
    const has = headers.length === 0 ? 'that row is empty' : `its headers are ${headers.join(', ')}`;
    return `No column at ${showPlace({ ...named, sheet: sheet.name })} is headed '${grid.unknown.join("' or '")}'; ${has}.`;
  }
  return undefined;
}
