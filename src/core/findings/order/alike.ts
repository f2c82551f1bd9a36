import type { Thing } from './thing';
import type { SaidStep } from './said-step';

/** How surely two steps are of one thing. */
const NOT_ALIKE = 0;
/** One word of it is said in both. */
export const ONE_WORD = 1;
/** What one is about is said whole in the other. */
export const SAID_WHOLE = 2;
/** Both are about it, and it has a name of one word. */
export const SAME_WORD = 3;
/** Both are about it. */
const SAME_THING = 4;

/** What is made once for one thing: spoken of as 'the policy', that one is meant. */
const MADE: ReadonlySet<string> = new Set('plan programme project scheme policy strategy contract system report pathway toolkit'.split(' ')); // prettier-ignore
/** Words that say too little to tell by themselves what is meant. */
const GENERIC: ReadonlySet<string> = new Set(
  'staff people person resident tenant parent pupil patient customer user carer child family member community council service team group board school work area home site system plan programme project scheme policy strategy report contract way need use user time year month week day number place part public local officer manager provider partner nurse teacher school street road centre park house building review survey audit result finding action step meeting lead half stage phase key'.split(' '),
); // prettier-ignore

export function alikeness(earlier: SaidStep, later: SaidStep): number {
  let best = NOT_ALIKE;
  for (const thing of later.things) {
    if (best === SAME_THING) return best;
    const same = !ITSELF.has(thing.role) ? undefined : earlier.things.find((other) => areSame(thing, other));
    if (same)
      best = Math.max(best, Math.min(same.stems.length, thing.stems.length) > 1 || thing.role === 'label' ? SAME_THING : SAME_WORD); // prettier-ignore
    else if (
      isSaidIn(thing, earlier) &&
      !earlier.things.some((other) => areOne(thing.stems, other.stems) && areOfOthers(thing, other))
    )
      best = Math.max(best, howWhole(thing, true));
  }
  if (best < SAID_WHOLE)
    for (const thing of earlier.things)
      if (isSaidIn(thing, later) && !isOtherIn(thing, earlier, later)) best = Math.max(best, howWhole(thing, false));
  return best;
}

/** The one who acts is said in what finds or makes one. */
export const isDoerOf = (earlier: SaidStep, later: SaidStep): boolean =>
  later.things.some(
    ({ role, stems }) =>
      role === 'doer' &&
      (isTelling(stems) || stems.length > 1) &&
      earlier.things.some(
        ({ role: its, by, stems: own }) =>
          (ITSELF.has(its) || (its === 'beside' && by === 'for')) && areOne(stems, own),
      ),
  );

export const isTelling = (stems: readonly string[]): boolean => stems.some((stem) => !GENERIC.has(stem));

export const isMade = (stems: readonly string[]): boolean => MADE.has(stems.at(-1) ?? '');

/** 'Peer review of youth services' is not the adult services peer review, and what is done by a service is none of it. */
function isOtherIn({ of, stems }: Thing, { stems: own }: SaidStep, later: SaidStep): boolean {
  const holding = later.things.filter((thing) => stems.every((stem) => thing.stems.includes(stem)));
  if (holding.length === 0) return false;
  return holding.every(
    (thing) =>
      !isAbout(thing) || (of !== undefined && thing.stems.some((stem) => !own.includes(stem) && !GENERIC.has(stem))),
  );
}

/** Both are about the thing itself. */
function areSame(one: Thing, other: Thing): boolean {
  if (!ITSELF.has(other.role) || !areOne(one.stems, other.stems) || areOfOthers(one, other)) return false;
  const shorter = one.stems.length < other.stems.length ? one.stems : other.stems;
  // '48 bridges' are not Marsh Lane Bridge.
  if (shorter.length === 1 && one.stems.length !== other.stems.length && one.isMany !== other.isMany) return false;
  return isTelling(shorter) || shorter.length > 1 || (one.stems.length === other.stems.length && isMade(shorter));
}
const ITSELF: ReadonlySet<Thing['role']> = new Set(['label', 'object']);

/** 'Guidance on hoarding' and 'guidance on restraint'. */
const areOfOthers = ({ of: one }: Thing, { of: other }: Thing): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.by === other.by &&
  !one.stems.some((stem) => other.stems.includes(stem));

