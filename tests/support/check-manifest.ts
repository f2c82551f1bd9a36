import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './manifest-rules';

const file = process.argv[2] ?? join(__dirname, '../../manifest.xml');
const problems = manifestProblems(readFileSync(file, 'utf8'));
process.stdout.write(problems.length === 0 ? `${file} is a valid manifest.\n` : `${problems.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
