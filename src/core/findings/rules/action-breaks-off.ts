import { leavesBracketOpen } from '../../reading';
import { endersOrHolders } from '../said';
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
    mayBreakOff(plan).flatMap(({ action, place }) =>
      isCutOff(action)
        ? [{ place, action: place, words: action, message: `${quotedEnd(action)} breaks off. Enter the rest.` }]
        : [],
    ),
});

/** Why nothing may end with a word: never, or unless its sentence asks or relates, or has what it belongs to before it. */
type Kind = 'never' | 'preposition' | 'particle' | 'subject' | 'each';

const kinds = (kind: Kind, words: string): (readonly [string, Kind])[] =>
  words.split(' ').map((word) => [word, kind] as const);

/** 'Site A' does not end with an article. */
const LAST_AS_WRITTEN = new Map(
  kinds(
    'never',
    'a an the The THE and AND or OR their our its your my including between whether than which because towards among without every within during until via onto upon &',
  ),
);
const LAST = new Map([
  ...kinds('preposition', 'of for with to from into by at as under about against'),
  ...kinds('particle', 'on in'),
  ...kinds('subject', 'are is can will must should they we who where'),
  ...kinds('each', 'each other any these those'),
]);

/** The actions that end with one of these, and those that hold a bracket, a comma or an '&'. */
const mayBreakOff = endersOrHolders([...LAST_AS_WRITTEN.keys(), ...LAST.keys()].join(' '), '(,&');

/** No such word has more letters, with the space before it. */
const LONGEST_LAST = 1 + Math.max(...[...LAST_AS_WRITTEN.keys(), ...LAST.keys()].map(({ length }) => length));

/** 'Agree who it is for', 'the languages most asked for': the preposition belongs to what stands before. */
const RELATES = /\b(?:who|whom|which|what|that|where|how|they|we|you|us|it|people|others)\b/i;
const TAKES_PREPOSITION =
  /^(?:up|\p{L}+ed|\p{L}+en|paid|dealt|made|rid|proud|short|built|kept|left|put|set|brought|bought|sent|held|led|lived|slept|spent)$/iu;
/** No such end is longer. */
const LONGEST_END = 60;
function relates(text: string): boolean {
  const [before = '', second, third] = text.slice(-LONGEST_END).split(' ').reverse().slice(1);
  const isToDo = /^to$/i.test((/^be$/i.test(second ?? '') ? third : second) ?? '') && /^\p{L}+$/u.test(before);
  return isToDo || TAKES_PREPOSITION.test(before) || RELATES.test(text);
}
/** 'Publish a guide to the services in': what is switched on, or handed in, may end so; so may 'two years on'. */
const TAKES_PARTICLE =
  /\b(?:switch|turn|keep|put|move|bring|let|take|get|come|log|sign|hand|phase|lock|fill|build|check|book|buy|leave|carry|call|tune|join|settle|have|roll|bed|opt|plug|focus|stay|live|drop|walk)|\b(?:years?|months?|weeks?|days?|later|early|further|going|so|hands|all) (?:on|in)$/iu;
/** 'Ensure that all staff are', 'Train staff so that they': 'Say who we are' has its word before. */
const ASKS = /\b(?:who|what|how|where|when|why|as|find out|know|agree|decide|say) (?:.* )?\p{L}+$/iu;
/** 'Balloons, cake,' is a list. */
const FEWEST_BEFORE_COMMA = 4;
const SHORTEST = 2;
/** So much of an action is looked at. */
const LONGEST = 160;

function isCutOff(action: string): boolean {
  const text = action.trimEnd().slice(-LONGEST);
  const isOpen = text.endsWith(',') || isOpenAtLast(text) || opensBracket(action);
  if (!isOpen) return false;
  const fewest = text.endsWith(',') ? FEWEST_BEFORE_COMMA : SHORTEST;
  return action.trim().split(/\s+/, fewest).length >= fewest;
}

function isOpenAtLast(text: string): boolean {
  const at = text.lastIndexOf(' ');
  if (text.length - at > LONGEST_LAST) return false;
  const last = text.slice(at + 1);
  const kind = LAST_AS_WRITTEN.get(last) ?? LAST.get(last.toLowerCase());
  if (kind === undefined || at < 1) return false;
  const before = text.charAt(at - 1);
  switch (kind) {
    case 'never':
      return /[\p{L}\p{N},)]/u.test(before);
    case 'preposition':
      return /[\p{L}),]/u.test(before) && !relates(text);
    case 'particle':
      return /[\p{L})]/u.test(before) && !relates(text) && !TAKES_PARTICLE.test(text);
    case 'subject':
      return /[\p{L})]/u.test(before) && !ASKS.test(text);
    case 'each':
      return /\b(?:of|from|in|with)$/i.test(text.slice(0, at));
  }
}

const opensBracket = (text: string): boolean => leavesBracketOpen(text) && !/\((?:[^()\s]{0,3})$/.test(text);
