import { MONTH_WORD } from '../reading';

/**
 * What a column of progress plainly says of an action: that something is left to do, that it is done, that it has begun,
 * that it will be late.
 */
export type Progress = 'unfinished' | 'done' | 'begun' | 'late';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:[1-9]\\d{0,3}|${NUMBERS.join('|')})`;
const DOING = '(?:done|agreed|completed?|finished|signed(?: off)?|fitted|installed|ordered|written|published|delivered|held|appointed|recruited|drafted|moved)'; // prettier-ignore
/** What is done to each of several. */
const DONE_TO_EACH = `(?:${DOING}|signed up|trained|in (?:place|post|use)|reviewed|checked|named|visited|started|begun|opened|launched|closed|cleared|built|planted|bought|sold|let|seen|assessed|inspected|surveyed|audited|enrolled|registered|issued|awarded|replaced|repaired|upgraded|refurbished|interviewed)`;
const SHARE = new RegExp(`\\b(${NUMBER}) (?:out )?of (?:the )?(${NUMBER})(?: \\p{L}+){0,2} (?:(?:are|have been|now) )?${DONE_TO_EACH}(?: so far)?(?=$|[,.;:\\n])`, 'iu'); // prettier-ignore
/** 'Nine recruited', 'First nine signed up' */
const SOME = new RegExp(`^(?:(?:the )?first |so far |about )?${NUMBER}(?: (?!to\\b|of\\b)\\p{L}+){0,2} (?:(?:are|have been|now) )?${DONE_TO_EACH}(?: so far)?(?=$|[,.;:\\n]| (?:and|in|on|by|to|since|at)\\b)`, 'iu'); // prettier-ignore
/** '21 done; 17 booked for June', '15 recruited, seven to find' */
const SOME_LEFT = new RegExp(`[,;–] (?:and )?${NUMBER}(?: (?!has\\b|have\\b|is\\b|was\\b)\\p{L}+)? (?:will (?:follow|start|be|in)\\b|(?:are |still )?to (?:do|find|go|come|follow|recruit|book|see|visit|fill|fit|train|finish|appoint)|booked|remaining|outstanding|awaited|are left)\\b`, 'iu'); // prettier-ignore
const PERCENT = /\b(\d{1,2}) ?% (?:done|completed?|finished|written|of the way)\b/i;

const ENDED = /\b(?:completed?|done|finished|closed|delivered|achieved|signed off|live|in place)\b/i;
/** What says so where nothing behind it says that it was done since. */
const OPENS = /^(?:still )?(?:not (?:yet )?(?:started|begun|done|finished|complete)|to do|in progress|in hand|under ?way|on track|delayed (?:to|until|till)|(?:nearly|almost) (?:there|done|finished|completed?)|half(?:way)? (?:there|done|completed?|finished|through)|(?:waiting (?:for|on)|awaiting)(?! (?:\p{L}+ )?(?:audit|approval|sign|verification|evidence|closure|publication|confirmation|assurance|review)))\b/iu; // prettier-ignore
const LEFT =
  /\b(?:the (?:rest|remainder)|(?:the )?remaining \p{L}+) (?:go(?:es)? to|will|to be|to follow|follows?|(?:is|are) (?:to|due|still|planned|outstanding)|due|still|outstanding|(?:by|in|next) \p{L}+)\b|\bstill (?:to (?:do|come|be \p{L}+ed|write|agree|sign|order|fit|appoint|finish)|outstanding|not (?:done|complete|finished|started))\b|\b(?:is|are|remains?) outstanding\b|\bnot yet (?:done|begun|started|complete|finished|in place|agreed|written|signed|published|held)\b|\byet to (?:be (?:agreed|written|signed|published|held|completed|done)|start|begin|happen)\b/iu;
/** 'Equipment on order', and no more. */
const IN_HAND =
  /^(?:[\p{L}-]+ ){0,3}(?:on order|in draft|out to tender|out for (?:comment|consultation)|under review|being \p{L}+(?:ed|en|t))\.?$/iu;
/** 'Letters go out in January', and nothing that was done. */
const GOES_LATER = new RegExp(`^(?!.*(?:\\p{L}{3}ed\\b|\\b(?:done|held|sent|out|met|built|bought|made|written|ready|since)\\b(?! (?:in|on) ))).{0,60}\\b(?:goe?s?(?: out| live)?|(?:is|are) due|(?:is|are) to be \\p{L}+|will (?:be|go|start|begin|open))\\b(?: out| live)? (?:in|next) (?:${MONTH_WORD}\\b|(?:spring|summer|autumn|winter|week|month|term)\\b)`, 'iu'); // prettier-ignore
/** All that is said; what is kept up afterwards says nothing of the action. */
const TO_COME = new RegExp(`^(?:will|to) be ${DOING}\\b[^.;\\n]{0,40}[.]?$`, 'i');

const WHEN = `(?: (?:on|in|at|by|since))?,? (?:the )?(?:\\p{L}+day,? )?(?:\\d{1,2}\\b|${MONTH_WORD}\\b)`;
const DONE = new RegExp(`^(?:all |now |both |action )*(?:completed?|done|finished|held|delivered|published|launched|achieved|closed|implemented|installed)(?:[.!]?$|${WHEN})`, 'iu'); // prettier-ignore
const BEGUN = new RegExp(`^(?:now )?(?:(?:first |early |outline )?draft (?:with|in|sent|out for|written|circulated|being|under|ready|received)\\b|in progress|under ?way|(?:work|building|training|recruitment|fieldwork) (?:has )?(?:started|begun|began)|started\\b(?! to)|begun|half (?:done|completed?)|\\d{1,2} ?% (?:done|complete)|(?:running|recruiting|open|operating|in use|live|going)(?: [\\p{L}\\d]+){0,4} since (?:\\d|${MONTH_WORD}\\b))`, 'iu'); // prettier-ignore
const DONE_ON = new RegExp(`^(?:[\\p{L}’'-]+ ){0,2}(?:issued|signed|agreed|approved|adopted|opened|fitted|sent|submitted|appointed|passed|bought|built|moved|ran|took place|went live)(?: by [\\p{L}’' ]{3,40}?)?${WHEN}(?![^.;]*\\bto\\b)`, 'iu'); // prettier-ignore
/** 'Published 4 May: starts in June' is no start. */
const BEGINS_LATER = /\b(?:start(?:s|ing)?|begins?|beginning|will|to be|not|from|review|interview|meeting)\b/i;
/** Of another year. */
const EARLIER = /\b(?:last|previous|before|earlier|20\d\d)\b/i;
const LATE = /^(?:(?:now )?(?:delayed|postponed|slipped|put back) (?:to|until|till)\b|(?:is |now |running )?(?:behind schedule|off track|overdue)\b|will (?:not be met|miss\b|be late)\b)/i; // prettier-ignore

const LONGEST = 200;
const valueOf = (word: string): number => (/\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase()) + 1);

/** What a text of a column of progress says plainly, of several things those that weigh most; nothing of most. */
export function progressIn(text: string): readonly Progress[] {
  if (text.length > LONGEST) return [];
  const said: Progress[] = [];
  if (LATE.test(text)) said.push('late');
  if (saysUnfinished(text)) said.push('unfinished');
  else if ((DONE.test(text) || DONE_ON.test(text)) && !BEGINS_LATER.test(text)) said.push('done');
  if (BEGUN.test(text) || (SOME.test(text) && !EARLIER.test(text))) said.push('begun');
  return said;
}

function saysUnfinished(text: string): boolean {
  if (OPENS.test(text) && !ENDED.test(text.replace(OPENS, ''))) return true;
  if (
    LEFT.test(text) ||
    SOME_LEFT.test(text) ||
    TO_COME.test(text) ||
    GOES_LATER.test(text) ||
    IN_HAND.test(text) ||
    PERCENT.test(text)
  )
    return true;
  const [, some = '', all = ''] = SHARE.exec(text) ?? [];
  return some !== '' && valueOf(some) < valueOf(all);
}

const COUNT_DONE = new RegExp(`^(\\d{1,3}(?:,\\d{3})*|\\d+)(?: \\p{L}+){0,2} (?:taken|so far|to date|${DONE_TO_EACH})(?=$|[,.;:\\n]| (?:so far|to date|by|in|since)\\b)`, 'iu'); // prettier-ignore
/** The only number of a text: no year, share, sum, time or distance. */
const COUNTED =
  /(?<![\d.,£/:-])(\d{1,3}(?:,\d{3})+|\d{2,4})(?![\d.,/:-]|\s?(?:%|per cent|percent|days?|hours?|weeks?|months?|minutes?|years?|km|miles?|m\b|k\b|am\b|pm\b))/gi;

/** True where progress tells of fewer than the action is about: '203 done' of 320 inspections. */
export function isFewer(progress: string, action: string): boolean {
  const done = COUNT_DONE.exec(progress)?.[1];
  if (done === undefined) return false;
  const [all, ...more] = [...action.matchAll(COUNTED)].map(([, number = '']) => Number(number.replaceAll(',', '')));
  return (
    all !== undefined && more.length === 0 && !(all > 1990 && all < 2100) && Number(done.replaceAll(',', '')) < all
  );
}

/** The percentage that a cell gives, from 0 to 100: '40%', '0.4', '40 % done'. */
export function percentIn(text: string): number | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d+)?) ?%/.exec(text) ?? [];
  if (percent !== undefined) return Number(percent) <= 100 ? Number(percent) : undefined;
  return /^0(?:\.\d+)?$/.test(text) ? Number(text) * 100 : undefined;
}
