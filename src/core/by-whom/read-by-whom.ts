import { remembering } from '../text/memo';
import { type KnownOwners, certainNames, isOneName, ownerSplitter } from './split';
import { ownerKey } from './owner-key';

/** The owners that one by-whom names, or one part of it ('ii) Performance & Information Officer'). */
export interface ByWhomPart {
  readonly label?: string;
  /** In order, each once, in the plan's usual spelling. The first leads. */
  readonly owners: readonly string[];
  /** The same, as written here. */
  readonly written: readonly string[];
}

export interface ByWhom {
  /** The words as written; a page break between them is a space or a line break. */
  readonly text: string;
  /** At least one. */
  readonly parts: readonly ByWhomPart[];
}

/** The pieces of a by-whom: what stands in its cells, and whether a page break cut it there. */
export interface ByWhomPiece {
  readonly cell: { readonly text: string };
  readonly goesOn: boolean;
}

/** The glossary's codes and what they stand for. */
export type Glossary = readonly { readonly code: string; readonly meaning: string }[];

/** Learns a plan's owners from all its by-whoms and its glossary, and then reads each of them. */
export class OwnerReader {
  private readonly known: KnownOwners;
  private readonly readText: (text: string) => ByWhom;
  /** Each text is split once, however often the plan says it. */
  private readonly split: (text: string) => readonly { label?: string; written: readonly string[] }[];

  constructor(texts: readonly (readonly ByWhomPiece[])[], glossary: Glossary) {
    const explained = new Set(glossary.flatMap(({ code, meaning }) => [ownerKey(code), ownerKey(meaning)]));
    this.known = { alone: namesAlone(texts, explained), explained };
    const split = ownerSplitter(this.known);
    this.split = remembering((text) =>
      partsOf(text).map(({ label, text: part }) => ({
        ...(label !== undefined && { label }),
        written: split(part),
      })),
    );
    const usual = this.usualSpellings(texts, glossary);
    this.readText = remembering((text) => {
      const parts = this.split(text).map(({ label, written }): ByWhomPart => {
        const owners = [...new Set(written.map((name) => usual.get(ownerKey(name)) ?? name))];
        return label === undefined ? { owners, written } : { label, owners, written };
      });
      return { text, parts };
    });
  }

  read(pieces: readonly ByWhomPiece[]): ByWhom {
    return this.readText(this.join(pieces));
  }

  private join(pieces: readonly ByWhomPiece[]): string {
    let joined = '';
    for (const { cell, goesOn } of pieces) {
      if (joined === '') joined = cell.text;
      else joined += goesOn && this.isOne(joined, cell.text) ? ` ${cell.text}` : `\n${cell.text}`;
    }
    return joined;
  }

  private timesSaid(texts: readonly (readonly ByWhomPiece[])[]): Map<string, number> {
    const times = new Map<string, number>();
    for (const pieces of texts) {
      const text = this.join(pieces);
      times.set(text, (times.get(text) ?? 0) + 1);
    }
    return times;
  }

  private isOne(before: string, after: string): boolean {
    const line = before.split('\n').at(-1) ?? before;
    return isOneName(line, after, this.known) || !this.known.alone.has(ownerKey(after));
  }

  /** The usual spelling behind each key: the glossary's code, or the most frequent spelling. */
  private usualSpellings(texts: readonly (readonly ByWhomPiece[])[], glossary: Glossary): Map<string, string> {
    const counts = new Map<string, Map<string, number>>();
    for (const [text, times] of this.timesSaid(texts))
      for (const { written } of this.split(text))
        for (const name of written) {
          const key = ownerKey(name);
          const spellings = counts.get(key) ?? new Map<string, number>();
          spellings.set(name, (spellings.get(name) ?? 0) + times);
          counts.set(key, spellings);
        }
    const usual = new Map<string, string>();
    for (const [key, spellings] of counts) {
      const [first] = [...spellings].sort(([, a], [, b]) => b - a);
      if (first) usual.set(key, first[0]);
    }
    for (const { code, meaning } of glossary) {
      const spelt = usual.get(ownerKey(code)) ?? code;
      usual.set(ownerKey(code), spelt);
      usual.set(ownerKey(meaning), spelt);
    }
    return usual;
  }
}

/** The keys of the names that stand alone somewhere. What a page break cut in two counts only where it stands whole elsewhere. */
function namesAlone(texts: readonly (readonly ByWhomPiece[])[], explained: ReadonlySet<string>): Set<string> {
  const whole = new Set<string>();
  const first = new Set<string>();
  for (const pieces of texts) {
    const [head] = pieces;
    if (head) (pieces.length === 1 ? whole : first).add(head.cell.text);
  }
  const keys = (text: string): string[] => partsOf(text).flatMap(({ text: part }) => certainNames(part).map(ownerKey));
  return new Set([...explained, ...[...whole, ...first].flatMap(keys)]);
}

/** Reads one by-whom by itself, with nothing known of the plan. */
export function readByWhom(text: string): ByWhom {
  const pieces: readonly ByWhomPiece[] = [{ cell: { text }, goesOn: false }];
  return new OwnerReader([pieces], []).read(pieces);
}

const PART = /(?:^|(?<=[\s,;]))(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\))\s*/gi;
const FIRST_LABELS = ['i', 'a', '1'];

/** 'i) SMO ii) PIO' is two parts; a text without markers is one. */
function partsOf(text: string): { label?: string; text: string }[] {
  if (!text.includes(')')) return [{ text }];
  const markers = [...text.matchAll(PART)].map((match) => ({
    label: (match[1] ?? match[2] ?? '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (markers.length === 0 || !FIRST_LABELS.includes(markers[0]?.label ?? '')) return [{ text }];
  const head = text.slice(0, markers[0]?.start).trim();
  const parts = markers.map(({ label, end }, index) => ({
    label,
    text: text.slice(end, markers[index + 1]?.start).trim(),
  }));
  return head === '' ? parts : [{ text: head }, ...parts];
}
