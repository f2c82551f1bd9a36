import type { Call } from '../app/call';
import type { Outcome } from '../app/files';
import { setAside, writeBytes } from './files';

/** Writes what was built. @returns the new name of a file that was put aside for it. @throws HostProblem */
export async function writeOutcome(outPath: string, outcome: Outcome, call: Call): Promise<string | undefined> {
  if (outcome.kind === 'unchanged') return undefined;
  call.onStep?.(`Writing ${outPath}`);
  const aside = outcome.kind === 'made' && outcome.lost.length > 0 ? await setAside(outPath) : undefined;
  await writeBytes(outPath, outcome.bytes);
  return aside;
}
