import { FOLLOWERS } from './step-chains';
import {
  BEHIND_DONE, DOERS, DONE, BEGUN, EVENT, EVENTS, FIRST_MEETING, FOLLOWS, IN_USE, BY_WHOM, LIVING, NO_THING, NOUNS, NOUN_BEHIND, OF_TRIED, REVIEWS_ABOVE, SHOWN_BY, SOUGHT, THINGS, TRIED, sameAs,
} from './step-verbs'; // prettier-ignore
import type { Action, Plan } from '../plan/types';
import { LETTER, endOfRun } from '../text/characters';
import { sayers, withoutNumber } from './said';
import { SMALL_BESIDE_THING, type Thing, objectOf, objectsOf } from './step-things';

/** What an action says of a step. */
export interface StepWords {
  /** One of `FOLLOWERS`. */
  readonly verb: string;
  /** What it may be about: what it says behind the verb, and before a colon. */
  readonly things: readonly Thing[];
}

/** True for a review that says of nothing what it reviews: that is the step above it. */
export const reviewsAbove = (action: Action): boolean => REVIEWS_ABOVE.test(plainText(withoutNumber(action)));

const namesThing = sayers([...THINGS].flatMap((thing) => [thing, `${thing}s`]).join(' '));

const namesEvent = sayers(EVENTS);
const namesNoun = sayers([...NOUNS.keys(), 'roll'].join(' '));

/**
 * What an action says is done, and with what: by its verb, by what it comes from, by what it takes for granted. Nothing
 * where none of that has its place in an order.
 */
export function stepWords(action: Action, plan: Pick<Plan, 'grids'>): readonly StepWords[] {
  const text = plainText(withoutNumber(action));
  const first = firstWord(text);
  const isOrder = FOLLOWERS.has(first) || COMMANDS.has(first);
  const mayNameThing = namesThing(plan).has(action);
  const found: StepWords[] = [];
  const add = (words: StepWords | undefined): void => {
    if (words) found.push(words);
  };
  add(verbIn(text, first, mayNameThing));
  add(ofSought(text));
  if (mayNameThing) add(ofFollowing(text));
  if (namesEvent(plan).has(action)) add(ofEvent(text));
  if (isOrder) return found;
  add(ofSubject(text));
  add(inUse(text));
  if (namesNoun(plan).has(action)) add(ofNoun(text));
  return found;
}

/** Without its number, in small letters. */
const plainText = (action: string): string =>
  (BEGINS_PLAINLY.test(action) ? action : action.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '')).toLowerCase();
/** Most texts have no number to take away. */
const BEGINS_PLAINLY = /^[A-Za-z]{2}/;

function verbIn(text: string, first: string, mayNameThing: boolean): StepWords | undefined {
  if (REVIEWS_ABOVE.test(text)) return undefined;
  const found = ofVerb(text, first) ?? ofDoer(text) ?? ofLabel(text) ?? ofDone(text);
  return found ?? (mayNameThing ? ofThing(text) : undefined);
}

/** 'Sign off the protocol', 'Consult parents and staff on the policy', 'Consultation on the policy'. */
function ofVerb(text: string, verb: string): StepWords | undefined {
  for (const [, words, same] of sameAs(verb, text)) {
    const found = words.exec(text);
    if (found)
      return {
        verb: same,
        things: withTried(
          same,
          objectsOf(text.slice(found[0].length), same === 'share' ? SMALL_BESIDE_THING : undefined),
        ),
      };
  }
  if (!FOLLOWERS.has(verb) || (RENEWED.has(verb) && LIVING.test(text))) return undefined;
  const behind = text.slice(verb.length);
  return {
    verb,
    things: withTried(verb, objectsOf(ASKS.has(verb) ? behind.replace(ASKED, ' ') : withoutPlace(behind))),
  };
}

