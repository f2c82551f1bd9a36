import { escapeAttribute, type XmlElement } from './xml';

/** Changes to a text, gathered against its offsets as they were and made all at once. */
export class TextEdits {
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Several insertions at one place stand in the order in which they were made. */
  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  replace(start: number, end: number, text: string): void {
    if (this.text.slice(start, end) !== text) this.#edits.push({ start, end, text });
  }

  /** Behind the last child of an element. */
  append(element: XmlElement, xml: string): void {
    if (element.contentStart < element.end) {
      this.insert(element.contentEnd, xml);
      return;
    }
    // Two appends to one self-closing element would each give it an end tag; callers gather their children first.
    const slash = this.text.lastIndexOf('/', element.end);
    this.replace(slash, element.end, `>${xml}</${element.prefix}${element.local}>`);
  }

  /** Sets an attribute of an element, or takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const tag = this.text.slice(element.start, element.contentStart);
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    if (match) {
      const at = element.start + match.index;
      const equals = match[0].indexOf('=') + 1;
      if (value === undefined) this.replace(at, at + match[0].length, '');
      else if (element.attributes[name] !== value) {
        this.replace(at + equals, at + match[0].length, `"${escapeAttribute(value)}"`);
      }
    } else if (value !== undefined) {
      const behindLast = element.start + tag.replace(/\s*\/?>$/, '').length;
      this.insert(behindLast, ` ${name}="${escapeAttribute(value)}"`);
    }
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** The text with all changes made. */
  apply(): string {
    return this.applyTo(0, this.text.length);
  }

  /** A stretch of it, with the changes that were made within it. */
  applyTo(from: number, to: number): string {
    const pieces: string[] = [];
    let at = from;
    const within = this.#edits.filter(({ start, end }) => start >= from && end <= to);
    for (const { start, end, text } of within.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      pieces.push(this.text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.text.slice(at, to));
    return pieces.join('');
  }
}
