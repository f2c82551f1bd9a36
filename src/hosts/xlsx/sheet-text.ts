import { beyond, LIMITS } from './limits';
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
    this.root = outlineXml(this.text, part, { most: 'besideRows', leaf: LINKS });
    this.edits = new TextEdits(this.text);
    const data = childOf(this.root, 'sheetData');
    if (!data) throw damaged(`Its part ${part} has no cells.`);
    this.#data = data;
  }

  /** Its list of links, where it has one. */
  get linkList(): XmlElement | undefined {
    return childOf(this.root, LINKS);
  }

  /** Its links. There may be 65,530, each of which takes more room than its text, so that they aren't kept. */
  links(): XmlElement[] {
    const list = this.linkList;
    if (!list) return [];
    const { children } = outlineXml(this.text.slice(list.start, list.end), this.part, { most: 'besideRows' });
    return children.flatMap((link) => (link.local === 'hyperlink' ? moved(link, list.start) : []));
  }

  /** Its rows as they stand, from top to bottom. */
  rows(): Iterable<RowText> {
    return splitRows(this.pkg.pieces(this.part), this.part, []);
  }

  /** Writes the part with the changes made to what stands around the rows. @param rows in place of those that it has. */
  write(rows: Iterable<string>): void {
    this.pkg.write(this.part, this.#written(rows));
  }

  /** The same where there may be very many of them. */
  writeMany(rows: Iterable<string>): Promise<void> {
    return this.pkg.writeLarge(this.part, this.#written(rows));
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

const LINKS = 'hyperlinks';

/** An element without children, counted from further above. */
const moved = (element: XmlElement, by: number): XmlElement => ({
  ...element,
  start: element.start + by,
  contentStart: element.contentStart + by,
  contentEnd: element.contentEnd + by,
  end: element.end + by,
});

/** Tags of rows and of what holds them; and where something begins that may look like one and is none. */
const TOKENS = /<!--|<!\[CDATA\[|<\?|<(\/?)(?:[\w.-]+:)?(row|sheetData)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/g;
/** How each of those ends. */
const ENDS = new Map([['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']]); // prettier-ignore
/** What the end of a piece has cut off. */
const CUT_OFF = /^<(?:[^>"']|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/;
const NUMBER = /\sr\s*=\s*["']\s*(\d+)\s*["']/;

/**
 * The rows of a worksheet's part, one after the other. Whether it is well formed is found where its cells are read: here
 * a reader of all its tags would take most of the time. Nothing is looked at twice, however long a row is.
 * @param around takes what stands around them. @throws HostProblem 'damaged', 'too large'
 */
export function* splitRows(pieces: Iterable<string>, part: string, around: string[]): Generator<RowText> {
  let row = 0;
  let isInData = false;
  /** What of a row has been read, where it isn't whole yet. */
  let begun: string | undefined;
  /** How that ends whose middle is being read. */
  let end: string | undefined;
  /** What was read last. */
  let text = '';
  /** Within it, up to where it has been passed on, and up to where it has been told into tags. */
  let [at, from] = [0, 0];
  /** Of what is kept, in characters. */
  let length = 0;
  const pass = (to: number): void => {
    length += to - at;
    if (length > LIMITS.whole) throw beyond('whole', part);
    // Between two rows stands nothing, mostly.
    if (begun !== undefined) begun += text.slice(at, to);
    else if (to > at) around.push(text.slice(at, to));
    at = to;
  };
  const rowIn = (xml: string): RowText => {
    const [, number] = NUMBER.exec(xml.slice(0, xml.indexOf('>'))) ?? [];
    const before = row;
    row = number === undefined ? row + 1 : Number(number);
    if (row <= before) throw damaged(`The rows of its part ${part} are not in order.`);
    return { row, xml, isNumbered: number !== undefined };
  };
  const take = function* (): Generator<RowText> {
    for (;;) {
      if (end !== undefined) {
        const found = text.indexOf(end, from);
        // Its end may be cut in two.
        from = found < 0 ? Math.max(from, text.length - end.length + 1) : found + end.length;
        if (found < 0) {
          pass(from);
          return;
        }
        end = undefined;
      }
      TOKENS.lastIndex = from;
      const token = TOKENS.exec(text);
      if (!token) {
        const last = text.lastIndexOf('<');
        const isCutOff = last >= from && CUT_OFF.test(text.slice(last));
        if (isCutOff && text.length - last > LIMITS.run) throw beyond('run', part);
        from = isCutOff ? last : text.length;
        pass(from);
        return;
      }
      const [tag, slash, name] = token;
      from = token.index + tag.length;
      end = ENDS.get(tag);
      if (name === 'sheetData') isInData = slash === '' && !tag.endsWith('/>');
      if (name !== 'row' || !isInData) continue;
      if (slash === '') {
        if (begun !== undefined) throw damaged(`Its part ${part} has rows within rows.`);
        pass(token.index);
        begun = '';
      }
      if (begun === undefined || (slash === '' && !tag.endsWith('/>'))) continue;
      const xml = begun + text.slice(at, from);
      length -= begun.length;
      begun = undefined;
      at = from;
      yield rowIn(xml);
    }
  };
  for (const piece of pieces) {
    text = text.slice(at) + piece;
    [at, from] = [0, from - at];
    yield* take();
  }
  around.push(begun ?? '', text.slice(at));
}