/** 'Evaluate the Sunday opening pilot': Sunday opening was tried. */
const withTried = (verb: string, things: Thing[]): Thing[] =>
  !OF_TRIED.has(verb)
    ? things
    : [
        ...things,
        ...things.flatMap((thing) =>
          thing.length > (verb === 'share' ? 1 : 2) && isOneOf(TRIED, thing.at(-1)) ? [thing.slice(0, -1)] : [],
        ),
      ];

/** 'Obtain three quotations for the ramp', 'Planning permission for the skate park'. */
function ofSought(text: string): StepWords | undefined {
  const sought = text.includes('for') ? SOUGHT.exec(text) : undefined;
  return sought ? { verb: 'seek', things: objectsOf(text.slice(sought[0].length)) } : undefined;
}

const RENEWED = new Set(['refresh', 'revise', 'update', 'rewrite', 'redraft', 'renew']);

/** 'Training plan based on the skills audit'. */
function ofFollowing(text: string): StepWords | undefined {
  const found = FOLLOWS.exec(text);
  const shown =
    (/ (?:that|which|as) the /.test(text) ? SHOWN_BY.exec(text)?.[1] : undefined) ??
    (found && text.slice(found.index + found[0].length));
  if (shown === null) return undefined;
  const thing = objectOf(` ${shown} `, SMALL_BESIDE_THING);
  return isNamed(thing) && isOfThings(thing) ? { verb: 'follow', things: [thing] } : undefined;
}

/** 'Tenant panel reviews the repairs service', 'First meeting of the tenant panel'. */
function ofSubject(text: string): StepWords | undefined {
  const meeting = FIRST_MEETING.exec(text);
  const subjects = meeting
    ? [text.slice(meeting[0].length)]
    : [BEGUN.exec(text)?.[1], text.includes(' by the ') ? BY_WHOM.exec(text)?.[1] : undefined];
  const things = subjects.flatMap((subject) => (subject === undefined ? [] : objectsOf(` ${subject}`).filter(isNamed)));
  return things.length === 0 ? undefined : { verb: 'subject', things };
}

/** 'New cleaning contract starts'. */
function inUse(text: string): StepWords | undefined {
  const thing = IN_USE.exec(text)?.[1];
  if (thing === undefined) return undefined;
  return thing.startsWith('new ')
    ? { verb: 'launch', things: objectsOf(` ${thing}`) }
    : withNamed('launch', ` ${thing}`);
}

/** 'Village fete on the Green', 'Hold the summer fair'. */
function ofEvent(text: string): StepWords | undefined {
  const named = EVENT.exec(text)?.[1];
  return named === undefined ? undefined : { verb: 'event', things: objectsOf(` ${named}`) };
}

/** 'Budget consultation with residents', 'Depot demolition'. */
function ofNoun(text: string): StepWords | undefined {
  const [, named = '', noun = ''] = NOUN_BEHIND.exec(text) ?? [];
  const verb = NOUNS.get(noun);
  const things =
    verb === undefined ? [] : objectsOf(` ${named}`).filter((thing) => thing.some((word) => !NO_THING.has(word)));
  return verb === undefined || things.length === 0 ? undefined : { verb, things: withTried(verb, things) };
}

/** One word alone names none of several. */
const isNamed = (thing: Thing): boolean => thing.length > 1;

function withNamed(verb: string, text: string): StepWords | undefined {
  const things = objectsOf(text).filter(isNamed);
  return things.length === 0 ? undefined : { verb, things };
}

/** So many words may say who does something. */
const MOST_OF_DOER = 4;

