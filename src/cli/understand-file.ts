import type { Day } from '../core/calendar/day';
import type { Rule } from '../core/findings/types';
import { type Settings, type Analysis, analyse } from '../core/plan-grid';
import type { WorkbookContents } from '../core/workbook/contents';
import { HostProblem } from '../core/workbook/host';
import { showPlace } from '../core/workbook/place';
import { type XlsxWorkbook, openXlsx } from '../hosts/xlsx';
import { readBytes } from './files';
import { type ReadingOptions, settingsFrom } from './options';
import { progress } from './progress';

export interface FileUnderstanding {
  readonly file: XlsxWorkbook;
  readonly workbook: WorkbookContents;
  /** As the workbook keeps them and the options ask for. */
  readonly settings: Settings;
  readonly analysis: Analysis;
}

/** Opens a workbook's file and reads the plan in it. @throws HostProblem, also where it holds no grid. */
export async function understandFile(
  path: string,
  options: ReadingOptions,
  today: Day,
  rules?: readonly Rule[],
): Promise<FileUnderstanding> {
  const steps = progress();
  try {
    steps.at(`Reading ${path}`);
    const bytes = await readBytes(path);
    const file = naming(path, () => openXlsx(bytes));
    const workbook = await file.read();
    steps.at('Reading the grids');
    const settings = settingsFrom(options, workbook.kept);
    const analysis = analyse(workbook, settings, today, rules);
    if (analysis.plan.grids.length === 0) throw noGrid(path, analysis);
    return { file, workbook, settings, analysis };
  } finally {
    steps.done();
  }
}

/** The host knows bytes, not names: its problems are told with the file's name in front. */
export function naming<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    throw new HostProblem(problem.kind, `${path}: ${problem.what}`, problem.why, problem.whatToDo);
  }
}

function noGrid(path: string, { plan }: Analysis): HostProblem {
  const [near] = plan.nearHeaders;
  if (near)
    return new HostProblem(
      'no grid',
      `Plan Grid found no planning grid in ${path}.`,
      `The table at ${showPlace(near.place)} comes near, but no column of it is headed ${near.missing === 'by-when' ? "'By when'" : "'Actions and milestones'"} or the like.`,
      'Add that header.',
    );
  const hidden =
    plan.skippedSheets.length > 0
      ? ` Hidden sheets were left out (${plan.skippedSheets.join(', ')}); --hidden-sheets reads them.`
      : '';
  return new HostProblem(
    'no grid',
    `Plan Grid found no planning grid in ${path}.`,
    "A grid is known by its header row: an action column ('Actions and milestones') and a date column ('By when') beside each other.",
    `Check the headers of the tables.${hidden}`,
  );
}
