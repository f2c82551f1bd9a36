import { actionRemarks } from '../actions';
import { quotedEnd } from '../words';
import { rule } from '../rule';

export const actionBreaksOff = rule({
  id: 'action-breaks-off',
  title: 'Action breaks off',
  fires:
    "Fires on an action that ends with a word after which something must come ('Publish the', 'Agree a plan for', 'Review the offer and', 'Ensure that all staff are'), at a comma, or inside a bracket. A preposition may end a sentence that asks or relates ('Agree who it is for'), so it counts in others only.",
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
  /(?<=[\p{L}\p{N},)] )(?:an?|[Tt]he|THE|and|AND|or|OR|their|our|its|your|my|including|between|whether|than|which|because|towards|among|without|every|&)$/u;
const PREPOSITION = /(?<=[\p{L}),] )(?:of|for|with|to|from|into|by|at|as|under|about|against)$/iu;
/** 'Agree who it is for', 'the languages most asked for': the preposition belongs to what stands before. */
const RELATES =
  /\b(?:who|whom|which|what|that|where|how|they|we|you|us|it|people|others)\b|\bto (?:be )?\p{L}+ \p{L}+$|\b(?:up|\p{L}+ed|\p{L}+en|paid|dealt|made|rid|proud|short|built|kept|left|put|set|brought|bought|sent|held|led|lived|slept|spent) \p{L}+$/iu;
/** 'Publish a guide to the services in': what is switched on, or handed in, may end so. */
const PARTICLE =
  /(?<=[\p{L})] )(?<!\b(?:years?|months?|weeks?|days?|later|early|further|going|so|hands|all) )(?:on|in)$/iu;
const TAKES_PARTICLE =
  /\b(?:switch|turn|keep|put|move|bring|let|take|get|come|log|sign|hand|phase|lock|fill|build|check|book|buy|leave|carry|call|tune|join|settle|have|roll|bed|opt|plug|focus|stay|live|drop|walk)/iu;
/** 'Ensure that all staff are', 'Train staff so that they': 'Say who we are' has its word before. */
const SUBJECT = /(?<=[\p{L})] )(?:are|is|can|will|must|should|they|we|who|where)$/iu;
const ASKS = /\b(?:who|what|how|where|when|why|as|find out|know|agree|decide|say) (?:.* )?\p{L}+$/iu;
const OF_EACH = /\b(?:of|from|in|with) (?:each|other|any|these|those)$/iu;
/** 'Balloons, cake,' is a list. */
const FEWEST_BEFORE_COMMA = 4;
const SHORTEST = 2;

function isCutOff(action: string): boolean {
  const text = action.trimEnd().slice(-LONGEST);
  const end = text.slice(-LONGEST_END);
  const isOpen =
    NEVER_LAST.test(end) ||
    (PREPOSITION.test(end) && !RELATES.test(text)) ||
    (PARTICLE.test(end) && !RELATES.test(text) && !TAKES_PARTICLE.test(text)) ||
    (SUBJECT.test(end) && !ASKS.test(text)) ||
    OF_EACH.test(text) ||
    (text.endsWith(',') && action.trim().split(/\s+/).length >= FEWEST_BEFORE_COMMA) ||
    opensBracket(action);
  return isOpen && action.trim().split(/\s+/).length >= SHORTEST;
}

/** No such word and what is before it are longer. */
const LONGEST_END = 14;
/** So much of an action is looked at. */
const LONGEST = 160;

const opensBracket = (text: string): boolean =>
  text.lastIndexOf('(') > text.lastIndexOf(')') && !/\((?:[^()\s]{0,3})$/.test(text);
