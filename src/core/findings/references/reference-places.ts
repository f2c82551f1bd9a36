import { type Reference, WAITS, WHAT_COMES_OF } from './reference-words';

/** Whether the words of a reference in a text say that what it leads to is done first. */
export function comesBehind(text: string, { words }: Reference): boolean {
  const at = text.indexOf(words);
  const before = text.slice(Math.max(0, at - NEAR), at);
  return (BEHIND.test(words) || COMES_AFTER.test(before) || DOES_AGAIN.test(text)) && !AHEAD.test(before);
}
/** What a reference in brackets stands behind: 'the survey' of 'from the survey (B1)'; undefined of any other, and of what is to come. */
export function namedBefore(text: string, { to }: Reference): string | undefined {
  const before = text.slice(0, text.indexOf(to));
  const [, named] = IN_BRACKETS.exec(before.slice(-NEAR)) ?? [];
  return named === undefined || AHEAD.test(before) || LINKED.test(before) ? undefined : named;
}
const IN_BRACKETS = /((?:[\p{L}’'-]+\s+){1,5})\((?:see )?(?:action )?$/iu;
/** 'Links to the plan (1.3)', 'before the audit (1.3)', 'as part of the programme (1.3)': nothing of that waits. */
const LINKED =
  /\b(?:links?|linked|linking|feeds?|feeding|contributes?|supports?|see also|also in|part of|before|until|report(?:ed)? in|alongside|ready for|for)\b[^.;:(]{0,60}\((?:see )?(?:action )?$/i;

/** In so many letters before a reference is what leads to it. */
const NEAR = 80;
/** 'After the stock review (1.4)', 'following the evaluation in P1.4', 'once P1.3 and P1.4 are done'. */
const COMES_AFTER =
  /\b(?:after|following|once|on completion of|subject to|depend(?:s|ent|ing) on|based on|informed by|in (?:the )?light of|in response to)\s(?:[\p{L}\d.-]+,?\s){0,4}\(?$/iu;
/** 'Re-test the phonics groups (see 1.2)'. */
const DOES_AGAIN =
  /^[^\p{L}]*(?:re-?(?:test|audit|survey|inspect|assess|measure|check)|evaluate)\b[^,;:.()]{0,80}\((?:see )?(?:action )?[\w.]+\)\.?$/iu;
/** 'In readiness for the audit of 2.2'. */
const AHEAD =
  /\b(?:ahead of|before|in advance of|readiness for|prepar\w+ (?:for|of)?|plan(?:ning)? for|towards|dates? (?:of|for)|scope of|terms of|tools? for)\s+(?:the\s+|an?\s+|our\s+)?$/i;
const BEHIND = new RegExp(
  `^(?:${WHAT_COMES_OF}|(?:${WAITS.replace('before|', '')})|build(?:s|ing)? (?:up)?on|based (?:up)?on|informed by|drawing on|follow(?:s|ing)? on from)\\s`,
  'i',
);
