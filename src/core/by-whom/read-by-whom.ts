import { memoize } from '../text/memo';
import { type ByWhomTexts, type Glossary, learnOwners } from './known-owners';
import { isOneOverPages } from './lines';
import { ownerKey } from './owner-key';
import { partsOf } from './parts';
import { type KnownOwners, ownerSplitter } from './split';

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
    const distinct = distinctTexts(texts);
    this.known = learnOwners(distinct, glossary);
    this.split = ownerSplitter(this.known);
    for (const [text, cells] of distinct.whole) this.say(text, cells);
    for (const pieces of texts) if (pieces.length > 1) this.say(this.join(pieces), 1);
    const spellings = usualSpellings(this.said.values(), glossary);
    this.usual = memoize((name) => spellings.get(ownerKey(name)) ?? name);
  }

  read(pieces: readonly ByWhomPiece[]): ByWhom {
    const said = this.say(this.join(pieces), 0);
    return (said.reading ??= {
      text: said.text,
      parts: said.parts.map(({ label, written }): ByWhomPart => {
        const owners = eachOnce(written.map(this.usual));
        return label === undefined ? { owners, written } : { label, owners, written };
      }),
    });
  }

  /** A text, said so many times more. */
  private say(text: string, times: number): SaidByWhom {
    let said = this.said.get(text);
    if (!said) {
      said = { text, times: 0, parts: this.partsOf(text) };
      this.said.set(text, said);
    }
    said.times += times;
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
    const isKnown = (name: string): boolean => this.known.alone.has(ownerKey(name));
    return isOneOverPages(before.slice(before.lastIndexOf('\n') + 1), after, isKnown);
  }
}

function distinctTexts(texts: readonly (readonly ByWhomPiece[])[]): ByWhomTexts {
  const whole = new Map<string, number>();
  const cut = new Set<string>();
  for (const pieces of texts) {
    const [head] = pieces;
    if (head && pieces.length === 1) whole.set(head.cell.text, (whole.get(head.cell.text) ?? 0) + 1);
    else if (head) cut.add(head.cell.text);
  }
  return { whole, cut };
}

const eachOnce = (names: readonly string[]): readonly string[] => (names.length > 1 ? [...new Set(names)] : names);

/** The usual spelling behind each key: the glossary's code where the plan uses it, or the fullest spelling, of equals the most frequent. */
function usualSpellings(said: Iterable<SaidByWhom>, glossary: Glossary): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { parts, times } of said)
    for (const { written } of parts) for (const name of written) counts.set(name, (counts.get(name) ?? 0) + times);
  const best = new Map<string, { readonly name: string; readonly letters: number; readonly times: number }>();
  for (const [name, times] of counts) {
    const key = ownerKey(name);
    const letters = lettersOf(name);
    const other = best.get(key);
    if (!other || letters > other.letters || (letters === other.letters && times > other.times))
      best.set(key, { name, letters, times });
  }
  const usual = new Map([...best].map(([key, { name }]) => [key, name]));
  for (const { code, meaning } of glossary) {
    const spelt = usual.get(ownerKey(code)) ?? usual.get(ownerKey(meaning)) ?? code;
    usual.set(ownerKey(code), spelt);
    usual.set(ownerKey(meaning), spelt);
  }
  return usual;
}

/** How many letters a name has when it is written out: 'Partnership Manager' has more than 'Partnership Mgr'. */
const lettersOf = (name: string): number =>
  name
    .replace(/\s*['’]s$/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '').length;

/** Reads one by-whom by itself, with nothing known of the plan. */
export function readByWhom(text: string): ByWhom {
  const pieces: readonly ByWhomPiece[] = [{ cell: { text }, goesOn: false }];
  return new OwnerReader([pieces], []).read(pieces);
}
