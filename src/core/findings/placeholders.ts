import type { Action, Plan } from '../plan/types';
import { holders, sayers } from './said';

/**
 * What says that words are still to come: words or signs of which one stands in it, and how; '@' is any of them. 'To be
 * agreed' may well be the action, and so may 'naloxone to be added to the formulary'; '(name, date of birth)' is what a
 * form asks for.
 */
const PHRASINGS: readonly (readonly [oneOf: string, pattern: string])[] = [
  ['added confirmed inserted advised', String.raw`\bto be @\b(?! (?:to|of|by|with|within|in|into|on|onto|at|that|about|as|and|before|when|once)\b)`],
  ['t tb tba tbc tbd', String.raw`\bt\.?b\.?[acd]\b\.?`],
  ['?', String.raw`@{2,}`],
  [Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1)).join(' '), String.raw`\bx{2,}\b`],
  ['£', String.raw`@\s?x+[km]?\b`],
  ['%', String.raw`\bx\s?@`],
  ['_ ..... …', String.raw`_{3,}|\.{5,}|…{2,}`],
  ['lorem', String.raw`\b@ ipsum\b`],
  ['follow', String.raw`^to @$|\b(?:text|details?|wording|information|figures?) to @\b`],
  ['add', String.raw`\bto @ (?:text|details?|wording|figures?|names?|dates?)\b`],
  ['insert', String.raw`^@\b.*\bhere\b|^@ (?:names?|dates?|text|action|figures?|amounts?|numbers?|details)\b(?: of [a-z]+)?$`],
  ['here', String.raw`^(?:(?:enter|type|write|put|your) )*(?:the |your )?(?:action|objective|outcome|milestone|task|text)s?(?: text)? @\W*$`],
  ['add', String.raw`\(@ (?:the )?(?:[a-z]+ )?(?:providers?|names?|dates?|details|figures?|numbers?|lead|text|amount|cost|link)\)`],
  ['{', String.raw`@\{[^{}]{1,40}\}\}`],
  ['£', String.raw`@\s?(?:\[\s*\]|\?+|0,000\b)`],
  ['nnn', String.raw`\b@\b`],
  ['awaiting', String.raw`\b@ (?:text|details|wording|information|figures|confirmation)\b`],
  ['[ < {', String.raw`@(?:insert|add|enter|text|name|date|nb|check|ask|query|draft|to be|xx+)\b[^\]>}]*[\]>}]`],
  ['[', String.raw`@[^\][]*\bto (?:be )?(?:confirm|check|add|supply|provide)(?:ed)?\b[^\][]*\]`],
  ['insert', String.raw`\(@\b[^)]*\)`],
  ['check ask confirm', String.raw`\(@ (?:with|whether|if|date|name|this)\b[^)]*\)`],
  ['dn drafting self', String.raw`^(?:dn|drafting note|note to self)\s*[:–-]`],
  // What Excel shows where a formula fails.
  ['#', String.raw`@(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)`],
]; // prettier-ignore

/** '[partner]', '<location>': a name would begin with a capital; '[sic]' and '[iv]' are none. */
const BRACKETED = /\[(?!sic\b|[ivx]+\])[a-z][^\][]{2,30}\]|<[a-z][^<>]{2,30}>/;
/** Capitals shout it in the middle of a sentence: 'Visit INSERT NAME of school'. */
const SHOUTED = /\b(?:INSERT|ENTER|ADD) (?:NAMES?|DATES?|TEXT|FIGURES?|AMOUNT|NUMBER|DETAILS|HERE)\b/;

const anyOf = (all: readonly string[]): string =>
  `(?:${all.map((one) => one.replace(/\W/g, (sign) => `\\${sign}`)).join('|')})`;

const PLACEHOLDER = new RegExp(
  PHRASINGS.map(([oneOf, pattern]) => pattern.replaceAll('@', () => anyOf(oneOf.split(' ')))).join('|'),
  'i',
);
const find = (text: string): string | undefined =>
  (PLACEHOLDER.exec(text.trim()) ?? BRACKETED.exec(text) ?? SHOUTED.exec(text))?.[0];

// Most texts have none of the words and signs, and need not be looked at closer.
const ONE_OF = PHRASINGS.flatMap(([oneOf]) => oneOf.split(' '));
const WORDS = ONE_OF.filter((one) => /^[a-z]/.test(one));
const SIGNS = ONE_OF.filter((one) => !WORDS.includes(one));
const HAS_WORD = new RegExp(String.raw`\b${anyOf(WORDS)}\b`, 'i');
const HAS_SIGN = new RegExp(anyOf(SIGNS));
const sayWord = sayers(WORDS.join(' '));
const mayHoldSign = holders(SIGNS.join(''));

/** The words of a text that say that words are still to come; undefined where it has none. */
export const placeholderIn = (text: string): string | undefined =>
  HAS_SIGN.test(text) || HAS_WORD.test(text) ? find(text) : undefined;

/** The same of what an action of a plan says. */
export function placeholderInActions(plan: Pick<Plan, 'grids'>): (action: Action) => string | undefined {
  const [saying, holding] = [sayWord(plan), mayHoldSign(plan)];
  return (action) =>
    saying.has(action) || (holding.has(action) && HAS_SIGN.test(action.action)) ? find(action.action) : undefined;
}
