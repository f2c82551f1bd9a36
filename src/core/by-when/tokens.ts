import { fold } from './fold';
import { phrasingsAt } from './phrasings';
import type { ByWhenContext, Meaning, Token } from './types';

/** What no phrasing reads: a word, a number with what clings to it, or a single mark. */
const REST = /[\p{L}][\p{L}'-]*|\d+(?:[.,:%]?[\p{L}\d%]+)*|[^\s]/uy;

/**
 * The pieces of a by-when, each with what it may mean. Every character other than white space belongs to one piece,
 * so whatever isn't understood can be named.
 */
export function tokensOf(written: string, context: ByWhenContext): Token[] {
  const text = fold(written);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) === ' ') {
      at++;
      continue;
    }
    const token = phrasingAt(text, at, context) ?? restAt(text, at);
    tokens.push({ ...token, text: written.slice(token.start, token.end).trim() });
    at = token.end;
  }
  return tokens;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

function phrasingAt(text: string, at: number, context: ByWhenContext): Piece | undefined {
  for (const { pattern, read } of phrasingsAt(text.charAt(at))) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const meaning = read(match, context);
    if (meaning) return { start: at, end: at + match[0].length, meaning };
  }
  return undefined;
}

function restAt(text: string, at: number): Piece {
  REST.lastIndex = at;
  const match = REST.exec(text);
  const end = match ? REST.lastIndex : at + 1;
  return { start: at, end, meaning: { kind: 'word', hasDigits: /\d/.test(text.slice(at, end)) } };
}
