import type { Plan } from '../../plan/types';
import { actionsOf } from '../actions';
import { once } from '../../lists/once';
import { plainNumber } from '../numbering/numbers';
import { type Style, type StyleName, styleOf } from './number-style';
import { numbersOf } from './references';

/** A number to which words refer, as it is written there, and the words. */
export interface Reference {
  readonly to: string;
  readonly words: string;
}

/** A time of the working day, 'before 9.30', where no action of the plan bears that number. */
const isTime = ({ to, words }: Reference): boolean =>
  /^(?:0?[7-9]|1\d|2[0-4])\.(?:[0-5][05])$/.test(to) && /^(?:before|after) /i.test(words);

/** A number of another document, or how much of something: '4.2 of the contract', '2.5 FTE'. */
const NO_REFERENCE =
  '\\b(?!\\s*(?:%|(?:of|in) (?:the|our|a|its)\\b|per cent\\b|million\\b|billion\\b|fte\\b|wte\\b|am\\b|pm\\b|weeks?\\b|months?\\b|years?\\b|days?\\b|hours?\\b))';
const LEADS =
  'see(?: also)?|(?:described|outlined|explained|detailed|listed) (?:in|under)|cross[- ]?ref(?:erence|er)?(?: to)?|refers? to|ref|as (?:in|per|under)|set out in|link(?:s|ed)? (?:to|with)|build(?:s|ing)? (?:up)?on|based (?:up)?on|informed by|drawing on|follow(?:s|ing)? (?:on from|up)';
/** What one action waits for: another. */
export const WAITS =
  '(?:depends?|dependent|depending) (?:up)?on|subject to|(?:(?:up)?on |the )?completion of|after|before|following|once';
const ACTION = '(?:actions?|items?|tasks?|steps?|milestones?|points?|rec(?:ommendation)?s?\\.?|no\\.?|number)';
/** What is there when another action is done. */
export const WHAT_COMES_OF =
  '(?:audits?|results?|findings|outcomes?|recommendations?|lessons(?: learn(?:ed|t))?|evaluation|survey|pilot|analysis|feedback|responses) (?:of|from|in)';
/** What another action is about, be it there or not. */
const WHAT_IS_IN =
  '(?:plans?|polic(?:y|ies)|procedures?|protocols?|programmes?|strateg(?:y|ies)|reports?|maps?|models?|toolkits?|guides?|frameworks?|groups?|panels?|consultation|reviews?|visits?) (?:of|from|in|under)';
/** What stands before the number of an action where it is spoken of; before 'of', 'by' or 'to' it may be a figure. */
const GOES_BEFORE =
  '(?<!compared )with|in line with|alongside|after|before|once|when|until|following|under|in|via|through|and|part of|phase \\d+ of|same as|item|learning from|lessons from|repeat|extend|deliver|complete|continue|finish|implement|replicate';
/** And behind it; a noun would be counted by it: 'in 1.9 new posts'. */
const GOES_BEHIND = 'is|are|has|have|and|to|in|for|at|with|when|above|below|by|on|or|was|were|will|should';
/** '1.3', '2.1a', '2B.6'. */
const DOTTED = '\\d+[a-z]?(?:\\.\\d+)+[a-z]?';

/** Words that lead to a number, and when a plan's own numbers are like it. The number is the first group that is there. */
interface Phrasing {
  readonly words: RegExp;
  /** Which style of numbers the plan has to have; any where none is said. */
  readonly of?: StyleName;
  /** True where what is behind the words may be a figure as well, 'results of 7.5': only a number among the plan's is one. */
  readonly isOfPlan?: true;
  readonly examples: readonly string[];
}

const phrasing = (pattern: string, flags = 'gi'): RegExp => new RegExp(pattern + NO_REFERENCE, flags);

