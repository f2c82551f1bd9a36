import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, compareDays } from '../calendar/day';
import { type PlanPeriod, financialYears, inPeriod } from '../calendar/plan-period';
import { CORPUS } from './by-when.corpus';
import { doubtsOf } from './doubts';
import { readByWhen } from './read-by-when';
import { expand } from './recurrence';
import type { Step } from './types';
import fc, { runs } from '../../../tests/support/fc';

const PERIODS: Record<string, PlanPeriod> = {
  '2009/10': financialYears(2009, 2010),
  '2010/11': financialYears(2010, 2011),
  '2011-14': financialYears(2011, 2014),
  '2016/17': financialYears(2016, 2017),
};
const THREE_YEARS = financialYears(2011, 2014);

const iso = ({ year, month, day }: Day): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Every day on which a by-when falls due, reviews marked 'R', and what it says besides. */
function readingOf(text: string, period: PlanPeriod): { due: string[]; besides: string[]; unread: readonly string[] } {
  const { parts, doubts } = readByWhen(text, { period });
  const deadlines = parts.flatMap((part) => part.deadlines);
  const due = deadlines.flatMap((deadline) => {
    if (deadline.kind === 'date') return [`${iso(deadline.due)}${deadline.isReview ? 'R' : ''}`];
    if (deadline.kind === 'recurrence')
      return expand(deadline.recurrence).map((day) => `${iso(day)}${deadline.isReview ? 'R' : ''}`);
    return [];
  });
  const besides = deadlines.flatMap(({ kind }) => (kind === 'date' || kind === 'recurrence' ? [] : [kind]));
  return {
    due: [...new Set(due)].sort(),
    besides: [...new Set(besides)],
    unread: doubtsOf({ doubts }, 'not read').map(({ words }) => words),
  };
}

describe.each(
  CORPUS.map((meaning) => ({
    ...meaning,
    shown: meaning.due.slice(0, 5).join(', ') || `no date ${(meaning.besides ?? []).join()}`,
  })),
)('$period: $shown', ({ period, due, besides, texts }) => {
  test.each(texts)('%s', (text) => {
    const reading = readingOf(text, PERIODS[period] ?? THREE_YEARS);
    expect(reading.due).toEqual([...new Set(due)].sort());
    if (besides) expect(reading.besides).toEqual(expect.arrayContaining([...besides]));
    if (due.length > 0 && !besides) expect(reading.besides).toEqual([]);
  });
});

test.each(
  CORPUS.filter(({ due, besides }) => due.length > 0 || besides).flatMap(({ texts, period }) =>
    texts.map((text) => [text, period] as const),
  ),
)('the whole of "%s" is used', (text, period) => {
  expect(readingOf(text, PERIODS[period] ?? THREE_YEARS).unread).toEqual([]);
});

test.each([
  ['Sept 11, cost code 4471', ['4471']],
  ['High priority', ['High priority']],
  ['Sept 11. Draft goes to the board', ['Draft goes to the board']],
])('of "%s" what no phrasing explains is left over', (text, left) => {
  expect(readingOf(text, THREE_YEARS).unread).toEqual(left);
});

test.each([
  ['Jun, Sept 11', 'year from the date after it'],
  ['Sept 11, Dec', 'year from the date before it'],
  ['by end of Dec', 'year from the plan'],
  ['Aug 11', 'last day of the month'],
  ['Q2 2011/12', 'last day of the period named'],
])('%s: what was concluded can be told from what was written', (text, inference) => {
  const [deadline] = readByWhen(text, { period: THREE_YEARS })
    .parts.flatMap((part) => part.deadlines)
    .filter((d) => d.kind === 'date' && d.inferred.some((i) => i === inference));
  expect(deadline).toBeDefined();
});

test('each deadline bears the words that it came from', () => {
  const words = readByWhen('Jul 11. Review 6 monthly', { period: THREE_YEARS }).parts.flatMap((part) =>
    part.deadlines.map((d) => d.words),
  );
  expect(words).toEqual(['Jul 11', 'Review 6 monthly']);
});

