import type { SheetContents } from '../workbook/contents';

/**
 * A short text that tells whether a sheet still holds what it held: sheets that differ in a cell have, as good as
 * certainly, another one (two 32-bit FNV-1a hashes with different starts).
 */
export function fingerprintOf({ rows }: SheetContents): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const { row, cells } of rows)
    for (const { column, text } of cells) {
      const said = `${row},${column}:${text}\n`;
      for (let at = 0; at < said.length; at++) {
        const code = said.charCodeAt(at);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ (code + 7), 0x01000193);
      }
    }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
