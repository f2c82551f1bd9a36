import { means } from './meanings';
import type { Token } from './types';

export interface TokenPart {
  readonly label?: string;
  readonly tokens: Token[];
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The series in which a label is the first: 'i', 'a' or '1'. */
const seriesOf = (label: string): readonly string[] | undefined =>
  [ROMANS, LETTERS, DIGITS].find((series) => series[0] === label);

/**
 * The parts of a text: markers that count up from the first of their series ('i) … ii) …'). What stands before the
 * first marker is a part without a label. A marker that doesn't count on is a word.
 */
export function splitParts(tokens: Token[]): readonly TokenPart[] {
  const markers: { at: number; label: string }[] = [];
  let series: readonly string[] | undefined;
  tokens.forEach((token, at) => {
    if (!means(token, 'part')) return;
    const { label } = token.meaning;
    series ??= seriesOf(label);
    if (series?.[markers.length] === label) markers.push({ at, label });
  });
  if (markers.length === 0) return [{ tokens }];
  const head = tokens.slice(0, markers[0]?.at);
  const parts = markers.map(({ at, label }, index) => ({
    label,
    tokens: tokens.slice(at + 1, markers[index + 1]?.at),
  }));
  // 'i) & ii) Dec 12': a marker with nothing behind it shares what the next one has.
  for (let at = parts.length - 2; at >= 0; at--) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part && next && part.tokens.every(({ kind }) => kind === 'join'))
      parts[at] = { label: part.label, tokens: next.tokens.slice() };
  }
  return head.length > 0 ? [{ tokens: head }, ...parts] : parts;
}

/** True where there may be parts: few by-whens have any. */
export function hasMarker(tokens: readonly Token[]): boolean {
  for (const { kind } of tokens) if (kind === 'part') return true;
  return false;
}
