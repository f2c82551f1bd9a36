import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const source = readFileSync(join(__dirname, 'old-browser.js'), 'utf8');
const page = readFileSync(join(__dirname, 'taskpane.html'), 'utf8');

/** What the pane says in a browser with such patterns. */
function said(pattern: unknown): string {
  const pane = { textContent: '' };
  vm.runInNewContext(source, { document: { getElementById: () => pane }, RegExp: pattern });
  return pane.textContent;
}

test('a browser without look-behinds is told what it needs, another one nothing', () => {
  class OldRegExp extends RegExp {
    constructor(pattern: string) {
      if (/\(\?<[=!]/.test(pattern)) throw new SyntaxError('Invalid regular expression: invalid group specifier name');
      super(pattern);
    }
  }
  expect(said(OldRegExp)).toContain('It needs Safari 16.4 or later');
  expect(said(RegExp)).toBe('');
});

test('old browsers can read it, and it is on the page behind what it writes into', () => {
  expect(() => transformSync(source, { target: 'es5' })).not.toThrow();
  expect(page.indexOf('<script src="old-browser.js">')).toBeGreaterThan(page.indexOf('id="pane"'));
});
