import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './support/cli';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'assets/sample-plan.xlsx');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function node(...args: readonly string[]): Ran {
  const run = spawnSync(process.execPath, args, { cwd: '/', encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The built command line (`npm run build`), away from the project and its packages. */
const built = (...args: readonly string[]): Ran => node(join(ROOT, 'dist/cli.js'), ...args);

test.each([
  ['check', ['check', SAMPLE, '--today', '2026-11-22']],
  ['rules, with their documentation', ['rules']],
  ['a file that is not there', ['check', '/no/such.xlsx']],
  ['help', ['track', '--help']],
])('the built command line says what the other says: %s', async (_, args) => {
  expect(built(...args)).toEqual(await cli(...args));
});

const CACHE = new Uint8Array(readFileSync(join(ROOT, 'dist/cli.cache')));

test.each([
  ['not there', undefined],
  ['cut off', CACHE.subarray(0, CACHE.length >> 1)],
  // V8 itself would crash.
  ['damaged in its middle', CACHE.map((byte, at) => (at > CACHE.length / 2 && at < CACHE.length / 2 + 64 ? byte ^ 255 : byte))],
  // Byte 4 is where V8 tells its version.
  ['of another version of Node', CACHE.map((byte, at) => (at === 4 ? byte ^ 255 : byte))],
])('the one file works alike where what Node made of it is %s', (_, cache) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  copyFileSync(join(ROOT, 'dist/cli.js'), join(folder, 'cli.js'));
  if (cache) writeFileSync(join(folder, 'cli.cache'), cache);
  expect(node(join(folder, 'cli.js'), 'rules')).toEqual(built('rules'));
  rmSync(folder, { recursive: true });
}); // prettier-ignore

test('what Node made of it when it was built is taken by the Node that built it', () => {
  const read = `const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(code, options) { super(code, options); console.log(this.cachedDataRejected); }
    };
    require(${JSON.stringify(join(ROOT, 'dist/cli.js'))})`;
  expect(node('-e', read).out).toMatch(/^false/);
});