const isAbout = ({ role, by }: Thing): boolean => ITSELF.has(role) || (role === 'beside' && ABOUT.has(by));

/** All words of a thing are said, and its last one is what is spoken of: 'controlled drugs' are not the drug cupboards. */
const isSaidIn = (thing: Thing, other: SaidStep): boolean =>
  isAbout(thing) &&
  other.heads.includes(thing.stems.at(-1) ?? '') &&
  thing.stems.every((stem) => other.stems.includes(stem));

function howWhole({ stems, role, isKnown }: Thing, isLater: boolean): number {
  if (!isTelling(stems) && stems.length > 1) return ONE_WORD;
  if (!isTelling(stems)) return isLater && isKnown && isMade(stems) ? ONE_WORD : NOT_ALIKE;
  if (stems.length > 1) return SAID_WHOLE;
  return isLater && (isKnown || role !== 'beside') ? ONE_WORD : NOT_ALIKE;
}
/** Prepositions before what a step is about; what it is done in or with is another matter. */
const ABOUT = new Set(['of', 'for', 'on', 'about', 'to', 'into', 'under']);

const areOne = (one: readonly string[], other: readonly string[]): boolean =>
  one.length <= other.length
    ? one.at(-1) === other.at(-1) && one.every((stem) => other.includes(stem))
    : areOne(other, one);

/** False of what isn't finished, of what comes back each year or so, and of what says that it is of another year, ward or place. */
export const haveOrder = (earlier: string, later: string): boolean =>
  !UNFINISHED.test(later) &&
  !COMES_BACK.test(earlier) &&
  (!COMES_BACK.test(later) || BEGINS.test(later)) &&
  !(OF_ITSELF.test(earlier) && !OF_ITSELF.test(later)) &&
  !(LIVING.test(earlier) && RENEWS.test(earlier)) &&
  !differ(earlier, later, NAMED) &&
  !differ(earlier, later, COUNTED) &&
  !differ(earlier, later, SIDES) &&
  (RETIRES.test(later) || !differ(earlier, later, AGES));

/** Where a thing isn't the last of its kind yet: it is still being written, whatever is done with it. */
const UNFINISHED =
  /\b(?:draft|interim(?! (?:visit|audit|inspection|meeting))|outline|initial|options|for (?:public )?consultation|consultation (?:version|draft|document))\b/i;

/** What comes back: a step of the next one may well come before one of this. */
const COMES_BACK = /\b(?:annual|yearly|quarterly|monthly|termly|weekly|half[- ]yearly)\b/i;

/** 'Weekly collection begins': once, though it comes back. */
const BEGINS = /\b(?:begins?|starts?)\b/i;
/** What is done with a thing that is there. */
const OF_ITSELF = /\b(?:extension|expansion|closure|renewal)\b/i;
/** What is kept up all the time: bringing it up to date comes before nothing. */
const LIVING = /\b(?:register|log|website|web ?pages?|directory|list|database|dashboard|calendar|intranet)\b/;
const RENEWS = /^\W*(?:refresh|revise|update|rewrite|redraft|renew)/i;

const AGES = /\b(?:new|old)\b/giu;
/** 'Move to the new system', 'Switch off the old system'. */
const RETIRES = /^\W*(?:switch|turn) off|^\W*(?:close|retire|decommission|shut|demolish|sell|clear|empty)/i;

function differ(one: string, other: string, pattern: RegExp): boolean {
  const [first, second] = [one.match(pattern), other.match(pattern)?.map((word) => word.toLowerCase())];
  return first !== null && second !== undefined && !first.some((word) => second.includes(word.toLowerCase()));
}
/** 'For Ashby', 'at the Marsh hub'. */
const NAMED = /(?<=\b(?:in|at|for|of) (?:the )?)\p{Lu}[\p{L}’'-]+/gu;
/** '2027/28', 'Ward 7', 'phase two'. */
const COUNTED =
  /\b20\d\d\b(?:[/–-]\d\d)?|\b\d\d\/\d\d\b|(?<=\b(?:ward|year|phase|stage|round|section|lot|part|tranche|wave|block|zone|area|level|key stage) )(?:\d+|one|two|three)\b/giu;
const SIDES = /\b(?:north|south|east|west|spring|summer|autumn|winter|first|second|third|boys|girls|upper|lower)\b/giu;
