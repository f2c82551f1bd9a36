import { strToU8 } from 'fflate';
import { pack } from '../support/xlsx/build-workbook';
import { HOSTILE_TEXTS } from './hostile-texts';

/** Chances for one file: the same seed gives the same file again. */
export interface Chance {
  /** A whole number from 0 to below `n`; 0 where `n` is 0. */
  readonly below: (n: number) => number;
  readonly of: <T>(list: readonly T[]) => T | undefined;
}

export const chanceOf = (random: () => number): Chance => ({
  below: (n) => Math.floor(random() * n),
  of: (list) => list[Math.floor(random() * list.length)],
});

type Mutation = (xml: string, chance: Chance) => string;

const VALUES = ['', '0', '-1', '1e9', '4294967296', 'NaN', 'A0', 'XFE1048577', 'rId1', 'rId99', '../../../etc/passwd', 'http://x.invalid/', 'true', '😀', '&#x0;']; // prettier-ignore
const ELEMENTS = ['<row/>', '<row r="3"/>', '<c/>', '<c r="B2"><v>7</v></c>', '<c t="s"><v>999999</v></c>', '<c t="inlineStr"><is><t>x</t></is></c>', '<f t="shared" si="0"/>', '<mergeCell ref="A1:XFD9"/>', '<!-- x -->', '<?x y?>', '<![CDATA[<row>]]>', '<!DOCTYPE a>', '<a>', '</a>', '&x;', '<extLst><ext><row/></ext></extLst>']; // prettier-ignore

/** A stretch of a text, from one tag's start to another's where `whole`. */
function stretch(xml: string, { below }: Chance, longest: number): readonly [number, number] {
  const start = below(xml.length);
  return [start, Math.min(xml.length, start + below(longest))];
}

const atTag = (xml: string, { below }: Chance): number => Math.max(0, xml.indexOf('<', below(xml.length)));

/** Puts something in place of one match of a pattern. */
function instead(xml: string, pattern: RegExp, chance: Chance, put: (match: RegExpMatchArray) => string): string {
  const match = chance.of([...xml.matchAll(pattern)]);
  return match ? xml.slice(0, match.index) + put(match) + xml.slice(match.index + match[0].length) : xml;
}

const MUTATIONS: readonly Mutation[] = [
  function cut(xml, chance) { const [from, to] = stretch(xml, chance, 200); return xml.slice(0, from) + xml.slice(to); },
  function double(xml, chance) { const [from, to] = stretch(xml, chance, 400); return xml.slice(0, to) + xml.slice(from); },
  function cutElement(xml, chance) { return instead(xml, /<(\w+)[^>]*(?:\/>|>[^<]*<\/\1>)/g, chance, () => ''); },
  function doubleElement(xml, chance) { return instead(xml, /<(\w+)[^>]*(?:\/>|>[^<]*<\/\1>)/g, chance, ([all]) => all.repeat(1 + chance.below(40))); },
  function dropAttribute(xml, chance) { return instead(xml, / [\w:]+="[^"]*"/g, chance, () => ''); },
  function changeAttribute(xml, chance) { return instead(xml, /="[^"]*"/g, chance, () => `="${chance.of(VALUES) ?? ''}"`); },
  function otherAttribute(xml, chance) { return instead(xml, /="[^"]*"/g, chance, () => chance.of(xml.match(/="[^"]*"/g) ?? []) ?? '=""'); },
  function changeNumber(xml, chance) { return instead(xml, />\d+</g, chance, () => `>${chance.of(VALUES) ?? ''}<`); },
  function changeText(xml, chance) { return instead(xml, />[^<]+</g, chance, () => `>${escaped(chance.of(HOSTILE_TEXTS) ?? '')}<`); },
  function putElement(xml, chance) { const at = atTag(xml, chance); return xml.slice(0, at) + (chance.of(ELEMENTS) ?? '') + xml.slice(at); },
  function endEarly(xml, chance) { return xml.slice(0, chance.below(xml.length)); },
  function renameElement(xml, chance) { return instead(xml, /<\w+/g, chance, () => '<x'); },
]; // prettier-ignore

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What is done to the list of parts. */
const PART_MUTATIONS: readonly ((parts: Map<string, string>, chance: Chance) => void)[] = [
  function remove(parts, { of }) { parts.delete(of([...parts.keys()]) ?? ''); },
  function empty(parts, { of }) { parts.set(of([...parts.keys()]) ?? '', ''); },
  function swap(parts, { of }) { const [a = '', b = ''] = [of([...parts.keys()]), of([...parts.keys()])]; const [x = '', y = ''] = [parts.get(a), parts.get(b)]; parts.set(a, y).set(b, x); },
  function otherCase(parts, { of }) { const name = of([...parts.keys()]) ?? ''; const text = parts.get(name) ?? ''; parts.delete(name); parts.set(name.toUpperCase(), text); },
  function twice(parts, { of }) { const name = of([...parts.keys()]) ?? ''; parts.set(name.toUpperCase(), parts.get(name) ?? ''); },
]; // prettier-ignore

/** A workbook with one to four faults in its parts, and in one of five files with some in the bytes of the zip. */
export function mutated(seed: Readonly<Record<string, string>>, chance: Chance): Uint8Array {
  const parts = new Map(Object.entries(seed));
  for (let n = 0; n <= chance.below(4); n++) {
    if (chance.below(8) === 0) chance.of(PART_MUTATIONS)?.(parts, chance);
    const name = chance.of([...parts.keys()]);
    const text = name === undefined ? undefined : parts.get(name);
    if (name !== undefined && text !== undefined && text !== '')
      parts.set(name, chance.of(MUTATIONS)?.(text, chance) ?? text);
  }
  const bytes = pack(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
  return chance.below(5) === 0 ? brokenZip(bytes, chance) : bytes;
}

function brokenZip(bytes: Uint8Array, { below }: Chance): Uint8Array {
  if (below(3) === 0) return bytes.subarray(0, below(bytes.length));
  const broken = bytes.slice();
  for (let n = 0; n <= below(8); n++) broken[below(broken.length)] = below(256);
  return broken;
}

/** Numbers in a row as seeds that have nothing in common. */
export const spread = (n: number): number => Math.imul(n + 1, 0x9e3779b1) >>> 0;
