import { type EarlierFile, type WorkbookFile, openEarlier } from '../app/files';
import { Session } from '../app/session';
import { HostProblem } from '../core/workbook/host';
import type { XlsxWorkbook } from '../hosts/xlsx';
import { openXlsx } from './xlsx';
import { type Output, bytesAt, isSameFile, readBytes } from './files';
import { type ReadingOptions, askedBy } from './options';
import type { Call } from '../app/call';

/** A session on the plan in a file. @throws HostProblem */
export async function openPlan(path: string, options: ReadingOptions, call: Call): Promise<Session<WorkbookFile>> {
  call.onStep?.(`Reading ${path}`);
  const bytes = await readBytes(path);
  return new Session(await openNamed(path, bytes), askedBy(options));
}

/** The workbook in a file, whose problems are told with its name, those too that are met only while it is read. */
async function openNamed(path: string, bytes: Uint8Array): Promise<XlsxWorkbook> {
  const file = await naming(path, () => openXlsx(bytes));
  return {
    ...file,
    read: (watch) => naming(path, () => file.read(watch)),
    draw: (drawings, watch) => naming(path, () => file.draw(drawings, watch)),
  };
}

/** The host knows bytes, not names: its problems are told with the file's name in front. @throws HostProblem */
export async function naming<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof HostProblem) || problem.what.startsWith(`${path}: `)) throw problem;
    throw new HostProblem(problem.kind, `${path}: ${problem.what}`, problem.why, problem.whatToDo, { cause: problem });
  }
}

/** @throws HostProblem where the output would be the plan itself. */
export async function refuseSameFile(planPath: string, outPath: string): Promise<void> {
  if (await isSameFile(planPath, outPath))
    throw new HostProblem(
      'cannot write',
      `Plan Grid won't write over ${planPath}.`,
      'It is the plan itself, which is left as it is.',
      'Give another file name for the output.',
    );
}

/** What is at the place of the output: an earlier build whose words must not be lost. @throws HostProblem */
export async function earlierBuild(output: Output, call: Call): Promise<EarlierFile | undefined> {
  const bytes = await bytesAt(output);
  if (!bytes || bytes.length === 0) return undefined;
  try {
    return await openEarlier(openXlsx(bytes), call);
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    throw new HostProblem(
      'cannot write',
      `Plan Grid won't write over ${output.path}.`,
      `It is a file that Plan Grid cannot read. ${problem.why}`,
      'Move that file away, or give another name after -o.',
    );
  }
}

/** The file whose tracker tells what is closed. @throws HostProblem where it holds none. */
export async function trackerFile(path: string, call: Call): Promise<EarlierFile> {
  const bytes = await readBytes(path);
  const earlier = await naming(path, () => openEarlier(openXlsx(bytes), call));
  if (earlier.workbook.sheets.some(({ mark }) => mark === 'tracker')) return earlier;
  throw new HostProblem(
    'no tracker',
    `${path} holds no tracker.`,
    "It has no sheet that 'track' wrote.",
    "Build one with 'plan-grid track', or leave --tracker out.",
  );
}
