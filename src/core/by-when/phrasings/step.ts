import type { Step } from '../types';
import { COUNT, type Phrasing, countOf, group } from './phrasing';

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

/** 'every two months', 'each quarter', 'every other month', 'every 6-8 weeks', 'once every 3 years'. */
export const everyUnit: Phrasing = {
  name: 'every so many',
  starts: 'ameuon',
  pattern: new RegExp(
    `${LEAD}(?:once\\s+)?(?:every|each)\\s+(?:(${COUNT}|other|second|third)(?:\\s*-\\s*(\\d{1,2}))?[\\s-]+)?(?:calendar\\s+|financial\\s+|school\\s+)?(${UNIT})s?(?![a-z])${TAIL}`,
    'iy',
  ),
  read: (match) => {
    const count = countOf(group(match, 2) || group(match, 1) || '1');
    const step = count === undefined ? undefined : UNITS[group(match, 3).toLowerCase()]?.(count);
    return step && step.count > 0 ? { kind: 'step', step } : undefined;
  },
};

/** '6 monthly', 'six-monthly', '3 mthly', '2 yearly', '6 weekly'. */
export const countedAdverb: Phrasing = {
  name: 'counted adverb',
  starts: 'amuo0123456789tfsen',
  pattern: new RegExp(`${LEAD}(${COUNT})[\\s-]*(month|mnth|mth|week|year)(?:l?ly)(?![a-z])${TAIL}`, 'iy'),
  read: (match) => {
    const count = countOf(group(match, 1));
    const unit = group(match, 2).toLowerCase().replace('mnth', 'month');
    const step = count === undefined ? undefined : UNITS[unit]?.(count);
    return step && step.count > 0 ? { kind: 'step', step } : undefined;
  },
};

const ADVERBS: readonly (readonly [starts: string, pattern: string, step: Step])[] = [
  ['h', 'half[\\s-]*term(?:ly)?', { unit: 'half-term', count: 1 }],
  ['h', 'half[\\s-]*year(?:ly)?', months(6)],
  [
    'bts2',
    'bi[\\s-]?annual(?:ly)?|twice\\s+(?:a\\s+year|yearly|annually|per\\s+year)|semi[\\s-]?annual(?:ly)?|2\\s*x\\s*(?:per\\s+)?(?:year|annum)',
    months(6),
  ],
  ['b', 'bi[\\s-]?enn?ial(?:ly)?', months(24)],
  ['ba', 'bi[\\s-]?month?ly|alternate\\s+months', months(2)],
  ['bf', 'bi[\\s-]?weekly|fortnightly', weeks(2)],
  ['w', 'weekly', weeks(1)],
  ['m', 'month?ly|mthly|mnthly', months(1)],
  ['q', 'quarterly|quartely|quaterly|qtrly|qtly|qrtly', months(3)],
  ['t', 'termly', { unit: 'term', count: 1 }],
  ['ayp', 'annual(?:ly)?|anually|annualy|yearly|per\\s+annum|p\\.?a\\.?(?=\\s|$|[,;.])', months(12)],
];

/** 'quarterly', 'monthly', 'bi-monthly' (every two months), 'bi-annual' (every six), 'annually'. */
export const adverbs: readonly Phrasing[] = ADVERBS.map(([starts, pattern, step]) => ({
  name: pattern,
  // 'at least monthly', 'minimum', 'usually', 'on a monthly basis'
  starts: `${starts}amuo`,
  pattern: new RegExp(`${LEAD}(?:${pattern})(?![a-z])${TAIL}`, 'iy'),
  read: () => ({ kind: 'step', step }),
}));

/** 'three times a year', 'once a month', 'twice per term', '4 times per year', 'two per year'. */
export const timesPer: Phrasing = {
  name: 'so many times per',
  starts: 'amuo0123456789tfsen',
  pattern: new RegExp(
    `${LEAD}(?:(${COUNT}|once|twice)\\s*(?:times?|x)?|(?:once|twice))\\s+(?:a|an|per|each|every|/)\\s*(?:calendar\\s+|financial\\s+)?(month|year|quarter|week|term|annum)(?![a-z])`,
    'iy',
  ),
  read: (match) => {
    const count = countOf(group(match, 1) || '1') ?? 1;
    const unit = group(match, 2).toLowerCase();
    if (unit === 'week') return { kind: 'step', step: weeks(1) };
    if (unit === 'term') return { kind: 'step', step: { unit: 'term', count: 1 } };
    const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
    return length % count === 0
      ? { kind: 'step', step: months(length / count) }
      : { kind: 'step', step: months(length) };
  },
};

/** 'after six months', 'in 6 months', '3 months later': counted from the date before it. */
export const offset: Phrasing = {
  name: 'offset',
  starts: 'ai0123456789otfsen',
  pattern: new RegExp(
    `(?:(?:after|in)\\s+(?:a\\s+further\\s+)?(${COUNT})\\s+(week|month|year)s?(?:['’]?\\s+time)?|(${COUNT})\\s+(week|month|year)s?\\s+(?:later|on|thereafter|after\\s+that))(?![a-z])(?!\\s+(?:of|from|after|before))`,
    'iy',
  ),
  read: (match) => {
    const count = countOf(group(match, 1) || group(match, 3));
    const step = count === undefined ? undefined : UNITS[(group(match, 2) || group(match, 4)).toLowerCase()]?.(count);
    return step && { kind: 'offset', step };
  },
};

/** 'each', 'every' before a month or a season: 'every September'. */
export const every: Phrasing = {
  name: 'every',
  starts: 'e',
  pattern: /(?:each|every)(?![a-z])\s*/iy,
  read: () => ({ kind: 'every' }),
};
