import { looksDated } from '../../grids/words/dated-words';
import type { GlossaryEntry } from '../../grids/table/types';

/** Words by which a plan itself calls times: 'Short' is 'by March 2027'. */
export type DefinedTerms = ReadonlyMap<string, string>;

const key = (text: string): string => text.toLowerCase().replace(/\s*\*+$/, '').replace(/\s*[- ]\s*term$/, '').trim(); // prettier-ignore
/** What stands between two such words: 'Short / Medium'. */
const BETWEEN = /\s*(?:[/,&–-]|\band\b|\bto\b)\s*/i;

/** An entry that explains a time and no owner: its code is a word, and what it stands for has a date. */
export const definesTime = ({ code, meaning }: GlossaryEntry): boolean =>
  /^(?:\p{Lu}\p{Ll}+(?:[- ]\p{L}+)?|[SML]T?|\d)$/u.test(code) &&
  /\b20\d\d\b|\b\d+\+? (?:months?|years?)\b/.test(meaning) &&
  looksDated(meaning);

export const definedTerms = (glossary: readonly GlossaryEntry[]): DefinedTerms =>
  new Map(glossary.filter(definesTime).map(({ code, meaning }) => [key(code), meaning.replace(/\.$/, '')]));

/** What a by-when means that consists of such words; undefined for all others. */
export function meantBy(text: string, terms: DefinedTerms): string | undefined {
  if (terms.size === 0) return undefined;
  const whole = terms.get(key(text));
  if (whole !== undefined) return whole;
  const meant = text.split(BETWEEN).map((word) => terms.get(key(word)));
  return meant.length > 1 && meant.every((one) => one !== undefined) ? meant.at(-1) : undefined;
}
