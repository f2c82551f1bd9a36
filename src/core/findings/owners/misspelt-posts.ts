import { once } from '../../lists/once';
import type { Plan } from '../../plan/types';
import { isField, isPost, isRole, LONG_FIELDS } from '../../reading';
import { isPlainSlip } from '../../text/plain-slips';
import { isOneSlipAway } from '../../text/slips';
import { ownersIn } from './owners';
import { planWords } from '../plan-words';

/** Words of posts and bodies that hands slip in, whatever else the plan says. */
const WORDS =
  'manager officer coordinator director commissioner partnership development performance information service services public housing probation practitioner consultant specialist administrator assistant executive support council community safeguarding commissioning strategic operational governance communications education prevention environment people safety quality planning finance strategy children families patient hospital ordinator'.split(
    ' ',
  );

/** True for a word of posts and bodies, and for one that the plan uses otherwise: it says something as it is. */
export const isWordOf = (plan: Plan, word: string): boolean =>
  isRole(word) || isField(word) || WORDS.includes(word) || wordsOf(plan).has(word);

const wordsOf = once(
  (plan: Plan): ReadonlySet<string> =>
    new Set(
      planWords(plan)
        .toLowerCase()
        .match(/\p{L}+/gu),
    ),
);

/** A name with the one word of it spelt right that is a slip: 'Transitions Manger', 'Pubic Health Lead'. */
export function speltRight(name: string, plan: Plan): string | undefined {
  for (const { 0: word, index } of name.matchAll(/\p{L}{5,}/gu)) {
    const slip = word.toLowerCase();
    const before = name.slice(0, index);
    const behind = name.slice(index + word.length);
    const right = candidates(slip).find(
      (one) =>
        isPlainSlip(slip, one) ||
        (slip.length !== one.length && (one.length >= LONG || (behind === '' && isPost(one)))) ||
        isSaidOften(phraseOf(before, one, behind), plan),
    );
    if (right === undefined || isWordOf(plan, slip)) continue;
    return before + (word === slip ? right : right.charAt(0).toUpperCase() + right.slice(1)) + behind;
  }
  return undefined;
}

/** Of so long a word, and of a post, a letter that is left out or put in makes no other word. */
const LONG = 9;

/** Words that may have been meant. */
function candidates(word: string): readonly string[] {
  if (isRole(word) || isField(word) || WORDS.includes(word)) return [];
  const fields = LONG_FIELDS.filter((one) => one[0] === word[0]);
  return [...WORDS, ...fields].filter((one) => isOneSlipAway(word, one) && !isInflected(word, one));
}

/** 'Office' and 'officer', 'commissioned' and 'commissioner': words that differ at their end are other words. */
const isInflected = (a: string, b: string): boolean => a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1));

/** The word as it was meant with the one behind it, or else before it: 'public health' of 'Pubic Health Lead'. */
function phraseOf(before: string, right: string, behind: string): string | undefined {
  const next = /^ \p{L}+/u.exec(behind)?.[0];
  if (next !== undefined) return (right + next).toLowerCase();
  const last = /\p{L}+ $/u.exec(before)?.[0];
  return last === undefined ? undefined : (last + right).toLowerCase();
}

/** So often the plan says what was meant before another word is taken for a slip of it. */
const OFTEN = 3;

const isSaidOften = (phrase: string | undefined, plan: Plan): boolean =>
  phrase !== undefined && everything(plan).split(phrase).length > OFTEN;

const everything = once((plan: Plan): string =>
  [planWords(plan), ...ownersIn(plan).flatMap(({ name, namings }) => namings.map(() => name))].join('\n').toLowerCase(),
);
