import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { DIST } from './pane';

/*
 * The built code as Safari 16.4 takes it, the oldest in which the pane runs: esbuild knows which syntax and which patterns came later,
 * and would have to write them in another way. Of functions that came later the list is WebKit's, from its release notes of Safari 17 to 18.4.
 */

const LATER =
  /\b(?:(?:Object|Map)\.groupBy|Promise\.(?:withResolvers|try)|RegExp\.escape|URL\.parse|Iterator\.from|Error\.isError|Math\.sumPrecise|Uint8Array\.fromBase64|Intl\.DurationFormat)\b/;

/** What Safari 16.4 wouldn't take of a program. */
function problemsIn(program: string): string[] {
  // Of \p{…} esbuild counts that each Unicode brings more scripts; letters and marks are there since Safari 11.1.
  const supported = { 'regexp-unicode-property-escapes': true };
  const writtenFor = (target: string): string => transformSync(program, { target, supported, logLevel: 'silent' }).code;
  const isNewer = writtenFor('safari16.4') !== writtenFor('esnext');
  return [...(isNewer ? ['newer syntax'] : []), ...(LATER.exec(program) ?? [])];
}

test.each([
  ['a look-behind', 'x = /(?<=a)b/.test("ab")', []],
  ['a pattern of sets', 'x = /[a--b]/v.test("a")', ['newer syntax']],
  ['a resource that closes by itself', '{ using file = open(); }', ['newer syntax']],
  ['a decorator', '@note class Plan {}', ['newer syntax']],
  ['a grouping of objects', 'x = Object.groupBy([], String)', ['Object.groupBy']],
])('%s', (_, program, problems) => {
  expect(problemsIn(program)).toEqual(problems);
});

const programs = ['', 'page'].flatMap((folder) =>
  readdirSync(join(DIST, folder)).flatMap((name) => (/\.m?js$/.test(name) && name !== 'cli.js' ? [join(folder, name)] : [])),
); // prettier-ignore

test('the built pane and page need nothing newer', () => {
  expect(programs.length).toBeGreaterThan(4);
  for (const name of programs) expect([name, ...problemsIn(readFileSync(join(DIST, name), 'utf8'))]).toEqual([name]);
});
