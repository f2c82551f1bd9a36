import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shownDates } from './support/by-when-table';

const read = (name: string): string => readFileSync(join(__dirname, '..', name), 'utf8');
const README = read('README.md');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

const rows = [...README.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|$/gm)].map(([, words = '', dates = '']) => [words, dates] as const); // prettier-ignore

test('the table of by-whens is found', () => {
  expect(rows.length).toBeGreaterThanOrEqual(10);
});

test.each(rows)('‘%s’ is read as the README says: %s', (words, dates) => {
  expect(shownDates(words)).toBe(dates);
});

test.each(
  ['README.md', 'CONTRIBUTING.md'].flatMap((name) =>
    [...read(name).matchAll(/npm (?:run (?:--silent )?)([\w-]+)/g)].map(([, script = '']) => [name, script] as const),
  ),
)('%s: npm run %s is there', (_, script) => {
  expect(Object.keys(scripts)).toContain(script);
});

test('its pictures are there', () => {
  const pictures = [...README.matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.map((path) => read(path).length > 10_000)).toEqual([true, true]);
});
