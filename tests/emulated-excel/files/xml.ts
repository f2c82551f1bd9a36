import { SaxesParser } from 'saxes';

/** An XML element, its name without a prefix. */
export interface Element {
  readonly name: string;
  /** By their names as written, prefixes included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text that stands directly in it. */
  readonly text: string;
}

type OpenElement = { -readonly [K in keyof Element]: K extends 'children' ? OpenElement[] : Element[K] };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part whole. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = { name: localName(name), attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const add = (words: string): void => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  if (!root) throw new Error('The part is empty.');
  return root;
}

/** The namespace of a part's root, '' where it is in none. @throws where the part isn't well-formed XML. */
export function namespaceOf(text: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return namespace ?? '';
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const children = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** All elements of a name, however deep. */
export function* descendants(element: Element | undefined, name: string): Generator<Element> {
  for (const candidate of element?.children ?? []) {
    if (candidate.name === name) yield candidate;
    yield* descendants(candidate, name);
  }
}

/** An attribute that is true or false. */
export const flag = (element: Element | undefined, name: string, otherwise = false): boolean => {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true';
};

/** An attribute that is a number. */
export function number(element: Element | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : Number(value);
}

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