const month = z.string().regex(/^\d{4}-\d{2}$/);
const READ_BY_HAND = z
  .array(
    z.object({
      text: z.string(),
      period: z.tuple([month, month]),
      due: z.array(month),
      alternatives: z.array(z.array(month)).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, '../../../tests/corpus/by-when.json'), 'utf8')));

describe('by-whens of many kinds of public plans, read by somebody who had not seen the parser', () => {
  test.each(READ_BY_HAND.map((entry) => [entry.text, entry.period.join(' to '), entry] as const))(
    '%s (%s)',
    (text, _, entry) => {
      const [from, to] = entry.period;
      const period = {
        first: { year: Number(from.slice(0, 4)), month: Number(from.slice(5)), day: 1 },
        last: { year: Number(to.slice(0, 4)), month: Number(to.slice(5)), day: 31 },
      };
      const months = [...new Set(readingOf(text, period).due.map((day) => day.slice(0, 7)))];
      expect([entry.due, ...(entry.alternatives ?? [])]).toContainEqual(months);
    },
  );
});

const pieces = fc.constantFrom(
  'Aug 11', 'Sept', 'i)', 'ii)', 'Review', '6 monthly', 'quarterly', 'and', '&', ';', '.', '\n', '-', '–', 'to', 'from', 'until', '2011/12', 'Q2',
  'Ongoing', 'tbc', '31/03/2012', 'mid', 'end of', 'year 2', '(', ')', 'every', 'weeks', '12', '/', 'in line with', 'April', 'thereafter', 'Cross ref', '1.3',
); // prettier-ignore

describe('laws', () => {
  test('any text at all ends in a reading', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readByWhen(text, { period: THREE_YEARS });
        expect(reading.text).toBe(text);
        expect(reading.parts.length).toBeGreaterThan(0);
        for (const { deadlines } of reading.parts)
          for (const deadline of deadlines) if (deadline.kind === 'recurrence') expand(deadline.recurrence);
      }),
      runs(2000),
    );
  });

  test('no pattern goes slow on long repetitions', () => {
    for (const piece of [
      'Aug 11 ',
      'every ',
      '6 ',
      'to be ',
      '- ',
      'i) ',
      'year ',
      'a',
      '1/',
      'review ',
      '(',
      "'",
      'Sept, ',
      '10 by ',
      '6 weeks a ',
      'within 6 ',
      '12 May, ',
      'Year 1: ',
      'every friday and ',
      'Q1 - ',
    ])
      fc.assert(
        fc.property(fc.constant(piece.repeat(400)), (text) => {
          expect(readByWhen(text, { period: THREE_YEARS }).text).toBe(text);
        }),
        { numRuns: 1 },
      );
  });

  test('a recurrence never leaves the plan period, is sorted, and has no repeats', () => {
    const steps: fc.Arbitrary<Step> = fc.record({
      unit: fc.constantFrom('week', 'month', 'term', 'half-term'),
      count: fc.integer({ min: 1, max: 30 }),
    });
    const days: fc.Arbitrary<Day> = fc.record({
      year: fc.integer({ min: 2005, max: 2018 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const kinds = fc.oneof(
      fc.record({
        kind: fc.constant('counted' as const),
        first: days,
        isAfter: fc.boolean(),
        dayOfMonth: fc.integer({ min: 1, max: 31 }),
      }),
      fc.constant({ kind: 'natural' as const, origin: THREE_YEARS.first }),
      fc.record({
        kind: fc.constant('months' as const),
        months: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 14 }),
      }),
    );
    fc.assert(
      fc.property(steps, kinds, (step, kind) => {
        const found = expand({ ...kind, step, window: THREE_YEARS, hasEnd: false });
        expect(found.every((day) => inPeriod(THREE_YEARS, day))).toBe(true);
        expect(found.slice(1).every((day, index) => compareDays(day, found[index] ?? day) > 0)).toBe(true);
      }),
    );
  });
});
