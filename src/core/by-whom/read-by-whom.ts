import { memoize } from '../text/memo';
import { type ByWhomTexts, type Glossary, learnOwners } from './known-owners';
import { isOneOverPages } from './pieces/lines';
import { ownerKey } from './words/owner-key';
import { type SaidPart, type SaidText, saidText } from './said-text';
import type { KnownOwners } from './joints';
import { ownerSplitter } from './split';

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
  private readonly split: (part: SaidPart) => string[];
  /** Each text is split once, however often the plan says it. */
  private readonly said = new Map<string, SaidByWhom>();
  /** The usual spelling of a name as written. */
  private readonly usual: (name: string) => string;

  constructor(texts: readonly (readonly ByWhomPiece[])[], glossary: Glossary) {
    const { whole, cut, broken } = textsIn(texts);
    this.known = learnOwners({ whole, cut }, glossary);
    this.split = ownerSplitter(this.known);
    for (const said of whole) this.say(said);
    for (const pieces of broken) this.saidIn(this.join(pieces)).times++;
    const spellings = usualSpellings(this.said.values(), glossary);
    this.usual = memoize((name) => spellings.get(ownerKey(name)) ?? name);
  }

  read(pieces: readonly ByWhomPiece[]): ByWhom {
    const said = this.saidIn(this.join(pieces));
    return (said.reading ??= {
      text: said.text,
      parts: said.parts.map(({ label, written }): ByWhomPart => {
        const owners = eachOnce(written.map(this.usual));
        return label === undefined ? { owners, written } : { label, owners, written };
      }),
    });
  }

  private saidIn(text: string): SaidByWhom {
    return this.said.get(text) ?? this.say(saidText(text, 0));
  }

  private say({ text, cells, parts }: SaidText): SaidByWhom {
    const said: SaidByWhom = {
      text,
      times: cells,
      parts: parts.map((part): WrittenPart => {
        const written = this.split(part);
        return part.label === undefined ? { written } : { label: part.label, written };
      }),
    };
    this.said.set(text, said);
    return said;
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

/** The texts of by-whoms, each once: those of one piece, what is above the page breaks in others, and those others. */
function textsIn(
  texts: readonly (readonly ByWhomPiece[])[],
): ByWhomTexts & { readonly broken: readonly (readonly ByWhomPiece[])[] } {
  const cells = new Map<string, number>();
  const heads = new Set<string>();
  const broken: (readonly ByWhomPiece[])[] = [];
  for (const pieces of texts) {
    const text = pieces[0]?.cell.text;
    if (text === undefined) continue;
    if (pieces.length === 1) cells.set(text, (cells.get(text) ?? 0) + 1);
    else {
      heads.add(text);
      broken.push(pieces);
    }
  }
  return {
    whole: Array.from(cells, ([text, times]) => saidText(text, times)),
    cut: Array.from(heads, (text) => saidText(text, 1)),
    broken,
  };
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
