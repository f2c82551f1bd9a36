import { columnNumber } from '../../../src/core/workbook/ranges';
import type { Area } from './area';

/** A piece of a formula. */
export type Token =
  | { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly text: string }
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: 'column'; readonly table: string; readonly header: string };

const SHEET = "(?:('(?:[^']|'')+'|[A-Za-z_][\\w.]*)!)?";
const CELL = '\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})';
const TOKEN = new RegExp(
  [
    '\\s*(?:("(?:[^"]|"")*")',
    `${SHEET}${CELL}(?::${CELL})?(?![\\w(.:])`,
    "([A-Za-z_]\\w*)\\[((?:[^\\[\\]']|'.)*)\\]",
    '(\\d+(?:\\.\\d*)?|\\.\\d+)',
    '([A-Za-z_][\\w.]*)',
    '(<=|>=|<>|[-+*/&^=<>(),%]))',
  ].join('|'),
  'y',
);

/** @returns undefined where a piece is none that is known. */
export function tokensOf(text: string): Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, quoted, sheet, left, top, right = left, bottom = top, table, header, number, name, sign = ''] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (left !== undefined && right !== undefined) {
      const named = sheet?.replace(/^'|'$/g, '').replaceAll("''", "'");
      const area = {
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      };
      found.push({ kind: 'area', sheet: named, area });
    } else if (table !== undefined && header !== undefined)
      found.push({ kind: 'column', table, header: header.replace(/'(.)/g, '$1') });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name.toUpperCase() });
    else found.push({ kind: 'sign', text: sign });
  }
  return found;
}
