import type { Keeping, OpeningOn, SavingBytes, SortingRows } from '../core/workbook/abilities';
import { showColumnNames } from '../core/plan/column-names';
import type { WorkbookContents } from '../core/workbook/contents';
import type { WorkbookHost } from '../core/workbook/host';
import { showKept } from '../kept/kept';
import { readKept } from '../kept/read-kept';
import { type Call, nextStep } from './call';
import { type LooksOf, lostLooks } from './lost-looks';
import { type WordsOf, lost } from './lost-words';
import { hasSamePlan } from './same-plan';
import type { Reading, Session } from './session';
import { type Buildable, type Built, draw } from './sheets';

/** A workbook's file: read, drawn into, and saved as bytes; it opens on what was built. */
export type WorkbookFile = WorkbookHost & Keeping & SavingBytes & OpeningOn & SortingRows;

/** What became of the file for a sheet of ours, and of the file that was there before. */
export type Outcome =
  /** The file that is there holds everything already. */
  | { readonly kind: 'unchanged' }
  /** The file that is there was brought up to date, so that nothing else in it is touched. */
  | { readonly kind: 'updated'; readonly hadSheet: boolean; readonly pieces: readonly Uint8Array[] }
  /** The plan's own file with the sheet in it. `lost` is what the file that is there holds and this one lacks. */
  | { readonly kind: 'made'; readonly bytes: Uint8Array; readonly lost: readonly string[] };

/** What is done with a file once the sheet is drawn. @returns whether that changed it. */
export type Afterwards = (file: WorkbookFile, reading: Reading) => Promise<boolean>;

export interface BuiltFile<Changes> extends Built<Changes> {
  readonly outcome: Outcome;
}

/** A file that was built earlier. */
export interface EarlierFile {
  readonly file: WorkbookFile;
  readonly workbook: WorkbookContents;
}

/** @throws HostProblem, Cancelled */
export async function openEarlier(file: WorkbookFile, call: Call): Promise<EarlierFile> {
  return { file, workbook: await file.read(call) };
}

/**
 * Builds a sheet of ours into a copy of the plan's file, which is left as it is. Where a file that was built earlier
 * holds the same plan, it is brought up to date, so that its comments, formats, charts and further sheets stay: a report
 * goes beside the tracker. Else the plan's own file is taken, and what people wrote in the earlier sheet is carried over.
 * @param open opens the bytes of a file. @throws HostProblem, Cancelled
 */
export const buildFile = <Changes>(
  sheet: Buildable<Changes>,
  session: Session<WorkbookFile>,
  earlier: EarlierFile | undefined,
  open: (bytes: Uint8Array) => WorkbookFile,
  call: Call,
  after?: Afterwards,
): Promise<BuiltFile<Changes>> =>
  session.run(`Build ${sheet.name}`, async () => {
    const reading = await session.read(call, sheet.rules, earlier?.workbook);
    return drawFile(sheet, session.host, reading, earlier, open, call, after);
  });

/** The same with a plan that has been read. @throws HostProblem, Cancelled */
export async function drawFile<Changes>(
  sheet: Buildable<Changes>,
  plan: WorkbookFile,
  reading: Reading,
  earlier: EarlierFile | undefined,
  open: (bytes: Uint8Array) => WorkbookFile,
  call: Call,
  after: Afterwards = () => Promise.resolve(false),
): Promise<BuiltFile<Changes>> {
  const { workbook } = reading;
  const isBuilt = earlier?.workbook.sheets.some(({ mark }) => mark !== undefined) === true;
  if (isBuilt && !hasSheet(sheet, workbook) && hasSamePlan(earlier.workbook, reading)) {
    const built = await draw(sheet, earlier.file, earlier.workbook, reading, undefined, call);
    const keepsMore = await keepColumns(earlier.file, reading);
    const isChanged = (await after(earlier.file, reading)) || built.isChanged;
    if (isChanged) earlier.file.openOn(built.sheet);
    return {
      ...built,
      outcome:
        isChanged || keepsMore
          ? { kind: 'updated', hadSheet: hasSheet(sheet, earlier.workbook), pieces: earlier.file.toPieces() }
          : { kind: 'unchanged' },
    };
  }
  const built = await draw(sheet, plan, workbook, reading, earlier?.workbook, call);
  await keepColumns(plan, reading);
  await after(plan, reading);
  plan.openOn(built.sheet);
  await nextStep(call, 'Looking for words and looks that would be lost');
  const bytes = plan.toBytes();
  const gone = earlier ? await lostBetween(earlier, open(bytes), call) : [];
  return { ...built, outcome: { kind: 'made', bytes, lost: gone } };
}

/** Keeps the names of columns by which the plan was read in its file. @returns whether that changed it. */
async function keepColumns(file: WorkbookFile, { settings }: Reading): Promise<boolean> {
  const kept = await readKept(await file.readKept());
  const columns = (settings.columns ?? []).map(showColumnNames);
  if (columns.join('\n') === kept.settings.columns.join('\n')) return false;
  await file.keep(showKept({ ...kept, settings: { ...kept.settings, columns } }));
  return true;
}

const hasSheet = ({ mark }: Buildable<unknown>, { sheets }: WorkbookContents): boolean =>
  sheets.some((sheet) => sheet.mark === mark);

/** @param earlier as it was read: nothing was drawn into it. */
async function lostBetween(earlier: EarlierFile, later: WorkbookFile, call: Call): Promise<string[]> {
  const workbook = await later.read({ signal: call.signal });
  const [before, after] = [allOf(earlier), allOf({ file: later, workbook })];
  return [...lost(before, after), ...lostLooks(before, after)];
}

const allOf = ({ file, workbook }: EarlierFile): WordsOf & LooksOf => ({
  workbook,
  notes: file.notes(),
  objects: file.objects(),
  appearance: file.appearance(),
});
