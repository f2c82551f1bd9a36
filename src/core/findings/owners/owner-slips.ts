import type { Plan } from '../../plan/types';
import { isCode, isField, isPerson, isRole, ownerKey } from '../../reading';
import { isPlainSlip } from '../../text/plain-slips';
import { isOneSlipAway } from '../../text/slips';
import { once } from '../../lists/once';
import { type NamedOwner, explainedKeys, ownersIn } from './owners';
import { peopleLists } from './people';
import { isWordOf, speltRight } from './misspelt-posts';
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
  const listed = peopleLists(plan).flatMap(({ names }) => names.map(ownerKey));
  const explained = new Set([...explainedKeys(plan), ...listed]);
  const owners = ownersIn(plan);
  const slips = new Map<string, NamedOwner>();
  for (const owner of owners) {
    if (explained.has(owner.key)) continue;
    const meant = owners
      .filter((other) => isProbablySlip(owner, other, explained.has(other.key), plan))
      .sort((a, b) => b.namings.length - a.namings.length)[0];
    const spelt = meant ? undefined : speltRight(owner.name, plan);
    if (meant) slips.set(owner.key, meant);
    else if (spelt !== undefined) {
      const key = ownerKey(spelt);
      slips.set(owner.key, owners.find((other) => other.key === key) ?? { key, name: spelt, namings: [] });
    }
  }
  return slips;
});

/** Two letters off: 'Priya Nayar' once, 'Priya Nair' five times. */
const TIMES_RARER_BY_SOUND = 5;
const MOST_LONGER = 2;

/** True of 'Priya Nayar' and 'Priya Nair': one forename, and surnames that differ in no more than their vowels. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > MOST_LONGER || a.charAt(0) !== b.charAt(0)) return false;
  const [[first = '', last = '', ...more], [forename = '', surname = '', ...others]] = [a.split(' '), b.split(' ')];
  if (first !== forename || more.length + others.length > 0 || Math.min(last.length, surname.length) < SHORT_WORD + 1) return false;
  return last.charAt(0) === surname.charAt(0) && consonants(last) === consonants(surname) && isPerson(a) && isPerson(b);
} // prettier-ignore

const consonants = (name: string): string => name.toLowerCase().replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1'); // prettier-ignore

/** 'P0' for 'PO': a digit that looks like the letter. */
const looksAlike = (key: string): string => key.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('5', 's');

function isProbablySlip(owner: NamedOwner, meant: NamedOwner, isExplained: boolean, plan: Plan): boolean {
  if (
    isExplained &&
    !owner.name.includes(' ') &&
    owner.key !== meant.key &&
    looksAlike(owner.key) === looksAlike(meant.key)
  )
    return true;
  if (!isOneSlipAway(owner.key, meant.key))
    return meant.namings.length >= TIMES_RARER_BY_SOUND * owner.namings.length && soundsLike(owner.name, meant.name);
  if (areOnePerson(owner.name, meant.name))
    return owner.namings.length === meant.namings.length
      ? isNamedLater(owner, meant, plan)
      : owner.namings.length < meant.namings.length;
  const isExchanged = owner.key.length === meant.key.length && sorted(owner.key) === sorted(meant.key);
  const times = owner.key.length < SAFE_CODE ? TIMES_RARER_EXCHANGED : TIMES_RARER;
  const isPlain = isExplained || (isExchanged && meant.namings.length >= times * owner.namings.length);
  if (Math.min(owner.key.length, meant.key.length) < (isPlain ? SHORTEST_WITH_GLOSSARY : SHORTEST)) return false;
  const timesRarer = lacksLetter(owner.name, meant.name, plan)
    ? 1
    : hasMisspeltWord(owner.name, meant.name, plan)
      ? TIMES_RARER_MISSPELT
      : TIMES_RARER;
  if (!isExplained && meant.namings.length < timesRarer * owner.namings.length) return false;
  if (isExplained && meant.namings.length < owner.namings.length) return false;
  if (isCode(owner.name) && (isWellKnown(owner.name) || isOtherCode(owner.key, meant.key))) return false;
  return areNamesakes(owner.name, meant.name) || !differsOnPurpose(owner.name, meant.name);
}

