import { memoize } from '../text/memo';
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

/** A by-whom as a plan says it, however often. */
interface SaidByWhom {
  readonly text: string;
  times: number;
  readonly parts: readonly WrittenPart[];
  /** Made when it is asked for: only then are the usual spellings known. */
  reading?: ByWhom;
}

interface WrittenPart {
  readonly label?: string;
  readonly written: readonly string[];
}

/** Learns a plan's owners from all its by-whoms and its glossary, and then reads each of them. */
export class OwnerReader {
  private readonly known: KnownOwners;
  private readonly split: (text: string) => string[];
  /** Each text is split once, however often the plan says it. */
  private readonly said = new Map<string, SaidByWhom>();
  /** The usual spelling of a name as written. */
  private readonly usual: (name: string) => string;

  constructor(texts: readonly (readonly ByWhomPiece[])[], glossary: Glossary) {
    const explained = new Set(glossary.flatMap(({ code, meaning }) => [ownerKey(code), ownerKey(meaning)]));
    this.known = { alone: namesAlone(texts, explained), explained };
    this.split = ownerSplitter(this.known);
    for (const pieces of texts) this.find(pieces).times++;
    const spellings = usualSpellings(this.said.values(), glossary);
    this.usual = memoize((name) => spellings.get(ownerKey(name)) ?? name);
  }

  read(pieces: readonly ByWhomPiece[]): ByWhom {
    const said = this.find(pieces);
    return (said.reading ??= {
      text: said.text,
      parts: said.parts.map(({ label, written }): ByWhomPart => {
        const owners = eachOnce(written.map(this.usual));
        return label === undefined ? { owners, written } : { label, owners, written };
      }),
    });
  }

  private find(pieces: readonly ByWhomPiece[]): SaidByWhom {
    const text = this.join(pieces);
    let said = this.said.get(text);
    if (!said) {
      said = { text, times: 0, parts: this.partsOf(text) };
      this.said.set(text, said);
    }
    return said;
  }

  private partsOf(text: string): WrittenPart[] {
    return partsOf(text).map(({ label, text: part }) => {
      const written = this.split(part);
      return label === undefined ? { written } : { label, written };
    });
  }

  private join(pieces: readonly ByWhomPiece[]): string {
    let joined = '';
    for (const { cell, goesOn } of pieces) {
      if (joined === '') joined = cell.text;
      else joined += goesOn && this.isOne(joined, cell.text) ? ` ${cell.text}` : `\n${cell.text}`;
    }
    return joined;
  }

  private isOne(before: string, after: string): boolean {
    const line = before.split('\n').at(-1) ?? before;
    return isOneName(line, after, this.known) || !this.known.alone.has(ownerKey(after));
  }
}

const eachOnce = (names: readonly string[]): readonly string[] =>
  names.length > 1 ? names.filter((name, index) => names.indexOf(name) === index) : names;

/** The usual spelling behind each key: the glossary's code, or the most frequent spelling, the first of equals. */
function usualSpellings(said: Iterable<SaidByWhom>, glossary: Glossary): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { parts, times } of said)
    for (const { written } of parts) for (const name of written) counts.set(name, (counts.get(name) ?? 0) + times);
  const most = new Map<string, { readonly name: string; readonly times: number }>();
  for (const [name, times] of counts) {
    const key = ownerKey(name);
    if (times > (most.get(key)?.times ?? 0)) most.set(key, { name, times });
  }
  const usual = new Map([...most].map(([key, { name }]) => [key, name]));
  for (const { code, meaning } of glossary) {
    const spelt = usual.get(ownerKey(code)) ?? code;
    usual.set(ownerKey(code), spelt);
    usual.set(ownerKey(meaning), spelt);
  }
  return usual;
}

/** The keys of the names that stand alone somewhere. What a page break cut in two counts only where it stands whole elsewhere. */
function namesAlone(texts: readonly (readonly ByWhomPiece[])[], explained: ReadonlySet<string>): Set<string> {
  const whole = new Set<string>();
  const first = new Set<string>();
  for (const pieces of texts) {
    const head = pieces[0];
    if (head) (pieces.length === 1 ? whole : first).add(head.cell.text);
  }
  const alone = new Set(explained);
  for (const texts of [whole, first])
    for (const text of texts)
      for (const part of partsOf(text)) for (const name of certainNames(part.text)) alone.add(ownerKey(name));
  return alone;
}

/** Reads one by-whom by itself, with nothing known of the plan. */
export function readByWhom(text: string): ByWhom {
  const pieces: readonly ByWhomPiece[] = [{ cell: { text }, goesOn: false }];
  return new OwnerReader([pieces], []).read(pieces);
}

const PART =
  /(?:^|(?<=[\s,;]))(?:\(([ivx]{1,4}|[a-h]|\d)\)|([ivx]{1,4}|[a-h]|\d)\)|(\d)\.(?=\s)|([ivx]{1,3}|[a-g])(?=\s*(?:&|and|,|\/)\s*\(?(?:[ivx]{2,4}|[b-h])\)))\s*/gi;
const FIRST_LABELS = ['i', 'a', '1'];

/** 'i) SMO ii) PIO' is two parts; a text without markers is one. */
function partsOf(text: string): { label?: string; text: string }[] {
  if (!text.includes(')') && !text.startsWith('1.')) return [{ text }];
  const markers = [...text.matchAll(PART)].map((match) => ({
    label: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (markers.length === 0 || !FIRST_LABELS.includes(markers[0]?.label ?? '')) return [{ text }];
  const head = text.slice(0, markers[0]?.start).trim();
  const parts = markers.map(({ label, end }, index) => ({
    label,
    text: text.slice(end, markers[index + 1]?.start).trim(),
  }));
  // 'i) & ii) SCM': a marker with nothing behind it shares what the next one has.
  for (let at = parts.length - 2; at >= 0; at--) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part && next && /^(?:&|and|,|\/|\s)*$/i.test(part.text)) parts[at] = { label: part.label, text: next.text };
  }
  return head === '' ? parts : [{ text: head }, ...parts];
}