/** 'Governors approve the policy', 'Repairs Manager to draft the procedure'. */
function ofDoer(text: string): StepWords | undefined {
  const words = text.split(' ', MOST_OF_DOER + 2);
  const at = words.findIndex((word, index) => index < MOST_OF_DOER && DOERS.has(word));
  if (at < 0) return undefined;
  const isLed = words[at + 1] === 'to' || words[at + 1] === 'will';
  const rest = text.slice(words.slice(0, at + (isLed ? 2 : 1)).join(' ').length + 1);
  const verb = firstWord(rest);
  const plain = [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find((one) => FOLLOWERS.has(one));
  return plain === undefined ? ofVerb(rest, verb) : ofVerb(plain + rest.slice(verb.length), plain);
} // prettier-ignore

/** 'Licensing policy: consult with trade'. */
function ofLabel(text: string): StepWords | undefined {
  const [, label, rest] = /[:–]/.test(text) ? (/^([^:–]{3,60})(?::| –)\s+(.*)$/s.exec(text) ?? []) : [];
  const inner = rest === undefined ? '' : firstWord(rest);
  if (label === undefined || rest === undefined || !FOLLOWERS.has(inner)) return undefined;
  return { verb: inner, things: [objectOf(` ${label}`), ...objectsOf(rest.slice(inner.length))] };
}

/** What is to be done with things that were done: 'Ensure that the plan is agreed'. */
const COMMANDS = new Set(
  'ensure make monitor check keep continue have get identify provide increase improve maintain use hold meet all any each every no once when after'.split(' '), // prettier-ignore
);
/** So many words may say what was done. */
const MOST_OF_THING = 8;

/** 'Policy approved by governors', 'Two support workers to be recruited'. */
function ofDone(text: string): StepWords | undefined {
  const words = text.split(' ', MOST_OF_THING + 2);
  const [first] = words;
  if (first === undefined || COMMANDS.has(first)) return undefined;
  for (let at = 1; at <= MOST_OF_THING; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    const done = word.replace(/[,;.]+$/, '');
    const verb = DONE.get(done);
    if (verb === undefined) continue;
    const next = words[at + 1];
    const thing = words.slice(0, at).join(' ');
    const isLast = next === undefined || done !== word || BEHIND_DONE.has(next) || /^[(–-]/.test(next);
    return isLast && !/[,;:.(\n]/.test(thing) ? { verb, things: objectsOf(` ${thing} `) } : undefined;
  }
  return undefined;
}

/** 'Sensor pilot in ten homes'. */
function ofThing(text: string): StepWords | undefined {
  const thing = objectOf(
    ` ${text.replace(/ (?:completed?|done|carried out|undertaken)[.]?$/, '')}`,
    SMALL_BESIDE_THING,
  );
  return isOfThings(thing) ? { verb: 'thing', things: [thing] } : undefined;
}

const isOfThings = (thing: Thing): boolean => isOneOf(THINGS, whatOf(thing));
const isOneOf = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && words.has(word);

/** Who asks says behind 'on' what about; what is done otherwise may be done on something: 'Pilot the sheet on two wards'. */
const ASKS = new Set(['consult', 'engage', 'ask', 'survey']);
const ASKED = /^[^;:.(\n]{0,80}?\s(?:on|about)\s/;
const withoutPlace = (text: string): string => (text.includes(' on ') ? text.replace(PLACED, '') : text);
const PLACED =
  / on (?<=[\p{L}\d] on )(?:one|two|three|four|five|six|ten|\d+|all|each|every|(?:the )?(?:website|intranet|internet|wards?|sites?))\b.*$/su;

/** '' where it begins with no letter. */
function firstWord(text: string): string {
  const end = endOfRun(text, 0, LETTER);
  return text.charCodeAt(end) > LAST_ASCII ? (/^\p{L}+/u.exec(text)?.[0] ?? '') : text.slice(0, end);
}
const LAST_ASCII = 0x7e;

/** One and the same thing, maybe with a word more in one of the two: 'the policy', 'the behaviour policy'. */
export const areAboutOne = (a: StepWords, b: StepWords): boolean =>
  a.things.some((words) => b.things.some((others) => areOne(words, others)));

function areOne(a: Thing, b: Thing): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word)) && whatOf(shorter) === whatOf(longer);
}

/** The word that says what it is: numbers say which. */
const whatOf = (words: Thing): string | undefined => words.findLast((word) => !/^\d/.test(word));
