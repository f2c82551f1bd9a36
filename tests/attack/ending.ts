import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { HostProblem } from '../../src/core/workbook/host';
import { openXlsx } from '../../src/hosts/xlsx';

const TODAY = { year: 2026, month: 11, day: 22 };

/**
 * Reads a file, checks it, builds its tracker and reads what was built again.
 * @returns what became of it: 'built', or the kind of problem that it was told to be.
 * @throws whatever ends in no sentence, and where what was built can't be read
 */
export async function endingOf(bytes: Uint8Array): Promise<string> {
  let built: Uint8Array;
  try {
    const file = openXlsx(bytes);
    const workbook = await file.read();
    file.looks();
    const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY);
    await file.draw(buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY }).drawings);
    built = file.toBytes();
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    if (!/^[A-Z].*[.] \S.*[.] \S.*[.]$/su.test(problem.message)) throw new Error(`No sentence: ${problem.message}`);
    return problem.kind;
  }
  await openXlsx(built).read();
  return 'built';
}
