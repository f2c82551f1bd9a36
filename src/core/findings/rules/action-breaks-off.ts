import { actionRemarks } from '../actions';
import { quotedEnd } from '../words';
import { rule } from '../rule';

export const actionBreaksOff = rule({
  id: 'action-breaks-off',
  title: 'Action breaks off',
  fires:
    "Fires on an action that ends with a word after which something must come ('Publish the', 'Agree a plan for', 'Review the offer and'), or inside a bracket. A preposition may end a sentence that asks or relates ('Agree who it is for'), so it counts in others only.",
  why: 'Words were lost when the row was typed or copied; nobody can tell what is to be done.',
  about: 'actions',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    actionRemarks(plan, ({ action, place }) =>
      isCutOff(action)
        ? { place, action: place, words: action, message: `${quotedEnd(action)} breaks off. Enter the rest.` }
        : undefined,
    ),
});

/** Nothing ends with these; 'Site A' does not end with an article. */
const NEVER_LAST =
  /(?<=[\p{L}\p{N},)] )(?:an?|[Tt]he|THE|and|AND|or|OR|their|our|its|your|my|including|between|whether|than|&)$/u;
const PREPOSITION = /(?<=[\p{L})] )(?:of|for|with|to|from|into|by)$/iu;
/** 'Agree who it is for', 'the languages most asked for': the preposition belongs to what stands before. */
const RELATES =
  /\b(?:who|whom|which|what|that|where|how|they|we|you|us|it|people|others)\b|\bto (?:be )?\p{L}+ \p{L}+$|\b(?:up|\p{L}+ed|\p{L}+en|paid|dealt|made|rid|proud|short) \p{L}+$/iu;
const SHORTEST = 2;

function isCutOff(action: string): boolean {
  const text = action.trimEnd().slice(-LONGEST);
  const end = text.slice(-LONGEST_END);
  const isOpen = NEVER_LAST.test(end) || (PREPOSITION.test(end) && !RELATES.test(text)) || opensBracket(action);
  return isOpen && action.trim().split(/\s+/).length >= SHORTEST;
}

/** No such word and what is before it are longer. */
const LONGEST_END = 14;
/** So much of an action is looked at. */
const LONGEST = 160;

const opensBracket = (text: string): boolean =>
  text.lastIndexOf('(') > text.lastIndexOf(')') && !/\((?:[^()\s]{0,3})$/.test(text);