/** 'Kath Briggs' and 'Kath Brigg': posts have plurals, persons have none. */
function areNamesakes(a: string, b: string): boolean {
  const [[first, last, ...more], [forename, surname]] = [a.split(' '), b.split(' ')] as const;
  const isOne = first === forename && more.length === 0 && last !== undefined && surname !== undefined;
  return isOne && (last === `${surname}s` || surname === `${last}s`) && isPerson(a) && isPerson(b);
}

/** 'Siobhan Mulvey' and 'Shiobhan Mulvey', with one post or none behind: a letter in a long name of two. */
function areOnePerson(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.split(/[\s,]+/));
  if (!left || left.length !== right?.length || left.length < 2) return false;
  const [at, ...more] = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  if (at === undefined || at > 1 || more.length > 0) return false;
  return (
    [left, right].every((words) => (words[at] ?? '').length > LONG_WORD && isPerson(words.slice(0, 2).join(' '))) &&
    !isOneOfTwo(left[at], right[at])
  );
}

/** 'Louis' and 'Louise', 'Green' and 'Greene' are two names; so are 'Wilson' and 'Wilsons'. */
const isOneOfTwo = (a = '', b = ''): boolean => a.startsWith(b) || b.startsWith(a);

/** True where an owner is first named later in the plan than another. */
const isNamedLater = (owner: NamedOwner, other: NamedOwner, plan: Plan): boolean =>
  ownersIn(plan).indexOf(owner) > ownersIn(plan).indexOf(other);

/** So long is a word of which a letter less or another is hardly another word. */
const LONG_WORD = 5;

/** So many words that two names share leave hardly a doubt: 'Wast Not CIC', but not 'Contact Officer'. */
const ENOUGH_ALIKE = 2;

/** True where two names differ in one long word that says nothing in the first, and the rest says that they are no persons. */
function hasMisspeltWord(name: string, meant: string, plan: Plan): boolean {
  const [words, right] = [name, meant].map((one) => one.toLowerCase().split(/\s+/));
  if (!words || right?.length !== words.length || words.length < 2) return false;
  const [at, ...more] = words.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [slip, spelt] = at === undefined ? [] : [words[at], right[at]];
  if (slip === undefined || spelt === undefined || more.length > 0) return false;
  const rest = words.filter((_, index) => index !== at);
  return (
    spelt.length >= LONG_WORD &&
    slip[0] === spelt[0] &&
    !isWordOf(plan, slip) &&
    (isPlainSlip(slip, spelt) || rest.length >= ENOUGH_ALIKE) &&
    rest.some((word) => isRole(word) || isField(word))
  );
}

/** So long a word with a letter left out within it is no word any more, but these. */
const LONG_ENOUGH = 7;
const WORDS_TOO = new Set(['contact', 'county', 'leaning', 'costing', 'casting', 'hosing', 'staring', 'patent']);

/** 'Head of Fiance' beside 'Head of Finance': a word of posts in which a letter is left out, where what is left says nothing. */
function lacksLetter(name: string, meant: string, plan: Plan): boolean {
  if (name.length + 1 !== meant.length) return false;
  const [words, right] = [name, meant].map((one) => one.toLowerCase().match(/\p{L}+/gu) ?? []);
  const at = words?.findIndex((word, index) => word !== right?.[index]) ?? -1;
  const [slip, spelt] = [words?.[at], right?.[at]];
  if (slip === undefined || spelt === undefined || spelt.length < LONG_ENOUGH || WORDS_TOO.has(slip)) return false;
  return slip.at(0) === spelt.at(0) && slip.at(-1) === spelt.at(-1) && isWordOf(plan, spelt) && !isWordOf(plan, slip);
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
