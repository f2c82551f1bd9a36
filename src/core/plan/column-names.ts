import type { NamedColumns } from '../grids/columns/named-columns';
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
