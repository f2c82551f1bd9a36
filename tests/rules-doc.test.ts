import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDoc } from './support/rules-doc';

test('the documentation of the checks says what the rules say: npm run rules-doc writes it anew', () => {
  expect(readFileSync(join(__dirname, '../src/core/findings/rules/README.md'), 'utf8')).toBe(rulesDoc());
});
