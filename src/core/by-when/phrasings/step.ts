import type { Step } from '../types';
import { isOfTime } from './beside-time';
import { MONTH_WORD } from './month-names';
import { COUNT, type Phrasing, byList, byPattern, byWords, countOf, group } from './phrasing';

const months = (count: number): Step => ({ unit: 'month', count });
const weeks = (count: number): Step => ({ unit: 'week', count });

const UNITS: Record<string, (count: number) => Step> = {
  week: weeks,
  wk: weeks,
  fortnight: (count) => weeks(2 * count),
  month: months,
  mth: months,
  quarter: (count) => months(3 * count),
  qtr: (count) => months(3 * count),
  term: (count) => ({ unit: 'term', count }),
  year: (count) => months(12 * count),
};

const UNIT = 'week|wk|fortnight|month|mth|quarter|qtr|term|year';
/** 'at least', 'on a … basis' and their like change nothing. */
const LEAD = '(?:(?:at\\s+least|minimum|min\\.?|approx\\.?|approximately|usually|on\\s+an?|a\\s+minimum\\s+of)\\s+)*';
const TAIL = '(?:\\s+basis)?';
/** What LEAD and a count in words begin with. */
const LEADS = 'at_least min app usually_ on_a a_min';
const COUNTS = 'one two three four five six seven eight nine ten twelve eighteen';

/** Starts with one digit or two before each of these. */
const afterDigits = (rests: string): string =>
  rests.split(' ').map((rest) => `#${rest} ##${rest}`).join(' '); // prettier-ignore

/** 'every two months', 'each quarter', 'every other month', 'every 6-8 weeks', 'once every 3 years'. */
export const everyUnit: Phrasing = byPattern({
  name: 'every so many',
  starts: `${LEADS} once_ every each`,
  pattern: new RegExp(
    `${LEAD}(?:once\\s+)?(?:every|each)\\s+(?:(${COUNT}|other|second|third|2nd|3rd|4th|6th)(?:\\s*-\\s*(\\d{1,2}))?[\\s-]+)?(?:calendar\\s+|financial\\s+|school\\s+|academic\\s+)?(${UNIT})s?(?![a-z])${TAIL}`,
    'iy',
  ),
  read: (match) => {
    const count = countOf(group(match, 2) || group(match, 1).replace(/(\d)[a-z]+$/, '$1') || '1');
    const step = count === undefined ? undefined : UNITS[group(match, 3).toLowerCase()]?.(count);
    return step && step.count > 0 ? { kind: 'step', step } : undefined;
  },
});

/** '6 monthly', 'six-monthly', '3 mthly', '2 yearly', '6 weekly'. */
export const countedAdverb: Phrasing = byPattern({
  name: 'counted adverb',
  starts: `${LEADS} ${COUNTS} ${afterDigits('_m _w _y _- - m w y')}`,
  pattern: new RegExp(`${LEAD}(${COUNT})[\\s-]*(month|mnth|mth|mont|moth|week|year)(?:l?ly)(?![a-z])${TAIL}`, 'iy'),
  read: (match) => {
    const count = countOf(group(match, 1));
    const unit = group(match, 2).toLowerCase().replace(/^m.*/, 'month');
    const step = count === undefined ? undefined : UNITS[unit]?.(count);
    return step && step.count > 0 ? { kind: 'step', step } : undefined;
  },
});

const ADVERBS: readonly (readonly [starts: string, pattern: string, step: Step])[] = [
  ['half', 'half[\\s-]*term(?:ly)?', { unit: 'half-term', count: 1 }],
  ['half', 'half[\\s-]*year(?:ly)?', months(6)],
  [
    'bi_ bi- bia twice_ semi 2_ 2x',
    'bi[\\s-]?annual(?:ly)?|twice\\s+(?:a\\s+year|yearly|annually|per\\s+year)|semi[\\s-]?annual(?:ly)?|2\\s*x\\s*(?:per\\s+)?(?:year|annum)',
    months(6),
  ],
  ['bi_ bi- bie', 'bi[\\s-]?enn?ial(?:ly)?', months(24)],
  ['bi_ bi- bim alternate_', 'bi[\\s-]?month?ly|alternate\\s+months', months(2)],
  ['bi_ bi- biw fortnightly', 'bi[\\s-]?weekly|fortnightly', weeks(2)],
  ['weekly', 'weekly', weeks(1)],
  ['mon mth mnt', 'month?ly|mthly|mnthly', months(1)],
  ['quar quat qtr qtl qrt', 'quarterly|quartely|quaterly|qtrly|qtly|qrtly', months(3)],
  ['termly', 'termly', { unit: 'term', count: 1 }],
  [
    'annual anu yearly per_ pa p.a',
    'annual(?:ly)?|anually|annualy|yearly|per\\s+annum|p\\.?a\\.?(?=\\s|$|[,;.])',
    months(12),
  ],
];

