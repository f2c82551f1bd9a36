import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDoc } from './rules-doc';

writeFileSync(join(__dirname, '../../src/core/findings/rules/README.md'), rulesDoc());
