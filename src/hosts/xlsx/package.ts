import { HostProblem } from '../../core/workbook/host';
import { beyond, LIMITS } from './limits';
import { damaged } from './problems';
import { problemOfOtherFile } from './sniff';
import { decodeXml, decodedXml, inUtf8, outlineXml, type XmlElement } from './xml';
import {
  deflated,
  deflatedLater,
  holdSame,
  inflated,
  inflatedWhole,
  packInJavaScript,
  packLarge,
  type Packing,
  type PackingLater,
  readZip,
  type ZipFile,
  zipped,
} from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: 'worksheet', whichever edition of the standard the package follows. */
  readonly type: string;
  /** The part it leads to; undefined where it leads out of the package. */
  readonly part: string | undefined;
}

/**
 * Under which name a part is found: names are compared without regard to case (ECMA-376 part 2, 6.2.2.3), and
 * producers differ in slashes and percent-escapes.
 */
function keyOf(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    return plain.toLowerCase();
  }
}

/** The part's folder with its slash: 'xl/worksheets/', or '' for a part at the root. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that a relationship's target means, seen from the part that holds the relationship. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folderOf(source).split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target for a relationship, relative as Excel writes it: 'worksheets/sheet1.xml', '../tables/table1.xml'. */
export function targetFrom(source: string, part: string): string {
  const [from, to] = [folderOf(source).split('/').slice(0, -1), part.split('/')];
  const other = from.findIndex((folder, at) => folder !== to[at]);
  const shared = other < 0 ? from.length : other;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Where a part's relationships stand: 'xl/_rels/workbook.xml.rels'; for the package ('') '_rels/.rels'. */
export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/**
 * An Open Packaging Conventions package in memory, its parts compressed. Parts that nobody changes keep their bytes, and
 * those that may be large are read and written piece by piece.
 */
export class Package {
  #parts: ReadonlyMap<string, ZipFile>;

  private constructor(
    parts: ReadonlyMap<string, ZipFile>,
    private readonly packing: Packing,
    private readonly packingLarge: PackingLater,
  ) {
    this.#parts = parts;
  }

  /** @throws HostProblem 'not a workbook', 'old format', 'encrypted', 'too large', 'damaged' */
  static open(bytes: Uint8Array, packing: Packing = packInJavaScript, packingLarge: PackingLater = packLarge): Package {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < 22) throw problemOfOtherFile(bytes);
    const parts = new Map<string, ZipFile>();
    let total = 0;
    guarded('Its zip archive is broken or not complete.', () => {
      for (const file of readZip(bytes)) {
        const key = keyOf(file.name);
        if (parts.has(key)) throw twoParts(file.name);
        total += file.size;
        if (total > LIMITS.bytes) throw beyond('bytes');
        if (parts.size >= LIMITS.parts) throw beyond('parts');
        parts.set(key, file);
      }
    });
    return new Package(parts, packing, packingLarge);
  }

  /** The parts' names as the zip has them. */
  names(): string[] {
    return Array.from(this.#parts.values(), ({ name }) => name);
  }

  has(part: string): boolean {
    return this.#parts.has(keyOf(part));
  }

  /** @param called the part in words. @throws HostProblem 'damaged' where there is no such part. */
  #file(part: string, called = part): ZipFile {
    const found = this.#parts.get(keyOf(part));
    if (!found) throw damaged(`Its part ${called} is missing.`);
    return found;
  }

  /** A part's content whole. @throws HostProblem 'damaged', 'too large' */
  bytes(part: string): Uint8Array {
    const file = this.#file(part);
    if (file.size > LIMITS.whole) throw beyond('whole', part);
    return guarded(notComplete(part), () => inflatedWhole(file));
  }

  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** A part's text piece by piece. @param called the part in words. @throws HostProblem 'damaged' */
  *pieces(part: string, called = part): Generator<string> {
    const pieces = decodedXml(inflated(this.#file(part, called)), called);
    for (;;) {
      const next = guarded(notComplete(called), () => pieces.next());
      if (next.done === true) return;
      yield next.value;
    }
  }

  /** What is the same as long as the part is. @throws HostProblem 'damaged' */
  identityOf(part: string, called = part): object {
    return this.#file(part, called);
  }

  /**
   * Writes a part in place of the one it had, or behind all others; one that holds the same already stays as it is.
   * @param xml its text, or pieces of it.
   */
  write(part: string, xml: string | Iterable<string>): void {
    const pieces = inUtf8(typeof xml === 'string' ? [xml] : xml);
    this.#put(part, deflated(this.#nameOf(part), pieces, this.packing));
  }

  /** The same for a part that may be large: whoever writes it waits until it is packed. */
  async writeLarge(part: string, xml: Iterable<string>): Promise<void> {
    this.#put(part, await deflatedLater(this.#nameOf(part), inUtf8(xml), this.packingLarge));
  }

  #nameOf(part: string): string {
    return this.#parts.get(keyOf(part))?.name ?? part;
  }

  #put(part: string, written: ZipFile): void {
    const before = this.#parts.get(keyOf(part));
    if (before && guarded(notComplete(part), () => holdSame(before, written))) return;
    this.#parts = new Map(this.#parts).set(keyOf(part), written);
  }

  remove(part: string): void {
    this.#parts = new Map([...this.#parts].filter(([key]) => key !== keyOf(part)));
  }

  /** Does some work on the package; where it throws, the package is as it was before. */
  allOrNothing<T>(work: () => T): T {
    const before = this.#parts;
    try {
      return work();
    } catch (error) {
      this.#parts = before;
      throw error;
    }
  }

  /** Does some work on a copy, which is taken over whole when it is done: until then, and where it throws, nothing changes. */
  async allAtOnce<T>(work: (copy: Package) => Promise<T>): Promise<T> {
    const before = this.#parts;
    const copy = new Package(before, this.packing, this.packingLarge);
    const done = await work(copy);
    if (this.#parts !== before) throw new Error('A workbook was changed while it was being written.');
    this.#parts = copy.#parts;
    return done;
  }

  /** A part's name that is free: `freePart('xl/tables/table', '.xml')` is 'xl/tables/table3.xml', say. */
  freePart(start: string, end: string): string {
    for (let n = 1; ; n++) if (!this.has(`${start}${n}${end}`)) return `${start}${n}${end}`;
  }

  /** The relationships of a part, or of the package itself (''). */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPartOf(part);
    if (!this.has(rels)) return [];
    return outlineXml(this.text(rels), rels).children.map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      part: attributes['TargetMode'] === 'External' ? undefined : resolveTarget(part, attributes['Target'] ?? ''),
    }));
  }

  /** Where the relationships of a part lead that lead out of the package, by their ids. */
  externalTargets(part: string): [id: string, target: string][] {
    const rels = relationshipsPartOf(part);
    if (!this.has(rels)) return [];
    return outlineXml(this.text(rels), rels).children.flatMap(({ attributes: { Id, Target, TargetMode } }) =>
      TargetMode === 'External' && Id !== undefined && Target !== undefined ? [pair(Id, Target)] : [],
    );
  }

  outline(part: string): XmlElement {
    return outlineXml(this.text(part), part);
  }

  /** Another one after each change. */
  get version(): unknown {
    return this.#parts;
  }

  /** The package as a zip, in pieces: parts in the order in which they came, new ones behind them. */
  toPieces(): Uint8Array[] {
    return [...zipped([...this.#parts.values()])];
  }

  /** The same in one. */
  toBytes(): Uint8Array {
    const pieces = this.toPieces();
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}

const pair = (id: string, target: string): [string, string] => [id, target];

/** Programs differ in which of the two they take. */
const twoParts = (name: string): HostProblem => damaged(`It holds two parts called ${name}.`);

const notComplete = (part: string): string => `Its part ${part} is broken or not complete.`;

/** Whatever goes wrong in a zip's bytes is damage. */
function guarded<T>(why: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    throw damaged(why);
  }
}
