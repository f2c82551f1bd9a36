import { withPlainBreaks } from '../../core/workbook/cell-text';
import { unescapeXstring } from './cell-text';
import { beyond, LIMITS } from './limits';
import { byItself } from './shared-cells';
import { isStruck } from './styles-read';
import { scanXml, type XmlAttributes, type XmlListener } from './xml';

/** A text, and what is left of it where runs of it are struck through; runs that aren't are left whole. */
export interface SharedString {
  readonly text: string;
  /** Only where the text is in runs, which have fonts of their own. */
  readonly unstruck?: string;
}

/**
 * Gathers the text of a string item (`si` or `is`): its `t`, or those of its runs; phonetic runs (`rPh`), which say how
 * the text is spoken, are left out. Source: ECMA-376 part 1, 18.4.
 */
export class StringItem {
  #text = '';
  #unstruck = '';
  #inText = false;
  #phonetic = false;
  #hasRuns = false;
  #struck = false;

  open(local: string, attributes: XmlAttributes): void {
    if (local === 'rPh') this.#phonetic = true;
    else if (local === 't') this.#inText = !this.#phonetic;
    else if (local === 'r') [this.#hasRuns, this.#struck] = [true, false];
    else if (local === 'strike') this.#struck = isStruck(attributes);
  }

  close(local: string): void {
    if (local === 'rPh') this.#phonetic = false;
    else if (local === 't') this.#inText = false;
  }

  add(text: string): void {
    if (!this.#inText) return;
    this.#text += text;
    if (!this.#struck) this.#unstruck += text;
  }

  /** The text so far, which may be a part of a larger one; the next item starts afresh. */
  take(): SharedString {
    const plain = (text: string): string => withPlainBreaks(unescapeXstring(text));
    const taken = this.#hasRuns
      ? { text: plain(this.#text), unstruck: plain(this.#unstruck) }
      : { text: plain(this.#text) };
    [this.#text, this.#unstruck, this.#hasRuns, this.#struck] = ['', '', false, false];
    return taken;
  }
}

/** The same, once it is to be kept. */
export const onItsOwn = ({ text, unstruck }: SharedString): SharedString =>
  unstruck === undefined ? { text: byItself(text) } : { text: byItself(text), unstruck: byItself(unstruck) };

/** The workbook's shared strings, in their order. @throws HostProblem 'damaged' */
export function readSharedStrings(pieces: Iterable<string>, part: string): SharedString[] {
  const strings: SharedString[] = [];
  const item = new StringItem();
  const listener: XmlListener = {
    open(local, attributes) {
      item.open(local, attributes);
    },
    close(local) {
      item.close(local);
      if (local !== 'si') return;
      strings.push(onItsOwn(item.take()));
      if (strings.length > LIMITS.strings) throw beyond('strings');
    },
    text(text) {
      item.add(text);
    },
  };
  scanXml(pieces, part, listener);
  return strings;
}
