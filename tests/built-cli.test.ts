import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cli } from './support/cli';

const ROOT = join(__dirname, '..');
const SAMPLE = join(ROOT, 'assets/sample-plan.xlsx');

/** The built command line (`npm run build`), away from the project and its packages. */
const built = (...args: readonly string[]): { code: number | null; out: string; err: string } => {
  const run = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd: '/', encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
};

test.each([
  ['check', ['check', SAMPLE, '--today', '2026-11-22']],
  ['rules, with their documentation', ['rules']],
  ['a file that is not there', ['check', '/no/such.xlsx']],
  ['help', ['track', '--help']],
])('the built command line says what the other says: %s', async (_, args) => {
  expect(built(...args)).toEqual(await cli(...args));
});
