import { remembering } from '../lists/once';
import type { SheetContents } from '../workbook/contents';

/**
 * A short text that tells whether a sheet still holds what it held: sheets that differ in a cell have, as good as
 * certainly, another one (two 32-bit FNV-1a hashes with different starts).
 */
export function fingerprintOf({ rows }: SheetContents): string {
  const hash = new Hashes();
  for (const { row, cells } of rows) {
    const place = `${row},`;
    for (const { column, text } of cells) hash.add(place).add(columnText(column)).add(text).add('\n');
  }
  return hash.toString();
}

const columnText = remembering((column: number) => `${column}:`);

class Hashes {
  private a = 0x811c9dc5;
  private b = 0x01000193;

  add(text: string): this {
    let { a, b } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 7), 0x01000193);
    }
    this.a = a;
    this.b = b;
    return this;
  }

  toString(): string {
    return [this.a, this.b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
