import {
  ASPECT, COMES_BACK, DOER, DONE, MAY_SAY_THING, PHASES, REVIEWS_ABOVE, SAME_AS, SOUGHT, THING, UNFINISHED,
} from './step-verbs'; // prettier-ignore

/** What an action says of a step. */
export interface StepWords {
  /** One of `PHASES`, or `REVIEW`. */
  readonly verb: string;
  /** What it may be about: what it says behind the verb, and before a colon. */
  readonly things: readonly ReadonlySet<string>[];
  /** True where it comes back each year or so: its steps have no one order. */
  readonly comesBack: boolean;
}

/** Words that say nothing of what an action is about. */
const SMALL = new Set(
  'with from that this their them into onto over under about after before between across within through all and the for new plan staff people'.split(' '), // prettier-ignore
);

/** The verb of a review that is of the step above it. */
export const REVIEW = 'review above';

/** What an action says is done, and with what; undefined where it begins with no verb that has its place in an order. */
export function stepWords(action: string): StepWords | undefined {
  const text = action.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '').toLowerCase();
  const said = verbIn(text);
  if (!said) return undefined;
  const isUnfinished = said.verb !== REVIEW && UNFINISHED.test(text) && (PHASES.get(said.verb)?.[0] ?? 0) > 0;
  return { ...said, comesBack: COMES_BACK.test(text), ...(isUnfinished && { verb: 'draft' }) };
}

type Said = Pick<StepWords, 'verb' | 'things'>;

function verbIn(text: string): Said | undefined {
  if (REVIEWS_ABOVE.test(text)) return { verb: REVIEW, things: [] };
  const sought = SOUGHT.exec(text);
  if (sought) return { verb: 'seek', things: objectsOf(text.slice(sought[0].length)) };
  return ofVerb(text) ?? ofDoer(text) ?? ofLabel(text) ?? ofDone(text) ?? ofThing(text);
}

/** 'Sign off the protocol', 'Consult parents on the policy'. */
function ofVerb(text: string): Said | undefined {
  const verb = firstWord(text);
  if (PHASES.has(verb)) {
    const behind = text.slice(verb.length);
    return { verb, things: objectsOf(ASKS.test(verb) ? behind : behind.replace(PLACED, '')) };
  }
  for (const [words, same] of SAME_AS) {
    const found = words.exec(text);
    if (found) return { verb: same, things: objectsOf(text.slice(found[0].length)) };
  }
  return undefined;
}

/** 'Governors approve the policy', 'Repairs Manager to draft the procedure'. */
function ofDoer(text: string): Said | undefined {
  const doer = DOER.exec(text)?.[0];
  if (doer === undefined) return undefined;
  const rest = text.slice(doer.length);
  const verb = firstWord(rest);
  const plain = [verb, verb.replace(/s$/, ''), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find((one) => PHASES.has(one));
  return ofVerb(plain === undefined ? rest : plain + rest.slice(verb.length));
} // prettier-ignore

/** 'Licensing policy: consult with trade'. */
function ofLabel(text: string): Said | undefined {
  const [, label, rest] = /[:–]/.test(text) ? (/^([^:–]{3,60})(?::| –)\s+(.*)$/s.exec(text) ?? []) : [];
  const inner = rest === undefined ? '' : firstWord(rest);
  if (label === undefined || rest === undefined || !PHASES.has(inner)) return undefined;
  return { verb: inner, things: [objectOf(` ${label}`, END), ...objectsOf(rest.slice(inner.length))] };
}

const IS_DONE = new RegExp(
  `^(?:the |an? )?([^,;:.(\\n]{3,60}?) (?:(?:is|are|to be|will be|has been|have been|been) )?(${[...DONE.keys()].join('|')})(?=\\s*(?:$|[,;.(\\n–-])| (?:by|to|with|and|in|for|at|across|from|as|via)\\b)`,
);
/** What is to be done with things that were done: 'Ensure that the plan is agreed'. */
const COMMAND =
  /^(?:ensure|make|monitor|check|keep|continue|have|get|identify|provide|increase|improve|maintain|use|hold|meet|all|any|each|every|no|once|when|after)\b/;

/** 'Policy approved by governors', 'Two support workers to be recruited'. */
function ofDone(text: string): Said | undefined {
  const [, thing, done] = IS_DONE.exec(text) ?? [];
  const verb = done === undefined ? undefined : DONE.get(done);
  return thing === undefined || verb === undefined || COMMAND.test(text)
    ? undefined
    : { verb, things: objectsOf(` ${thing}`) };
}

/** 'Sensor pilot in ten homes'. */
function ofThing(text: string): Said | undefined {
  if (!MAY_SAY_THING.test(text)) return undefined;
  const thing = objectOf(` ${text}`, END);
  return [...thing].slice(-1).some((word) => THING.test(word)) ? { verb: 'thing', things: [thing] } : undefined;
}

/** Who asks says behind 'on' what about; what is done otherwise may be done on something: 'Pilot the sheet on two wards'. */
const ASKS = /^(?:consult|ask|survey)$/;
const PLACED =
  /(?<=[\p{L}\d]) on (?:one|two|three|four|five|six|ten|\d+|all|each|every|(?:the )?(?:website|intranet|internet|wards?|sites?))\b.*$/su;

function firstWord(text: string): string {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  return word;
}

/** Where the words of a thing end. */
const END =
  /[,;:.(\n–]|(?<=\S)\s(?:to|so|which|that|including|as|for|of|with|in|at|by|from|through|via|against|is|are|has|have|being|and|across)\s/;
/** The same where 'and' joins two words of one thing: 'the self-neglect and hoarding toolkit'. */
const END_BEHIND_AND = new RegExp(END.source.replace('|and|', '|'));

/** What a step may be about, by the words behind its verb. */
function objectsOf(text: string): ReadonlySet<string>[] {
  const object = objectOf(text, END);
  return /\sand\s/.test(text) ? [object, objectOf(text, END_BEHIND_AND)] : [object];
}

/** The words of a leaflet are of the leaflet. */
const WORDING = /(?<=\p{L}{4}) (?:wording|text|contents?|layout|artwork)\s*$/u;

/** 'Consult parents on the behaviour policy for all years': the words of 'behaviour policy', the last of which says what it is. */
function objectOf(text: string, endPattern: RegExp): ReadonlySet<string> {
  const behindOn = /^[^,;:.(\n]{0,60}?\s(?:on|about)\s/.exec(text)?.[0];
  // 'Induct and train the new workers', 'Roll out the booking service'.
  const object = (behindOn === undefined ? text : text.slice(behindOn.length))
    .replace(/^\s+(?:out|and \p{L}+)(?=\s)/u, '')
    .replace(ASPECT, '');
  const end = object.search(endPattern);
  const words = (end < 0 ? object : object.slice(0, end)).replace(WORDING, '').match(/\p{L}{4,}|\bbids?\b|\d+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.replace(/s$/, '')));
}

/** One and the same thing, maybe with a word more in one of the two: 'the policy', 'the behaviour policy'. */
export const areAboutOne = (a: StepWords, b: StepWords): boolean =>
  !a.comesBack && !b.comesBack && a.things.some((words) => b.things.some((others) => areOne(words, others)));

function areOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [[...a], b] : [[...b], a];
  return shorter.length > 0 && shorter.every((word) => longer.has(word)) && whatOf(shorter) === whatOf([...longer]);
}

/** The word that says what it is: numbers say which. */
const whatOf = (words: readonly string[]): string | undefined => words.findLast((word) => !/^\d/.test(word));
