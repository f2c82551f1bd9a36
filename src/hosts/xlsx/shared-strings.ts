import { withPlainBreaks } from '../../core/workbook/cell-text';
import { unescapeXstring } from './cell-text';
import { scanXml, type XmlListener } from './xml';

/**
 * Gathers the text of a string item (`si` or `is`): its `t`, or those of its runs; phonetic runs (`rPh`), which say how
 * the text is spoken, are left out. Source: ECMA-376 part 1, 18.4.
 */
export class StringItem {
  #text = '';
  #inText = false;
  #phonetic = false;

  open(local: string): void {
    if (local === 'rPh') this.#phonetic = true;
    else if (local === 't') this.#inText = !this.#phonetic;
  }

  close(local: string): void {
    if (local === 'rPh') this.#phonetic = false;
    else if (local === 't') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far; the next item starts afresh. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return withPlainBreaks(unescapeXstring(text));
  }
}

/** The workbook's shared strings, in their order. @throws HostProblem 'damaged' */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  const item = new StringItem();
  const listener: XmlListener = {
    open(local) {
      item.open(local);
    },
    close(local) {
      item.close(local);
      if (local === 'si') strings.push(item.take());
    },
    text(text) {
      item.add(text);
    },
  };
  scanXml(bytes, part, listener);
  return strings;
}
