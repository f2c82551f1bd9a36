import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, compareDays, daysInMonth, lastOfMonth, showIsoDay } from '../calendar/day';
import { type PlanPeriod, financialYears, inPeriod } from '../calendar/plan-period';
import { CORPUS } from './by-when.corpus';
import { DATE_RULES } from './dates/date-rules';
import { REMARKS } from './dates/remarks';
import { doubtsOf } from './doubts-of';
import { readByWhen } from './read-by-when';
import { expand } from './recurrence';
import { RULES } from './rules';
import type { Step } from './types';
import fc, { runs } from '../../../tests/support/fc';

const PERIODS: Record<string, PlanPeriod> = {
  '2009/10': financialYears(2009, 2010),
  '2010/11': financialYears(2010, 2011),
  '2011/12': financialYears(2011, 2012),
  '2011-14': financialYears(2011, 2014),
  '2016/17': financialYears(2016, 2017),
};
const THREE_YEARS = financialYears(2011, 2014);

/** Every day on which a by-when falls due, reviews marked 'R', what it says besides, and what a person should look at. */
function readingOf(
  text: string,
  period: PlanPeriod,
): { due: string[]; besides: string[]; doubted: readonly string[]; unread: readonly string[] } {
  const reading = readByWhen(text, { period });
  const deadlines = reading.parts.flatMap((part) => part.deadlines);
  const due = deadlines.flatMap((deadline) => {
    const mark = 'isReview' in deadline && deadline.isReview ? 'R' : '';
    if (deadline.kind === 'date') return [`${showIsoDay(deadline.due)}${mark}`];
    return deadline.kind === 'recurrence' ? expand(deadline.recurrence).map((day) => `${showIsoDay(day)}${mark}`) : [];
  });
  const besides = deadlines.flatMap(({ kind }) => (kind === 'date' || kind === 'recurrence' ? [] : [kind]));
  const doubts = doubtsOf(reading, 'not read', 'no such day', 'two readings', 'range runs backwards');
  return {
    due: [...new Set(due)].sort(),
    besides: [...new Set(besides)],
    doubted: doubts.map(({ words }) => words),
    unread: doubtsOf(reading, 'not read').map(({ words }) => words),
  };
}

describe.each(
  CORPUS.map((entry) => ({
    ...entry,
    shown: entry.due.slice(0, 5).join(', ') || `no date ${(entry.besides ?? []).join()}`,
  })),
)('$period: $shown', ({ period, due, besides, texts, doubted }) => {
  test.each(texts)('%s', (text) => {
    const reading = readingOf(text, PERIODS[period] ?? THREE_YEARS);
    expect(reading.due).toEqual([...new Set(due)].sort());
    if (besides) expect(reading.besides).toEqual(expect.arrayContaining([...besides]));
    if (due.length > 0 && !besides) expect(reading.besides).toEqual([]);
    if (doubted?.[0] === '*') expect(reading.doubted).not.toEqual([]);
    else if (due.length > 0 || besides) expect(reading.doubted).toEqual(doubted ?? []);
  });
});

describe.each([
  ...[...RULES, ...DATE_RULES].map((rule) => [rule.name, rule.examples] as const),
  ...REMARKS.map((remark) => [remark.what, remark.examples] as const),
])('the rule “%s”', (_, examples) => {
  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });
  test.each([...examples])('%s: %s', (text, due) => {
    expect(readingOf(text, THREE_YEARS).due.join(' ')).toBe(due);
  });
});

