const AND = ['a', 'n', 'd'].map((letter) => letter.charCodeAt(0));
const AMPERSAND = 0x26;

/**
 * A number that texts of the same words (`sameWords`) have in common, made in one pass. Texts of other words may share
 * it by chance: it tells which few are worth comparing.
 */
export function wordsHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === AMPERSAND) for (const letter of AND) hash = (Math.imul(hash, 31) + letter) | 0;
    else if (code >= 0x30 && code <= 0x7a) {
      const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      if (lower <= 0x39 || lower >= 0x61) hash = (Math.imul(hash, 31) + lower) | 0;
    }
  }
  return hash;
}
