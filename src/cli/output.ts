import type { WorkbookContents } from '../core/workbook/contents';
import type { SheetDrawing } from '../core/workbook/drawing';
import { HostProblem } from '../core/workbook/host';
import { type XlsxWorkbook, openXlsx } from '../hosts/xlsx';
import { isSameFile, readBytesIfThere, setAside, writeBytes } from './files';
import { type WordsOf, lostWords } from './lost-words';
import { progress } from './progress';

/** What was written, and what became of a file that stood there. */
export interface Output {
  readonly sheet: string;
  /** The new name of the file that stood there, where it holds words that the new one lacks. */
  readonly aside: string | undefined;
  readonly lost: readonly string[];
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

/**
 * Draws a sheet into a plan's workbook and writes that to another file. What stands there already is an earlier build:
 * the drawing may take over what people wrote in it. @throws HostProblem
 */
export async function writeOutput(
  file: XlsxWorkbook,
  outPath: string,
  draw: (earlier: WorkbookContents | undefined) => SheetDrawing,
): Promise<Output> {
  const steps = progress();
  try {
    const earlier = await earlierBuild(outPath);
    steps.at('Laying out the sheet');
    const [drawn] = await file.draw([draw(earlier?.workbook)]);
    steps.at(`Writing ${outPath}`);
    const bytes = file.toBytes();
    const lost = earlier ? lostWords(earlier, await wordsOf(bytes)) : [];
    const aside = lost.length > 0 ? await setAside(outPath) : undefined;
    await writeBytes(outPath, bytes);
    return { sheet: drawn?.name ?? '', aside, lost };
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
