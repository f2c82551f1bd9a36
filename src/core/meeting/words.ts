import { groupBy } from '../lists/group-by';
import { oneLine } from '../text/tidy';
import type { ReadRow } from '../tracker/tracker-rows';

/** True where its action has such dates again and again. */
export const isRecurring = ({ type }: Pick<ReadRow, 'type'>): boolean => type === 'Recurring' || type === 'Review';

const CUT = ' …';

/** A text on one line that ends at a word, with '…' where it is longer. @param most characters. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2)))}${CUT}`;
}

/**
 * Texts on one line each, cut where they are longer. Those that would look alike are cut in their middle instead, so that
 * the word is there by which they differ. @param most characters.
 */
export function shortenedApart(texts: readonly string[], most: number): string[] {
  const short = texts.map((text) => shortened(text, most));
  const long = [...new Set(texts.flatMap((text, at) => (oneLine(text) === short[at] ? [] : oneLine(text))))];
  const apart = new Map<string, string>();
  for (const alike of groupBy(long, (line) => shortened(line, most)).values())
    if (alike.length > 1) for (const [line, from] of differingFrom(alike)) apart.set(line, cutInTheMiddle(line, from, most));
  return texts.map((text, at) => apart.get(oneLine(text)) ?? short[at] ?? text);
} // prettier-ignore

/** Where the word begins by which each text differs from the one that is most like it. */
function differingFrom(lines: readonly string[]): [line: string, from: number][] {
  const sorted = [...lines].sort();
  return sorted.map((line, at) => {
    const alike = Math.max(sameStart(line, sorted[at - 1]), sameStart(line, sorted[at + 1]));
    return [line, line.lastIndexOf(' ', alike - 1) + 1];
  });
}

function sameStart(a: string, b: string | undefined): number {
  let length = 0;
  while (b !== undefined && length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What is kept of the end of a text that is cut in its middle. */
const TAIL = 0.55;

function cutInTheMiddle(line: string, from: number, most: number): string {
  const tail = shortened(line.slice(from), Math.floor(most * TAIL));
  return `${shortened(line.slice(0, from).trimEnd(), most - tail.length - 1)} ${tail}`;
}

/** Whether words are a text, or what cutting has left of it: its parts stand in it in their order, the first one first. */
export function isCutOf(words: string, text: string): boolean {
  const [shown, line] = [oneLine(words), oneLine(text)];
  if (shown === line) return true;
  const isOpen = shown.endsWith(CUT);
  const parts = (isOpen ? shown.slice(0, -CUT.length) : shown).split(`${CUT} `);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1 && !isOpen;
    const found = isLast && index > 0 ? Math.max(at, line.length - part.length) : index === 0 ? 0 : line.indexOf(part, at);
    if (found < 0 || !line.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return isOpen || (parts.length > 1 && at === line.length);
} // prettier-ignore