/** 'quarterly', 'monthly', 'bi-monthly' (every two months), 'bi-annual' (every six), 'annually'. */
export const adverbs: readonly Phrasing[] = ADVERBS.map(([starts, pattern, step]) =>
  byWords({
    name: pattern,
    // 'at least monthly', 'minimum', 'usually', 'on a monthly basis'
    starts: `${LEADS} ${starts}`,
    pattern: new RegExp(`${LEAD}(?:${pattern})(?![a-z])${TAIL}`, 'iy'),
    meaning: { kind: 'step', step },
  }),
);

/** 'three times a year', 'once a month', 'twice per term', 'two per year', 'six meetings a year'. */
export const timesPer: Phrasing = byPattern({
  name: 'so many times per',
  starts: `${LEADS} ${COUNTS} once twice ${afterDigits('_ t x')}`,
  pattern: new RegExp(
    `${LEAD}(${COUNT}|once|twice)(?:\\s*x\\s*(?:(?:a|per|each|every)\\s+)?|(?:\\s*times?|\\s+([a-z][a-z'-]+(?:\\s[a-z][a-z'-]+){0,2}?))?\\s+(?:a|an|per|each|every|/)\\s*)(?:calendar\\s+|financial\\s+)?(month|year|quarter|week|term|annum)(?![a-z]|\\s*\\d)`,
    'iy',
  ),
  read: (match) => {
    if (group(match, 2).split(' ').some(isOfTime)) return undefined;
    const count = countOf(group(match, 1)) ?? 1;
    const unit = group(match, 3).toLowerCase();
    if (unit === 'week') return { kind: 'step', step: weeks(1) };
    if (unit === 'term') return { kind: 'step', step: { unit: 'term', count: 1 } };
    const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
    return length % count === 0
      ? { kind: 'step', step: months(length / count) }
      : { kind: 'step', step: months(length) };
  },
});

/** 'after six months', 'in 6 months', '3 months later': counted from the date before it. */
export const offset: Phrasing = byPattern({
  name: 'offset',
  starts: `${COUNTS} ${afterDigits('_w _m _y')} ${COUNTS.split(' ')
    .map((count) => `after_${count} in_${count}`)
    .join(' ')} after_# in_# after_a_f in_a_f at_# ${COUNTS.split(' ')
    .map((count) => `at_${count} plus_${count}`)
    .join(' ')} plus_#`,
  pattern: new RegExp(
    `(?:(?:after|in|at|plus)\\s+(?:a\\s+further\\s+)?(${COUNT})\\s+(week|month|year)s?(?:['’]?\\s+time)?|(${COUNT})\\s+(week|month|year)s?\\s+(?:later|on|thereafter|after\\s+that))(?![a-z])(?!\\s+(?:of|from|after|before))`,
    'iy',
  ),
  read: (match) => {
    const count = countOf(group(match, 1) || group(match, 3));
    const step = count === undefined ? undefined : UNITS[(group(match, 2) || group(match, 4)).toLowerCase()]?.(count);
    return step && { kind: 'offset', step };
  },
});

/** '6 months', 'within 12 months', 'for a year', '3-6 months', 'over the next two years': how long something takes. */
export const duration: Phrasing = byPattern({
  name: 'duration',
  starts: `for_ over_ within_ throughout_ during_ up_to_ the_f the_n the_i the_c a_f a_p a_m a_y a_w first_ next_ initial_ coming_ following_ < ${COUNTS} ${afterDigits('_m _y _w _-_# _-# -# m y w _to_#')}`,
  pattern: new RegExp(
    `(?:(for|over|within|throughout|during|up\\s+to)\\s+)?(?:a\\s+(?:further\\s+|period\\s+of\\s+)?)?(?:the\\s+)?(?:(?:first|next|initial|coming|following)\\s+)?(?:\\d{1,2}\\s*(?:-|to)\\s*|<\\s*)?(?:(${COUNT})[\\s-]*)?(months?|mths?|years?|yrs?|weeks?|wks?)(?=\\s*(?:$|[,;.)(\\n]|(?:then|and)\\b)|(\\s+(?:from|starting|commencing)\\s+(?:\\d|${MONTH_WORD}\\b)))`,
    'iy',
  ),
  read: (match) => {
    const [how, number, unit] = [group(match, 1), group(match, 2), group(match, 3).toLowerCase()];
    if (number === '' && !/\b(?:next|first|coming|a)\s/i.test(match[0])) return undefined;
    // '95% within 3 weeks' is a standard of service.
    if (/^w/.test(unit) && !/^(?:for|over)\b|\b(?:first|next)\s/i.test(match[0])) return undefined;
    const step = UNITS[unit.replace('yr', 'year').replace(/s$/, '')]?.(countOf(number || '1') ?? 1);
    return step && step.count > 0
      ? { kind: 'duration', step, isFor: /^(?:for|over)$/i.test(how) || group(match, 4) !== '' }
      : undefined;
  },
});

/** 'each', 'every' before a month or a season: 'every September'. */
export const every: Phrasing = byList({
  name: 'every',
  words: 'each every',
  meaning: { kind: 'every' },
});
