import { fold } from './fold';
import { phrasingsAt } from './phrasings';
import type { Piece } from './phrasings/phrasing';
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
    const { start, end, meaning } = phrasingAt(text, at, context) ?? restAt(text, at);
    tokens.push({ start, end, text: written.slice(start, end).trim(), meaning });
    at = end;
  }
  return tokens;
}

function phrasingAt(text: string, at: number, context: ByWhenContext): Piece | undefined {
  for (const phrasing of phrasingsAt(text, at)) {
    const piece = phrasing.readAt(text, at, context);
    if (piece) return piece;
  }
  return undefined;
}

const WORD: Meaning = { kind: 'word', hasDigits: false };
const WORD_WITH_DIGITS: Meaning = { kind: 'word', hasDigits: true };

function restAt(text: string, at: number): Piece {
  REST.lastIndex = at;
  const end = REST.test(text) ? REST.lastIndex : at + 1;
  // A word has its digits at its beginning, or none.
  return { start: at, end, meaning: /\d/.test(text.charAt(at)) ? WORD_WITH_DIGITS : WORD };
}
