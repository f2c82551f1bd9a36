import { Session } from '../../../src/app/session';
import { check } from '../../../src/app/check';
import { build } from '../../../src/app/sheets';
import { HostProblem } from '../../../src/core/workbook/host';
import { excelWorkbook } from '../../../src/hosts/excel';
import { EmulatedExcel, type Fault, type SheetDescription, describeSheet } from '../../emulated-excel';
import { DOCUMENTED_CODES } from '../../emulated-excel/errors';
import { type ReadFile, readFile } from '../../emulated-excel/files/load';
import { CALL, type Command, type ExcelSession, OPTIONS, WORKBOOKS, plainWorkbook } from './commands';

/** A command as it goes without faults, to hold against how it goes with them. */
export interface Clean {
  readonly command: Command;
  readonly workbook: Uint8Array;
  readonly before: State;
  readonly after: State;
  /** What Excel was asked for, action by action, and in how many syncs. */
  readonly actions: readonly string[];
  readonly syncs: number;
  /** What the next build takes for a person's edits; undefined where the command has nothing to do with the tracker. */
  readonly edits: string | undefined;
}

/** What must be right in the end, sheet by sheet, and what the workbook keeps. */
type State = ReadonlyMap<string, string>;

/** Hands the emulated Excel that answers now to the client, which is loaded once for all trials. */
export class Stage {
  excel = EmulatedExcel.empty(OPTIONS);

  /** The workbooks that commands are tried on, each made once. */
  readonly #workbooks = new Map<string, Uint8Array>();
  readonly #read = new Map<Uint8Array, ReadFile>();

  /** To be called while this stage's client is there. */
  async workbook(name: keyof typeof WORKBOOKS): Promise<Uint8Array> {
    const known = this.#workbooks.get(name);
    if (known) return known;
    const { from, make } = WORKBOOKS[name];
    const excel = from ? await this.open(await this.workbook(from)) : plainWorkbook();
    this.excel = excel;
    await make(newSession(), excel);
    const bytes = excel.toXlsx();
    this.#workbooks.set(name, bytes);
    return bytes;
  }

  /** Opens a workbook, of which the file is read once. */
  async open(workbook: Uint8Array): Promise<EmulatedExcel> {
    const read = this.#read.get(workbook) ?? (await readFile(workbook));
    this.#read.set(workbook, read);
    this.excel = await EmulatedExcel.open(read, OPTIONS);
    return this.excel;
  }
}

export const newSession = (): ExcelSession => new Session(excelWorkbook());

export async function cleanRun(stage: Stage, command: Command, workbook: Uint8Array): Promise<Clean> {
  const excel = await stage.open(workbook);
  const run = await command.prepare(newSession());
  const before = await stateOf(excel);
  excel.resetCounts();
  await run();
  const { syncs } = excel;
  const actions = [...excel.actions];
  const after = await stateOf(excel);
  return { command, workbook, before, actions, syncs, after, edits: await editsAfter(command) };
}

const editsAfter = async ({ isBuild }: Command): Promise<string | undefined> =>
  isBuild ? JSON.stringify((await build(newSession(), CALL)).changes.edits) : undefined;

/** What is wrong after Excel failed once and the command was given again; none where all is well. */
export async function wrongAfter(
  stage: Stage,
  { command, workbook, before, after, edits }: Clean,
  fault: Fault,
  isNewSession: boolean,
): Promise<string[]> {
  const excel = await stage.open(workbook);
  const session = newSession();
  const run = await command.prepare(session);
  excel.resetCounts();
  excel.fault = fault;
  const problem = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  excel.fault = undefined;
  const wrong = [...wrongWords(problem), ...lostWords(before, after, await stateOf(excel))];
  const isDone = problem === undefined || (problem instanceof HostProblem && problem.kind === 'not checked');
  try {
    if (isDone) await check(session, CALL);
    else if (isNewSession && command.isAnySession) await (await command.prepare(newSession()))();
    else await run();
  } catch (error) {
    wrong.push(`again: ${error instanceof Error ? error.message : typeof error}`);
  }
  wrong.push(...differences(after, await stateOf(excel)));
  const editsNow = await editsAfter(command);
  return editsNow === edits ? wrong : [...wrong, `edits: ${editsNow ?? ''}`];
}

/** Problems are told in our words, all three of them, and never by a code alone. */
function wrongWords(problem: unknown): string[] {
  if (problem === undefined) return [];
  if (!(problem instanceof HostProblem))
    return [`no problem of ours: ${problem instanceof Error ? problem.message : typeof problem}`];
  const said = [problem.what, problem.why, problem.whatToDo];
  const code = DOCUMENTED_CODES.find((one) => said.some((words) => words.includes(one)));
  return [
    ...(code === undefined ? [] : [`says ${code}`]),
    ...(said.every((words) => /^[A-Z‘].*[.!]$/.test(words)) ? [] : [`no sentences: ${problem.message}`]),
  ];
}

/** Words that were there and should be there are there, on their sheet, half done or not. */
function lostWords(before: State, after: State, now: State): string[] {
  return [...before].flatMap(([name, was]) => {
    // Nobody writes there, and formulas show other words while the tracker changes.
    if (name === 'Summary') return [];
    const [wanted, has] = [textsIn(after.get(name) ?? ''), textsIn(now.get(name) ?? '')];
    return [...textsIn(was)].flatMap((text) =>
      wanted.has(text) && !has.has(text) ? [`lost on ${name}: ${text}`] : [],
    );
  });
}

const textsIn = (state: string): Set<string> =>
  new Set([...state.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text));

/**
 * Lists that tell of builds: rows that the first build didn't come to are new to the second, which says so and puts them
 * at the end.
 */
const LISTS: ReadonlySet<string> = new Set(['Tracker changes', 'Plan Grid as built']);

function differences(wanted: State, now: State): string[] {
  const names = [...now.keys()].filter((name) => !wanted.has(name) && !LISTS.has(name));
  return [
    ...names.map((name) => `too much: ${name}`),
    ...[...wanted].flatMap(([name, state]) => {
      const other = now.get(name);
      if (other === state || (other !== undefined && LISTS.has(name))) return [];
      return [other === undefined ? `missing: ${name}` : `differs: ${name} ${firstDifference(state, other)}`];
    }),
  ];
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 80);
  return `${a.slice(from, at + 60)} ≠ ${b.slice(from, at + 60)}`;
}

async function stateOf({ book }: EmulatedExcel): Promise<State> {
  const sheets = await Promise.all(
    book.sheets.map(async ({ name }) => [name, JSON.stringify(essence(await describeSheet(book, name)))] as const),
  );
  // Where there are two, the later one counts; the next time something is kept the other goes.
  return new Map([...sheets, ['what is kept', book.customXml.at(-1)?.xml ?? '']]);
}

/** What must be right in the end; looks of a page that wasn't set may be lost. */
const essence = ({ cells, tables, charts, validations, conditionalFormats, names }: SheetDescription): unknown => ({
  ...{ tables, charts, names },
  validations: validations.map(({ source }) => source),
  // A rule that Excel made and didn't get its word for any more says nothing.
  rules: [
    ...new Set(conditionalFormats.map(({ rule }) => rule).filter((rule) => rule.endsWith('"') || rule.endsWith('=0'))),
  ].sort(),
  cells: Object.fromEntries(
    Object.entries(cells).map(([name, { text, formula, link }]) => [name, { text, formula, link }]),
  ),
});
