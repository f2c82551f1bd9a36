import type { Day } from '../core/calendar/day';
import { TRACKER_RULES } from '../core/findings/rules';
import { buildTracker } from '../core/plan-grid';
import type { TrackerChanges } from '../core/tracker/lay-out';
import type { ReadingOptions } from './options';
import { refuseSameFile, writeOutput } from './output';
import { trackReport } from './reports';
import { understandFile } from './understand-file';

/** Reads a plan and writes its workbook, with the tracker in it, to another file. @throws HostProblem */
export async function track(
  planPath: string,
  outPath: string,
  options: ReadingOptions & { today: Day },
): Promise<void> {
  await refuseSameFile(planPath, outPath);
  const { file, workbook, settings, analysis } = await understandFile(planPath, options, options.today, TRACKER_RULES);
  let changes: TrackerChanges = { added: 0, kept: 0, gone: 0 };
  const output = await writeOutput(file, outPath, (earlier) => {
    const built = buildTracker(workbook, analysis, settings, options.today, earlier);
    changes = built.changes;
    return built.drawing;
  });
  process.stdout.write(trackReport({ analysis, changes, outPath, output }));
}
