import { SaxesParser } from 'saxes';
import { HostProblem } from '../../core/workbook/host';
import { beyond, LIMITS } from './limits';
import { damaged } from './problems';

/** Attributes by their names as written, prefixes included. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** An element and where it stands in its part's text (offsets in UTF-16 code units). */
export interface XmlElement {
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly local: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Of its '<'. */
  readonly start: number;
  /** Behind the '>' of its start tag. */
  readonly contentStart: number;
  /** At the '<' of its end tag; `contentStart` where the element is self-closing. */
  readonly contentEnd: number;
  /** Behind its last '>'. */
  readonly end: number;
}

/** What a streaming reader wants to hear; names are local, without their prefixes. */
export interface XmlListener {
  open(local: string, attributes: XmlAttributes): void;
  close(local: string): void;
  text(text: string): void;
}

const CHUNK = 1 << 16;

/**
 * The encoding of an XML part by its first bytes: a byte order mark, or '<' in two bytes, or its declaration.
 * Source: XML 1.0, appendix F.
 */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function decoderFor(bytes: Uint8Array, part: string): TextDecoder {
  try {
    return new TextDecoder(encodingOf(bytes));
  } catch {
    throw damaged(`Its part ${part} is written in an unknown character encoding.`);
  }
}

/** The text of an XML part, without its byte order mark. @throws HostProblem 'damaged' */
export const decodeXml = (bytes: Uint8Array, part: string): string => decoderFor(bytes, part).decode(bytes);

/** The text of an XML part whose bytes come in pieces, in pieces that aren't longer than a reader likes. */
export function* decodedXml(pieces: Iterable<Uint8Array>, part: string): Generator<string> {
  let decoder: TextDecoder | undefined;
  for (const piece of pieces) {
    decoder ??= decoderFor(piece, part);
    for (let at = 0; at < piece.length; at += CHUNK)
      yield decoder.decode(piece.subarray(at, at + CHUNK), { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** An XML part's text as it is written: always in UTF-8, whatever its declaration said before. */
export function* inUtf8(pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece.replace(/^(<\?xml[^>]*?encoding=["'])[\w.-]+(["'])/, '$1UTF-8$2') : piece;
    isFirst = false;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Whatever a parser can't read is damage. @throws HostProblem 'damaged' */
function guarded(part: string, parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    throw damaged(`Its part ${part} cannot be read.`);
  }
}

/** Entities of one's own can make a small part as large as one likes (the 'billion laughs'); Excel writes none. */
function refuseDoctype(parser: { on(name: 'doctype', handler: () => void): void }, part: string): void {
  parser.on('doctype', () => {
    throw damaged(`Its part ${part} holds declarations that workbooks don't have.`);
  });
}

/** Reads a part's text in pieces, so that it is never in memory whole. @throws HostProblem 'damaged' */
export function scanXml(pieces: Iterable<string>, part: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  refuseDoctype(parser, part);
  let [elements, level, run] = [0, 0, 0];
  parser.on('opentag', (tag) => {
    run = 0;
    if (++elements > LIMITS.elements) throw beyond('elements', part);
    if (++level > LIMITS.levels) throw beyond('levels', part);
    listener.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    [run, level] = [0, level - 1];
    listener.close(localName(tag.name));
  });
  parser.on('text', (text) => {
    listener.text(text);
  });
  parser.on('cdata', (text) => {
    listener.text(text);
  });
  guarded(part, () => {
    for (const piece of pieces) {
      parser.write(piece);
      run += piece.length;
      if (run > LIMITS.run) throw beyond('run', part);
    }
    parser.close();
  });
}

export interface OutlineOptions {
  /** The elements whose children aren't wanted: a sheet's rows. */
  readonly leaf?: string;
  /** The limit to what it may hold. */
  readonly most?: 'outlined' | 'besideRows';
}

/** An element whose end hasn't been met yet. */
type OpenElement = { -readonly [Key in Exclude<keyof XmlElement, 'children'>]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

/**
 * Where the elements of a part stand in its text, so that the text can be changed in places and stay as it is elsewhere.
 * @throws HostProblem 'damaged', 'too large'
 */
export function outlineXml(text: string, part: string, { leaf, most = 'outlined' }: OutlineOptions = {}): XmlElement {
  const parser = new SaxesParser();
  refuseDoctype(parser, part);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let leafDepth = 0;
  let elements = 0;
  parser.on('opentag', (tag) => {
    if (open.length + leafDepth > LIMITS.levels) throw beyond('levels', part);
    if (leafDepth > 0) {
      leafDepth++;
      return;
    }
    if (++elements > LIMITS[most]) throw beyond(most, part);
    const local = localName(tag.name);
    if (local === leaf) leafDepth = 1;
    const contentStart = parser.position;
    // A '<' can't stand inside a tag, so the last one before the tag's end is where it starts.
    const start = text.lastIndexOf('<', parser.position - 1);
    const prefix = tag.name.slice(0, tag.name.length - local.length);
    open.push({
      prefix,
      local,
      attributes: tag.attributes,
      children: [],
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    });
  });
  parser.on('closetag', () => {
    if (leafDepth > 1) {
      leafDepth--;
      return;
    }
    leafDepth = 0;
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (element.end > element.contentStart) element.contentEnd = text.lastIndexOf('<', parser.position - 1);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  guarded(part, () => {
    parser.write(text).close();
  });
  if (!root) throw damaged(`Its part ${part} is empty.`);
  return root;
}

export const childrenOf = (element: XmlElement | undefined, local: string): XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => child.local === local);

/** True for '1' and 'true', the two ways in which XML Schema writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The value of the attribute that has this local name and a prefix (`r:id`, whatever the prefix is). */
export function prefixedAttribute(attributes: XmlAttributes, local: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

const NAMED_ENTITIES = new Map<string | undefined, string>([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text of an element without children, its entities resolved. */
export function textOf(text: string, element: XmlElement): string {
  return text
    .slice(element.contentStart, element.contentEnd)
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => escapeText(data))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
      (entity: string, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return NAMED_ENTITIES.get(name?.toLowerCase()) ?? entity;
      },
    );
}

/** Text as the content of an element. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** Text as an attribute's value in double quotes; line breaks and tabs survive. */
export const escapeAttribute = (text: string): string =>
  escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
