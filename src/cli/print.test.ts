import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { harmless } from './print';

test.each([
  ['an escape sequence', 'a\u001b[31mred', 'a\\u001b[31mred'],
  ['a bell and a backspace', 'a\u0007\u0008', 'a\\u0007\\u0008'],
  ['a control character of eight bits', 'a\u009b31m', 'a\\u009b31m'],
  ['a turned direction', 'a\u202ecod.exe', 'a\\u202ecod.exe'],
  ['a carriage return that hides what stands before it', 'a\rb', 'a\\u000db'],
  ['tabs, line ends and letters of any script stay', 'a\tb\n– é ✓ 日本', 'a\tb\n– é ✓ 日本'],
])('%s', (_, text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test('what is harmless in a terminal is the same text in JSON', () => {
  const text = 'a\u202e\u009b';
  expect(JSON.parse(harmless(JSON.stringify(text)))).toBe(text);
});

const CLI = ['--import', 'tsx', join(__dirname, 'main.ts'), 'rules'];

test('a disk that is full, and a reader who closes early, are no stack trace', () => {
  const full = spawnSync('sh', ['-c', `"$0" "$@" > /dev/full`, process.execPath, ...CLI], { encoding: 'utf8' });
  expect([full.status, full.stderr]).toEqual([2, "Plan Grid couldn't print its answer. The disk is full. Choose another place for it.\n"]);
  const closed = spawnSync('sh', ['-c', `{ "$0" "$@"; echo "code $?" >&2; } | true`, process.execPath, ...CLI], { encoding: 'utf8' });
  expect(closed.stderr).toBe('code 0\n');
}); // prettier-ignore
