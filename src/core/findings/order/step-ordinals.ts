import { groupBy } from '../../lists/group-by';
import { sameWords } from '../../text/tidy';
import { sayers } from '../said';

/** Words that count what comes one after the other: 'Phase 2 of the works'. Groups and sites may be side by side. */
const COUNTED =
  /\b(?:phase|stage|tranche|wave|round|milestone|instalment|cohort) (\d{1,2}|one|two|three|four|five|i{1,3}|iv|v|[a-e])\b/;
/** 'Second round of grants', 'second bullying survey': floors and schools may be side by side. */
const ORDINAL =
  /\b(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?=(?:[a-z]+ ){0,2}?(?:phase|stage|tranche|wave|round|instalment|cohort|intake|batch|edition|issue|draft|version|reading|meeting|forum|workshop|session|event|visit|survey|audit|review|report|inspection|assessment|test|consultation|newsletter|bulletin|conference|payment|half)s?\b)/;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];
/** What is written first, and what is written last. */
const VERSIONS: readonly (readonly [words: RegExp, rank: number])[] = [
  [/\b(?:interim|mid ?term|mid ?year|mid ?point|initial|first draft|draft)\b/, 1],
  [/\b(?:final|end of (?:year|project|pilot)|year end)\b/, 2],
];

/** The actions that may say one of these. */
export const mayCount = sayers(
  'first second third fourth fifth 1st 2nd 3rd 4th 5th phase stage tranche wave round milestone instalment cohort interim mid midterm midyear midpoint initial draft final end year',
);

interface Ranked<T> {
  readonly of: T;
  readonly rank: number;
}

/** Texts that say the same but for which of several it is, in the order in which they come: 'Interim report', 'Final report'. */
export function ordinalsOf<T>(things: readonly T[], textOf: (thing: T) => string): readonly (readonly Ranked<T>[])[] {
  const ranked = things.flatMap((of) => {
    const found = rankIn(sameWords(textOf(of)));
    return found ? [{ of, ...found }] : [];
  });
  return [...groupBy(ranked, ({ key }) => key).values()]
    .map((alike) => alike.map(({ of, rank }) => ({ of, rank })).sort((a, b) => a.rank - b.rank))
    .filter((alike) => new Set(alike.map(({ rank }) => rank)).size === alike.length && alike.length > 1);
}

/** Other figures ('six schools', '£40,000') may differ from one to the next. */
function rankIn(text: string): { readonly key: string; readonly rank: number } | undefined {
  const [counted, number = ''] = COUNTED.exec(text) ?? ORDINAL.exec(text) ?? [];
  const version = counted === undefined ? VERSIONS.find(([words]) => words.test(text)) : undefined;
  if (counted === undefined && !version) return undefined;
  const key = (
    version ? text.replace(version[0], '#') : text.replace(counted ?? '', (words) => words.replace(number, '#'))
  ).replace(/\b\d+\b/g, '0');
  return { key, rank: version ? version[1] : rankOf(number) };
}

const rankOf = (number: string): number => {
  if (/\d/.test(number)) return Number.parseInt(number, 10);
  const at = [NUMBERS, ORDINALS, ROMAN].map((list) => list.indexOf(number)).find((index) => index >= 0);
  return at === undefined ? number.charCodeAt(0) : at;
};