export const PHRASINGS: readonly Phrasing[] = [
  {
    words: phrasing(`\\b(?:${LEADS})\\s+(?:${ACTION}\\s*)?(${DOTTED})`),
    examples: ['see 2.7', 'as described in 2.7', 'see action 2.7', 'cross ref 2.7', '(ref 2.7)', 'links to 2.7', 'based on 2.7', 'informed by action 2.7'],
  },
  {
    words: phrasing(`\\b(?:${WHAT_COMES_OF}|${WHAT_IS_IN})\\s+(?:${ACTION}\\s*)?(${DOTTED})`),
    isOfPlan: true,
    examples: ['and report the audit of 1.3', 'and share the findings from action 1.3', 'when the plan of 1.4 is adopted'],
  },
  {
    words: phrasing(`(?:\\b(?:${GOES_BEFORE})\\s+|\\()(${DOTTED})(?=\\)|\\s*$|[,;:.]|\\s+(?:${GOES_BEHIND})\\b)`),
    isOfPlan: true,
    examples: ['when 1.4 is complete', 'in line with 1.4b', 'use the list made in 1.4', 'repeat 1.4 for all sites', 'as part of 1.4', '(1.4)', 'extend 1.4 to all schools'],
  },
  {
    words: phrasing(`\\bfrom\\s+(?:${ACTION}\\s*)?(${DOTTED})(?=\\)|\\s*$|[,;:.])`),
    isOfPlan: true,
    examples: ['(from 1.4)', 'with the form from 1.4'],
  },
  { words: phrasing(`\\b(?:${WAITS})\\s+(${DOTTED})`), examples: ['on completion of 2.7', 'after 2.7'] },
  { words: phrasing(`\\b(?:actions?|milestones?)\\s+(${DOTTED})`), examples: ['with action 2.7', 'once action 2.7 is done'] },
  {
    words: phrasing(`\\b(?:${LEADS}|${WAITS}|${WHAT_COMES_OF}|${WHAT_IS_IN}|actions?|milestones?)\\s+(?:${ACTION}\\s*)?(\\d+[a-z])`),
    of: 'letters',
    examples: ['see 3b', 'as in 3b', 'see action 3b', 'after 3b', 'what the reviews in 3b found'],
  },
  {
    words: phrasing('(?<=\\p{L}\\s)\\((\\d+[a-z])(?=\\))', 'giu'),
    of: 'letters',
    examples: ['(3b)'],
  },
  {
    words: phrasing(`\\b(?:${LEADS})\\s+(?:action|objective|(?:planning )?grid|priority)\\s+(\\d+)`),
    examples: ['see grid 7', 'see action 18', 'linked to priority 6'],
  },
  {
    words: phrasing(`\\bobjectives?\\s+(\\d+(?:\\.\\d+)*[a-z]?)`),
    examples: ['as part of objective 9', 'see objective 3c'],
  },
  {
    words: phrasing(`\\b(?:in line with|under|as part of|supports|delivers|contributes to)\\s+priority\\s+(\\d+)`),
    of: 'priorities',
    examples: ['in line with priority 6'],
  },
  {
    words: phrasing(`(?:\\b(?:${LEADS}|${WAITS})\\s+|\\()(?:the )?(?:${ACTION}|nos\\.?|#)\\s*(\\d{1,3})`),
    of: 'whole',
    examples: ['(no. 18)', 'see nos. 18', 'building on step 18', 'after action 18', 'see no. 18', 'once item 18 is done', '(see rec 9)'],
  },
  {
    words: phrasing('\\b(?:nos\\.?|actions|items|steps) (?:\\d{1,3}, ){0,6}\\d{1,3},? (?:and|or|&) (\\d{1,3})'),
    of: 'whole',
    examples: ['see nos. 4 and 18'],
  },
  {
    words: phrasing(`\\b(?:${LEADS}|(?:depends?|dependent|depending) (?:up)?on)\\s+(\\d{1,3})(?=\\s*(?:$|[),.;]))`),
    of: 'whole',
    examples: ['depends on 18', '(see 18)'],
  },
]; // prettier-ignore

/** 'A21' may be a road, 'H2' a half year: one letter wants words that lead to it, or brackets, where the plan's numbers have no dots. */
const LEADS_TO_LETTER = `(?:${LEADS}|${WAITS}|actions?|milestones?|with|as)\\s+(?:${ACTION}\\s*)?`;

