import { type NamedColumns, namedGrid } from '../grids/named-columns';
import type { NearestTable } from '../grids/nearest-table';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import { showPlace } from '../workbook/place';
import { columnNumber, placeInReference } from '../workbook/ranges';

/** How columns are named: `Sheet1!A3: action=Initiative, by when=Target, by whom=Team`. */
export const COLUMNS_EXAMPLE = 'Sheet1!A3: action=Initiative, by when=Target, by whom=Team';

const PLACE = /^(?:'((?:[^']|'')+)'|([^!:]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*:(.*)$/s;
/** A pair of names, with commas where they stand in quotes. */
const PAIR = /(?:[^,"]|"[^"]*"?)+/g;
const KINDS: Readonly<Record<string, 'action' | 'byWhen' | 'byWhom'>> = {
  action: 'action',
  'by when': 'byWhen',
  'by whom': 'byWhom',
};

/** Reads the names of a table's columns. @returns what is wrong in words for people, where something is. */
export function parseColumnNames(text: string): NamedColumns | { readonly problem: string } {
  const [, quoted, plain = '', letters, row, rest] = PLACE.exec(text.trim()) ?? [];
  if (letters === undefined || row === undefined || rest === undefined)
    return { problem: `Begin with the first cell of the header row: "${COLUMNS_EXAMPLE}".` };
  const named = new Map<'action' | 'byWhen' | 'byWhom', string>();
  for (const [piece] of rest.matchAll(PAIR)) {
    const [kind = '', ...behind] = piece.split('=');
    const written = behind.join('=').trim();
    const header = (/^"([^"]*)"$/.exec(written)?.[1] ?? written).trim();
    const is =
      behind.length === 0
        ? undefined
        : KINDS[
            kind
              .trim()
              .toLowerCase()
              .replace(/[\s-]+/g, ' ')
          ];
    if (!is) return { problem: `"${piece.trim()}" names no column: write action=…, by when=… or by whom=….` };
    if (header === '') return { problem: `"${piece.trim()}" lacks the header: write it behind the "=".` };
    named.set(is, header);
  }
  const action = named.get('action');
  if (action === undefined) return { problem: 'Name the action column: action=….' };
  if (named.size === 1) return { problem: 'Name the dates or the owners as well: by when=… or by whom=….' };
  const sheet = quoted?.replaceAll("''", "'") ?? plain.trim();
  return {
    sheet,
    row: Number(row),
    column: columnNumber(letters),
    action,
    byWhen: named.get('byWhen'),
    byWhom: named.get('byWhom'),
  };
}

/** Names of columns as they are written: `parseColumnNames` reads them. */
export function showColumnNames({ sheet, row, column, action, byWhen, byWhom }: NamedColumns): string {
  const pairs = [['action', action], ['by when', byWhen], ['by whom', byWhom]] as const; // prettier-ignore
  const written = pairs.flatMap(([kind, header]) =>
    header === undefined ? [] : `${kind}=${header.includes(',') ? `"${header}"` : header}`,
  );
  return `${placeInReference({ sheet, row, column })}: ${written.join(', ')}`;
}

/** How the columns of a table would be named; '…' stands for the headers that its reader has to choose. */
export const columnsTemplate = ({ place, known }: NearestTable): string =>
  showColumnNames({
    ...place,
    action: known.action ?? '…',
    byWhen: known.byWhen ?? '…',
    byWhom: known.byWhom ?? '…',
  });

/**
 * The tables whose columns were named, where they are now: by their headers, should rows or columns have been put in
 * before them since.
 * @returns what is wrong in words for people, where a workbook doesn't have the columns.
 */
export function placeColumns(
  { sheets }: WorkbookContents,
  columns: readonly NamedColumns[],
): readonly NamedColumns[] | { readonly problem: string } {
  const placed: NamedColumns[] = [];
  for (const named of columns) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === named.sheet.toLowerCase());
    if (!sheet)
      return {
        problem: `There is no sheet '${named.sheet}'; the workbook has ${sheets.map(({ name }) => `'${name}'`).join(', ')}.`,
      };
    const found = whereItIs(sheet, named);
    if (!found) return { problem: notThere(sheet, named) };
    placed.push(found);
  }
  return placed;
}

function whereItIs({ rows }: SheetContents, named: NamedColumns): NamedColumns | undefined {
  const there = rows
    .filter(({ row }) => row === named.row)
    .some(({ cells }) => !('unknown' in namedGrid(cells, named)));
  if (there) return named;
  const moved = { ...named, column: 1 };
  const rowsOf = rows.filter(({ cells }) => !('unknown' in namedGrid(cells, moved)));
  const nearest = rowsOf.find(({ row }) => row > named.row) ?? rowsOf.at(-1);
  return nearest && { ...moved, row: nearest.row };
}

function notThere({ name, rows }: SheetContents, named: NamedColumns): string {
  const cells = rows.find(({ row }) => row === named.row)?.cells ?? [];
  const grid = namedGrid(cells, named);
  const unknown = 'unknown' in grid ? grid.unknown : [];
  const headers = cells.filter(({ column }) => column >= named.column).map(({ text }) => `'${text}'`);
  const has = headers.length === 0 ? 'that row is empty' : `its headers are ${headers.join(', ')}`;
  return `No column at ${showPlace({ ...named, sheet: name })} is headed '${unknown.join("' or '")}'; ${has}.`;
}
