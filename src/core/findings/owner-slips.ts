import { ownerKey } from '../by-whom/owner-key';
import { LONG_FIELDS, isCode, isField, isRole } from '../by-whom/lexicon';
import type { Plan } from '../plan/types';
import { isOneSlipAway } from '../text/slips';
import { once } from '../lists/once';
import { type NamedOwner, explainedKeys, ownersIn } from './owners';
import { isWellKnown } from './well-known-codes';

/** Shorter names than these differ by a letter too often: 'JCM' and 'JCG' are two owners. */
const SHORTEST = 5;
const SHORTEST_WITH_GLOSSARY = 3;
/** A word of a longer name this short is a code of its own. */
const SHORT_WORD = 3;
/** Codes shorter than this are often part of another. */
const SAFE_CODE = 4;
/** A slip is rare beside the name that was meant. */
const TIMES_RARER = 3;
/** A word that is none beside one that is: 'Wast Not CIC' once, 'Waste Not CIC' twice. */
const TIMES_RARER_MISSPELT = 2;
/** 'JMC' for 'JCM': codes of three letters with two letters exchanged want more to show for it. */
const TIMES_RARER_EXCHANGED = 5;

/**
 * Owners that are probably slips of others, by their keys: one letter too many, too few, wrong or exchanged, said
 * seldom while the other is explained by the glossary or said at least three times as often; or a common word of posts
 * that is misspelt.
 */
export const likelyOwners = once((plan: Plan): ReadonlyMap<string, NamedOwner> => {
  const explained = explainedKeys(plan);
  const owners = ownersIn(plan);
  const slips = new Map<string, NamedOwner>();
  for (const owner of owners) {
    if (explained.has(owner.key)) continue;
    const meant = owners
      .filter((other) => isProbablySlip(owner, other, explained.has(other.key)))
      .sort((a, b) => b.namings.length - a.namings.length)[0];
    const spelt = meant ? undefined : misspelt(owner.name);
    if (meant) slips.set(owner.key, meant);
    else if (spelt !== undefined) {
      const key = ownerKey(spelt);
      slips.set(owner.key, owners.find((other) => other.key === key) ?? { key, name: spelt, namings: [] });
    }
  }
  return slips;
});

/** Words of posts and bodies that hands slip in, whatever else the plan says. */
const WORDS =
  'manager officer coordinator director commissioner partnership development performance information service services public housing probation practitioner consultant specialist administrator assistant executive support council community safeguarding commissioning strategic operational governance communications education prevention environment people safety quality planning finance strategy children families patient hospital ordinator'.split(
    ' ',
  );
/** 'Office' and 'officer', 'commissioned' and 'commissioner': words that differ at their end are other words. */
/** Right words that are one letter off others. */
const RIGHT = new Set(
  'contact literary planting clearing casework marine marina stoke injection projection detection meditation mediation'.split(
    ' ',
  ),
);
const isInflected = (a: string, b: string): boolean => a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1));

const isWord = (word: string): boolean => isRole(word) || isField(word) || WORDS.includes(word) || RIGHT.has(word);

/** A name with the one word of it spelt right that is a slip: 'Transitions Manger', 'Pubic Health Lead'. */
function misspelt(name: string): string | undefined {
  for (const [word] of name.matchAll(/\p{L}{5,}/gu)) {
    const lower = word.toLowerCase();
    if (isWord(lower)) continue;
    const right =
      WORDS.find((one) => isOneSlipAway(lower, one) && !isInflected(lower, one)) ??
      LONG_FIELDS.find((one) => lower[0] === one[0] && isOneSlipAway(lower, one) && !isInflected(lower, one));
    if (right === undefined) continue;
    const isCapital = word[0] !== lower[0];
    return name.replace(word, isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right);
  }
  return undefined;
}

/** 'P0' for 'PO': a digit that looks like the letter. */
const looksAlike = (key: string): string => key.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('5', 's');

function isProbablySlip(owner: NamedOwner, meant: NamedOwner, isExplained: boolean): boolean {
  if (
    isExplained &&
    !owner.name.includes(' ') &&
    owner.key !== meant.key &&
    looksAlike(owner.key) === looksAlike(meant.key)
  )
    return true;
  if (!isOneSlipAway(owner.key, meant.key)) return false;
  const isExchanged = owner.key.length === meant.key.length && sorted(owner.key) === sorted(meant.key);
  const times = owner.key.length < SAFE_CODE ? TIMES_RARER_EXCHANGED : TIMES_RARER;
  const isPlain = isExplained || (isExchanged && meant.namings.length >= times * owner.namings.length);
  if (Math.min(owner.key.length, meant.key.length) < (isPlain ? SHORTEST_WITH_GLOSSARY : SHORTEST)) return false;
  const timesRarer = hasMisspeltWord(owner.name, meant.name) ? TIMES_RARER_MISSPELT : TIMES_RARER;
  if (!isExplained && meant.namings.length < timesRarer * owner.namings.length) return false;
  if (isExplained && meant.namings.length < owner.namings.length) return false;
  if (isCode(owner.name) && (isWellKnown(owner.name) || isOtherCode(owner.key, meant.key))) return false;
  return !differsOnPurpose(owner.name, meant.name);
}

/** So long is a word of which a letter less or another is hardly another word. */
const LONG_WORD = 5;

/** True where two names differ in one long word that says nothing in the first, and the rest says that they are no persons. */
function hasMisspeltWord(name: string, meant: string): boolean {
  const [words, right] = [name, meant].map((one) => one.toLowerCase().split(/\s+/));
  if (!words || right?.length !== words.length || words.length < 2) return false;
  const [at, ...more] = words.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [slip, spelt] = at === undefined ? [] : [words[at], right[at]];
  if (slip === undefined || spelt === undefined || more.length > 0) return false;
  const rest = words.filter((_, index) => index !== at);
  return (
    spelt.length >= LONG_WORD &&
    slip[0] === spelt[0] &&
    !isWord(slip) &&
    rest.some((word) => isRole(word) || isField(word))
  );
}

const sorted = (code: string): string => Array.from(code).sort().join('');

/** Codes that differ in a letter are two codes ('SCO-N', 'SCO-S'), and so are short ones that differ at an end ('JCM', 'JCMG'). */
function isOtherCode(code: string, meant: string): boolean {
  if (code.length === meant.length) return sorted(code) !== sorted(meant);
  const [short, long] = code.length < meant.length ? [code, meant] : [meant, code];
  return short.length < SAFE_CODE && (long.startsWith(short) || long.endsWith(short));
}

/** 'Manager' and 'Managers', 'Band 5' and 'Band 6', 'Team A' and 'Team B', 'SP Lead' and 'YP Lead' differ on purpose. */
function differsOnPurpose(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  if (!left || !right) return false;
  if (left.length !== right.length) return false;
  return left.every((word, index) => {
    const other = right[index];
    if (other === undefined) return false;
    if (word === other) return true;
    if (word === `${other}s` || other === `${word}s`) return true;
    if (/\d/.test(word + other)) return true;
    return left.length > 1 && Math.max(word.length, other.length) <= SHORT_WORD && sorted(word) !== sorted(other);
  });
}
