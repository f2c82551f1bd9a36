import type { Package } from './package';
import { damaged } from './problems';
import { TextEdits } from './text-edits';
import { childOf, outlineXml, type XmlElement } from './xml';

/** A row's element as it stands in a worksheet's part. */
export interface RowText {
  /** Counts from 1. */
  readonly row: number;
  readonly xml: string;
  /** False where the element doesn't say its number and stands behind the one before it. */
  readonly isNumbered: boolean;
}

/**
 * A worksheet's part in two: what stands around its rows, as a text that can be changed in places, and its rows, one after
 * the other. Half a million rows as one text are more than a string can hold.
 */
export class SheetText {
  /** The part without its rows. */
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: TextEdits;
  readonly isEmpty: boolean;
  readonly #data: XmlElement;

  /** @throws HostProblem 'damaged', 'too large' */
  constructor(
    private readonly pkg: Package,
    private readonly part: string,
  ) {
    const around: string[] = [];
    let last = 0;
    for (const { row } of splitRows(pkg.pieces(part), part, around)) last = row;
    this.text = around.join('');
    this.isEmpty = last === 0;
    this.root = outlineXml(this.text, part, { most: 'rows' });
    this.edits = new TextEdits(this.text);
    const data = childOf(this.root, 'sheetData');
    if (!data) throw damaged(`Its part ${part} has no cells.`);
    this.#data = data;
  }

  /** Its rows as they stand, from top to bottom. */
  rows(): Iterable<RowText> {
    return splitRows(this.pkg.pieces(this.part), this.part, []);
  }

  /** Writes the part with the changes made to what stands around the rows. @param rows in place of those that it has. */
  write(rows: Iterable<string>): void {
    this.pkg.write(this.part, this.#written(rows));
  }

  *#written(rows: Iterable<string>): Generator<string> {
    const { start, contentStart, contentEnd, end, prefix } = this.#data;
    const tag = this.text.slice(start, contentStart);
    yield `${this.edits.applyTo(0, start)}${contentStart === end ? tag.replace(/\s*\/>$/, '>') : tag}`;
    yield* rows;
    const close = contentStart === end ? `</${prefix}sheetData>` : this.text.slice(contentEnd, end);
    yield `${close}${this.edits.applyTo(end, this.text.length)}`;
  }
}

/** Tags of rows and of what holds them; what may look like one and is none is passed over whole. */
const TOKENS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?(row|sheetData)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const NUMBER = /\sr\s*=\s*["']\s*(\d+)\s*["']/;

/**
 * The rows of a worksheet's part, one after the other. Whether it is well formed is found where its cells are read: here
 * a reader of all its tags would take most of the time.
 * @param around takes what stands around them. @throws HostProblem 'damaged'
 */
export function* splitRows(pieces: Iterable<string>, part: string, around: string[]): Generator<RowText> {
  let row = 0;
  let isInData = false;
  /** What has been read and not been passed on. */
  let text = '';
  /** Within it, where the row starts that isn't whole yet. */
  let start: number | undefined;
  const rowIn = (xml: string): RowText => {
    const [, number] = NUMBER.exec(xml.slice(0, xml.indexOf('>'))) ?? [];
    const before = row;
    row = number === undefined ? row + 1 : Number(number);
    if (row <= before) throw damaged(`The rows of its part ${part} are not in order.`);
    return { row, xml, isNumbered: number !== undefined };
  };
  const take = function* (end: number): Generator<RowText> {
    let passed = 0;
    TOKENS.lastIndex = start ?? 0;
    if (start !== undefined) TOKENS.lastIndex = start + 1;
    for (let token = TOKENS.exec(text); token && TOKENS.lastIndex <= end; token = TOKENS.exec(text)) {
      const [tag, slash, name] = token;
      const behind = token.index + tag.length;
      if (name === 'sheetData') isInData = slash === '' && !tag.endsWith('/>');
      if (name !== 'row' || !isInData) continue;
      if (slash === '' && start !== undefined) throw damaged(`Its part ${part} has rows within rows.`);
      if (slash === '') {
        around.push(text.slice(passed, token.index));
        start = token.index;
      }
      if (start === undefined || (slash === '' && !tag.endsWith('/>'))) continue;
      yield rowIn(text.slice(start, behind));
      passed = behind;
      start = undefined;
      TOKENS.lastIndex = behind;
    }
    const kept = start ?? Math.max(passed, end);
    if (start === undefined) around.push(text.slice(passed, kept));
    else start = 0;
    text = text.slice(kept);
  };
  for (const piece of pieces) {
    text += piece;
    yield* take(wholeUpTo(text));
  }
  yield* take(text.length);
  around.push(text);
}

/** Up to where a text that goes on can be told into tags: what the end cuts off may be anything. */
function wholeUpTo(text: string): number {
  const opened = Math.max(text.lastIndexOf('<!'), text.lastIndexOf('<?'));
  const isOpen = opened >= 0 && !/^<(?:!--[\s\S]*?--|!\[CDATA\[[\s\S]*?\]\]|\?[\s\S]*?\?)>/.test(text.slice(opened));
  return isOpen ? opened : text.lastIndexOf('<');
}