const prefixed = once(({ prefixes }: Style): readonly { readonly prefix: string; readonly words: RegExp }[] =>
  prefixes.map(({ prefix, isDotted, isPaired }) => {
    const number = (behind: string): string =>
      `(?<![\\p{L}\\d/-])(${prefix}[-/. ]?\\d{1,4}${behind}[a-z]?)(?![\\p{L}\\d/-]|\\.\\d)`;
    const any = number(isPaired ? '[-/]\\d{1,3}' : '(?:\\.\\d+)*');
    const led = `\\b${LEADS_TO_LETTER}${any}`;
    const alone =
      prefix.length > 1
        ? any
        : isDotted
          ? `(?<=\\p{L}\\s\\(?)${number('(?:\\.\\d+)+')}`
          : `(?<=\\p{L}\\s\\()${number('')}(?=\\))`;
    return { prefix, words: new RegExp(`${led}|${alone}`, 'giu') };
  }),
);

/** 'QSC-014' and 'qsc 14' are one. */
export const plainReference = (to: string | undefined): string =>
  plainNumber(to)
    .replace(/^([a-z]+)[-/.]?0*(?=\d)/, (_, letters: string) => letters)
    .replace(/(?<=^[a-z]+\d+[-/])0+(?=\d)/, '');

/** All numbers of the plan as references are compared. */
const known = once((plan: Plan): ReadonlySet<string> => new Set([...numbersOf(plan)].map(plainReference)));

/** '2.1d' is there where 2.1 is, whose actions may be lettered: '2d'. */
export const isKnown = (to: string, plan: Plan): boolean => {
  const plain = plainReference(to);
  return known(plan).has(plain) || (/\.\d+[a-z]$/.test(plain) && known(plan).has(plain.slice(0, -1)));
};

/** True where the plan has other numbers of its series: 4.2.1 and 4.2.2 for 4.2.7, 3.1 and 3.2 for 3.12. */
const isOfSeries = (to: string, plan: Plan): boolean => {
  const series = plainReference(to).replace(/\d+[a-z]?$/, '');
  return [1, 2].every((count) => known(plan).has(`${series}${count}`));
};

/** The references in a text of the plan, written as the plan writes its numbers. */
export function referencesIn(text: string, plan: Plan): readonly Reference[] {
  if (!/\d/.test(text)) return [];
  const style = styleOf(plan);
  const of = (pattern: RegExp): Reference[] =>
    [...text.matchAll(pattern)].map(([words, ...to]) => ({ words, to: to.find(Boolean) ?? '' }));
  const plain = CUE.test(text)
    ? PHRASINGS.flatMap(({ of: needed, words, isOfPlan }) => {
        const found = needed === undefined || style.has.has(needed) ? of(words) : [];
        return isOfPlan ? found.filter(({ to }) => isOfSeries(to, plan)) : found;
      })
    : [];
  const withLetters = prefixed(style).flatMap(({ prefix, words }) =>
    of(words).filter((reference) =>
      prefix.length > 1 ? !isWord(reference, prefix) : reference.to.startsWith(prefix) && !isRoad(reference, plan),
    ),
  );
  const ofTwo = style.ofTwo ? of(style.ofTwo) : [];
  return [...plain, ...withLetters, ...ofTwo].filter((reference) => !isTime(reference) || isKnown(reference.to, plan));
}

/** 'At 62 sites', where the plan's numbers are like AT07. */
const isWord = ({ to }: Reference, prefix: string): boolean => !to.startsWith(prefix) && /^\p{L}+\s/u.test(to);

/** '(A38)', where the plan's numbers end at A9. */
const isRoad = ({ to, words }: Reference, plan: Plan): boolean =>
  words === to && /^[A-Za-z]\d+$/.test(to) && !isKnown(to, plan) && Number(to.slice(1)) > FURTHEST * highest(plan);
/** A number that was taken out or mistyped is not so many times the plan's highest. */
const FURTHEST = 2;
const highest = once((plan: Plan): number =>
  Math.max(...actionsOf(plan).map(({ number }) => Number(/^[A-Za-z](\d+)$/.exec(number?.trim() ?? NONE)?.[1] ?? 0))),
);
const NONE = '';

/** Most texts hold none of the words that lead to a number, and need not be looked through. */
const CUE =
  /see |ref|(?:described|outlined|explained|detailed|listed) |\((?:no|item|step|rec|#)|nos|as (?:in|per|under|part of) |set out in |link|build|based |informed |drawing |depend|subject to|completion|after |before |follow|once |action|milestone|objective|priority|[ (](?:of |from |in |under |with |and |when |until |via |through |alongside |repeat |extend |deliver |complete |continue |finish |implement |replicate |same as |item )?(?:actions? )?\d+[.a-z]/i;
