import { unzipSync, type Zippable, zipSync } from 'fflate';
import { HostProblem } from '../../core/workbook/host';
import { beyond, LIMITS } from './limits';
import { damaged } from './problems';
import { problemOfOtherFile } from './sniff';
import { decodeXml, encodeXml, outlineXml, type XmlElement } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: 'worksheet', whichever edition of the standard the package follows. */
  readonly type: string;
  /** The part it leads to; undefined where it leads out of the package. */
  readonly part: string | undefined;
}

interface Part {
  /** As it is written in the zip. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored without compression; it stays so. */
  readonly isStored: boolean;
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

/** A target for a relationship: relative where that is plain, else absolute. */
export function targetFrom(source: string, part: string): string {
  const folder = folderOf(source);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

/** Where a part's relationships stand: 'xl/_rels/workbook.xml.rels'; for the package ('') '_rels/.rels'. */
export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** An Open Packaging Conventions package in memory. Parts that nobody changes keep their bytes. */
export class Package {
  #parts: ReadonlyMap<string, Part>;

  private constructor(parts: ReadonlyMap<string, Part>) {
    this.#parts = parts;
  }

  /** @throws HostProblem 'not a workbook', 'old format', 'encrypted', 'too large', 'damaged' */
  static open(bytes: Uint8Array): Package {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < 22) throw problemOfOtherFile(bytes);
    const parts = new Map<string, Part>();
    for (const [name, part] of Object.entries(inflate(bytes))) {
      if (parts.has(keyOf(name))) throw twoParts(name);
      parts.set(keyOf(name), { name, ...part });
    }
    return new Package(parts);
  }

  /** The parts' names as the zip has them. */
  names(): string[] {
    return Array.from(this.#parts.values(), ({ name }) => name);
  }

  has(part: string): boolean {
    return this.#parts.has(keyOf(part));
  }

  /** @param called the part in words. @throws HostProblem 'damaged' where there is no such part. */
  bytes(part: string, called = part): Uint8Array {
    const found = this.#parts.get(keyOf(part));
    if (!found) throw damaged(`Its part ${called} is missing.`);
    return found.bytes;
  }

  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** Writes a part in place of the one it had, or behind all others. */
  write(part: string, xml: string): void {
    const old = this.#parts.get(keyOf(part));
    const written = { name: old?.name ?? part, bytes: encodeXml(xml), isStored: false };
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

  /** The package as a zip: parts in the order in which they came, new ones behind them. */
  toBytes(): Uint8Array {
    const files: Zippable = {};
    for (const { name, bytes, isStored } of this.#parts.values()) files[name] = [bytes, { level: isStored ? 0 : 6 }];
    // The earliest date that zips know, as Excel writes it: the same workbook gives the same bytes.
    return zipSync(files, { mtime: '1980-01-01T00:00:00' });
  }
}

const pair = (id: string, target: string): [string, string] => [id, target];

/** Programs differ in which of the two they take. */
const twoParts = (name: string): HostProblem => damaged(`It holds two parts called ${name}.`);

function inflate(bytes: Uint8Array): Record<string, { readonly bytes: Uint8Array; readonly isStored: boolean }> {
  const sizes = new Map<string, { readonly isStored: boolean; readonly size: number }>();
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        total += originalSize;
        if (sizes.has(name)) throw twoParts(name);
        sizes.set(name, { isStored: compression === 0, size: originalSize });
        // fflate inflates into a buffer of the declared size, so a part can't grow beyond what it declares.
        if (total > LIMITS.bytes) throw beyond('bytes');
        if (sizes.size > LIMITS.parts) throw beyond('parts');
        return true;
      },
    });
    return Object.fromEntries(
      Object.entries(files).map(([name, content]) => {
        const declared = sizes.get(name);
        if (declared?.size !== content.length) throw damaged(`Its part ${name} is not complete.`);
        return [name, { bytes: content, isStored: declared.isStored }];
      }),
    );
  } catch (error) {
    if (error instanceof HostProblem) throw error;
    throw damaged('Its zip archive is broken or not complete.');
  }
}