test('every rule has a name of its own', () => {
  const names = [...RULES, ...DATE_RULES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['Sept 11, cost code 4471', ['4471']],
  ['High priority', ['High priority']],
  ['Sept 11, not the Tuesday', ['not', 'Tuesday']],
  ['Sept 11. Draft goes to the board', []],
  ['Refreshed needs assessment by Dec 11', []],
  ['Two workshops by Sept 11', []],
  ['First cohort by Oct 11', []],
  ['Draft to board (not final) Nov 11', []],
  ['3 of 5 sites live by Mar 12', []],
  ['Report to next committee – Nov 11', []],
])('of "%s" what no rule reads is left over', (text, left) => {
  expect(readingOf(text, THREE_YEARS).unread).toEqual(left);
});

test('a doubt says where its words stand, and what was read instead', () => {
  const text = 'Monthly in arrears; Sept 11';
  const [doubt] = doubtsOf(readByWhen(text, { period: THREE_YEARS }), 'not read');
  expect(doubt).toMatchObject({ words: 'in arrears', start: 8, end: 18, readAs: 'monthly' });
});

test('a day that Excel stored is read as the moment that it stands for', () => {
  const stored = [{ start: 9, end: 15, moment: { unit: 'month', month: 8, year: 2011 } as const }];
  const { parts, doubts } = readByWhen('Start on 11-Aug; review 6 monthly', { period: THREE_YEARS, stored });
  const [deadline] = parts.flatMap((part) => part.deadlines);
  expect(deadline).toMatchObject({ kind: 'date', due: { year: 2011, month: 8, day: 31 }, words: 'Start on 11-Aug' });
  expect(doubts.filter(({ kind }) => kind === 'not read')).toEqual([]);
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

const ACADEMIC: PlanPeriod = { first: { year: 2011, month: 9, day: 1 }, last: { year: 2014, month: 8, day: 31 } };
const TO_JULY: PlanPeriod = { first: { year: 2011, month: 9, day: 1 }, last: { year: 2014, month: 7, day: 31 } };
const TO_DECEMBER: PlanPeriod = { first: { year: 2011, month: 4, day: 1 }, last: { year: 2012, month: 12, day: 31 } };
const CALENDAR: PlanPeriod = { first: { year: 2011, month: 1, day: 1 }, last: { year: 2013, month: 12, day: 31 } };

test.each<[string, PlanPeriod, due: string, doubted: string]>([
  ['2012-13', ACADEMIC, '2013-08-31', ''],
  ['By end of 2012/13', ACADEMIC, '2013-08-31', ''],
  ['2011/12 and annually thereafter', ACADEMIC, '2012-08-31 2013-08-31 2014-08-31', ''],
  ['FY 2012/13', ACADEMIC, '2013-03-31', ''],
  ['academic year 2012/13', ACADEMIC, '2013-07-31', ''],
  ['Final year', ACADEMIC, '2014-08-31', ''],
  ['before the end of the financial year', ACADEMIC, '2012-03-31', 'end of the financial year'],
  ['Financial year end', ACADEMIC, '2012-03-31', 'Financial year end'],
  ['Q2 2012/13', ACADEMIC, '2013-02-28', 'Q2'],
  ['Annually', TO_JULY, '2012-07-31 2013-07-31 2014-07-31', ''],
  ['Twice a year', TO_JULY, '2012-02-29 2012-07-31 2013-02-28 2013-07-31 2014-02-28 2014-07-31', ''],
  ['6 monthly', TO_JULY, '2012-02-29 2012-07-31 2013-02-28 2013-07-31 2014-02-28 2014-07-31', ''],
  ['Quarterly in 2013/14', TO_JULY, '2013-11-30 2014-02-28 2014-05-31 2014-07-31', ''],
  ['Every two years', TO_JULY, '2013-07-31', ''],
  ['Twice a year until July 2012', TO_JULY, '2012-02-29 2012-07-31', ''],
  ['Final year', TO_JULY, '2014-07-31', ''],
  ['Q4 2012/13', TO_JULY, '2013-07-31', 'Q4'],
  ['Annually', TO_DECEMBER, '2012-03-31 2012-12-31', ''],
  ['Every two years', TO_DECEMBER, '', ''],
  ['Every 5 months', TO_DECEMBER, '2011-08-31 2012-01-31 2012-06-30 2012-11-30', ''],
  ['Year 2', TO_DECEMBER, '2012-12-31', ''],
  ['By the start of the financial year', TO_JULY, '2012-04-01', 'start of the financial year'],
  ['Before the start of the school year', TO_JULY, '2012-08-31', 'Before the start of the school year'],
  ['Q1 2012', CALENDAR, '2012-03-31', ''],
  ['Q4', CALENDAR, '2011-12-31', 'Q4'],
  ['Year end', CALENDAR, '2011-12-31', ''],
  ['2011-2013', CALENDAR, '2013-12-31', ''],
  ['Q1 2012/13', CALENDAR, '2012-06-30', ''],
  ['Final year', CALENDAR, '2013-12-31', ''],
  ['Q4 2014', THREE_YEARS, '2014-03-31', 'Q4 2014'],
  ['Q1 2011', THREE_YEARS, '2011-06-30', ''],
])('%s in a plan of years of another kind', (text, period, due, doubted) => {
  const reading = readingOf(text, period);
  expect([reading.due.join(' '), reading.doubted.join(' ')]).toEqual([due, doubted]);
});

const month = z.string().regex(/^\d{4}-\d{2}$/);
const READ_BY_HAND = z
  .array(
    z.object({
      text: z.string(),
      period: z.tuple([month, month]),
      due: z.array(month),
      alternatives: z.array(z.array(month)).optional(),
      days: z.array(z.string()).optional(),
      doubted: z.array(z.string()).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, '../../../tests/corpus/by-when.json'), 'utf8')));

const isMonthEnd = (day: string): boolean =>
  Number(day.slice(8, 10)) === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

describe('by-whens of many kinds of public plans, read by somebody who had not seen the parser', () => {
  test.each(READ_BY_HAND.map((entry) => [entry.text, entry.period.join(' to '), entry] as const))(
    '%s (%s)',
    (text, _, entry) => {
      const [from, to] = entry.period;
      const period = {
        first: { year: Number(from.slice(0, 4)), month: Number(from.slice(5)), day: 1 },
        last: lastOfMonth(Number(to.slice(0, 4)), Number(to.slice(5))),
      };
      const reading = readingOf(text, period);
      const due = reading.due.map((day) => day.slice(0, 10));
      const months = [...new Set(due.map((day) => day.slice(0, 7)))];
      expect([entry.due, ...(entry.alternatives ?? [])]).toContainEqual(months);
      // Days that are no ends of months are written down; weeks have too many of them.
      if (due.length <= MOST_DAYS) expect(due.filter((day) => !isMonthEnd(day))).toEqual(entry.days ?? []);
      if (due.length > 0) expect(reading.doubted).toEqual(entry.doubted ?? []);
    },
  );
});

const MOST_DAYS = 12;

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

  test.each([
    'weekly ', 'from – ', '1/1/27 ', 'Aug 11 ', 'every ', '6 ', 'to be ', '- ', 'i) ', 'year ', 'a', '1/', 'review ', '(', "'", 'Sept, ', '10 by ',
    '6 weeks a ', 'within 6 ', '12 May, ', 'Year 1: ', 'every friday and ', 'Q1 - ', 'not before ', '12 & ', 'first Tuesday ', 'March 2012, ', 'monthly not July or ', 'n/a ',
  ])('the longest text that a cell can hold takes no more than its length: %s', (piece) => {
    const read = (length: number): number => {
      const text = piece.repeat(length).slice(0, length);
      const start = process.cpuUsage().user;
      expect(readByWhen(text, { period: THREE_YEARS }).text).toBe(text);
      return process.cpuUsage().user - start;
    };
    read(8000);
    // In microseconds: what takes quadratic time takes minutes.
    expect(read(32_767)).toBeLessThan(8_000_000);
  }); // prettier-ignore

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
        kind: fc.constant('days' as const),
        days: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }), {
          maxLength: 14,
        }),
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
