import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from './xml';

/** The parts of an .xlsx file. */
export class Parts {
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #read = new Map<string, Element>();

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  bytes(part: string): Uint8Array | undefined {
    return this.#files[part];
  }

  text(part: string): string | undefined {
    const bytes = this.#files[part];
    return bytes && strFromU8(bytes);
  }

  /** A part, or undefined where there is no such one. */
  xml(part: string): Element | undefined {
    const known = this.#read.get(part);
    const text = known ? undefined : this.text(part);
    if (text === undefined) return known;
    const read = parseXml(text);
    this.#read.set(part, read);
    return read;
  }

  /** The parts that a part leads to, or the package itself (''), by their ids; `type` is the last word of their types. */
  related(part: string): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const rels = this.xml(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return (rels?.children ?? []).map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target:
        attributes['TargetMode'] === 'External'
          ? (attributes['Target'] ?? '')
          : resolve(folder, attributes['Target'] ?? ''),
    }));
  }

  /** The first part of a type that a part leads to. */
  relatedXml(part: string, type: string): Element | undefined {
    const found = this.related(part).find((related) => related.type === type);
    return found && this.xml(found.target);
  }
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
