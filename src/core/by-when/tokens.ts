import { LETTER, endOfRun, isDigit } from '../text/characters';
import { fold } from './fold';
import { tokenOf } from './meanings';
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
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const token = phrasingAt(text, at, context) ?? restAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const SPACE = 0x20;

function phrasingAt(text: string, at: number, context: ByWhenContext): Token | undefined {
  for (const phrasing of phrasingsAt(text, at)) {
    const token = phrasing.readAt(text, at, context);
    if (token) return token;
  }
  return undefined;
}

/** What follows most words ends them; only what may go on is asked of the pattern. */
function endOfRest(text: string, at: number): number {
  const end = endOfRun(text, at, LETTER);
  if (end > at && (end === text.length || text.charCodeAt(end) === SPACE)) return end;
  REST.lastIndex = at;
  return REST.test(text) ? REST.lastIndex : at + 1;
}

const WORD: Meaning = { kind: 'word', hasDigits: false };
const WORD_WITH_DIGITS: Meaning = { kind: 'word', hasDigits: true };

function restAt(text: string, at: number): Token {
  const end = endOfRest(text, at);
  // A word has its digits at its beginning, or none.
  return tokenOf(isDigit(text.charCodeAt(at)) ? WORD_WITH_DIGITS : WORD, at, end);
}
