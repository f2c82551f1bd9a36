import type { Day } from '../core/calendar/day';
import { buildTracker } from '../core/plan-grid';
import { HostProblem } from '../core/workbook/host';
import { openXlsx } from '../hosts/xlsx';
import { isSameFile, readBytesIfThere, setAside, writeBytes } from './files';
import { type WordsOf, lostWords } from './lost-words';
import { type ReadingOptions, settingsFrom } from './options';
import { progress } from './progress';
import { trackReport } from './reports';
import { understandFile } from './understand-file';

/** Reads a plan and writes its workbook, with the tracker in it, to another file. @throws HostProblem */
export async function track(
  planPath: string,
  outPath: string,
  options: ReadingOptions & { today: Day },
): Promise<void> {
  if (await isSameFile(planPath, outPath))
    throw new HostProblem(
      'cannot write',
      `Plan Grid won't write over ${planPath}.`,
      'It is the plan itself, which is left as it is.',
      'Give another name after -o.',
    );
  const settings = settingsFrom(options);
  const { file, workbook, understanding } = await understandFile(planPath, settings, options.today);
  const steps = progress();
  try {
    const earlier = await earlierBuild(outPath);
    steps.at('Building the tracker');
    const { drawing, changes } = buildTracker(workbook, understanding, settings, options.today, earlier?.workbook);
    const sheet = await file.draw(drawing);
    steps.at(`Writing ${outPath}`);
    const bytes = file.toBytes();
    const lost = earlier ? lostWords(earlier, await wordsOf(bytes)) : [];
    const aside = lost.length > 0 ? await setAside(outPath) : undefined;
    await writeBytes(outPath, bytes);
    steps.done();
    process.stdout.write(trackReport({ understanding, changes, sheet, outPath, aside, lost }));
  } finally {
    steps.done();
  }
}

/** @throws HostProblem */
async function wordsOf(bytes: Uint8Array): Promise<WordsOf> {
  const file = openXlsx(bytes);
  return { workbook: await file.read(), notes: file.notes() };
}

/** What stands at the place of the output: an earlier build whose words must not be lost. @throws HostProblem */
async function earlierBuild(outPath: string): Promise<WordsOf | undefined> {
  const bytes = await readBytesIfThere(outPath);
  if (!bytes || bytes.length === 0) return undefined;
  try {
    return await wordsOf(bytes);
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    throw new HostProblem(
      'cannot write',
      `Plan Grid won't write over ${outPath}.`,
      'Something that it cannot read stands there.',
      'Move that file away, or give another name after -o.',
    );
  }
}
