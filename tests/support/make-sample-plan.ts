/** Writes the sample plan that ships with Plan Grid: `npx tsx tests/support/make-sample-plan.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_SHEETS } from './sample-plan/content';
import { packSheets } from './sample-plan/package';

writeFileSync(join(__dirname, '../../assets/sample-plan.xlsx'), packSheets(SAMPLE_SHEETS));
