import { type Word, NAMES, numberOf } from './lexicon';

/* How the words of a step are told from each other: which verb stands where, and what its prepositions lead to. */

/** So many words behind a label say no more than a step. */
export const SHORT = 3;
export const TAKEN = new Set(['of', 'on', 'for', 'about', 'with']);
export const OF_NOUN = new Set(['of', 'on', 'for', 'about']);
export const ABOUT = new Set(['on', 'about', 'in']);
export const ASKING: ReadonlySet<number> = new Set((['ask', 'train', 'induct'] as const).map(numberOf));
export const TELLS_WHICH = new Set(['of', 'on', 'about', 'for', 'from']);
export const STARTS_THING = new Set(['the', 'this', 'both', 'these', 'their', 'its', 'his', 'her', 'our', 'a', 'an']);

export const ADOPTS = 'adopt';
/** Before the places in which something is used. */
export const PLACES = new Set(['in', 'across', 'within', 'throughout']);
export const START = numberOf('start');
export const OPEN = 'open';
export const INVITED = new Set('round application fund nomination bid tender consultation register'.split(' '));
export const INVITE = numberOf('invite');
/** What is done with a place: 'Buy the land at Quarry Lane'. */
export const OF_PLACES: ReadonlySet<number> = new Set(
  (['site', 'lease', 'permission', 'planning', 'onsite'] as const).map(numberOf),
);
export const AT = new Set(['at', 'in']);
export const FIRST = numberOf('first');
export const ACT = numberOf('act');
/** What a thing does by itself. */
export const BY_ITSELF: ReadonlySet<number> = new Set((['start', 'first', 'close', 'reopen', 'induct', 'off'] as const).map(numberOf)); // prettier-ignore

/** 'First lettings', but not the first of several drafts. */
export const isFirstUsed = ({ kind, text, sign }: Word): boolean =>
  kind === 'noun' && sign === '' && !NOT_USED.has(text);
const NOT_USED = new Set('draft version phase stage lot round reading report edition batch step steps half year aid consultation tender tranche cohort quarter term aider responder floor class line contact time thing'.split(' ')); // prettier-ignore
/** 'New auditors carry out the audit'. */
export const mayAct = (before: Word | undefined): boolean =>
  before?.isPlural === true && before.sign === '' && !before.isStage;
/** 'Board adopts the policy', 'Champions support colleagues'. */
export function isFinite({ text, forms, sign }: Word, before: Word, next: Word | undefined): boolean {
  if (!forms || before.sign !== '' || !NAMES.has(before.kind)) return false;
  const isThird = forms.third.length > 0 && !before.isPlural;
  const isPlain = forms.plain.length > 0 && before.isPlural;
  if (!isThird && !isPlain) return false;
  const isNoun = forms.noun.length > 0 || NOUNS_TOO.has(text);
  if (next === undefined || sign !== '') return !isNoun;
  return !isNoun || next.kind === 'small' || (isPlain && next.kind === 'noun');
}
export const NOUNS_TOO = new Set('plan plans visit visits support supports work works help talk talks call calls ring rings run runs check checks review reviews order orders design designs'.split(' ')); // prettier-ignore

/** 'Policy approved by the Board', and not 'the approved policy'. */
export const isDone = ({ forms, sign }: Word, next: Word | undefined): boolean =>
  forms !== undefined &&
  forms.done.length > 0 &&
  (next === undefined || sign !== '' || BEHIND_DONE.has(next.kind) || next.opens);
const BEHIND_DONE: ReadonlySet<Word['kind']> = new Set(['prep', 'and', 'be', 'stop', 'to']);
