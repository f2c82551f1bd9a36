import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { showIsoDay } from '../calendar/day';
import { financialYears } from '../calendar/plan-period';
import { doubtsOf } from './doubts-of';
import { readByWhen } from './read-by-when';
import { expand } from './recurrence';
import type { PlanPeriod } from '../calendar/plan-period';

/** The texts of chrono-node's own English tests that are no longer than 60 characters (tests/corpus/chrono.json). */
const { dates, readOtherwise, none, readAsByWhens } = z
  .object({
    /** With a year of four digits, and the days that chrono-node means: by the American order, or by the British. */
    dates: z.array(z.object({ text: z.string(), due: z.array(z.string()) })),
    readOtherwise: z.record(z.string(), z.string()),
    none: z.array(z.string()),
    readAsByWhens: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../../tests/corpus/chrono.json'), 'utf8')));

/** The days on which a text falls due, and whether a person is asked to look at it. */
function readingOf(text: string, period: PlanPeriod): { due: string[]; isDoubted: boolean } {
  const reading = readByWhen(text, { period });
  const due = reading.parts
    .flatMap(({ deadlines }) => deadlines)
    .flatMap((deadline) =>
      deadline.kind === 'date' ? [deadline.due] : deadline.kind === 'recurrence' ? expand(deadline.recurrence) : [],
    );
  const doubts = doubtsOf(reading, 'not read', 'no such day', 'two readings', 'range runs backwards');
  return { due: due.map(showIsoDay), isDoubted: doubts.length > 0 };
}

describe("dates of chrono-node's tests are read as it means them, or are doubts", () => {
  test.each(dates.map(({ text, due }) => [text, due] as const))('%s', (text, means) => {
    const year = Number(means[0]?.slice(0, 4));
    const { due, isDoubted } = readingOf(text, financialYears(year - 1, year + 2));
    const isRead = means.some((day) => due.at(-1)?.startsWith(day));
    expect({ due, isReadOrDoubted: isRead || isDoubted }).toEqual({ due, isReadOrDoubted: true });
  });

  test('nearly all are read', () => {
    const read = dates.filter(({ text, due: means }) => {
      const year = Number(means[0]?.slice(0, 4));
      const { due } = readingOf(text, financialYears(year - 1, year + 2));
      return means.some((day) => due.at(-1)?.startsWith(day));
    });
    expect(read.length / (dates.length + Object.keys(readOtherwise).length)).toBeGreaterThan(0.9);
  });
});

describe("what chrono-node's tests say is no date is none, or a doubt", () => {
  test.each(none.map((text) => [text]))('%s', (text) => {
    const { due, isDoubted } = readingOf(text, financialYears(2011, 2014));
    expect({ due, isNoneOrDoubted: due.length === 0 || isDoubted }).toEqual({ due, isNoneOrDoubted: true });
  });

  test.each(Object.entries(readAsByWhens))('but "%s" is a by-when: %s', (text) => {
    expect(readingOf(text, financialYears(2011, 2014)).due).not.toEqual([]);
  });
});
