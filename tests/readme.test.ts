import { readFileSync, readdirSync } from 'node:fs';
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

const ROOT = join(__dirname, '..');
const paths = [
  ...readdirSync(ROOT),
  ...['src', 'tests', 'docs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].map((path) => `/${path.replaceAll('\\', '/')}`);

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('files and folders that %s names are there', (name) => {
  const named = [...read(name).matchAll(/`([\w-]+(?:\/[\w.-]+)+|[\w.-]+\.(?:tsx?|cjs|md))`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !paths.some((one) => one.endsWith(`/${path}`)))).toEqual([]);
});

test('every folder that has a row in .dependency-cruiser.cjs has one in docs/architecture.md', () => {
  const [layers = ''] = read('.dependency-cruiser.cjs').split('module.exports');
  const folders = [...layers.matchAll(/^ {2}'?([\w./-]+)'?: \[/gm)].map(([, folder = '']) => folder);
  const rows = [...read('docs/architecture.md').matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell = '']) => {
    const [first = '', ...others] = [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    // '`core/by-when`, `by-whom`': the second is in the folder of the first.
    return [first, ...others.flatMap((other) => [other, join(first, '..', other)])];
  });
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((folder) => !rows.includes(folder))).toEqual([]);
});
