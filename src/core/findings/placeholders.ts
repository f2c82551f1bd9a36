import type { Action, Plan } from '../plan/types';
import { sayers } from './said';

/**
 * Words that say that words are still to come. 'To be agreed' may well be the action, and so may 'naloxone to be added
 * to the formulary'; '(name, date of birth)' is what a form asks for.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\bto be (?:added|confirmed|inserted|advised)\b(?! (?:to|of|by|with|within|in|into|on|onto|at|that|about|as|and|before|when|once)\b)`,
    String.raw`\bt\.?b\.?[acd]\b\.?`,
    String.raw`\?{2,}`,
    String.raw`\bx{2,}\b`,
    String.raw`£\s?x+[km]?\b`,
    String.raw`\bx\s?%`,
    String.raw`_{3,}|\.{5,}|…{2,}`,
    String.raw`\blorem ipsum\b`,
    String.raw`^to follow$|\b(?:text|details?|wording|information|figures?) to follow\b`,
    String.raw`\bto add (?:text|details?|wording|figures?|names?|dates?)\b`,
    String.raw`^insert\b.*\bhere\b`,
    String.raw`\bawaiting (?:text|details|wording|information|figures|confirmation)\b`,
    String.raw`[[<{](?:insert|add|enter|text|name|date|nb|check|ask|query|draft|to be|xx+)\b[^\]>}]*[\]>}]`,
    String.raw`\[[^\][]*\bto (?:be )?(?:confirm|check|add|supply|provide)(?:ed)?\b[^\][]*\]`,
    String.raw`\(insert\b[^)]*\)|\((?:check|ask|confirm) (?:with|whether|if|date|name|this)\b[^)]*\)`,
    String.raw`^(?:dn|drafting note|note to self)\s*[:–-]`,
    // What Excel shows where a formula fails.
    String.raw`#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)`,
  ].join('|'),
  'i',
);

/** '[partner]', '<location>': a name would begin with a capital; '[sic]' and '[iv]' are none. */
const BRACKETED = /\[(?!sic\b|[ivx]+\])[a-z][^\][]{2,30}\]|<[a-z][^<>]{2,30}>/;

/** One of these words or signs stands in all of them; most texts have none and need not be looked at closer. */
const WORDS = `added confirmed inserted advised t tb tba tbc tbd lorem follow add insert awaiting check ask confirm dn drafting self ${Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1)).join(' ')}`;
const HAS_WORD = new RegExp(`\\b(?:${WORDS.replaceAll(' ', '|')})\\b`, 'i');
const SIGN = /[?_…#[<{£%]/;
const hasSign = (text: string): boolean => SIGN.test(text) || text.includes('.....');

const sayWord = sayers(WORDS);

/** The words of a text that say that words are still to come; undefined where it has none. */
export const placeholderIn = (text: string): string | undefined =>
  hasSign(text) || HAS_WORD.test(text) ? find(text) : undefined;

/** The same of what an action says. */
export const placeholderInAction = (action: Action, plan: Pick<Plan, 'grids'>): string | undefined =>
  hasSign(action.action) || sayWord(plan).has(action) ? find(action.action) : undefined;

const find = (text: string): string | undefined => (PLACEHOLDER.exec(text.trim()) ?? BRACKETED.exec(text))?.[0];
