import type { Call } from '../app/call';
import type { Outcome } from '../app/files';
import { type Output, writeOutput } from './files';

/** Writes what was built. @returns the name under which a file stays that would have lost something. @throws HostProblem */
export async function writeOutcome(output: Output, outcome: Outcome, call: Call): Promise<string | undefined> {
  if (outcome.kind === 'unchanged') return undefined;
  call.onStep?.(`Writing ${output.path}`);
  if (outcome.kind === 'updated') return writeOutput(output, outcome.pieces);
  return writeOutput(output, outcome.bytes, outcome.lost.length > 0);
}
